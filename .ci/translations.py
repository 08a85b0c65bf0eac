#!/usr/bin/env python3
"""Keeps the translations of the window: update, check, compile.

    python .ci/translations.py update          takes new and changed texts into i18n/*.ts
    python .ci/translations.py check           fails where a text of the window has no translation
    python .ci/translations.py compile [TS...] writes the .qm files that the program loads

English texts stand in the source; the English file holds plural forms only.
"""

import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from shutil import copy
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
LANGUAGES = ("en", "ru")
SOURCES = ("interviewprep/ui", "interviewprep/app.py")


def tool(name: str, *arguments: object) -> None:
    """Runs one of PySide6's command line tools; its output is shown when it fails."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(sys.executable).with_name(f"pyside6-{name}{suffix}")
    command = [program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(done.stdout + done.stderr)


def extract(target: Path) -> None:
    """Brings one .ts file in line with the sources."""
    files = [file for place in SOURCES for file in python_files(ROOT / place)]
    names = [file.relative_to(ROOT) for file in files]
    language = target.stem.rpartition("_")[2]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    tool("lupdate", *options, *names, "-ts", target)


def python_files(place: Path) -> list[Path]:
    """A file itself, or all Python files below a folder, in a stable order."""
    if place.is_dir():
        return sorted(place.rglob("*.py"))
    return [place] if place.exists() else []


def messages(file: Path) -> Iterator[tuple[str, str, bool]]:
    """Context, text and whether it is translated, for each message of a .ts file."""
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [*translation.iter("numerusform")]
            texts = [form.text for form in forms] or [None if translation is None else translation.text]
            done = all(texts) and (translation is None or not translation.get("type"))
            yield context.findtext("name", ""), message.findtext("source", ""), done


def update(file: Path) -> list[str]:
    """Updates a .ts file in place; names what is left to translate."""
    extract(file)
    left = ((context, text) for context, text, done in messages(file) if not done)
    return [f"{file.name}: {context}: {text!r} is untranslated" for context, text in left]


def problems(file: Path) -> list[str]:
    """What an update would change in a .ts file, and what it leaves untranslated."""
    if not file.exists():
        return [f"{file.name} is missing"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(copy(file, folder))
        left = update(fresh)
        old = Counter((context, text) for context, text, _ in messages(file))
        new = Counter((context, text) for context, text, _ in messages(fresh))
    gone = [f"{file.name}: {context}: {text!r} is used no longer" for context, text in old - new]
    return left + gone


def main() -> None:
    """Does what the first argument says."""
    verb, *names = sys.argv[1:] or ["check"]
    all_files = [FOLDER / f"interviewprep_{language}.ts" for language in LANGUAGES]
    files = [Path(name).resolve() for name in names] or all_files
    found: list[str] = []
    for file in files:
        if verb == "compile":
            tool("lrelease", "-silent", file, "-qm", file.with_suffix(".qm"))
        elif verb == "update":
            print(f"{file.name}: {len(update(file))} untranslated")
        else:
            found += problems(file)
    print("\n".join(found), end="\n" if found else "")
    if found:
        sys.exit("Run make translations, then translate what it names.")


if __name__ == "__main__":
    main()
