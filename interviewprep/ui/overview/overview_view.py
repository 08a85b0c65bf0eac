"""The Overview room."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from interviewprep.domain.documents import Category
from interviewprep.domain.errors import CaseError
from interviewprep.domain.missing import MissingPaper
from interviewprep.services import backup, missing
from interviewprep.services.case import CASE_SUFFIX
from interviewprep.services.overview import Overview, overview
from interviewprep.ui import file_dialogs, messages
from interviewprep.ui.documents.document_filter import DocumentFilter, Shown
from interviewprep.ui.missing.missing_paper_dialog import MissingPaperDialog
from interviewprep.ui.overview.bundle_card import BundleCard
from interviewprep.ui.overview.columns import Columns
from interviewprep.ui.overview.evidence_card import EvidenceCard
from interviewprep.ui.overview.missing_card import MissingCard
from interviewprep.ui.overview.next_step import NextStep, next_step
from interviewprep.ui.overview.reading_card import ReadingCard
from interviewprep.ui.overview.safety_card import SafetyCard
from interviewprep.ui.overview.start_card import StartCard
from interviewprep.ui.overview.story_card import StoryCard
from interviewprep.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

#: Changes that come within this time (ms) are shown together.
_GATHER = 120


class OverviewView(QWidget):
    """What is ready and what is not, and the next step.

    `room_requested(key, arguments)` asks for another room: documents with a `filter`, or bundle.
    """

    room_requested = Signal(str, dict)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state: Overview | None = None
        self._asking = False
        self._stale = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER)
        self._build()
        self._connect()
        self.refresh()

    @property
    def state(self) -> Overview | None:
        """What is shown, None until the first answer."""
        return self._state

    def refresh(self) -> None:
        """Ask for the state of the case in the background and show it; askings do not pile up."""
        if not self._session.is_open:
            return
        if self._asking:
            self._stale = True
            return
        self._asking, self._stale = True, False
        self._session.run(overview, self._session.case, on_done=self._on_state)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again: time has passed, copies were made."""
        super().showEvent(event)
        self._timer.start()

    # Building

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Overview"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 12, 8)
        layout.setSpacing(12)
        title = QLabel(self.tr("Overview"))
        title.setProperty("role", "title")
        layout.addWidget(title)
        self.notice = Notice()
        layout.addWidget(self.notice)
        self.start = StartCard()
        self.evidence = EvidenceCard()
        self.missing = MissingCard()
        self.bundle = BundleCard()
        self.reading = ReadingCard()
        self.safety = SafetyCard()
        self.story = StoryCard()
        self.columns = Columns()
        left: tuple[QWidget, ...] = (self.evidence, self.story, self.bundle)
        right: tuple[QWidget, ...] = (self.start, self.reading, self.missing, self.safety)
        for side, cards in enumerate((left, right)):
            for card in cards:
                self.columns.add_card(card, side)
        self.columns.hide()
        layout.addWidget(self.columns, 1)
        self._space = QWidget()
        layout.addWidget(self._space, 1)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self._session.changed.connect(self._on_changed)
        self._session.import_finished.connect(lambda _report: self._timer.start())
        self.start.add_asked.connect(self._on_add_asked)
        self.evidence.documents_asked.connect(lambda category: self._show_documents(category=category))
        self.evidence.explanation_asked.connect(self._on_explanation_asked)
        self.evidence.missing_stated.connect(lambda category: self._ask_missing(None, category))
        self.missing.added.connect(lambda: self._ask_missing(None, self._first_unexplained()))
        self.missing.edit_asked.connect(lambda paper: self._ask_missing(paper, None))
        self.missing.removal_asked.connect(self._on_removal_asked)
        self.reading.failed_asked.connect(lambda: self._show_documents(shown=Shown.FAILED))
        self.reading.unconfirmed_asked.connect(lambda: self._show_documents(shown=Shown.TO_CONFIRM))
        self.reading.unsorted_asked.connect(lambda: self._show_documents(shown=Shown.TO_SORT))
        self.bundle.bundle_asked.connect(lambda: self.room_requested.emit("bundle", {}))
        self.story.events_asked.connect(lambda: self.room_requested.emit("chronology", {}))
        self.story.fears_asked.connect(lambda: self.room_requested.emit("fears", {}))
        self.safety.backup_asked.connect(self._on_backup_asked)

    # Slots

    def _on_changed(self, _changes: object, _initiator: object) -> None:
        if self.isVisible() and not self._timer.isActive():  # out of sight, coming back is soon enough
            self._timer.start()

    def _on_state(self, state: Overview) -> None:
        self._asking = False
        self._state = state
        for card in (self.evidence, self.story, self.missing, self.bundle, self.reading, self.safety):
            card.show_state(state)
        self.start.setVisible(next_step(state) is NextStep.ADD_PAPERS)
        self._space.hide()
        self.columns.show()
        if self._stale:
            self.refresh()

    def _on_explanation_asked(self, category: Category) -> None:
        """A category without documents: its first paper that still needs words, or a new one."""
        papers = self._missing_of(category)
        paper = next((p for p in papers if not p.explained), papers[0] if papers else None)
        self._ask_missing(paper, category)

    def _on_removal_asked(self, paper: MissingPaper) -> None:
        self._session.edit(missing.remove_missing, self._session.case, paper.id)

    def _on_add_asked(self) -> None:
        paths = file_dialogs.add_papers(self)
        if paths:
            self._session.add_files(paths)

    def _on_backup_asked(self) -> None:
        name = f"{self._session.path.stem} {self.tr('backup')}{CASE_SUFFIX}"
        path = file_dialogs.save_file(
            self, self.tr("Keep a backup"), name, self.tr("Backup of a case"), f"*{CASE_SUFFIX}"
        )
        if path is None:
            return
        self.notice.say(self.tr("Making the backup…"), closable=False)
        self._session.run_long(
            backup.backup, self._session.case, path, on_done=self._on_backed_up, on_failed=self._on_failed
        )

    def _on_backed_up(self, _result: object) -> None:
        self.notice.say(
            self.tr("The backup is made and checked"),
            self.tr("Keep it on another device, apart from this computer."),
            "accent",
            seconds=10,
        )
        self.refresh()

    def _on_failed(self, error: CaseError) -> None:
        messages.tell(self.notice, error)

    # Internal

    def _show_documents(self, **choice: Any) -> None:
        self.room_requested.emit("documents", {"filter": DocumentFilter(**choice)})

    def _ask_missing(self, paper: MissingPaper | None, category: Category | None) -> None:
        MissingPaperDialog.ask(self, self._session, paper, category)

    def _missing_of(self, category: Category) -> tuple[MissingPaper, ...]:
        standings = self._state.standings if self._state else ()
        return next((s.missing for s in standings if s.category is category), ())

    def _first_unexplained(self) -> Category | None:
        """The first category with neither a document nor a word about it."""
        standings = self._state.standings if self._state else ()
        return next((s.category for s in standings if not s.documents and not s.missing), None)
