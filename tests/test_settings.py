"""Preferences on disk."""

import os
import stat
from pathlib import Path

from interviewprep import settings
from interviewprep.settings import Settings


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    wanted = Settings(
        language="ru", text_scale=1.3, panes={"documents": (1, 2, 3)}, reader_languages=("rus",)
    )
    assert settings.save(wanted, path)
    assert settings.load(path) == wanted
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_only_the_person_may_read_them(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings.save(Settings(), path)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_damaged_file_gives_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for content in (
        "",
        "{",
        "[]",
        "null",
        '{"theme": "pink", "auto_lock_minutes": 0, "recent": "x", "unknown": 1}',
    ):
        path.write_text(content)
        assert settings.load(path) == Settings()


def test_sound_values_beside_broken_ones_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "text_scale": "large", "panes": {"a": [1, "x"]}, "window": [1, 2]}')
    loaded = settings.load(path)
    assert (loaded.theme, loaded.text_scale) == ("dark", 1.0)
    assert loaded.panes == {"a": (1,)}


def test_disk_that_refuses_is_no_error(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("in the way")
    assert not settings.save(Settings(), path / "settings.json")


def test_no_case_is_remembered_unless_wished() -> None:
    assert Settings().remember_recent is False
    assert Settings().recent == ()
