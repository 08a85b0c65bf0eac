"""The Chronology room: one line adds an event; timeline, table or route; the form beside it."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from interviewprep import settings
from interviewprep.domain.changes import Action, Changes
from interviewprep.domain.events import Citation, Event
from interviewprep.services import chronology, review
from interviewprep.ui import icons
from interviewprep.ui.chronology.chronology_bar import ChronologyBar
from interviewprep.ui.chronology.chronology_parts import ChronologyParts
from interviewprep.ui.chronology.event_filter import EventFilter, Order
from interviewprep.ui.chronology.event_form import EventForm
from interviewprep.ui.chronology.event_table import EventTable
from interviewprep.ui.chronology.event_table_model import EventTableModel
from interviewprep.ui.chronology.line_entry import LineEntry
from interviewprep.ui.chronology.route_list import RouteList
from interviewprep.ui.chronology.timeline_view import TimelineView
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.notice import Notice

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_PANES, _TIMELINE = "chronology", "chronology_timeline"
#: Changes of reading and import, which nobody made by hand: they come often and wait for each other.
_BY_MACHINE = (None, Action.IMPORT)
_REST_MS = 1000


class ChronologyView(QWidget):
    """Events of an open case: tell, sort, describe, prove.

    `room_requested(key, arguments)` asks for a place in another room.
    """

    room_requested = Signal(str, dict)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._revealed = ""
        self._sized = False
        self.parts = ChronologyParts(session.case)
        self.model = EventTableModel(self.parts, self)
        self._build()
        self._connect()
        self._show_all()
        if self.model.rowCount():
            self.table.select([self.model.event_at(0).id])

    # -- build ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Chronology"))
        self.bar = ChronologyBar(self.parts)
        self.line = LineEntry(lambda: self.parts.events)
        self.table = EventTable(self.model)
        self.route = RouteList()
        self.form = EventForm(self._session, self.parts)
        self.notice = Notice()
        self.timeline = TimelineView()
        self._empty = EmptyState(
            "calendar-blank",
            self.tr("No events yet"),
            self.tr(
                "Write the first one in the line above, as it is told: when and what happened. Dates may be"
                " in any calendar, rough, or “two weeks after the arrest”. What is not known stays open."
            ),
            self.tr("Write the first event"),
            action_icon="plus",
        )
        self._none_match = EmptyState(
            "funnel",
            self.tr("Nothing here"),
            self.tr("No event matches."),
            self.tr("Show all events"),
            primary=False,
        )
        self._stack = QStackedWidget()
        for page in (self.table, self.route, self._empty, self._none_match):
            self._stack.addWidget(page)
        self._lay_out()
        self.setFocusProxy(self.line)

    def _lay_out(self) -> None:
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.line)
        column.addWidget(self._stack, 1)
        column.addWidget(self.notice)
        self._upright = PaneSplitter(Qt.Orientation.Vertical)
        self._upright.addWidget(self.timeline)
        self._upright.addWidget(below)
        self._upright.setStretchFactor(self._upright.count() - 1, 1)
        left = QWidget()
        story = QVBoxLayout(left)
        story.setContentsMargins(16, 12, 8, 12)
        story.setSpacing(12)
        story.addWidget(self.bar)
        story.addWidget(self._upright, 1)
        self.splitter = PaneSplitter()
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.form)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self._session.changed.connect(self._on_changed)
        bar, table = self.bar, self.table
        bar.add_asked.connect(self.focus_line)
        bar.filtered.connect(self.set_filter)
        bar.ordered.connect(self.set_order)
        bar.searched.connect(self._on_searched)
        bar.timeline_toggled.connect(self._on_timeline_toggled)
        bar.route_toggled.connect(lambda _on: self._show_all())
        self.line.added.connect(self._on_added)
        table.chosen.connect(self._on_chosen)
        table.opened.connect(self.form.focus_title)
        table.delete_pressed.connect(self.remove_selected)
        table.uncovered.connect(self.uncover)
        table.order_asked.connect(self.set_order)
        table.customContextMenuRequested.connect(self._on_menu_asked)
        self.model.move_asked.connect(self._on_move_asked)
        self.route.chosen.connect(self.show_event)
        self.form.uncovered.connect(self.uncover)
        self.form.place_asked.connect(self._on_place_asked)
        self.notice.acted.connect(self._on_undo_asked)
        self._empty.triggered.connect(self.focus_line)
        self._none_match.triggered.connect(self._show_everything)
        self.timeline.event_chosen.connect(self.show_event)
        self.timeline.event_opened.connect(self._on_opened)
        self.timeline.reordered.connect(self._on_reordered)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("Ctrl+Shift+F"), self, context=context).activated.connect(bar.focus_find)
        self._papers = Changes()
        self._rest_papers = QTimer(self)
        self._rest_papers.setSingleShot(True)
        self._rest_papers.setInterval(_REST_MS)
        self._rest_papers.timeout.connect(self._renew_papers)
        self._rest_panes = QTimer(self)
        self._rest_panes.setSingleShot(True)
        self._rest_panes.setInterval(400)
        self._rest_panes.timeout.connect(self._remember_panes)
        for splitter in (self.splitter, self._upright):
            splitter.splitterMoved.connect(lambda *_args: self._rest_panes.start())
        bar.timeline.setChecked(settings.current().panes.get(_TIMELINE, (1,)) != (0,))
        self._on_timeline_toggled(bar.timeline.isChecked())

    # -- what others ask -----------------------------------------------------------------------

    def show_event(self, event_id: str) -> None:
        """Choose an event, with everything shown where it would be filtered out."""
        if self.parts.event(event_id) is None:
            return
        if self.model.row_of(event_id) < 0:
            self._show_everything()
        self.table.select([event_id])
        self._show_page()

    def selection(self) -> dict[str, object]:
        """What is chosen, for building the view anew."""
        return {
            "events": [event.id for event in self.table.selected_events()],
            "filter": self.model.filter,
            "order": self.model.order,
            "line": self.line.editor.text(),
        }

    def restore(self, selection: dict[str, Any]) -> None:
        """Choose again what `selection()` gave."""
        if isinstance(choice := selection.get("filter"), EventFilter):
            self.set_filter(choice)
        if isinstance(order := selection.get("order"), Order):
            self.set_order(order)
        self.line.editor.setText(str(selection.get("line") or ""))
        if isinstance(ids := selection.get("events"), list):
            self.table.select(ids)

    def commit(self) -> None:
        """Save everything that is being typed."""
        self.form.commit()

    def focus_line(self) -> None:
        """Go to the line that adds an event."""
        self.line.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_filter(self, choice: EventFilter) -> None:
        """Show only some events."""
        self.model.set_filter(choice)
        self.bar.show_filter(choice)
        self._show_page()

    def set_order(self, order: Order) -> None:
        """Sort by something else."""
        self.model.set_order(order)
        self.bar.show_order(order)
        self.table.scrollTo(self.table.currentIndex())

    def uncover(self, event_id: str) -> None:
        """Show what a sensitive event says, until it is left."""
        self._revealed = event_id
        self.model.set_revealed([event_id])
        self._show_form()

    def remove_selected(self) -> None:
        """Lay the selected events into the bin; the next one is chosen."""
        ids = self._selected_ids()
        if not ids:
            return
        row = self.model.row_of(ids[0])
        self._session.edit(chronology.remove_events, self._session.case, ids)
        if (count := self.model.rowCount()) and not self.table.selected_events():
            self.table.select([self.model.event_at(min(row, count - 1)).id])

    # -- slots ---------------------------------------------------------------------------------

    def _on_added(self, fields: dict[str, Any]) -> None:
        added = self._session.edit(chronology.add_event, self._session.case, **fields)
        if added is not None:
            self.show_event(added[0].id)
            self.focus_line()

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.action in _BY_MACHINE and not (changes.events or changes.people or changes.fears):
            if changes.documents and not self._rest_papers.isActive():
                self._papers |= changes
                self._rest_papers.start()
            return
        if not self.parts.renew(changes):
            return
        self.model.load()
        self._show_all()
        if changes.action is Action.REMOVE_EVENTS and changes.events:
            self._offer_undo(changes)
        elif changes.action is not None:
            self.notice.hide()

    def _renew_papers(self) -> None:
        """Take in papers that were read or added meanwhile; later, where nobody looks at the room."""
        if self.isVisible() and self._session.is_open and self._papers.documents:
            self.parts.renew(self._papers)
            self._papers = Changes()
            self._show_form()

    def _offer_undo(self, changes: Changes) -> None:
        gone = [one for one in changes.events if self.parts.event(one) is None]
        if gone:
            words = self.tr("%n event(s) removed", "", len(gone))
            self.notice.say("", words, "blue", self.tr("Undo"), seconds=20)

    def _on_undo_asked(self) -> None:
        self.notice.hide()
        self._session.undo()

    def _on_chosen(self, events: list[Event]) -> None:
        if [event.id for event in events] != [self._revealed]:
            self._revealed = ""
            self.model.set_revealed(())
        if self.isVisible():
            self.timeline.choose(events[0].id if len(events) == 1 else None)
        self._show_form()

    def _on_opened(self, event_id: str) -> None:
        self.show_event(event_id)
        self.form.focus_title()

    def _on_searched(self, text: str) -> None:
        self.model.set_find(text)
        self._show_page()

    def _on_move_asked(self, ids: list[str], after_id: str | None) -> None:
        self._session.edit(chronology.move_events, self._session.case, ids, after_id)
        self.table.select(ids)

    def _on_reordered(self, ids: list[str]) -> None:
        self._session.edit(chronology.reorder_events, self._session.case, ids)

    def _on_place_asked(self, citation: Citation) -> None:
        """Go to the page in Documents, with the words of the passage marked."""
        number = None
        if citation.page_id is not None:
            pages = review.pages(self._session.case, citation.document_id)
            number = next((page.number for page in pages if page.id == citation.page_id), None)
        arguments = {"document_id": citation.document_id, "page_number": number, "words": citation.passage}
        self.room_requested.emit("documents", arguments)

    def _on_menu_asked(self, point: QPoint) -> None:
        events = self.table.selected_events()
        if not events:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(icons.icon("pencil-simple"), self.tr("Edit") + "\tF2", self.form.focus_title)
        row = self.model.row_of(events[0].id)
        if len(events) == 1 and self.model.movable(events[0]):
            menu.addAction(
                icons.icon("arrow-up"), self.tr("Up") + "\tAlt+↑", lambda: self.model.move(row, -1)
            )
            menu.addAction(
                icons.icon("arrow-down"), self.tr("Down") + "\tAlt+↓", lambda: self.model.move(row, 1)
            )
        menu.addSeparator()
        menu.addAction(icons.icon("trash"), self.tr("Remove") + "\tDel", self.remove_selected)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _on_timeline_toggled(self, shown: bool) -> None:
        self.timeline.setVisible(shown and bool(self.parts.events))
        settings.change(panes={**settings.current().panes, _TIMELINE: (int(shown),)})

    # -- showing -------------------------------------------------------------------------------

    def _show_all(self) -> None:
        """After a change: counts, timeline, route, form."""
        ordered = chronology.in_order(self.parts.events)
        self.timeline.show_events(ordered)
        self.timeline.setVisible(bool(ordered) and self.bar.timeline.isChecked())
        chosen = self._selected_ids()
        self.route.show_events(ordered, chosen[0] if len(chosen) == 1 else "")
        self.bar.show_filter(self.model.filter)
        self._show_page()
        self._show_form()

    def _show_page(self) -> None:
        shown, total = self.model.rowCount(), len(self.parts.events)
        self.bar.show_count(shown, total)
        page: QWidget = (
            self.route if self.bar.route.isChecked() and self.bar.route.isVisibleTo(self.bar) else self.table
        )
        if not total:
            page = self._empty
        elif not shown and page is self.table:
            page = self._none_match
        self._stack.setCurrentWidget(page)
        self.form.setVisible(bool(total))

    def _show_form(self) -> None:
        events = self.table.selected_events()
        covered = any(self.model.covered(event) for event in events)
        self.form.show_events(events, covered)

    def _show_everything(self) -> None:
        self.bar.find_field.clear()
        self.set_filter(EventFilter())

    def _selected_ids(self) -> list[str]:
        return [event.id for event in self.table.selected_events()]

    def _remember_panes(self) -> None:
        panes = {**settings.current().panes, _PANES: tuple(self.splitter.sizes())}
        settings.change(panes=panes)

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the title from anywhere in the room."""
        if event.key() == Qt.Key.Key_F2:
            self.form.focus_title()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the panes as they were left, else by the room there is; start in the line."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            kept = settings.current().panes.get(_PANES, ())
            side = min(max(round(self.width() * 0.3), 300), 400)
            self.splitter.setSizes(list(kept) if len(kept) == 2 else [self.width() - side, side])
            upper = max(140, min(self.timeline.sizeHint().height(), round(self.height() * 0.28)))
            self._upright.setSizes([upper, max(self.height() - upper, 200)])
        self._renew_papers()
        focus = self.focusWidget()
        if focus is None or focus is self or not self.isAncestorOf(focus):
            (self.table if self.parts.events else self.line.editor).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the room saves what is being typed, and covers what was shown."""
        if self._session.is_open:
            self.commit()
            self._revealed = ""
            self.model.set_revealed(())
            self._show_form()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Table and form at their narrowest."""
        return QSize(420 + self.form.minimumSizeHint().width(), 400)
