"""The place of the page's picture: the picture, the one it replaces, or words why there is none."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QTransform
from PySide6.QtWidgets import QStackedWidget, QWidget

from interviewprep.domain.pages import Page, PageState
from interviewprep.ui.documents.page_canvas import PageCanvas
from interviewprep.ui.documents.page_failure import failure_words
from interviewprep.ui.documents.page_loader import PageLoader
from interviewprep.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class Shown(StrEnum):
    """What stands on the stage."""

    PICTURE = "picture"
    OLD_PICTURE = "old_picture"
    WORDS = "words"


class PageStage(QStackedWidget):
    """Shows the upright picture of a page on its canvas.

    `loaded` names a page whose picture has come (or has none), `read_again` asks for another try.
    """

    loaded = Signal(str)
    read_again = Signal()

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictured = ""  # the page whose picture the canvas shows, maybe one that is being replaced
        self.loader = PageLoader(session, self)
        self.canvas = PageCanvas()
        self.waiting = EmptyState(
            "hourglass-medium",
            self.tr("Being prepared"),
            self.tr("The page appears here by itself in a moment."),
        )
        self.failed = EmptyState("file-x", "", "", self.tr("Read again"), primary=False)
        self.nothing = EmptyState(
            "file-text",
            self.tr("No document chosen"),
            self.tr("Choose one in the list to look at its pages."),
        )
        for widget in (self.canvas, self.waiting, self.failed, self.nothing):
            self.addWidget(widget)
        self.loader.loaded.connect(self.loaded)
        self.failed.triggered.connect(self.read_again)

    def image(self, page: Page | None) -> QImage | None:
        """The stored picture of a page, not turned; None while it is not here."""
        return self.loader.image(page) if page else None

    def request(self, pages: Sequence[Page]) -> None:
        """Fetch the pictures of pages, most wanted first."""
        self.loader.request(pages)

    def show_page(self, page: Page | None) -> Shown:
        """Show a page as far as it is here; a picture that is being replaced stays, dimmed."""
        image = self.image(page)
        if page is None:
            return self._clear(self.nothing)
        if image is not None:
            self._pictured = page.id
            turned = image.transformed(QTransform().rotate(page.turned)) if page.turned else image
            self.canvas.set_page(turned, ())
            self.setCurrentWidget(self.canvas)
            return Shown.PICTURE
        if page.state is PageState.FAILED and not page.has_image:
            self.failed.set_words(*failure_words(page.failure), self.tr("Read again"))
            return self._clear(self.failed)
        if page.id == self._pictured:
            self.canvas.dim(self.tr("Preparing the new picture"))
            self.setCurrentWidget(self.canvas)
            return Shown.OLD_PICTURE
        loading = page.has_image and not self.loader.known(page)
        return self._clear(self.canvas if loading else self.waiting)

    def _clear(self, shown: QWidget) -> Shown:
        self._pictured = ""
        self.canvas.set_page(QImage(), ())
        self.setCurrentWidget(shown)
        return Shown.WORDS
