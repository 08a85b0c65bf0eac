"""A calm page while the case itself is being worked on."""

from PySide6.QtWidgets import QProgressBar

from interviewprep.ui.start.page import StartPage


class BusyView(StartPage):
    """One line and a moving bar; there is nothing to press."""

    def __init__(self, text: str) -> None:
        super().__init__(400)
        self.add_label(text, "heading")
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setAccessibleName(text)
        self.column.addWidget(bar)
