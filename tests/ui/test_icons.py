"""Icons: crisp, tinted, and only those that are used."""

import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from interviewprep import resources
from interviewprep.ui import icons, theme


def _colours(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_icon_is_crisp_at_twice_the_size(qapp: QApplication) -> None:
    picture = icons.icon("lock").pixmap(QSize(20, 20), 2.0)
    assert picture.width() == 40
    assert icons.pixmap("lock", 20, ratio=2.0).width() == 40


def test_icon_has_the_colour_of_its_tone(qapp: QApplication) -> None:
    assert QColor(theme.LIGHT.accent).name().upper() in _colours(
        icons.pixmap("check", 48, "accent", 1.0).toImage()
    )


def test_checked_and_disabled_icons_differ_from_plain_ones(qapp: QApplication) -> None:
    icon = icons.icon("files")
    size = QSize(24, 24)
    plain, lit, grey = (
        _colours(icon.pixmap(size, 1.0, mode, state).toImage())
        for mode, state in (
            (QIcon.Mode.Normal, QIcon.State.Off),
            (QIcon.Mode.Normal, QIcon.State.On),
            (QIcon.Mode.Disabled, QIcon.State.Off),
        )
    )
    assert theme.LIGHT.text in plain
    assert theme.LIGHT.accent in lit
    assert theme.LIGHT.disabled in grey


def test_unknown_icon_is_an_error(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-icon")


def test_every_shipped_icon_is_used() -> None:
    folder = resources.path().parent / "interviewprep" / "ui"
    code = "\n".join(path.read_text("utf-8") for path in folder.rglob("*.py"))
    used = set(re.findall(r'"([a-z][a-z-]*)"', code))
    shipped = {path.stem for path in resources.path("icons").glob("*.svg")}
    assert shipped <= used
