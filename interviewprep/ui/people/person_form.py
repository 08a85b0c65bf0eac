"""What is known of a person: one column of fields, saved as they are left."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.domain import people_checks
from interviewprep.domain.people import Kinship, KinshipKind, Person, Sex
from interviewprep.services import people as people_service
from interviewprep.ui import theme
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.fold import Fold
from interviewprep.ui.documents.sex_field import SexField
from interviewprep.ui.documents.switch_field import SwitchField
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.people.citizenships_field import CitizenshipsField
from interviewprep.ui.people.names_field import NamesField
from interviewprep.ui.people.person_date_field import PersonDateField
from interviewprep.ui.people.roles_field import RolesField
from interviewprep.ui.people.ties_field import TiesField

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession


class PersonForm(QScrollArea):
    """The form of one person. `person_asked(id)` when another one of a tie is wanted."""

    person_asked = Signal(str)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.person: Person | None = None
        self._fields: dict[str, Any] = {}
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("About the person"))
        self._build()

    def _build(self) -> None:
        self._content = content = QWidget()
        content.setProperty("role", "clear")
        column = QWidget()
        column.setMaximumWidth(theme.FORM_WIDTH)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(16, 12, 12, 24)
        outer.addWidget(column)
        outer.addStretch(1)
        self._column = QVBoxLayout(column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self.heading = ContentLabel(20, semibold=True)
        self._column.addWidget(self.heading)
        self._build_identity()
        self._build_life()
        self._build_ties()
        self._add("notes", TextField(self.tr("Notes (never in the bundle)"), lines=True))
        self.setWidget(content)
        content.hide()

    def _build_identity(self) -> None:
        self.names = NamesField()
        self._add("names", self.names)
        self._add("roles", RolesField(self.tr("In this case")))
        self._add(
            "unnamed",
            SwitchField(
                self.tr("Do not name in exports"),
                self.tr("For people who could be harmed: bundles say the role, not the name."),
            ),
        )
        self._add("sex", SexField(self.tr("Sex")))

    def _build_life(self) -> None:
        self.birth = PersonDateField(self.tr("Date of birth"))
        self._add("birth", self.birth)
        self._add("birth_place", TextField(self.tr("Place of birth")))
        self._add("citizenships", CitizenshipsField(self.tr("Citizenships")))
        self._add("occupation", TextField(self.tr("Occupation")))
        self._add("whereabouts", TextField(self.tr("Where the person is now")))
        self.death_fold = Fold(self.tr("Death"))
        self.death = PersonDateField(self.tr("Date of death"))
        self._add("death", self.death, self.death_fold)
        self._add("death_place", TextField(self.tr("Place of death")), self.death_fold)
        self._column.addWidget(self.death_fold)

    def _build_ties(self) -> None:
        heading = QLabel(self.tr("Family and other ties"))
        heading.setProperty("role", "heading")
        self.ties = TiesField()
        self.ties.added.connect(self._on_tie_added)
        self.ties.new_person.connect(self._on_new_person)
        self.ties.edited.connect(self._on_tie_edited)
        self.ties.removed.connect(self._on_tie_removed)
        self.ties.person_asked.connect(self.person_asked)
        self._column.addSpacing(4)
        self._column.addWidget(heading)
        self._column.addWidget(self.ties)

    def _add(self, name: str, field: Field | SwitchField | NamesField, fold: Fold | None = None) -> None:
        self._fields[name] = field
        field.edited.connect(lambda value: self._save(name, value))
        (fold.body if fold else self._column).addWidget(field)

    # -- what is shown -------------------------------------------------------------------------

    def field(self, name: str) -> Any:
        """The field that edits this field of a person."""
        return self._fields[name]

    def set_papers(self, papers: Mapping[str, str]) -> None:
        """The documents in which a form of a name can stand, their titles by their ids."""
        self.names.set_papers(papers)

    def show_person(
        self, person: Person | None, everybody: Sequence[Person] = (), ties: Sequence[Kinship] = ()
    ) -> None:
        """Show a person; what is being typed for another one is saved first."""
        another = (person and person.id) != (self.person and self.person.id)
        if another:
            self.commit()
            self.verticalScrollBar().setValue(0)
            self.names.close_folds()
        self.person = person
        self._content.setVisible(person is not None)
        if person is None:
            return
        self.heading.set_text(person.name)
        for name, field in self._fields.items():
            value = getattr(person, name)
            field.show_value((value or "") if name == "sex" else value)
        self.ties.show_ties(person, everybody, ties)
        if another:
            self.death_fold.set_open(bool(person.death or person.death_place))
        self._warn(person, everybody, ties)

    def commit(self) -> None:
        """Save what is being typed."""
        if self.person is not None:
            for field in self._fields.values():
                field.commit()
            self.ties.commit()

    def focus_name(self) -> None:
        """Go to the name with its text selected."""
        self.names.focus_name()

    def sizeHint(self) -> QSize:
        """As wide as the form may be."""
        return QSize(theme.FORM_WIDTH, 480)

    def minimumSizeHint(self) -> QSize:
        """No narrower than the longest words that cannot be broken."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(max(300, self._content.minimumSizeHint().width() + bar), 200)

    def _warn(self, person: Person, everybody: Sequence[Person], ties: Sequence[Kinship]) -> None:
        dead_first = people_checks.died_before_birth(person)
        self.death.warn(
            self.tr("This is before the date of birth. Both are kept; please look which one is right.")
            if dead_first
            else ""
        )
        younger = people_checks.younger_parents(person, everybody, ties)
        self.birth.warn(
            self.tr(
                "By these dates {name} would be older than the parent {parent}. Please look again."
            ).format(name=person.name, parent=younger[0].name)
            if younger
            else ""
        )

    # -- what is saved -------------------------------------------------------------------------

    def _save(self, name: str, value: Any) -> None:
        if self.person is not None:
            if name == "sex":
                value = Sex(value) if value else None
            fields = {name: value}
            self._session.edit(
                people_service.edit_person, self._session.case, self.person.id, initiator=self, **fields
            )

    def _on_tie_added(self, kind: KinshipKind, other_is_first: bool, other_id: str) -> None:
        if self.person is None:
            return
        ends = (other_id, self.person.id) if other_is_first else (self.person.id, other_id)
        if people_service.is_tied(self._session.case, ends[0], kind, ends[1]):
            self.ties.say(self.tr("This tie is there already."))
            return
        self._session.edit(people_service.add_kinship, self._session.case, ends[0], kind, ends[1])

    def _on_new_person(self, kind: KinshipKind, other_is_first: bool, name: str) -> None:
        if self.person is not None:
            self._session.edit(
                people_service.add_relative, self._session.case, self.person.id, kind, other_is_first, name
            )

    def _on_tie_edited(self, tie_id: str, fields: dict[str, Any]) -> None:
        self._session.edit(people_service.edit_kinship, self._session.case, tie_id, initiator=self, **fields)

    def _on_tie_removed(self, tie_id: str) -> None:
        self._session.edit(people_service.remove_kinship, self._session.case, tie_id)
