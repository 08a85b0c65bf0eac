"""Which Tesseract is there, with which languages, and where."""

import os
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path

#: Data files that are no languages of papers.
_NOT_LANGUAGES = frozenset({"osd", "equ", "snum"})
_SUFFIX = ".traineddata"
#: Folder of the data of whole scripts.
_SCRIPTS = "script"
_PACKAGES = ("tesserocr", "pytesseract", "pypdfium2", "Pillow", "pi-heif", "opencv-python-headless")


def tessdata_folder() -> Path | None:
    """The folder with Tesseract's data files; None when no known place has any.

    TESSDATA_PREFIX wins (the folder itself, or the one that holds `tessdata`), then the folders of
    the usual installers, newest first.
    """
    return next((folder for folder in _candidates() if _languages_in(folder)), None)


def installed_languages() -> tuple[str, ...]:
    """The Tesseract codes that pages can be read with, in alphabetical order; empty without Tesseract.

    Data of whole scripts (`script/Arabic`) are not among them.
    """
    return tuple(code for code in _installed() if not _is_script(code))


def installed_scripts() -> tuple[str, ...]:
    """Data of whole scripts that pages can be read with, as `script/Arabic`, in alphabetical order."""
    return tuple(f"{_SCRIPTS}/{code}" for code in _installed() if _is_script(code))


def data_name(code: str) -> str:
    """What Tesseract calls the data of a code: Debian keeps those of scripts beside the languages."""
    folder = tessdata_folder()
    if folder is None or not code.startswith(f"{_SCRIPTS}/"):
        return code
    return code if (folder / f"{code}{_SUFFIX}").is_file() else code.removeprefix(f"{_SCRIPTS}/")


def has_orientation_data() -> bool:
    """Whether `osd` is there: without it pages are not turned by the script they are written in."""
    folder = tessdata_folder()
    return folder is not None and (folder / f"osd{_SUFFIX}").is_file()


@cache
def has_embedded_reader() -> bool:
    """Whether tesserocr can be imported: Tesseract inside this process."""
    if find_spec("tesserocr") is None:
        return False
    try:
        import tesserocr  # noqa: F401
    except ImportError:  # a wheel for another system, or a library it needs is missing
        return False
    return True


@cache
def installed_reader() -> Path | None:
    """The program `tesseract` of the system, None when there is none."""
    return next((path for path in _programs() if os.access(path, os.X_OK) and path.is_file()), None)


def reader_versions() -> dict[str, str]:
    """Versions of the libraries pages are read with, of the embedded Tesseract and the installed one."""
    # not above: it imports the whole mail package, and workers have no need of it
    from importlib.metadata import PackageNotFoundError, version

    found: dict[str, str] = {}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            continue
    if has_embedded_reader():
        import tesserocr

        found["tesseract"] = str(tesserocr.tesseract_version()).split()[1]
    if program := installed_reader():
        import pytesseract

        pytesseract.pytesseract.tesseract_cmd = str(program)
        try:
            found["installed tesseract"] = str(pytesseract.get_tesseract_version())
        except SystemExit:  # how pytesseract refuses a version older than 3.05
            found["installed tesseract"] = "too old"
    return found


def _installed() -> tuple[str, ...]:
    if not (has_embedded_reader() or installed_reader()):
        return ()
    folder = tessdata_folder()
    return tuple(sorted({*_languages_in(folder), *_languages_in(folder / _SCRIPTS)})) if folder else ()


def _is_script(code: str) -> bool:
    """Data of languages are named in small letters (ISO 639), those of scripts are not."""
    return code[:1].isupper()


def _languages_in(folder: Path) -> tuple[str, ...]:
    try:
        names = [entry.name for entry in folder.iterdir() if entry.name.endswith(_SUFFIX)]
    except OSError:
        return ()
    return tuple(sorted({name.removesuffix(_SUFFIX) for name in names} - _NOT_LANGUAGES))


def _candidates() -> list[Path]:
    chosen = os.environ.get("TESSDATA_PREFIX")
    folders = [Path(chosen), Path(chosen) / "tessdata"] if chosen else []
    if sys.platform == "win32":
        return folders + [root / "tessdata" for root in _windows_folders()]
    folders += [Path(prefix) / "share/tessdata" for prefix in ("/usr", "/usr/local")]
    folders += sorted(Path("/usr/share/tesseract-ocr").glob("*/tessdata"), reverse=True)
    folders += [Path("/opt/homebrew/share/tessdata"), Path("/opt/local/share/tessdata")]
    return [*folders, Path(sys.prefix) / "share/tessdata"]


def _programs() -> list[Path]:
    if sys.platform == "win32":
        return [root / "tesseract.exe" for root in _windows_folders()]
    places = os.environ.get("PATH", os.defpath).split(os.pathsep)
    fixed = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"]
    return [Path(place) / "tesseract" for place in dict.fromkeys([*places, *fixed]) if place]


def _windows_folders() -> list[Path]:
    """Where the installer of the University of Mannheim puts Tesseract."""
    roots = [os.environ.get(name) for name in ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")]
    folders = [Path(root) / "Tesseract-OCR" for root in roots if root]
    return folders + [Path(root) / "Programs" / "Tesseract-OCR" for root in roots[2:] if root]
