"""Colours, sizes and the style sheet."""

import re
import sys

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QPushButton

from interviewprep import resources
from interviewprep.ui import theme
from interviewprep.ui.style_sheet import stylesheet
from interviewprep.ui.theme import DARK, LIGHT, Tokens, contrast

_TEXT_ON_GROUND = (
    *((text, ground) for text in ("text", "muted", "accent") for ground in ("background", "surface", "rail")),
    ("text", "hover"),
    ("text", "accent_soft"),
    ("text", "blue_soft"),
    ("text", "amber_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("accent", "accent_soft"),
    ("amber", "amber_soft"),
    ("blue", "blue_soft"),
    ("danger", "danger_soft"),
    ("danger", "surface"),
    ("amber", "surface"),
    ("blue", "surface"),
    ("background", "text"),
)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), _TEXT_ON_GROUND)
def test_text_can_be_read_on_its_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_style_sheet_names_only_known_tokens(tokens: Tokens) -> None:
    text = stylesheet(tokens)
    assert "$" not in text
    assert "@" not in text
    assert text.count("{") == text.count("}")


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_style_sheet_pictures_have_the_scheme_s_colours(tokens: Tokens) -> None:
    folder = resources.path("icons", tokens.scheme)
    for name, colour in (
        ("caret-down", tokens.muted),
        ("caret-up", tokens.muted),
        ("check", tokens.on_accent),
        ("minus", tokens.on_accent),
    ):
        assert f'fill="{colour}"' in (folder / f"{name}.svg").read_text("utf-8")
    for name in re.findall(r"icons:(\S+?)\)", stylesheet(tokens)):
        assert resources.path("icons", name).is_file()


def test_dark_scheme_reaches_palette_and_widgets(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    assert theme.tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.background
    assert DARK.surface in qapp.styleSheet()


def test_text_scale_multiplies_sizes(qapp: QApplication) -> None:
    theme.apply(qapp, "light", 1.5)
    assert qapp.font().pixelSize() == 21
    assert "font-size: 30px" in qapp.styleSheet()


def test_no_colour_stands_outside_the_theme() -> None:
    folder = resources.path().parent / "interviewprep" / "ui"
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b|Qt\.GlobalColor\.(?!transparent)\w+|QColor\(\d")
    named = {
        f"{path.name}: {hit}"
        for path in folder.rglob("*.py")
        if path.name != "theme.py"
        for hit in literal.findall(path.read_text("utf-8"))
    }
    assert not named


def test_references_to_none_stay_level_over_void_calls(qapp: QApplication) -> None:
    button = QPushButton()
    before = sys.getrefcount(None)
    for number in range(500):
        button.setToolTip(str(number))
    assert abs(sys.getrefcount(None) - before) < 50
