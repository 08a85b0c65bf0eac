"""How the page viewer is laid out: its bars, and the picture with its text beside or below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.ui.documents.cover_bar import CoverBar
from interviewprep.ui.documents.found_bar import FoundBar
from interviewprep.ui.documents.page_stage import PageStage
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.documents.text_pane import TextPane
from interviewprep.ui.documents.unsure_bar import UnsureBar
from interviewprep.ui.documents.viewer_bar import ViewerBar
from interviewprep.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_BESIDE_FROM = 736  # logical pixels of width from which the text stands beside the picture


class ViewerDesk(QWidget):
    """Bars over the stage of the page and its text."""

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = ViewerBar()
        self.cover_bar = CoverBar()
        self.unsure_bar = UnsureBar()
        self.found_bar = FoundBar()
        self.notice = Notice()
        self.stage = PageStage(session)
        self.text_pane = TextPane()
        self.text_pane.hide()
        self.splitter = PaneSplitter()
        self.splitter.addWidget(self.stage)
        self.splitter.addWidget(self.text_pane)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for bar in (self.bar, self.cover_bar, self.unsure_bar, self.found_bar, self.notice):
            layout.addWidget(bar)
        layout.addWidget(self.splitter, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The text stands beside the picture where there is room, else below."""
        super().resizeEvent(event)
        beside = self.width() >= _BESIDE_FROM
        self.splitter.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
