"""What may lie in the checkout: known places, files of a size one can read, nothing left undone."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
VISIBLE = {
    "LICENSE",
    "Makefile",
    "README.md",
    "i18n",
    "interviewprep",
    "main.py",
    "pyproject.toml",
    "requirements.lock",
    "resources",
    "tests",
}
BUILT = {"build", "interviewprep.egg-info"}
PROSE = {".py", ".toml", ".md", ".ts", ".txt", ".lock", ".svg", ""}
MOST_LINES = 500
# written apart, so that this file does not find itself
UNDONE = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "HA" + "CK"]) + r")\b")
SKIPPED = re.compile(r"mark\.(sk" + r"ip|xf" + r"ail)\b")


def _files() -> Iterator[Path]:
    for place in [".ci", *sorted(VISIBLE)]:
        top = ROOT / place
        found = [top] if top.is_file() else sorted(top.rglob("*"))
        yield from (file for file in found if file.is_file() and "__pycache__" not in file.parts)


def _texts() -> Iterator[tuple[str, str]]:
    for file in _files():
        if file.suffix in PROSE:
            yield str(file.relative_to(ROOT)), file.read_text("utf-8")


def test_top_level_holds_only_the_known_places() -> None:
    found = {entry.name for entry in ROOT.iterdir() if not entry.name.startswith(".")}
    assert found - BUILT == VISIBLE


def test_no_python_file_is_longer_than_one_can_read() -> None:
    long = {name for name, text in _texts() if name.endswith(".py") and text.count("\n") > MOST_LINES}
    assert not long


def test_nothing_is_marked_as_undone_or_skipped() -> None:
    assert not [name for name, text in _texts() if UNDONE.search(text) or SKIPPED.search(text)]


def test_no_path_of_a_developers_machine() -> None:
    private = [str(ROOT), "/ro" + "ot/"]
    assert not [name for name, text in _texts() if any(path in text for path in private)]


def test_the_lock_file_names_no_index() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "://" not in lock
    assert "--index-url" not in lock


def test_no_part_of_qt_that_speaks_to_a_network() -> None:
    network = re.compile(r"\bQt(Network|WebEngine\w*|WebSockets|HttpServer|NetworkAuth)\b")
    assert not [name for name, text in _texts() if name.startswith("interviewprep/") and network.search(text)]


def test_an_installed_program_has_every_resource() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    packed = project["tool"]["setuptools"]["data-files"]
    found = {
        f"share/interviewprep/{folder.relative_to(ROOT)}"
        for folder in (ROOT / "resources").rglob("*")
        if folder.is_dir() and folder.name != "__pycache__"
    }
    assert found - set(packed) == set()
