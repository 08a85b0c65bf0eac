"""Preferences of the program: never anything of a case.

One JSON file in the user's configuration folder, written whole and swapped in. A file that is
damaged, or a value of the wrong type, falls back to the default: preferences are never worth an error.
"""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import platformdirs

THEMES = ("system", "light", "dark")
AUTO_LOCK_CHOICES = (1, 2, 5, 10, 15, 30, 60)
_RECENT_LIMIT = 5


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that is remembered.

    `language` is a tag (en, ru) or empty for the system's; `text_scale` multiplies text sizes;
    `recent` holds case files only while `remember_recent` is on; `panes` are widths by the name
    of the splitter; `documents_as` is list or thumbnails; `reader_languages` are the Tesseract
    codes with which a new case is read, empty for all that are installed.
    """

    language: str = ""
    theme: str = "system"
    text_scale: float = 1.0
    auto_lock_minutes: int = 5
    remember_recent: bool = False
    recent: tuple[str, ...] = ()
    reader_languages: tuple[str, ...] = ()
    documents_as: str = "list"
    panes: dict[str, tuple[int, ...]] = field(default_factory=dict)
    window: tuple[int, ...] = ()


_current: Settings | None = None


def folder() -> Path:
    """The private configuration folder of the program; it need not exist yet."""
    return platformdirs.user_config_path("interviewprep", appauthor=False)


def current() -> Settings:
    """The settings in force, read on the first call."""
    global _current
    if _current is None:
        _current = load()
    return _current


def change(**values: Any) -> Settings:
    """Change some settings and write them at once; a disk that refuses does not stop the work."""
    global _current
    _current = replace(current(), **values)
    save(_current)
    return _current


def forget() -> None:
    """Read the file again on the next call of `current()`."""
    global _current
    _current = None


def load(path: Path | None = None) -> Settings:
    """The settings in the file; defaults for what is missing or makes no sense."""
    try:
        stored = json.loads((path or folder() / "settings.json").read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    sound = {key: value for key, value in map(_sound, stored.items()) if value is not None}
    return Settings(**sound)


def save(settings: Settings, path: Path | None = None) -> bool:
    """Write the settings whole; whether the disk took them."""
    path = path or folder() / "settings.json"
    draft = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, ensure_ascii=False, indent=2)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        return False
    return True


def remember_case(path: Path) -> None:
    """Put a case first in the recent list, if the person wants such a list."""
    if current().remember_recent:
        others = tuple(entry for entry in current().recent if entry != str(path))
        change(recent=(str(path), *others)[:_RECENT_LIMIT])


def forget_case(path: Path) -> None:
    """Take a case out of the recent list."""
    if str(path) in current().recent:
        change(recent=tuple(entry for entry in current().recent if entry != str(path)))


def _sound(item: tuple[str, Any]) -> tuple[str, Any]:
    """The value as the right type, None when it is of another or out of range."""
    key, value = item
    match key:
        case "language" | "documents_as":
            return key, value if isinstance(value, str) else None
        case "theme":
            return key, value if value in THEMES else None
        case "text_scale":
            number = isinstance(value, int | float) and not isinstance(value, bool)
            return key, float(value) if number and 0.5 <= value <= 3 else None
        case "auto_lock_minutes":
            return key, value if value in AUTO_LOCK_CHOICES else None
        case "remember_recent":
            return key, value if isinstance(value, bool) else None
        case "recent" | "reader_languages":
            return key, tuple(entry for entry in _list(value) if isinstance(entry, str))
        case "window":
            return key, _widths(value)
        case "panes":
            panes = value.items() if isinstance(value, dict) else ()
            return key, {name: _widths(widths) for name, widths in panes}
    return key, None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _widths(value: Any) -> tuple[int, ...]:
    return tuple(entry for entry in _list(value) if type(entry) is int)
