"""Everything that is said of one fear, saved as it is left."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.domain.fears import Fear
from interviewprep.domain.people import Person
from interviewprep.services import fears as fear_service
from interviewprep.services import review
from interviewprep.ui import fears_labels, people_labels, theme
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.fears.citations_field import CitationsField
from interviewprep.ui.fears.fear_sections import AnyField, FearSections
from interviewprep.ui.fears.fears_words import event_words, fear_title, source_title
from interviewprep.ui.fears.link_field import LinkChoice, LinkField
from interviewprep.ui.fears.record_row import RowChip
from interviewprep.ui.fears.side_by_side import SideBySide
from interviewprep.ui.fears.story_parts import StoryParts
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_WIDEST = 2 * theme.FORM_WIDTH + 24


class FearForm(QScrollArea):
    """The form of one fear. `room_requested(key, arguments)` leads to a person, an event or a page.

    `source_asked(id)` leads to country information, `new_source_asked()` wants a new one for this fear.
    """

    room_requested = Signal(str, dict)
    source_asked = Signal(str)
    new_source_asked = Signal()

    def __init__(self, session: "CaseSession", parts: StoryParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._parts = parts
        self._fear: Fear | None = None
        self._fields: dict[str, AnyField] = {}
        self._sections = FearSections(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About the fear"))
        self._build()

    @property
    def fear(self) -> Fear | None:
        """The fear that is shown."""
        return self._fear

    def field(self, name: str) -> Any:
        """The field that edits this field of a fear."""
        return self._fields[name]

    def show_fear(self, fear: Fear | None) -> None:
        """Show a fear; what is being typed for another one is saved first."""
        if (fear.id if fear else None) != (self._fear.id if self._fear else None):
            self.commit()
            self.verticalScrollBar().setValue(0)
        self._fear = fear
        self._content.setVisible(fear is not None)
        if fear is None:
            return
        self._show_heading(fear)
        self._show_choices()
        for name, field in self._fields.items():
            field.show_value(getattr(fear, name))

    def commit(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.commit()

    def focus_title(self) -> None:
        """Go to the first field with its text selected."""
        title = self._fields["title"]
        assert isinstance(title, TextField)
        title.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        title.editor.selectAll()

    def sizeHint(self) -> QSize:
        """As wide as two columns may be."""
        return QSize(_WIDEST, 480)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the longest words that cannot be broken."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(320, self._content.minimumSizeHint().width() + bar), 200)

    # -- build ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._content = QWidget()
        self._content.setProperty("role", "clear")
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        outer = QHBoxLayout(self._content)
        outer.setContentsMargins(16, 4, 12, 24)
        outer.addWidget(column, 100, Qt.AlignmentFlag.AlignTop)
        outer.addStretch(1)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._build_heading(layout)
        title = TextField(self.tr("In a few words"))
        self._watch("title", title)
        layout.addWidget(title)
        words = SideBySide()
        own, lawyers = self._sections.words()
        for fields, side in ((own, words.left), (lawyers, words.right)):
            self._add_all(fields, side)
        layout.addWidget(words)
        self._build_columns(layout)
        self.setWidget(self._content)
        self._connect_links()

    def _build_heading(self, layout: QVBoxLayout) -> None:
        self.heading = ContentLabel(20, semibold=True)
        line = QHBoxLayout()
        line.setSpacing(6)
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        self.support = Chip()
        line.addWidget(self.support)
        line.addWidget(self.place)
        line.addStretch(1)
        layout.addWidget(self.heading)
        layout.addLayout(line)

    def _build_columns(self, layout: QVBoxLayout) -> None:
        columns = SideBySide()
        sections = self._sections
        for side, heading, fields in (
            (columns.left, self.tr("Who and what"), sections.who_and_what()),
            (columns.left, self.tr("Why"), sections.why()),
            (columns.right, self.tr("If the person returned today"), sections.return_today()),
            (columns.right, self.tr("What it rests on"), sections.rests_on(self._pages_of)),
            (columns.right, self.tr("Notes and cover"), sections.apart()),
        ):
            SideBySide.add(side, _heading(heading))
            self._add_all(fields, side)
            if "source_ids" in fields:
                self._build_new_source(side)
        layout.addWidget(columns)

    def _build_new_source(self, side: QVBoxLayout) -> None:
        self.new_source = WordButton(self.tr("New country information"), "link", "plus")
        self.new_source.clicked.connect(self.new_source_asked)
        place = side.indexOf(self._fields["source_ids"]) + 1
        side.insertWidget(place, self.new_source, 0, Qt.AlignmentFlag.AlignLeading)

    def _add_all(self, fields: dict[str, AnyField], side: QVBoxLayout) -> None:
        for name, field in fields.items():
            self._watch(name, field)
            SideBySide.add(side, field)

    def _watch(self, name: str, field: AnyField) -> None:
        self._fields[name] = field
        field.edited.connect(lambda value: self._save(name, value))

    def _connect_links(self) -> None:
        self.field("persecutors").opened.connect(
            lambda one: self.room_requested.emit("people", {"person_id": one})
        )
        self.field("event_ids").opened.connect(
            lambda one: self.room_requested.emit("chronology", {"event_id": one})
        )
        self.field("source_ids").opened.connect(self.source_asked)
        self.field("citations").opened.connect(self._on_page_asked)

    # -- what is shown -------------------------------------------------------------------------

    def _show_heading(self, fear: Fear) -> None:
        number = self._parts.number(fear.id)
        self.heading.set_text(fear_title(fear, number))
        total = len(self._parts.fears)
        self.place.setText(self.tr("fear {n} of {total}").format(n=number, total=total))
        self.support.show_state(*fears_labels.support(self._parts.support(fear.id)))

    def _show_choices(self) -> None:
        parts = self._parts
        people = [LinkChoice(one.id, one.name, _roles(one), _forms(one)) for one in parts.people]
        events = [
            LinkChoice(one.id, *event_words(one), "" if one.sensitive else one.place) for one in parts.events
        ]
        sources = [LinkChoice(one.id, source_title(one), one.pages) for one in parts.sources]
        for name, choices in (("persecutors", people), ("event_ids", events), ("source_ids", sources)):
            field = self._fields[name]
            assert isinstance(field, LinkField)
            field.set_choices(choices)
        citations = self._fields["citations"]
        assert isinstance(citations, CitationsField)
        citations.set_documents(parts.documents)

    def _pages_of(self, document_id: str) -> list[Any]:
        return review.pages(self._session.case, document_id)

    # -- slots ---------------------------------------------------------------------------------

    def _save(self, name: str, value: Any) -> None:
        if self._fear is not None and getattr(self._fear, name) != value:
            self._session.edit(
                fear_service.edit_fear, self._session.case, self._fear.id, initiator=self, **{name: value}
            )

    def _on_page_asked(self, document_id: str, number: int | None, passage: str) -> None:
        arguments = {"document_id": document_id, "page_number": number, "words": passage}
        self.room_requested.emit("documents", arguments)


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "heading")
    label.setContentsMargins(0, 12, 0, 0)
    return label


def _roles(person: Person) -> str:
    return ", ".join(people_labels.person_role(role) for role in person.roles)


def _forms(person: Person) -> str:
    return " ".join(form.text for form in person.names)


def support_chip(parts: StoryParts, fear_id: str) -> RowChip:
    """How a fear stands, as a chip of its row."""
    return RowChip(*fears_labels.support(parts.support(fear_id)))
