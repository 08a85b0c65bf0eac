"""Colours, sizes and the one style sheet of the window; no other module names a colour or a font.

`apply()` styles the application, `tokens()` gives the colours for whoever paints. Widgets choose a
look by dynamic properties that the style sheet (`interviewprep.ui.style_sheet`) knows:

- QPushButton/QToolButton `role`: primary, quiet, danger; without one the bordered default.
- QLabel `role`: title (20 semibold), heading (15 semibold), muted, hint (12), strong; amber, blue,
  accent, danger for coloured text.
- QFrame `role`: card, rail, bed (viewer ground), bar (top, bottom), line (1 px), panel (drop-down).
- QLabel `chip`: neutral, accent, amber, blue, danger (see `widgets.chip.Chip`).
- QLineEdit, QComboBox, QTextEdit `proposal`: true for a value the machine proposes (blue ground).
"""

from dataclasses import dataclass, fields

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from interviewprep import resources

GRID = 8
RADIUS = 6
CONTROL_HEIGHT = 34
FORM_WIDTH = 420
TEXT_SIZE = 14
TEXT_SCALES = (0.9, 1.0, 1.15, 1.3, 1.5)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as #RRGGBB."""

    scheme: str
    background: str
    surface: str
    rail: str
    line: str
    text: str
    muted: str
    on_accent: str
    accent: str
    accent_soft: str
    amber: str
    amber_soft: str
    blue: str
    blue_soft: str
    danger: str
    danger_soft: str

    @property
    def hover(self) -> str:
        """Ground of a control under the pointer."""
        return mix(self.surface, self.text, 0.05)

    @property
    def pressed(self) -> str:
        """Ground of a control that is pressed."""
        return mix(self.surface, self.text, 0.1)

    @property
    def accent_hover(self) -> str:
        """Ground of a primary control under the pointer."""
        return mix(self.accent, self.text, 0.14)

    @property
    def disabled(self) -> str:
        """Text and icons of a control that cannot be used now."""
        return mix(self.background, self.muted, 0.55)

    @property
    def strong_line(self) -> str:
        """Handles of scroll bars and other lines that must be found."""
        return mix(self.line, self.muted, 0.35)


LIGHT = Tokens(
    scheme="light",
    background="#F6F5F2",
    surface="#FFFFFF",
    rail="#ECEAE4",
    line="#DDD9D0",
    text="#23211D",
    muted="#69655D",
    on_accent="#FFFFFF",
    accent="#0E6B66",
    accent_soft="#DCEBE9",
    amber="#8A5A00",
    amber_soft="#FBEFD5",
    blue="#3B5B8C",
    blue_soft="#E4ECF8",
    danger="#A3302B",
    danger_soft="#F9E5E2",
)
DARK = Tokens(
    scheme="dark",
    background="#1B1D1F",
    surface="#242729",
    rail="#17191A",
    line="#36393C",
    text="#E9E7E2",
    muted="#ABA79F",
    on_accent="#1B1D1F",
    accent="#5CC4BA",
    accent_soft="#22403E",
    amber="#F0C674",
    amber_soft="#40361F",
    blue="#9DB9E8",
    blue_soft="#273349",
    danger="#F2A29B",
    danger_soft="#472B29",
)
TOKEN_NAMES = tuple(field.name for field in fields(Tokens) if field.name != "scheme")


class _Current(QObject):
    """The tokens and scale in force; `changed` tells whoever keeps tinted pictures."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.tokens = LIGHT
        self.scheme = "system"
        self.text_scale = 1.0
        self.follows = False


_current = _Current()


def tokens() -> Tokens:
    """The colours in force."""
    return _current.tokens


def text_scale() -> float:
    """The factor on all text sizes in force."""
    return _current.text_scale


def styled() -> bool:
    """Whether the application was styled at all."""
    return _current.follows


def changes() -> _Current:
    """The object whose signal `changed` follows a new scheme or text size."""
    return _current


def mix(first: str, second: str, share: float) -> str:
    """The colour `share` (0 to 1) of the way from the first to the second."""
    a, b = QColor(first), QColor(second)
    parts = (
        round(x + (y - x) * share)
        for x, y in ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    )
    return "#{:02X}{:02X}{:02X}".format(*parts)


def pixels(size: float) -> int:
    """A text size of the design in pixels at the chosen text scale."""
    return max(8, round(size * _current.text_scale))


def control_height() -> int:
    """Height of buttons and fields in pixels: it grows with large text, but less than the text."""
    return max(CONTROL_HEIGHT, pixels(TEXT_SIZE) + 20)


def tile_height() -> int:
    """Height of the start page's wide buttons in pixels: a heading and a line."""
    return max(70, pixels(62))


def apply(app: QApplication, scheme: str = "system", scale: float = 1.0) -> None:
    """Style the whole application: Fusion, palette, font, style sheet.

    `scheme` is light, dark or system (follows the desktop while running), `scale` multiplies
    every text size.
    """
    _current.scheme, _current.text_scale = scheme, scale
    if not _current.follows:
        _current.follows = True
        app.setStyle(QStyleFactory.create("Fusion"))
        QDir.addSearchPath("icons", str(resources.path("icons")))
        app.styleHints().colorSchemeChanged.connect(_on_system_scheme_changed)
    chosen = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}.get(scheme)
    if chosen is None:
        app.styleHints().unsetColorScheme()
    else:
        app.styleHints().setColorScheme(chosen)
    _restyle(app)


def _on_system_scheme_changed(_scheme: Qt.ColorScheme) -> None:
    app = QApplication.instance()
    if _current.scheme == "system" and isinstance(app, QApplication):
        _restyle(app)


def _restyle(app: QApplication) -> None:
    from interviewprep.ui.style_sheet import stylesheet

    dark = _current.scheme == "dark"
    if _current.scheme == "system":
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    _current.tokens = DARK if dark else LIGHT
    app.setPalette(palette(_current.tokens))
    app.setFont(text_font())
    app.setStyleSheet(stylesheet(_current.tokens))
    _current.changed.emit()


def palette(tokens: Tokens) -> QPalette:
    """The palette of the tokens, for what the style sheet does not reach."""
    result = QPalette()
    role = QPalette.ColorRole
    for colour_role, colour in (
        (role.Window, tokens.background),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.background),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.muted),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.BrightText, tokens.on_accent),
        (role.Highlight, tokens.accent_soft),
        (role.HighlightedText, tokens.text),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.background),
        (role.Light, tokens.surface),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.strong_line),
        (role.Shadow, tokens.line),
        (role.Accent, tokens.accent),
    ):
        result.setColor(colour_role, QColor(colour))
    for colour_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(tokens.disabled))
    return result


_loaded_families: tuple[str, ...] | None = None


def font_families() -> tuple[str, ...]:
    """Noto Sans first, then the families for other scripts; shipped fonts are loaded on the first call."""
    global _loaded_families
    if _loaded_families is None:
        folder = resources.path("fonts")
        for path in sorted(folder.glob("*.ttf")) if folder.is_dir() else ():
            QFontDatabase.addApplicationFont(str(path))
        wanted = (
            "Noto Sans",
            "Noto Sans Arabic",
            "Noto Naskh Arabic",
            "Noto Sans Ethiopic",
            "Noto Sans Georgian",
        )
        known = set(QFontDatabase.families())
        _loaded_families = tuple(family for family in wanted if family in known)
    return _loaded_families


def text_font(size: float = TEXT_SIZE, semibold: bool = False) -> QFont:
    """The text font at a size of the design (14 body, 13 labels, 12 chips), scaled."""
    font = QFont()
    if font_families():
        font.setFamilies(list(font_families()))
    font.setPixelSize(pixels(size))
    font.setWeight(QFont.Weight.DemiBold if semibold else QFont.Weight.Normal)
    return font


def set_role(widget: QWidget, role: str, name: str = "role") -> None:
    """Set a style property and let the style sheet look again."""
    if widget.property(name) == role:
        return
    widget.setProperty(name, role)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours after WCAG 2.2 (1 to 21)."""

    def luminance(colour: str) -> float:
        value = QColor(colour)
        channels = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (value.redF(), value.greenF(), value.blueF())
        )
        red, green, blue = channels
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
