"""The Bundle room."""

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from interviewprep.bundle.plan import BundleOptions
from interviewprep.domain.case import Recipient
from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Category
from interviewprep.domain.errors import CaseError
from interviewprep.domain.progress import CancelQuery, Progress, ProgressCallback
from interviewprep.services import case as case_service
from interviewprep.services import export, review
from interviewprep.ui import file_dialogs, messages, theme
from interviewprep.ui.bundle.bundle_job import BundleJob
from interviewprep.ui.bundle.bundle_look import BundleLook, look
from interviewprep.ui.bundle.export_result import ExportResult
from interviewprep.ui.bundle.file_name import bundle_file_name
from interviewprep.ui.bundle.history_page import HistoryPage
from interviewprep.ui.bundle.prepare_page import PreparePage
from interviewprep.ui.bundle.remark_words import remark_words
from interviewprep.ui.missing.missing_paper_dialog import MissingPaperDialog
from interviewprep.ui.widgets.busy_bar import BusyBar
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

#: Changes that come within this time (ms) are looked at together.
_GATHER = 120


class BundleView(QWidget):
    """Prepare a bundle, look at it, export it; and what was given out.

    `room_requested(key, arguments)` asks for another room: documents, with `document_id`.
    """

    room_requested = Signal(str, dict)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._look: BundleLook | None = None
        self._looking = False
        self._stale = False
        self._job = BundleJob(session, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_GATHER)
        self._build()
        self._connect()
        self.prepare.options.show_info(case_service.info(session.case))
        self.refresh()

    @property
    def look(self) -> BundleLook | None:
        """What is shown, None until the first answer."""
        return self._look

    def options(self) -> BundleOptions:
        """What the person chose, for a bundle made today."""
        chosen = self.prepare.options
        return BundleOptions(
            language=chosen.chosen_language, recipient=chosen.chosen_recipient, created=date.today()
        )

    def refresh(self) -> None:
        """Look at the case again in the background; lookings do not pile up."""
        if not self._session.is_open:
            return
        if self._looking:
            self._stale = True
            return
        self._looking, self._stale = True, False
        self._session.run(look, self._session.case, self.options(), on_done=self._on_looked)

    def show_history(self, shown: bool = True) -> None:
        """Show what was given out, or the preparation again."""
        (self.history_button if shown else self.prepare_button).setChecked(True)
        self._stack.setCurrentWidget(self.history if shown else self.prepare)
        self.result.hide()

    def selection(self) -> dict[str, object]:
        """What is chosen, for building the view anew."""
        return {
            "recipient": self.prepare.options.chosen_recipient,
            "history": self._stack.currentWidget() is self.history,
            "documents": self.prepare.exhibits.selected_ids(),
        }

    def restore(self, selection: dict[str, Any]) -> None:
        """Choose again what `selection()` gave."""
        recipient = selection.get("recipient")
        if isinstance(recipient, Recipient):
            self.prepare.options.choose_recipient(recipient)
        self.show_history(bool(selection.get("history")))

    def showEvent(self, event: QShowEvent) -> None:
        """Look again on coming back."""
        super().showEvent(event)
        self._timer.start()

    # Building

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Bundle"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 4, 20, 8)
        layout.setSpacing(12)
        layout.addLayout(self._header())
        self.notice = Notice()
        self.result = ExportResult()
        self.busy = BusyBar()
        for widget in (self.notice, self.result, self.busy):
            layout.addWidget(widget)
        self.prepare = PreparePage(self._session)
        self.history = HistoryPage(self._session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.prepare)
        self._stack.addWidget(self.history)
        layout.addWidget(self._stack, 1)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setSpacing(theme.GRID)
        title = QLabel(self.tr("Bundle"))
        title.setProperty("role", "title")
        header.addWidget(title)
        header.addSpacing(theme.GRID)
        self._segments = QButtonGroup(self)
        self.prepare_button = self._segment(self.tr("Prepare"))
        self.history_button = self._segment(self.tr("Given out"))
        self.prepare_button.setChecked(True)
        header.addWidget(self.prepare_button)
        header.addWidget(self.history_button)
        self.reason = ElidedLabel()
        self.reason.setProperty("role", "amber")
        self.reason.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        header.addWidget(self.reason, 1)
        self.export_button = WordButton(self.tr("Export…"), "primary", "export")
        self.export_button.setEnabled(False)
        header.addWidget(self.export_button)
        return header

    def _segment(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setAccessibleName(words)
        self._segments.addButton(button)
        return button

    def _connect(self) -> None:
        self._timer.timeout.connect(self.refresh)
        self._session.changed.connect(self._on_changed)
        self.prepare_button.clicked.connect(lambda: self.show_history(False))
        self.history_button.clicked.connect(lambda: self.show_history(True))
        self.history.prepare_asked.connect(lambda: self.show_history(False))
        self.export_button.clicked.connect(self._on_export_asked)
        self.busy.stopped.connect(self._job.stop)
        page = self.prepare
        page.opened.connect(
            lambda document_id: self.room_requested.emit("documents", {"document_id": document_id})
        )
        page.add_asked.connect(self._on_add_asked)
        page.explanation_asked.connect(self._on_explanation_asked)
        page.inclusion_asked.connect(self._on_inclusion_asked)
        page.order_asked.connect(self._on_order_asked)
        page.options.edited.connect(self._on_info_edited)
        page.options.changed.connect(self._on_options_changed)
        page.preview.asked.connect(lambda: page.preview.build(self.options()))
        page.preview.failed.connect(lambda error: messages.tell(self.notice, error))
        self._job.progressed.connect(self._on_progressed)
        self._job.finished.connect(self._on_exported)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_over)

    # The case

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.action is not None:
            self.prepare.preview.set_stale()
        if self.isVisible() and not self._timer.isActive():  # out of sight, coming back is soon enough
            self._timer.start()

    def _on_looked(self, found: BundleLook) -> None:
        self._looking = False
        self._look = found
        self.prepare.show_look(found)
        self.history.show_exports(found.case.exports)
        count = len(found.case.exports)
        self.history_button.setText(
            self.tr("Given out · {count}").format(count=count) if count else self.tr("Given out")
        )
        self._show_possible()
        if self._stale:
            self.refresh()

    def _show_possible(self) -> None:
        errors = self._look.preflight.errors if self._look else ()
        ready = self._look is not None and not errors
        reason = remark_words(errors[0]) if errors else ""
        self.reason.setText(reason)
        self.export_button.setEnabled(ready and not self._job.running)
        self.export_button.setAccessibleDescription(reason)
        self.export_button.setVisible(self._look is None or bool(self._look.case.documents))
        self.prepare.preview.set_possible(ready)

    # Edits

    def _on_inclusion_asked(self, ids: list[str], included: bool) -> None:
        self._session.edit(
            review.edit_documents, self._session.case, ids, left_out=not included, initiator=self
        )

    def _on_order_asked(self, ids: list[str]) -> None:
        self._session.edit(review.reorder_documents, self._session.case, ids, initiator=self)

    def _on_info_edited(self, fields: dict[str, Any]) -> None:
        self._session.edit(case_service.edit_info, self._session.case, initiator=self, **fields)

    def _on_options_changed(self) -> None:
        self.prepare.preview.set_stale()
        self.refresh()

    def _on_explanation_asked(self, category: Category) -> None:
        """The paper of the category that still needs words, or a new one."""
        papers = self._look.case.missing if self._look else ()
        paper = next((p for p in papers if p.category is category and not p.explained), None)
        MissingPaperDialog.ask(self, self._session, paper, category)

    def _on_add_asked(self) -> None:
        paths = file_dialogs.add_papers(self)
        if paths:
            self._session.add_files(paths)

    # Export

    def _on_export_asked(self) -> None:
        info = case_service.info(self._session.case)
        options = self.options()
        name = bundle_file_name(info, options.language, self.tr("bundle"))
        path = file_dialogs.save_file(self, self.tr("Export the bundle"), name, self.tr("PDF"), "*.pdf")
        if path is None:
            return
        case = self._session.case

        def work(progress: ProgressCallback, cancelled: CancelQuery) -> Any:
            return path, export.export_bundle(case, path, options, progress, cancelled, overwrite=True)

        self.notice.hide()
        self.result.hide()
        self.busy.show_progress(self.tr("Exporting"), 0, 0)
        self._job.start(work)
        self.export_button.setEnabled(False)

    def _on_progressed(self, progress: Progress) -> None:
        words = self.tr("Exporting: {done} of {total}").format(done=progress.done, total=progress.total)
        self.busy.show_progress(words, progress.done, progress.total)

    def _on_exported(self, outcome: Any) -> None:
        self._on_over()
        self.result.show_export(*outcome)
        self.refresh()

    def _on_failed(self, error: CaseError) -> None:
        self._on_over()
        messages.tell(self.notice, error)

    def _on_over(self) -> None:
        self.busy.finish()
        self._show_possible()
