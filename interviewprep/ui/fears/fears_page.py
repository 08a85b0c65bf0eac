"""Fears in the applicant's order, and the form of the one that is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from interviewprep.domain.fears import Fear
from interviewprep.services import fears as fear_service
from interviewprep.ui import fears_labels, icons
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.fears.cover_panel import CoverPanel
from interviewprep.ui.fears.fear_form import FearForm, support_chip
from interviewprep.ui.fears.fears_words import fear_title
from interviewprep.ui.fears.record_list import RecordList
from interviewprep.ui.fears.record_list_model import RecordListModel
from interviewprep.ui.fears.record_row import RecordRow, RowChip
from interviewprep.ui.fears.story_parts import StoryParts
from interviewprep.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class FearsPage(QWidget):
    """The line to add a fear, the list, the form; a sensitive fear is covered until asked for.

    `room_requested`, `source_asked` and `new_source_asked` are those of the form.
    """

    room_requested = Signal(str, dict)
    source_asked = Signal(str)
    new_source_asked = Signal()

    def __init__(self, session: "CaseSession", parts: StoryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._uncovered = ""
        self.model = RecordListModel()
        self._build()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the parts as they are now."""
        shown = self.form.fear
        marked = self._parts.fear(shown.id) if shown is not None and not shown.sensitive else None
        if marked is not None and marked.sensitive:  # who marks it is looking at it: covered on leaving
            self._uncovered = marked.id
        self._show_rows()
        empty = not self._parts.fears
        page = self._empty if empty else self.splitter
        if self._stack.currentWidget() is not page:
            focused = self.empty_line.hasFocus() or self.line.hasFocus()
            self._stack.setCurrentWidget(page)
            if focused:
                (self.empty_line if empty else self.line).setFocus()
        self._show_form()

    def show_fear(self, fear_id: str) -> None:
        """Choose a fear."""
        self.list.choose(fear_id)

    def chosen_id(self) -> str:
        """The fear that is chosen, empty for none."""
        return self.list.chosen_id()

    def covered(self) -> bool:
        """Whether the chosen fear is covered now."""
        return self._pane.currentWidget() is self.cover

    def commit(self) -> None:
        """Save what is being typed."""
        self.form.commit()

    def focus_start(self) -> None:
        """Start in the list, or in the line of an empty room."""
        (self.list if self._parts.fears else self.empty_line).setFocus()

    # -- build ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.line, self.empty_line = self._new_line(), self._new_line()
        self.list = RecordList(self.model, self.tr("Fears in the applicant's order"))
        self.list.setAccessibleDescription(
            self.tr("Alt+Up and Alt+Down move a fear, Delete removes it, Return opens its form.")
        )
        self.notice = Notice(narrow=True)
        self.form = FearForm(self._session, self._parts)
        self.cover = CoverPanel()
        self._pane = QStackedWidget()
        self._pane.addWidget(self.form)
        self._pane.addWidget(self.cover)
        self.splitter = PaneSplitter()
        self.splitter.addWidget(self._left())
        self.splitter.addWidget(self._pane)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([320, 900])
        self._empty = self._empty_page()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.splitter)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _left(self) -> QWidget:
        left = QWidget()
        left.setMinimumWidth(264)
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(20, 4, 8, 12)
        head.addWidget(self.line)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        told = QVBoxLayout()
        told.setContentsMargins(20, 8, 8, 0)
        told.addWidget(self.notice)
        layout.addLayout(told)
        return left

    def _new_line(self) -> QLineEdit:
        line = QLineEdit()
        line.setPlaceholderText(self.tr("Add a fear in a few words, then Enter"))
        line.setAccessibleName(self.tr("Add a fear"))
        line.setAccessibleDescription(self.tr("Enter adds it behind the others."))
        line.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText)
        line.returnPressed.connect(lambda: self._on_line_entered(line))
        return line

    def _empty_page(self) -> QWidget:
        page = QWidget()
        picture = QLabel()
        picture.setPixmap(icons.pixmap("shield-warning", 48, "muted"))
        title = QLabel(self.tr("No fears written down yet"))
        title.setProperty("role", "heading")
        words = QLabel(
            self.tr(
                "A fear is one thing that the applicant thinks would happen after a return: from whom,"
                " what and why. Each stands by itself, in the person's own words, with the events and"
                " papers it rests on."
            )
        )
        words.setProperty("role", "muted")
        words.setWordWrap(True)
        column = QWidget()
        column.setFixedWidth(460)
        inner = QVBoxLayout(column)
        inner.setSpacing(12)
        for label in (picture, title, words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            inner.addWidget(label)
        inner.addSpacing(4)
        inner.addWidget(self.empty_line)
        # An alignment would take the label's width for its height and cut its lines.
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addWidget(column)
        centred.addStretch(1)
        outer = QVBoxLayout(page)
        outer.addStretch(2)
        outer.addLayout(centred)
        outer.addStretch(3)
        return page

    def _connect(self) -> None:
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.list.delete_pressed.connect(self.remove_chosen)
        self.model.order_asked.connect(self._on_order_asked)
        self.notice.acted.connect(self._on_undo_asked)
        self.cover.shown.connect(self._on_uncovered)
        self.form.room_requested.connect(self.room_requested)
        self.form.source_asked.connect(self.source_asked)
        self.form.new_source_asked.connect(self.new_source_asked)

    # -- what is shown -------------------------------------------------------------------------

    def _show_rows(self) -> None:
        self.model.show_rows([self._row(fear) for fear in self._parts.fears])

    def _row(self, fear: Fear) -> RecordRow:
        covered = fear.sensitive and fear.id != self._uncovered
        title = fear_title(fear, self._parts.number(fear.id), covered)
        support = support_chip(self._parts, fear.id)
        if covered:
            return RecordRow(fear.id, title, self.tr("sensitive"), (support,), covered=True)
        grounds = tuple(RowChip(fears_labels.ground_chip(ground)) for ground in fear.grounds)
        second = fear.from_whom or self._persecutors(fear) or self.tr("from whom: not said yet")
        return RecordRow(fear.id, title, " ".join(second.split()), (support, *grounds))

    def _persecutors(self, fear: Fear) -> str:
        return ", ".join(one.name for one in self._parts.people if one.id in fear.persecutors)

    def _show_form(self) -> None:
        fear = self._parts.fear(self.chosen_id())
        covered = fear is not None and fear.sensitive and fear.id != self._uncovered
        self.form.show_fear(None if covered else fear)
        self._pane.setCurrentWidget(self.cover if covered else self.form)

    # -- slots ---------------------------------------------------------------------------------

    def remove_chosen(self) -> None:
        """Lay the chosen fear into the bin and offer to take it back."""
        fear_id = self.chosen_id()
        if not fear_id:
            return
        self.form.commit()
        if self._session.edit(fear_service.remove_fear, self._session.case, fear_id) is not None:
            self.notice.say("", self.tr("Fear removed"), "blue", self.tr("Undo"), seconds=20)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving saves what is being typed and covers again."""
        if self._session.is_open:
            self.commit()
            self._cover_again()
        super().hideEvent(event)

    def _cover_again(self) -> None:
        if self._uncovered:
            self._uncovered = ""
            self._show_rows()
            self._show_form()

    def _on_line_entered(self, line: QLineEdit) -> None:
        words = " ".join(line.text().split())
        if not words:
            return
        added = self._session.edit(fear_service.add_fear, self._session.case, title=words)
        if added is not None:
            line.clear()
            self.show_fear(added[0].id)

    def _on_chosen(self, fear_id: str) -> None:
        self.form.commit()
        if fear_id != self._uncovered:
            self._uncovered = ""
            self._show_rows()
        self._show_form()

    def _on_opened(self) -> None:
        if self.covered():
            self.cover.setFocus()
        else:
            self.form.focus_title()

    def _on_uncovered(self) -> None:
        self._uncovered = self.chosen_id()
        self._show_rows()
        self._show_form()
        self.form.focus_title()

    def _on_order_asked(self, ids: list[str]) -> None:
        self._session.edit(fear_service.reorder_fears, self._session.case, ids)

    def _on_undo_asked(self) -> None:
        self.notice.hide()
        self._session.undo()
