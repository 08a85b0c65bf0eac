"""The head of the room: how many events, what is shown of them, timeline and route."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from interviewprep.domain.events import Event, EventKind
from interviewprep.ui import chronology_labels, icons
from interviewprep.ui.chronology.chronology_parts import ChronologyParts
from interviewprep.ui.chronology.event_filter import (
    EventFilter,
    Evidence,
    Order,
    evidence_words,
    filter_words,
    order_words,
)
from interviewprep.ui.chronology.find_field import FindField
from interviewprep.ui.chronology.route_list import on_route
from interviewprep.ui.documents.menu_button import MenuButton
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.icon_button import with_key
from interviewprep.ui.widgets.word_button import WordButton

_FIND_WIDTH = 200
_KEYS = {"find": "Ctrl+Shift+F", "timeline": "Ctrl+T", "route": "Ctrl+R", "add": "Ctrl+E"}


class ChronologyBar(QWidget):
    """Title and controls; signals tell what is chosen, the view does it.

    `filtered(EventFilter)`, `ordered(Order)`, `searched(str)`, `timeline_toggled(bool)`,
    `route_toggled(bool)`, `add_asked()`.
    """

    filtered = Signal(object)
    ordered = Signal(object)
    searched = Signal(str)
    timeline_toggled = Signal(bool)
    route_toggled = Signal(bool)
    add_asked = Signal()

    def __init__(self, parts: ChronologyParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._filter = EventFilter()
        self._order = Order.DATE
        self._build()

    def _build(self) -> None:
        self._heading = QLabel(self.tr("Chronology"))
        self._heading.setProperty("role", "title")
        self._count = Chip()
        self.timeline = self._switch(self.tr("Timeline"), "chart-bar-horizontal", _KEYS["timeline"])
        self.timeline.toggled.connect(self.timeline_toggled)
        self.route = self._switch(self.tr("Route"), "path", _KEYS["route"])
        self.route.toggled.connect(self.route_toggled)
        self.add = WordButton(self.tr("Add event"), "primary", "plus")
        self.add.setShortcut(QKeySequence(_KEYS["add"]))
        self.add.setToolTip(with_key(self.tr("Write it in one line"), _KEYS["add"]))
        self.add.clicked.connect(self.add_asked)
        self.find_field = FindField(self.tr("Find in the events"), with_key("", _KEYS["find"]).strip(" ()"))
        self.find_field.setMinimumWidth(120)
        self.find_field.setMaximumWidth(_FIND_WIDTH + 80)
        self.find_field.textChanged.connect(self.searched)
        self.filter = MenuButton(self.tr("Show"), "funnel")
        self.filter.choices.aboutToShow.connect(self._fill_filter)
        self.order = MenuButton(self.tr("Sort by"), "sort-ascending")
        self.order.choices.aboutToShow.connect(self._fill_order)
        self.show_filter(self._filter)
        self.show_order(self._order)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        for button in (self.timeline, self.route, self.add):
            top.addWidget(button)
        self._tools = QWidget()
        tools = QHBoxLayout(self._tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(8)
        tools.addWidget(self.find_field, 3)
        tools.addWidget(self.filter, 2)
        tools.addWidget(self.order, 1)
        tools.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._tools)

    @staticmethod
    def _switch(words: str, icon: str, key: str) -> WordButton:
        button = WordButton(words, "", icon)
        button.setCheckable(True)
        button.setShortcut(QKeySequence(key))
        button.setToolTip(with_key(words, key))
        return button

    # -- what is shown -------------------------------------------------------------------------

    def show_count(self, shown: int, total: int) -> None:
        """Say how many events there are, and how many of them are shown."""
        words = self.tr("%n event(s)", "", total)
        if shown != total:
            words = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self._count.show_state(words if total else "", "neutral")
        self.add.setVisible(total > 0)
        self._tools.setVisible(total > 0)
        self.route.setVisible(any(map(on_route, self._parts.events)))
        self.timeline.setVisible(total > 0)
        self._make_room()

    def show_filter(self, choice: EventFilter) -> None:
        """Show what is chosen."""
        self._filter = choice
        person = self._parts.people.get(choice.person_id)
        self.filter.show_choice(filter_words(choice, person.name if person is not None else ""))

    def show_order(self, order: Order) -> None:
        """Show what is sorted by."""
        self._order = order
        self.order.show_choice(order_words(order))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Timeline and route keep their signs only where words do not fit."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        words = {self.timeline: self.tr("Timeline"), self.route: self.tr("Route")}
        shown = [widget for widget in (*words, self.add) if not widget.isHidden()]
        taken = self._heading.sizeHint().width() + self._count.sizeHint().width() + 8 * (len(shown) + 3)
        advance = self.fontMetrics().horizontalAdvance
        taken += sum(advance(words.get(widget, self.add.text())) + 56 for widget in shown)
        for button, text in words.items():
            button.setText(text if taken <= self.width() else "")
            button.setAccessibleName(text)

    def focus_find(self) -> None:
        """Go to the field that finds."""
        self.find_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.find_field.selectAll()

    # -- menus ---------------------------------------------------------------------------------

    def _fill_filter(self) -> None:
        menu, events, chosen = self.filter.choices, self._parts.events, self._filter
        menu.clear()
        self._entry(menu, EventFilter(), self.tr("All events"))
        menu.addSeparator()
        self._submenu(menu, self.tr("Kind"), self._kinds(events), chosen.kind is not None)
        people = [
            (EventFilter(person_id=one.id), one.name)
            for one in self._parts.people.values()
            if any(taking.person_id == one.id for event in events for taking in event.participants)
        ]
        self._submenu(menu, self.tr("Person"), people, bool(chosen.person_id))
        places = sorted({name for event in events for name in (event.place, event.country) if name})
        self._submenu(
            menu, self.tr("Place"), [(EventFilter(place=name), name) for name in places], bool(chosen.place)
        )
        menu.addSeparator()
        for value in Evidence:
            self._entry(menu, EventFilter(evidence=value), evidence_words(value))
        self._entry(menu, EventFilter(sensitive=True), self.tr("sensitive"))

    @staticmethod
    def _kinds(events: Iterable[Event]) -> list[tuple[EventFilter, str]]:
        used = {event.kind for event in events}
        kinds = [kind for kind in EventKind if kind in used]
        return [(EventFilter(kind=kind), chronology_labels.event_kind(kind)) for kind in kinds]

    def _submenu(self, menu: QMenu, title: str, entries: list[tuple[EventFilter, str]], chosen: bool) -> None:
        if not entries:
            return
        inner = menu.addMenu(title)
        if chosen:
            inner.setIcon(icons.icon("check"))
        for choice, words in entries:
            self._entry(inner, choice, words)

    def _entry(self, menu: QMenu, choice: EventFilter, words: str) -> None:
        count = sum(map(choice.test(), self._parts.events))
        action = menu.addAction(f"{words}\t{count}")
        action.setCheckable(True)
        action.setChecked(choice == self._filter)
        action.triggered.connect(_call(self.filtered.emit, choice))

    def _fill_order(self) -> None:
        menu = self.order.choices
        menu.clear()
        group = QActionGroup(menu)
        for order in Order:
            action = menu.addAction(order_words(order))
            action.setCheckable(True)
            action.setChecked(order is self._order)
            action.triggered.connect(_call(self.ordered.emit, order))
            group.addAction(action)


def _call(emit: Callable[[object], None], value: object) -> Callable[..., None]:
    return lambda _checked=False: emit(value)
