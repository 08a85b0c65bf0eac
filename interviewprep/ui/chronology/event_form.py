"""What is known of an event: one column of fields, saved as they are left."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from interviewprep.domain.event_clashes import Clash, clashes
from interviewprep.domain.events import Certainty, Event, EventKind, Knowledge
from interviewprep.services import chronology, review
from interviewprep.ui import chronology_labels, theme
from interviewprep.ui.chronology import event_words
from interviewprep.ui.chronology.accounts_field import AccountsField
from interviewprep.ui.chronology.choice_field import ChoiceField
from interviewprep.ui.chronology.chronology_parts import ChronologyParts
from interviewprep.ui.chronology.event_date_field import EventDateField
from interviewprep.ui.chronology.event_kind_field import EventKindField
from interviewprep.ui.chronology.evidence_field import EvidenceField
from interviewprep.ui.chronology.leg_field import LegField
from interviewprep.ui.chronology.linked_fears_field import LinkedFearsField
from interviewprep.ui.chronology.participants_field import ParticipantsField
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.switch_field import SwitchField
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

AnyField = Field | SwitchField | LegField
#: Fields that make sense for several events at once.
_TOGETHER = frozenset({"kind", "place", "country", "knowledge", "certainty", "sensitive"})
_JOURNEYS = frozenset({EventKind.TRAVEL, EventKind.PUSHBACK})


class EventForm(QScrollArea):
    """The form of one event, or of several at once: then only fields that are touched change.

    `place_asked(citation)` wants to see a place in a paper, `uncovered(event_id)` a covered event.
    """

    place_asked = Signal(object)
    uncovered = Signal(str)

    def __init__(self, session: "CaseSession", parts: ChronologyParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._events: list[Event] = []
        self._fields: dict[str, AnyField] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About the event"))
        self._build()
        self.show_events([])

    def _build(self) -> None:
        content = QWidget()
        content.setProperty("role", "clear")
        self._page = QWidget()
        self._page.setMaximumWidth(theme.FORM_WIDTH)
        self._cover = EmptyState(
            "eye-slash",
            self.tr("Covered"),
            self.tr("This event is sensitive. It is covered again when you leave it."),
            self.tr("Show"),
            primary=False,
        )
        self._cover.triggered.connect(self._on_uncover)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(16, 12, 12, 24)
        outer.addWidget(self._cover)
        outer.addWidget(self._page)
        outer.addStretch(1)
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.heading = ContentLabel(20, semibold=True)
        self._together = Chip(self.tr("Changes hold for all of them"))
        self._column.addWidget(self.heading)
        self._column.addWidget(self._together)
        self._build_fields()
        self.setWidget(content)

    def _build_fields(self) -> None:
        self.title = TextField(self.tr("What happened, in a line"))
        self.start = EventDateField(self.tr("When, or since when"), self._others)
        self.until = EventDateField(self.tr("Until when"), self._others)
        self._add("start", self.start)
        self._add("until", self.until)
        self._add("kind", EventKindField(self.tr("Kind")))
        self._add("title", self.title)
        self._add("place", TextField(self.tr("Place")))
        self._add("country", TextField(self.tr("Country")))
        self._add("leg", LegField())
        self._add(
            "status", TextField(self.tr("Status of the stay"), self.tr("Visa, permit, registration or none"))
        )
        self.people = ParticipantsField(self.tr("Who took part"))
        self._add("participants", self.people)
        self._add("happening", TextField(self.tr("What happened"), lines=True))
        apart = self.tr("What each one tells stays apart, exactly as told.")
        self.accounts = AccountsField(self.tr("Own accounts"), apart)
        self._add("accounts", self.accounts)
        levels: list[Knowledge | None] = [None, *Knowledge]
        self._add("knowledge", ChoiceField(self.tr("How it is known"), levels, chronology_labels.knowledge))
        sure: list[Certainty | None] = [None, *Certainty]
        self._add("certainty", ChoiceField(self.tr("How sure"), sure, chronology_labels.certainty))
        self.evidence = EvidenceField(self.tr("Evidence"), self._pages_of)
        self.evidence.place_asked.connect(self.place_asked)
        self._add("citations", self.evidence)
        self._add("unproven_because", TextField(self.tr("No evidence, because …"), lines=True))
        self.fears = LinkedFearsField(self.tr("Fears that rest on it"))
        self.fears.edited.connect(self._link_fears)
        self._column.addWidget(self.fears)
        self._add(
            "sensitive",
            SwitchField(self.tr("Sensitive"), self.tr("Covered in lists until somebody asks to see it.")),
        )
        self._add("notes", TextField(self.tr("Notes (never in the bundle)"), lines=True))

    def _add(self, name: str, field: AnyField) -> None:
        self._fields[name] = field
        field.edited.connect(lambda value: self._save(**{name: value}))
        self._column.addWidget(field)

    # -- what is shown -------------------------------------------------------------------------

    def field(self, name: str) -> AnyField:
        """The field that edits this field of an event."""
        return self._fields[name]

    @property
    def events(self) -> list[Event]:
        """The events shown."""
        return self._events

    def show_events(self, events: list[Event], covered: bool = False) -> None:
        """Show one or several events; what is being typed for others is saved first."""
        if [one.id for one in events] != [one.id for one in self._events]:
            self.commit()
            self.verticalScrollBar().setValue(0)
        self._events = events
        self._page.setVisible(bool(events) and not covered)
        self._cover.setVisible(bool(events) and covered)
        if not events or covered:
            return
        several = len(events) > 1
        self._offer()
        counted = self.tr("%n event(s)", "", len(events))
        self.heading.set_text(counted if several else event_words.title(events[0]))
        self._together.setVisible(several)
        for name, field in self._fields.items():
            values = [getattr(event, name) for event in events]
            field.show_value(values[0], any(value != values[0] for value in values))
        linked = tuple(fear.id for fear in self._parts.fears_on(events[0].id))
        self.fears.show_value(linked)
        self._show_fitting(events[0], several)
        self._say_clashes(events[0], several)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.commit()

    def focus_title(self) -> None:
        """Go to the title with its text selected."""
        self.title.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.editor.selectAll()

    def sizeHint(self) -> QSize:
        """As wide as the form may be."""
        return QSize(theme.FORM_WIDTH, 480)

    def minimumSizeHint(self) -> QSize:
        """Wide enough for names beside roles."""
        return QSize(288, 200)

    def _offer(self) -> None:
        """What may be chosen from."""
        self.people.set_people(self._parts.people)
        self.accounts.set_people(self._parts.people)
        self.evidence.set_documents(self._parts.documents)
        self.fears.set_fears(self._parts.fears)

    def _show_fitting(self, event: Event, several: bool) -> None:
        """Journeys have a leg, stays a status; several events only what they may have in common."""
        for name, field in self._fields.items():
            field.setVisible(not several or name in _TOGETHER)
        self.fears.setVisible(not several)
        if several:
            return
        self._fields["leg"].setVisible(event.kind in _JOURNEYS or event.leg is not None)
        self._fields["status"].setVisible(event.kind is EventKind.STAY or bool(event.status))
        self._fields["unproven_because"].setVisible(not event.citations or bool(event.unproven_because))

    def _say_clashes(self, event: Event, several: bool) -> None:
        found = [] if several else clashes(event, self._parts.people)
        ends = [one for one in found if one.clash is Clash.ENDS_BEFORE_START]
        lives = [one for one in found if one.clash is not Clash.ENDS_BEFORE_START]
        self.until.warn("\n".join(chronology_labels.clash(one.clash) for one in ends))
        names = [(one.clash, self._parts.people[one.person_id].name) for one in lives]
        self.start.warn("\n".join(chronology_labels.clash(clash, name) for clash, name in names))

    def _others(self) -> list[Event]:
        shown = {one.id for one in self._events}
        return [one for one in self._parts.events if one.id not in shown]

    def _pages_of(self, document_id: str) -> list[Any]:
        return review.pages(self._session.case, document_id)

    # -- saving --------------------------------------------------------------------------------

    def _save(self, **fields: Any) -> None:
        ids = [event.id for event in self._events]
        if ids:
            self._session.edit(chronology.edit_events, self._session.case, ids, initiator=self, **fields)

    def _link_fears(self, fear_ids: tuple[str, ...]) -> None:
        if self._events:
            event_id = self._events[0].id
            self._session.edit(chronology.link_fears, self._session.case, event_id, fear_ids, initiator=self)

    def _on_uncover(self) -> None:
        if self._events:
            self.uncovered.emit(self._events[0].id)
