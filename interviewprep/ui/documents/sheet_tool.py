"""Adjusting the page shown: fetches its untreated picture for the editor and stores what was chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from interviewprep.domain.errors import CaseError
from interviewprep.domain.pages import Page
from interviewprep.domain.treatment import UNTREATED, Treatment
from interviewprep.services import review
from interviewprep.ui.documents.page_loader import load_source
from interviewprep.ui.documents.sheet_editor import SheetEditor

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class SheetTool(QObject):
    """Between the editor and the case; `toggled` tells whether a page is being adjusted now."""

    toggled = Signal(bool)

    def __init__(self, session: "CaseSession", editor: SheetEditor) -> None:
        super().__init__(editor)
        self._session, self._editor = session, editor
        self._page: Page | None = None
        self._asked = 0
        editor.applied.connect(self._apply)
        editor.search_asked.connect(self._search)
        editor.cancelled.connect(self.close)

    @property
    def page(self) -> Page | None:
        """The page being adjusted."""
        return self._page

    def open(self, page: Page) -> None:
        """Begin to adjust a page."""
        self._page = page
        self._asked += 1
        asked = self._asked
        self._editor.show_waiting()
        self._session.run(
            load_source,
            self._session.case,
            self._session.pool,
            page.id,
            on_done=lambda image: self._show(asked, image),
            on_failed=lambda error: self._on_failed(asked, error),
        )
        self.toggled.emit(True)

    def close(self) -> None:
        """End, leaving the page as it was."""
        if self._page is not None:
            self._page = None
            self._asked += 1
            self.toggled.emit(False)

    def _show(self, asked: int, image: QImage) -> None:
        if asked == self._asked and self._page is not None:
            self._editor.show_source(image, self._page.treatment or UNTREATED, self._page.turned)

    def _on_failed(self, asked: int, error: CaseError) -> None:
        if asked == self._asked:
            self.close()
            self._session.failed.emit(error)

    def _apply(self, treatment: Treatment) -> None:
        page = self._page
        if page is not None:
            self.close()
            self._session.edit(review.treat_page, self._session.case, page.id, treatment)
            self._session.wake_reading()

    def _search(self) -> None:
        page = self._page
        if page is not None:
            self.close()
            self._session.edit(review.find_sheet_again, self._session.case, page.id)
            self._session.wake_reading()
