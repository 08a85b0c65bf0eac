"""An open case: rail, top bar, the rooms, bottom bar and the search panel."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from interviewprep import settings
from interviewprep.domain.changes import Changes, Subject
from interviewprep.domain.errors import CaseError
from interviewprep.services import case as case_service
from interviewprep.services import finding
from interviewprep.services.finding import SearchResult, StoryResult
from interviewprep.services.intake import ImportReport
from interviewprep.ui import messages
from interviewprep.ui.bottom_bar import BottomBar
from interviewprep.ui.import_words import import_words, warning_words
from interviewprep.ui.rail import Rail
from interviewprep.ui.rooms import ROOMS
from interviewprep.ui.search_panel import SearchPanel
from interviewprep.ui.session import CaseSession
from interviewprep.ui.top_bar import TopBar
from interviewprep.ui.widgets.notice import Notice

_SEARCH_LIMIT = 100
_SEARCH_DELAY_MS = 120
#: What a room shows a record with, by the argument that names the record.
_RECORDS = {
    "person_id": "show_person",
    "event_id": "show_event",
    "fear_id": "show_fear",
    "source_id": "show_source",
}
#: The room of a record that was found, and the argument that names it there.
_STORY = {
    Subject.PERSON: ("people", "person_id"),
    Subject.EVENT: ("chronology", "event_id"),
    Subject.FEAR: ("fears", "fear_id"),
    Subject.COUNTRY_SOURCE: ("fears", "source_id"),
}


class Workspace(QWidget):
    """The window's inside while a case is open. `settings_asked`.

    `room_shown(key)` after a change of room.
    """

    settings_asked = Signal()
    room_shown = Signal(str)

    def __init__(self, session: CaseSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.setProperty("role", "page")
        self._views: dict[str, QWidget] = {}
        self._room = ""
        self.rail = Rail()
        self.top_bar = TopBar()
        self.bottom_bar = BottomBar()
        self.notice = Notice()
        self._stack = QStackedWidget()
        self._build()
        self.search_panel = SearchPanel(self)
        self._search_timer = QTimer(self)
        self._search_timer.setSingleShot(True)
        self._search_timer.setInterval(_SEARCH_DELAY_MS)
        self._connect()
        self._load()

    @property
    def room(self) -> str:
        """The key of the room that is shown."""
        return self._room

    def show_room(self, key: str) -> QWidget:
        """Enter a room, building its view on the first visit, and return the view."""
        if key not in self._views:
            room = next(room for room in ROOMS if room.key == key)
            view = room.build(self.session)
            self._views[key] = view
            self._stack.addWidget(view)
            if hasattr(view, "room_requested"):
                view.room_requested.connect(self._on_room_requested)
        self._room = key
        self._stack.setCurrentWidget(self._views[key])
        self.rail.show_room(key)
        self.room_shown.emit(key)
        return self._views[key]

    def show_document(self, document_id: str, page_number: int | None = None, words: str = "") -> None:
        """Open a document in the Documents room, at a page and with words marked where given."""
        view = self.show_room("documents")
        view.show_document(document_id, page_number, words)  # type: ignore[attr-defined]

    def focus_search(self) -> None:
        """Go to the search field with its text chosen."""
        self.top_bar.field.setFocus()
        self.top_bar.field.selectAll()
        if self.top_bar.field.text().strip():
            self._search_timer.start()

    def selection(self) -> dict[str, object]:
        """What is chosen in the rooms, for building the window anew."""
        chosen = {key: view.selection() for key, view in self._views.items() if hasattr(view, "selection")}
        return {"room": self._room, "views": chosen}

    def restore(self, selection: dict[str, object]) -> None:
        """Choose again what `selection()` gave."""
        views = selection.get("views")
        view = self.show_room(str(selection.get("room") or "overview"))
        if isinstance(views, dict) and hasattr(view, "restore") and self._room in views:
            view.restore(views[self._room])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Put the search panel away when something else is clicked."""
        if event.type() == QEvent.Type.MouseButtonPress and self.search_panel.isVisible():
            inside = isinstance(watched, QWidget) and (
                self.search_panel.isAncestorOf(watched)
                or watched in (self.search_panel, self.top_bar.field)
                or self.top_bar.field.isAncestorOf(watched)
            )
            if isinstance(watched, QWidget) and not inside:
                self._close_search()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the search panel under its field."""
        super().resizeEvent(event)
        self._place_search_panel()

    # Build

    def _build(self) -> None:
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.rail)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.top_bar)
        around = QVBoxLayout()
        around.setContentsMargins(20, 0, 20, 8)
        around.addWidget(self.notice)
        right.addLayout(around)
        right.addWidget(self._stack, 1)
        right.addWidget(self.bottom_bar)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        session = self.session
        self.rail.chosen.connect(self.show_room)
        self.top_bar.searched.connect(self._on_search_text_changed)
        self.top_bar.moved.connect(self._on_search_moved)
        self.top_bar.entered.connect(self._on_search_entered)
        self.top_bar.left.connect(self._close_search)
        self.top_bar.undone.connect(session.undo)
        self.top_bar.redone.connect(session.redo)
        self.top_bar.locked.connect(session.lock)
        self.top_bar.settings_asked.connect(self.settings_asked)
        self.bottom_bar.import_stopped.connect(session.stop_import)
        self.bottom_bar.reading_stopped.connect(session.stop_reading)
        self.bottom_bar.reading_resumed.connect(session.start_reading)
        self.search_panel.chosen.connect(self._on_place_chosen)
        self._search_timer.timeout.connect(self._search)
        self.notice.acted.connect(self._on_notice_acted)
        session.changed.connect(self._on_changed)
        session.history_changed.connect(self._on_history_changed)
        session.reading_progressed.connect(self._on_reading_progressed)
        session.import_progressed.connect(self.bottom_bar.show_import)
        session.import_finished.connect(self._on_import_finished)
        session.failed.connect(self._on_failed)

    def _load(self) -> None:
        self._show_info()
        self.show_lock_time()
        self._on_history_changed()
        self.bottom_bar.show_reading(self.session.reading_progress)
        warnings = [warning_words(code) for code in self.session.case.warnings]
        if warnings:
            self.notice.say(self.tr("Keep this in mind"), " ".join(warnings), "amber")

    def show_lock_time(self) -> None:
        """Show after how many quiet minutes the case locks itself."""
        self.rail.show_lock_time(settings.current().auto_lock_minutes)

    # Slots

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.case:
            self._show_info()

    def _on_history_changed(self) -> None:
        self.top_bar.show_history(self.session.history_state())

    def _on_reading_progressed(self, progress: object) -> None:
        self.bottom_bar.show_reading(progress)  # type: ignore[arg-type]

    def _on_room_requested(self, key: str, arguments: dict[str, Any]) -> None:
        """A view asks for another room.

        `document_id` with `page_number` and `words`, or `filter` for the Documents room;
        `person_id`, `event_id`, `fear_id` or `source_id` for the rooms of the story.
        """
        if "document_id" in arguments:
            self.show_document(
                arguments["document_id"], arguments.get("page_number"), arguments.get("words", "")
            )
            return
        view = self.show_room(key)
        if "filter" in arguments and hasattr(view, "show_filter"):
            view.show_filter(arguments["filter"])
        for name, show in _RECORDS.items():
            if name in arguments and hasattr(view, show):
                getattr(view, show)(arguments[name])

    def _on_import_finished(self, report: ImportReport) -> None:
        if self._room == "documents":
            return  # the room itself says what became of each file
        title, text, tone = import_words(report)
        action = self.tr("Show in Documents") if report.imported else ""
        self.notice.say(title, text, tone, action)

    def _on_notice_acted(self) -> None:
        self.notice.hide()
        self.show_room("documents")

    def _on_failed(self, error: CaseError) -> None:
        messages.tell(self.notice, error)

    def _show_info(self) -> None:
        info = case_service.info(self.session.case)
        self.rail.show_case(info.name or self.session.path.stem)

    # Search

    def _on_search_text_changed(self, text: str) -> None:
        if text.strip():
            self._search_timer.start()
        else:
            self._close_search()

    def _search(self) -> None:
        text = self.top_bar.field.text().strip()
        if text and self.session.is_open:
            results = finding.search_everything(self.session.case, text, _SEARCH_LIMIT)
            self.search_panel.show_results(results, _SEARCH_LIMIT)
            self._place_search_panel()
            self._watch_clicks(True)

    def _on_search_moved(self, step: int) -> None:
        if self.search_panel.isVisible():
            self.search_panel.move(step)
        elif self.top_bar.field.text().strip():
            self._search()

    def _on_search_entered(self) -> None:
        if self.search_panel.isVisible() and not self._search_timer.isActive():
            self.search_panel.accept()
        else:
            self._search_timer.stop()
            self._search()

    def _on_place_chosen(self, result: SearchResult | StoryResult) -> None:
        self._close_search()
        if isinstance(result, StoryResult):
            room, argument = _STORY[result.subject]
            self._on_room_requested(room, {argument: result.record_id})
            return
        self.show_document(result.document.id, result.page_number, self.top_bar.field.text().strip())

    def _close_search(self) -> None:
        self._search_timer.stop()
        self.search_panel.hide()
        self._watch_clicks(False)

    def _watch_clicks(self, watch: bool) -> None:
        """See every click of the program only while the panel is open: a filter in Python is not free."""
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if watch:
                app.installEventFilter(self)

    def _place_search_panel(self) -> None:
        field = self.top_bar.field
        corner = field.mapTo(self, QPoint(0, field.height() + 4))
        width = max(field.width(), min(640, self.width() - corner.x() - 20))
        left = corner.x()
        if self.layoutDirection().name == "RightToLeft":
            left = corner.x() + field.width() - width
        height = self.search_panel.heightForWidth(width)
        self.search_panel.setGeometry(max(left, 8), corner.y(), width, height)
