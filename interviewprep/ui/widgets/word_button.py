"""A button with a word and, if wished, an icon in the right colour."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QPushButton, QWidget

from interviewprep.ui import icons

# Qt puts 4 px between icon and words and has no property for it.
_GAP = "\N{THIN SPACE}"
_TONES = {"primary": "on_accent", "danger": "danger", "link": "accent"}


class WordButton(QPushButton):
    """A push button of a role (primary, quiet, danger, link or none).

    Its icon follows the scheme while running.
    """

    def __init__(self, text: str, role: str = "", icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        if role:
            self.setProperty("role", role)
        self.setText(text)
        self.setIconSize(QSize(18, 18))
        self._tint()

    def text(self) -> str:
        """The words."""
        return super().text().removeprefix(_GAP)

    def setText(self, text: str) -> None:
        """Change the words, also for screen readers."""
        super().setText(f"{_GAP}{text}" if self._icon_name and text else text)
        self.setAccessibleName(text.replace("&", ""))

    def set_icon(self, name: str) -> None:
        """Change the icon; an empty name takes it away."""
        words = self.text()
        self._icon_name = name
        self.setText(words)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the icon again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        if not self._icon_name:
            self.setIcon(QIcon())
        else:
            self.setIcon(icons.icon(self._icon_name, _TONES.get(str(self.property("role")), "text")))
