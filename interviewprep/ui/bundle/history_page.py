"""What was given out, to whom and when, and whether a file is one of these."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from interviewprep.domain.case import ExportRecord
from interviewprep.domain.errors import CaseError
from interviewprep.services import export
from interviewprep.services.export import Verification
from interviewprep.ui import labels, messages, theme
from interviewprep.ui.bundle.choose_pdf import choose_pdf
from interviewprep.ui.bundle.export_table_model import EXPORT_ROLE, ExportColumn, ExportTableModel
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class HistoryPage(QWidget):
    """Table of the exports, with Verify; `prepare_asked` from the empty page."""

    prepare_asked = Signal()

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.model = ExportTableModel(self)
        self._build()
        self._connect()
        self._on_chosen()

    def show_exports(self, exports: tuple[ExportRecord, ...]) -> None:
        """Show the bundles that were given out."""
        self.model.show_exports(exports)
        self._stack.setCurrentWidget(self.table if exports else self._empty)
        self._on_chosen()

    def verify(self, path: Path) -> None:
        """Compare a file with the exports and say the outcome."""
        self.verify_button.setEnabled(False)
        self._session.run(
            export.verify,
            self._session.case,
            path,
            on_done=lambda result: self._on_verified(path.name, result),
            on_failed=self._on_failed,
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        row = QHBoxLayout()
        words = QLabel(
            self.tr("Each file that left is recorded by its SHA-256: any change to it, however small, shows.")
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        self.copy_button = WordButton(self.tr("Copy SHA-256"), icon="copy")
        self.verify_button = WordButton(self.tr("Verify a file…"), icon="shield-check")
        row.addWidget(words, 1)
        row.addWidget(self.copy_button)
        row.addWidget(self.verify_button)
        layout.addLayout(row)
        self.notice = Notice()
        layout.addWidget(self.notice)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Bundles that were given out"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(round(40 * theme.text_scale()))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(ExportColumn.FILE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        self._empty = EmptyState(
            "tray",
            self.tr("Nothing has been given out yet"),
            self.tr("Each exported bundle is listed here: when, for whom, how many pages, and its SHA-256."),
            self.tr("Prepare a bundle"),
            primary=False,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.table)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self._empty.triggered.connect(self.prepare_asked)
        self.verify_button.clicked.connect(self._on_verify_asked)
        self.copy_button.clicked.connect(self._on_copy_asked)
        self.table.selectionModel().selectionChanged.connect(self._on_chosen)
        self.model.modelReset.connect(self._on_chosen)

    def _chosen(self) -> ExportRecord | None:
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(EXPORT_ROLE) if rows else None

    def _on_chosen(self, *_args: object) -> None:
        self.copy_button.setText(self.tr("Copy SHA-256"))
        self.copy_button.setVisible(self.model.rowCount() > 0)
        self.copy_button.setEnabled(self._chosen() is not None)

    def _on_copy_asked(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            QGuiApplication.clipboard().setText(chosen.sha256)
            self.copy_button.setText(self.tr("Copied"))

    def _on_verify_asked(self) -> None:
        path = choose_pdf(self)
        if path is not None:
            self.verify(path)

    def _on_failed(self, error: CaseError) -> None:
        self.verify_button.setEnabled(True)
        messages.tell(self.notice, error)

    def _on_verified(self, name: str, result: Verification) -> None:
        self.verify_button.setEnabled(True)
        if result.export is None:
            self._say_unknown(name, result)
            return
        self.table.selectRow(self.model.row_of(result.export.id))
        given = self.tr("{recipient}, {moment}, {pages}.").format(
            recipient=labels.recipient(result.export.recipient),
            moment=labels.moment(result.export.created),
            pages=labels.page_count(result.export.page_count),
        )
        if result.problems:
            self.notice.say(
                self.tr("“{name}” is unchanged, but not all originals are").format(name=name),
                self.tr("{given} The stored originals of these exhibits differ: {labels}.").format(
                    given=given, labels=", ".join(result.problems)
                ),
                "amber",
            )
            return
        self.notice.say(
            self.tr("“{name}” is unchanged since it was exported").format(name=name), given, "accent"
        )

    def _say_unknown(self, name: str, result: Verification) -> None:
        title = self.tr("“{name}” is no unchanged export of this case").format(name=name)
        if result.manifest and not result.problems:
            text = self.tr(
                "Its list of exhibits names originals of this case. It may have been changed, saved again by "
                "another program, or exported from a copy of this case."
            )
        else:
            text = self.tr("It was changed, or it comes from somewhere else.")
        self.notice.say(title, text, "amber")
