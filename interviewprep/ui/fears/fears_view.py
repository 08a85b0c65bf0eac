"""The Fears room: fears and their forms, the evidence for each, country information."""

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

from interviewprep.domain.changes import Action, Changes
from interviewprep.ui import theme
from interviewprep.ui.fears.fears_page import FearsPage
from interviewprep.ui.fears.matrix_cells import MatrixLink
from interviewprep.ui.fears.matrix_page import MatrixPage
from interviewprep.ui.fears.sources_page import SourcesPage
from interviewprep.ui.fears.story_parts import StoryParts
from interviewprep.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

FEARS, EVIDENCE, SOURCES = "fears", "evidence", "sources"
#: Changes that reading brings within this time (ms) are shown together.
_GATHER = 200


class FearsView(QWidget):
    """Three tabs over the same case.

    `room_requested(key, arguments)` asks for another room: documents with `document_id`, chronology
    with `event_id`, people with `person_id`.
    """

    room_requested = Signal(str, dict)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = StoryParts(session.case)
        self._late = Changes()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(_GATHER)
        self._build()
        self._connect()
        self._show_counts()

    # -- what others ask -----------------------------------------------------------------------

    def show_fear(self, fear_id: str) -> None:
        """Choose a fear and show its form."""
        self._take_late()
        self.show_tab(FEARS)
        self.fears.show_fear(fear_id)

    def show_source(self, source_id: str) -> None:
        """Choose a piece of country information."""
        self._take_late()
        self.show_tab(SOURCES)
        self.sources.show_source(source_id)

    def show_tab(self, key: str) -> None:
        """Show fears, evidence or sources."""
        self._buttons[key].setChecked(True)
        self._stack.setCurrentWidget(self._pages[key])

    @property
    def tab(self) -> str:
        """Which tab is shown."""
        return next(key for key, page in self._pages.items() if page is self._stack.currentWidget())

    def selection(self) -> dict[str, object]:
        """What is chosen, for building the view anew."""
        return {"tab": self.tab, "fear": self.fears.chosen_id(), "source": self.sources.list.chosen_id()}

    def restore(self, selection: dict[str, Any]) -> None:
        """Choose again what `selection()` gave; what is sensitive is covered again."""
        self._take_late()
        self.fears.show_fear(str(selection.get("fear", "")))
        self.sources.show_source(str(selection.get("source", "")))
        if selection.get("tab") in self._pages:
            self.show_tab(str(selection["tab"]))

    def commit(self) -> None:
        """Save everything that is being typed."""
        self.fears.commit()
        self.sources.commit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed meanwhile; start in the list."""
        super().showEvent(event)
        self._take_late()
        focus = self.focusWidget()
        if focus is None or focus is self or not self.isAncestorOf(focus):
            self._focus_start()

    # -- build ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Fears"))
        self.fears = FearsPage(self._session, self._parts)
        self.matrix = MatrixPage(self._session, self._parts)
        self.sources = SourcesPage(self._session, self._parts)
        self._pages: dict[str, QWidget] = {
            FEARS: self.fears,
            EVIDENCE: self.matrix,
            SOURCES: self.sources,
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._header())
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.fears.list)

    def _header(self) -> QHBoxLayout:
        header = QHBoxLayout()
        header.setContentsMargins(20, 0, 20, 4)
        header.setSpacing(theme.GRID)
        title = QLabel(self.tr("Fears"))
        title.setProperty("role", "title")
        self._count = Chip()
        header.addWidget(title)
        header.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        header.addSpacing(theme.GRID)
        self._segments = QButtonGroup(self)
        self._buttons = {
            FEARS: self._segment(self.tr("One by one")),
            EVIDENCE: self._segment(self.tr("Evidence")),
            SOURCES: self._segment(self.tr("Country information")),
        }
        for button in self._buttons.values():
            header.addWidget(button)
        header.addStretch(1)
        self._buttons[FEARS].setChecked(True)
        return header

    def _segment(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setCheckable(True)
        button.setProperty("segment", True)
        button.setAccessibleName(words)
        self._segments.addButton(button)
        return button

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        self._gather.timeout.connect(self._take_late)
        for key, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, key=key: self.show_tab(key))
        self.fears.room_requested.connect(self.room_requested)
        self.fears.source_asked.connect(self.show_source)
        self.fears.new_source_asked.connect(lambda: self._add_source(self.fears.chosen_id()))
        self.matrix.link_followed.connect(self._on_link_followed)
        self.matrix.fears_asked.connect(self._on_fears_asked)
        self.matrix.source_wanted.connect(self._add_source)
        self.sources.fear_asked.connect(self.show_fear)
        self.sources.document_asked.connect(
            lambda one: self.room_requested.emit("documents", {"document_id": one})
        )

    # -- slots ---------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        self._late |= changes
        if changes.action is None or changes.action is Action.IMPORT:
            if changes.documents and self.isVisible() and not self._gather.isActive():
                self._gather.start()
            return
        if self.isVisible():  # out of sight, coming back is soon enough
            self._take_late()
        if changes.action is not Action.REMOVE_FEAR:
            self.fears.notice.hide()
        if changes.action is not Action.REMOVE_COUNTRY_SOURCE:
            self.sources.notice.hide()

    def _take_late(self) -> None:
        if not self._session.is_open:
            return
        late, self._late = self._late, Changes()
        if self._parts.renew(late):
            self._refresh()

    def _refresh(self) -> None:
        self.fears.refresh()
        self.sources.refresh()
        self.matrix.refresh()
        self._show_counts()

    def _show_counts(self) -> None:
        total = len(self._parts.fears)
        self._count.show_state(str(total) if total else "", "neutral")
        self._count.setAccessibleName(self.tr("%n fear(s) written down", "", total))
        sources = len(self._parts.sources)
        words = self.tr("Country information")
        self._buttons[SOURCES].setText(f"{words} · {sources}" if sources else words)

    def _on_link_followed(self, link: MatrixLink) -> None:
        if "fear_id" in link.arguments:
            self.show_fear(link.arguments["fear_id"])
        elif "source_id" in link.arguments:
            self.show_source(link.arguments["source_id"])
        else:
            self.room_requested.emit(link.room, link.arguments)

    def _on_fears_asked(self) -> None:
        self.show_tab(FEARS)
        self.fears.focus_start()

    def _add_source(self, fear_id: str) -> None:
        self.show_tab(SOURCES)
        self.sources.add(fear_id)

    def _focus_start(self) -> None:
        page = self._pages[self.tab]
        assert isinstance(page, FearsPage | MatrixPage | SourcesPage)
        page.focus_start()
