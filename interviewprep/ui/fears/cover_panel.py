"""What stands in place of a sensitive record until somebody asks for it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.ui.widgets.empty_state import EmptyState


class CoverPanel(QWidget):
    """`shown()` when the record is asked for."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = EmptyState(
            "eye-slash",
            self.tr("Covered"),
            self.tr(
                "This fear is marked as sensitive. Look who can see the screen, then show it. It is"
                " covered again as soon as you leave it."
            ),
            self.tr("Show it"),
            action_icon="eye",
            primary=False,
        )
        self.state.triggered.connect(self.shown)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state)
        self.setFocusProxy(self.state.button)
