"""Country information of the case, and the form of the piece that is chosen."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interviewprep.domain.fears import CountrySource
from interviewprep.services import fears as fear_service
from interviewprep.ui import fears_labels, labels
from interviewprep.ui.counted import counted
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.fears.fears_words import source_title
from interviewprep.ui.fears.record_list import RecordList
from interviewprep.ui.fears.record_list_model import RecordListModel
from interviewprep.ui.fears.record_row import RecordRow, RowChip
from interviewprep.ui.fears.source_form import SourceForm
from interviewprep.ui.fears.story_parts import StoryParts
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class SourcesPage(QWidget):
    """List and form. `fear_asked(id)` and `document_asked(id)` lead elsewhere."""

    fear_asked = Signal(str)
    document_asked = Signal(str)

    def __init__(self, session: "CaseSession", parts: StoryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self.model = RecordListModel(sortable=False)
        self._build()
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.form.focus_title)
        self.list.delete_pressed.connect(self.remove_chosen)
        self.add_button.clicked.connect(lambda _checked: self.add(""))
        self._empty.triggered.connect(lambda: self.add(""))
        self.notice.acted.connect(self._on_undo_asked)
        self.form.fear_asked.connect(self.fear_asked)
        self.form.document_asked.connect(self.document_asked)
        self.refresh()

    def refresh(self) -> None:
        """Show the parts as they are now."""
        self.model.show_rows([self._row(source) for source in self._parts.sources])
        self._stack.setCurrentWidget(self.splitter if self._parts.sources else self._empty)
        self.form.show_source(self._parts.source(self.list.chosen_id()))

    def show_source(self, source_id: str) -> None:
        """Choose a piece of country information."""
        self.list.choose(source_id)

    def add(self, fear_id: str) -> None:
        """Enter a new one, tied to a fear where one is given, and begin in its first field."""
        self.form.commit()
        added = self._session.edit(fear_service.add_country_source, self._session.case)
        if added is None:
            return
        source = added[0]
        fear = self._parts.fear(fear_id)
        if fear is not None:
            ids = (*fear.source_ids, source.id)
            self._session.edit(fear_service.edit_fear, self._session.case, fear.id, source_ids=ids)
        self.show_source(source.id)
        self.form.focus_title()

    def remove_chosen(self) -> None:
        """Lay the chosen one into the bin and offer to take it back."""
        source_id = self.list.chosen_id()
        if not source_id:
            return
        self.form.commit()
        remove = fear_service.remove_country_source
        if self._session.edit(remove, self._session.case, source_id) is not None:
            self.notice.say("", self.tr("Country information removed"), "blue", self.tr("Undo"), seconds=20)

    def commit(self) -> None:
        """Save what is being typed."""
        self.form.commit()

    def focus_start(self) -> None:
        """Start in the list, or on the button of an empty page."""
        (self.list if self._parts.sources else self._empty.button).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving saves what is being typed."""
        if self._session.is_open:
            self.commit()
        super().hideEvent(event)

    def _build(self) -> None:
        self.list = RecordList(self.model, self.tr("Country information"))
        self.notice = Notice(narrow=True)
        self.form = SourceForm(self._session, self._parts)
        self.add_button = WordButton(self.tr("Add country information"), "", "plus")
        left = QWidget()
        left.setMinimumWidth(264)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 4, 8, 12)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        told = QVBoxLayout()
        told.setContentsMargins(20, 8, 8, 0)
        told.addWidget(self.notice)
        column.addLayout(told)
        self.splitter = PaneSplitter()
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.form)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([320, 900])
        self._empty = EmptyState(
            "newspaper",
            self.tr("No country information yet"),
            self.tr(
                "Reports and laws that describe the situation there: publisher, title, date, page, address"
                " and the passage relied on. Keep a copy among the documents. What happened to the person"
                " weighs more."
            ),
            self.tr("Add country information"),
            action_icon="plus",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self._empty)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _row(self, source: CountrySource) -> RecordRow:
        gaps = fear_service.source_gaps(source, date.today())
        chips = [RowChip(fears_labels.source_gap_chip(gap), "amber") for gap in gaps]
        fears = len(self._parts.fears_on(source.id))
        if fears:
            chips.insert(0, RowChip(counted.fears(fears)))
        second = ", ".join(part for part in (source.publisher, labels.date_text(source.published)) if part)
        return RecordRow(source.id, source.title or source_title(source), second, tuple(chips))

    def _on_chosen(self, source_id: str) -> None:
        self.form.commit()
        self.form.show_source(self._parts.source(source_id))

    def _on_undo_asked(self) -> None:
        self.notice.hide()
        self._session.undo()
