"""One tie of a person, read from that person's side."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from interviewprep.domain.people import Kinship, KinshipKind, Person
from interviewprep.ui import labels, people_labels
from interviewprep.ui.documents.text_direction import isolated
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.people.person_date_field import PersonDateField
from interviewprep.ui.people.tab_order import place_after
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.word_button import WordButton

#: Ties by birth begin with it; there is nothing to say about since and until.
_BY_BIRTH = frozenset({KinshipKind.PARENT, KinshipKind.SIBLING, KinshipKind.OTHER_RELATIVE})


class TieRow(QFrame):
    """Who the other is, and since when; `edited` gives changed fields of the tie.

    `removed` asks to take the tie back, `person_asked(id)` to look at the other person.
    """

    edited = Signal(dict)
    removed = Signal()
    person_asked = Signal(str)

    def __init__(self, tie: Kinship, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tie = tie
        self._other_id = ""
        self.setProperty("role", "card")
        self.kin = ElidedLabel()
        self.kin.setProperty("role", "hint")
        self.kin.setContentsMargins(2, 0, 2, 0)  # in line with the name below
        self.name = WordButton("", "link")
        self.name.clicked.connect(lambda: self.person_asked.emit(self._other_id))
        self.more = IconButton("caret-down", self.tr("Since when, until when, note"))
        self.more.setCheckable(True)
        self.more.toggled.connect(self._on_toggled)
        self.remove = IconButton("x", self.tr("Take the tie back"))
        self.remove.clicked.connect(self.removed)
        self._details: QWidget | None = None
        self._lay_out()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.kin)
        words.addWidget(self.name)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addLayout(words, 1)
        for button in (self.more, self.remove):
            button.setProperty("role", "quiet")
            top.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 6, 6)
        self._column.setSpacing(8)
        self._column.addLayout(top)

    def show_tie(self, tie: Kinship, person: Person, other: Person) -> None:
        """Show a tie of `person` to `other`."""
        self.tie, self._other_id = tie, other.id
        kin = people_labels.kin(tie.kind, tie.person_id == other.id, other.sex)
        since = labels.date_text(tie.since)
        until = labels.date_text(tie.until)
        said = [kin]
        said += [self.tr("since {date}").format(date=since)] if since else []
        said += [self.tr("until {date}").format(date=until)] if until else []
        self.kin.setText(" · ".join(said))
        self.name.setText(isolated(other.name).replace("&", "&&"))
        self.name.setAccessibleName(f"{kin}: {other.name}")
        self.remove.set_text(self.tr("Take the tie to {name} back").format(name=other.name))
        if self._details is not None:
            self._show_details()

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order of the eye."""
        return [self.name, self.more, self.remove]

    def commit(self) -> None:
        """Save what is being typed."""
        if self._details is not None:
            for field in (self.since, self.until, self.note):
                field.commit()

    def _on_toggled(self, on: bool) -> None:
        self.more.set_icon("caret-up" if on else "caret-down")
        if on and self._details is None:
            self._build_details()
            self._show_details()
        if self._details is not None:
            self._details.setVisible(on)

    def _build_details(self) -> None:
        self._details = QWidget()
        layout = QVBoxLayout(self._details)
        layout.setContentsMargins(0, 0, 4, 4)
        layout.setSpacing(8)
        self.since = PersonDateField(self.tr("Since"))
        self.until = PersonDateField(self.tr("Until"))
        self.note = TextField(self.tr("Note"), lines=True)
        for name, field in (("since", self.since), ("until", self.until), ("notes", self.note)):
            field.edited.connect(lambda value, name=name: self.edited.emit({name: value}))
            layout.addWidget(field)
        self._column.addWidget(self._details)
        place_after(self.remove, (self.since.editor, self.until.editor, self.note.editor))

    def _show_details(self) -> None:
        dated = self.tie.kind not in _BY_BIRTH
        self.since.setVisible(dated)
        self.until.setVisible(dated)
        self.since.show_value(self.tie.since)
        self.until.show_value(self.tie.until)
        self.note.show_value(self.tie.notes)
