"""Icons: Phosphor (regular) from resources/icons, tinted from the theme's tokens.

`icon("lock")` is for buttons and menus, `pixmap("lock", 48)` for labels. A name is the name of the
SVG file; an unknown one raises FileNotFoundError. Icons keep the colours of the scheme in which
they were made: widgets that outlive a change of scheme ask again in their `changeEvent`.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from interviewprep import resources
from interviewprep.ui import theme

# Sizes in device pixels: 16, 20 and 24 at 100, 150, 200 and 300 %.
_SIZES = (16, 20, 24, 32, 40, 48, 72)


@cache
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text("utf-8")


def _draw(name: str, colour: str, size: int) -> QPixmap:
    """The icon in one colour, `size` device pixels square."""
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def icon(name: str, tone: str = "text") -> QIcon:
    """The icon in the colour of token `tone`, greyed when disabled, accented when checked or selected.

    On a primary button use the tone on_accent.
    """
    return _icon(name, tone, theme.tokens())


@cache
def _icon(name: str, tone: str, tokens: theme.Tokens) -> QIcon:
    base = str(getattr(tokens, tone))
    checked = tokens.accent if tone in ("text", "muted") else base
    result = QIcon()
    for size in _SIZES:
        plain = _draw(name, base, size)
        grey = _draw(name, tokens.disabled, size)
        lit = _draw(name, checked, size)
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Selected):
            result.addPixmap(plain, mode, QIcon.State.Off)
            result.addPixmap(lit, mode, QIcon.State.On)
        result.addPixmap(grey, QIcon.Mode.Disabled, QIcon.State.Off)
        result.addPixmap(grey, QIcon.Mode.Disabled, QIcon.State.On)
    return result


def pixmap(name: str, size: int, tone: str = "text", ratio: float | None = None) -> QPixmap:
    """The icon as a picture `size` pixels square, crisp at the screen's ratio (or the one given)."""
    app = QGuiApplication.instance()
    if ratio is None:
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    picture = _draw(name, str(getattr(theme.tokens(), tone)), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    return picture
