"""Evidence: what each fear rests on, and what is still open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from interviewprep.services import chronology, review
from interviewprep.services import fears as fear_service
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.choice_popup import ChoicePopup
from interviewprep.ui.fears.fears_words import source_title
from interviewprep.ui.fears.matrix_cells import MatrixLine, MatrixLink, matrix_lines
from interviewprep.ui.fears.matrix_model import MatrixModel
from interviewprep.ui.fears.matrix_table import MatrixTable
from interviewprep.ui.fears.story_parts import StoryParts
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class MatrixPage(QWidget):
    """The matrix; `link_followed(MatrixLink)` leads elsewhere, `fears_asked` to the first fear."""

    link_followed = Signal(object)
    fears_asked = Signal()
    source_wanted = Signal(str)

    def __init__(self, session: "CaseSession", parts: StoryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._choosing = ""
        self._popup: ChoicePopup | None = None
        self.model = MatrixModel(self)
        self._build()
        self.model.because_edited.connect(self._on_because_edited)
        self.table.link_followed.connect(self._on_followed)
        self.table.sources_asked.connect(self._on_sources_asked)
        self.only_open.toggled.connect(lambda _on: self.refresh())
        self._empty.triggered.connect(self.fears_asked)
        self.refresh()

    def refresh(self) -> None:
        """Show the parts as they are now."""
        case = self._session.case
        lines = matrix_lines(self._parts, lambda document_id: review.pages(case, document_id))
        still_open = sum(line.open for line in lines)
        shown = [line for line in lines if line.open] if self.only_open.isChecked() else lines
        self.model.show_lines(shown)
        if still_open:
            self.count.show_state(self.tr("%n row(s) open", "", still_open), "amber")
        else:
            self.count.show_state(self.tr("nothing open"), "accent")
        self._none_open.setVisible(bool(lines) and not shown)
        self.table.setVisible(bool(shown))
        self._stack.setCurrentWidget(self._content if lines else self._empty)

    def focus_start(self) -> None:
        """Start in the table, or on the button of an empty page."""
        (self.table if self._parts.fears else self._empty.button).setFocus()

    def _build(self) -> None:
        self.table = MatrixTable(self.model)
        self.count = Chip()
        self.only_open = QCheckBox(self.tr("Only what is open"))
        hint = QLabel(
            self.tr(
                "Open: neither a page nor country information, and nobody has said yet why there is none."
            )
        )
        hint.setProperty("role", "hint")
        hint.setWordWrap(True)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.count)
        head.addWidget(hint, 1)
        head.addWidget(self.only_open)
        self._none_open = QLabel(self.tr("Nothing is open."))
        self._none_open.setProperty("role", "muted")
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 4, 20, 8)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._none_open)
        column.addWidget(self.table, 1)
        self._empty = EmptyState(
            "shield-warning",
            self.tr("Nothing to tie together yet"),
            self.tr(
                "Each fear stands here with its events, pages and country information, or why there are none."
            ),
            self.tr("Write down a fear"),
            action_icon="plus",
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._content)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _on_followed(self, link: MatrixLink) -> None:
        self.link_followed.emit(link)

    def _on_because_edited(self, line: MatrixLine, text: str) -> None:
        case, row = self._session.case, line.row
        if row.event is None:
            self._session.edit(fear_service.edit_fear, case, row.fear.id, unproven_because=text)
        else:
            self._session.edit(chronology.edit_events, case, [row.event.id], unproven_because=text)

    def _on_sources_asked(self, line: MatrixLine, cell: QRect) -> None:
        """Choose country information beside the fear, or enter the first one."""
        if not self._parts.sources:
            self.source_wanted.emit(line.row.fear.id)
            return
        self._choosing = line.row.fear.id
        popup = ChoicePopup([], True, self)
        popup.picked.connect(self._on_source_picked)
        popup.set_entries([ChoiceEntry(one.id, source_title(one)) for one in self._parts.sources])
        anchor = QWidget(self.table.viewport())
        anchor.setGeometry(cell)
        popup.open_at(anchor, line.row.fear.source_ids)
        anchor.deleteLater()
        if self._popup is not None:
            self._popup.deleteLater()
        self._popup = popup

    def _on_source_picked(self, source_id: str) -> None:
        fear = self._parts.fear(self._choosing)
        if fear is None:
            return
        if source_id in fear.source_ids:
            ids = tuple(one for one in fear.source_ids if one != source_id)
        else:
            ids = (*fear.source_ids, source_id)
        self._session.edit(fear_service.edit_fear, self._session.case, fear.id, source_ids=ids)
