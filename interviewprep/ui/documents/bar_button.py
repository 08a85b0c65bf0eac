"""An icon button that can carry a word beside its icon."""

from PySide6.QtCore import Qt

from interviewprep.ui.widgets.icon_button import IconButton

# Qt puts 4 px between icon and word and has no property for it.
_GAP = "\N{THIN SPACE}"
_BESIDE = 38  # pixels of icon, gap and padding beside the word


class BarButton(IconButton):
    """As wide as an icon alone, or as icon and word need."""

    @property
    def word(self) -> str:
        """The word beside the icon."""
        return self.text().removeprefix(_GAP)

    def set_word(self, word: str) -> None:
        """Put a word beside the icon; an empty one takes it away."""
        if word == self.word:
            return
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if word else style.ToolButtonIconOnly)
        self.setText(f"{_GAP}{word}" if word else "")
        self.setFixedWidth(self.width_with(word))

    def width_with(self, word: str) -> int:
        """The width with that word beside the icon."""
        if not word:
            return self.height() + 2
        return self.fontMetrics().horizontalAdvance(f"{_GAP}{word}") + _BESIDE
