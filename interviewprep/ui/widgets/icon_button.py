"""A square button with an icon, named in words."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QToolButton, QWidget

from interviewprep.ui import icons, theme


def with_key(text: str, key: str | QKeySequence.StandardKey | None) -> str:
    """A tooltip: the words, then the key in brackets as this system writes it."""
    if not key:
        return text
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({native})"


class IconButton(QToolButton):
    """Icon, accessible name `text`, and a tooltip that also shows the key.

    The button answers the key itself when `shortcut` is given and `own_key` is true; leave it
    false where a menu entry has the same key. Icons follow the scheme while running.
    """

    def __init__(
        self,
        icon: str,
        text: str,
        shortcut: str = "",
        *,
        own_key: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self._tone = "text"
        self._key = shortcut
        self.setIconSize(QSize(18, 18))
        self.setFixedSize(theme.control_height() + 2, theme.control_height())
        self.set_text(text)
        self.setIcon(icons.icon(icon))
        if shortcut and own_key:
            self.setShortcut(QKeySequence(shortcut))

    def set_text(self, text: str) -> None:
        """Change accessible name and tooltip."""
        self.setAccessibleName(text)
        self.setToolTip(with_key(text, self._key))

    def set_icon(self, name: str, tone: str = "text") -> None:
        """Change the icon."""
        self._icon_name, self._tone = name, tone
        self.setIcon(icons.icon(name, tone))

    def changeEvent(self, event: QEvent) -> None:
        """Ask for the icon again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icons.icon(self._icon_name, self._tone))
        super().changeEvent(event)
