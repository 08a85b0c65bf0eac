"""Ties the words marked on a page, or the page, to an event of the chronology."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from interviewprep.domain.events import Citation
from interviewprep.domain.pages import Page
from interviewprep.domain.treatment import box_quad
from interviewprep.services import chronology
from interviewprep.ui.chronology import event_words
from interviewprep.ui.chronology.line_options import LineOption
from interviewprep.ui.chronology.tie_popup import TiePopup
from interviewprep.ui.documents.page_canvas import PageCanvas
from interviewprep.ui.documents.sheet_shape import source_quad
from interviewprep.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class TieTool(QObject):
    """Says in the viewer's notice to which event a place was tied."""

    def __init__(self, session: "CaseSession", canvas: PageCanvas, notice: Notice) -> None:
        super().__init__(canvas)
        self._notice = notice
        self._session = session
        self._canvas = canvas
        self._citation: Citation | None = None
        self.popup: TiePopup | None = None

    def ask(self, page: Page | None, under: QWidget) -> None:
        """Ask which event is meant, in a list that opens under a widget."""
        if page is None:
            return
        self._citation = self.citation(page)
        events = chronology.in_order(chronology.events(self._session.case))
        if self.popup is not None:
            self.popup.deleteLater()
        self.popup = TiePopup(events, under.window())
        self.popup.picked.connect(self._on_picked)
        self.popup.open_at(under, ())

    def citation(self, page: Page) -> Citation:
        """The place on the page: the marked words with their areas in the source picture, else the page."""
        areas = tuple(source_quad(box_quad(*box), page) for box in self._canvas.selected_boxes())
        passage = " ".join(self._canvas.selected_text().split())
        return Citation(document_id=page.document_id, page_id=page.id, passage=passage, areas=areas)

    def _on_picked(self, value: str | LineOption | None) -> None:
        citation, case = self._citation, self._session.case
        self._canvas.setFocus()
        if citation is None or value is None:
            return
        if isinstance(value, LineOption):
            fields = value.fields(None)
            added = self._session.edit(chronology.add_event, case, citations=(citation,), **fields)
            event_id = added[0].id if added is not None else ""
        else:
            event_id = value
            if self._session.edit(chronology.cite, case, event_id, citation) is None:
                event_id = ""
        if event_id:
            named = event_words.named(chronology.event(case, event_id))
            words = self.tr("Tied to the event: {event}").format(event=named)
            self._notice.say("", words, "accent", seconds=8)
