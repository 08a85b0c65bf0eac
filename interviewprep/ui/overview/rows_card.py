"""A card of rows that reach nearly to its edges, so that their words line up with its heading."""

from PySide6.QtWidgets import QWidget

from interviewprep.ui import theme
from interviewprep.ui.widgets.card import Card


class RowsCard(Card):
    """A card for `RowButton`s: the room around a row belongs to the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setSpacing(0)
        self.header.setContentsMargins(theme.GRID, 0, 0, 0)
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(theme.GRID, 14, theme.GRID, theme.GRID)
            layout.setSpacing(4)
