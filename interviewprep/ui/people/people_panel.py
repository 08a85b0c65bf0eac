"""The left pane: heading, adding, finding, the list, and quiet hints below it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from interviewprep.domain.people import Person
from interviewprep.services.people import PaperName
from interviewprep.ui import theme
from interviewprep.ui.documents.text_direction import isolated
from interviewprep.ui.people.people_list import PeopleList
from interviewprep.ui.people.people_model import PeopleModel
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton


class PeoplePanel(QWidget):
    """`add_asked(name)` for a new person.

    The notices: `notice` offers undo, `join` to join what is selected, `doubles` and `papers` tell what
    comparing names found.
    """

    add_asked = Signal(str)

    def __init__(self, people: PeopleModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = people
        self.list = PeopleList(people)
        self.notice = Notice()
        self.join = Notice(narrow=True)
        self.doubles = Notice(narrow=True)
        self.papers = Notice(narrow=True)
        self._build()
        people.modelReset.connect(self.show_count)
        self.show_count()

    def _build(self) -> None:
        self._heading = QLabel(self.tr("People"))
        self._heading.setProperty("role", "title")
        self._count = Chip()
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name"))
        self.name.setAccessibleName(self.tr("Name of a person to add"))
        self.name.returnPressed.connect(self._on_add)
        self.add = WordButton(self.tr("Add"), "primary", "plus")
        self.add.setAccessibleName(self.tr("Add a person"))
        self.add.clicked.connect(self._on_add)
        self.seeking = QLineEdit()
        self.seeking.setPlaceholderText(self.tr("Find in people"))
        self.seeking.setAccessibleName(self.tr("Find in people"))
        self.seeking.setClearButtonEnabled(True)
        self.seeking.textChanged.connect(self._people.seek)
        self._empty = EmptyState(
            "users",
            self.tr("Nobody is entered yet"),
            self.tr(
                "Begin with the person who applies for protection, then the family. Everybody is entered"
                " once, with all the ways the name is written."
            ),
            self.tr("Enter the applicant"),
            primary=False,
        )
        self._empty.triggered.connect(self.focus_add)
        self._none = EmptyState(
            "magnifying-glass",
            self.tr("Nobody found"),
            self.tr("No name, place or note has these words."),
            self.tr("Show everybody"),
            primary=False,
        )
        self._none.triggered.connect(self.seeking.clear)
        self._stack = QStackedWidget()
        for widget in (self.list, self._empty, self._none):
            self._stack.addWidget(widget)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        adding = QHBoxLayout()
        adding.setSpacing(8)
        adding.addWidget(self.name, 1)
        adding.addWidget(self.add)
        adding.addStretch(0)
        self.name.setMaximumWidth(theme.FORM_WIDTH)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 8, 12)
        head.setSpacing(8)
        head.addLayout(top)
        head.addLayout(adding)
        head.addWidget(self.seeking)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        # Below the list: what comes and goes by itself must not move the rows.
        told = QVBoxLayout()
        told.setContentsMargins(16, 8, 8, 0)
        told.setSpacing(8)
        for message in (self.notice, self.join, self.doubles, self.papers):
            told.addWidget(message)
        layout.addLayout(told)

    def show_count(self) -> None:
        """Say how many people there are; offer a way out of emptiness."""
        everybody = len(self._people.everybody())
        self._count.show_state(str(everybody) if everybody else "", "neutral")
        self.seeking.setVisible(bool(everybody))
        shown = self.list if self._people.rowCount() else self._none if everybody else self._empty
        self._stack.setCurrentWidget(shown)

    def focus_add(self) -> None:
        """Go to the line that adds a person."""
        self.name.setFocus()

    def show_hints(
        self, selected: list[Person], pair: tuple[Person, Person] | None, found: PaperName | None, more: int
    ) -> None:
        """Offer one thing at a time: to join what is selected, likely doubles, or a holder of papers.

        `more` holders wait behind the one that is offered.
        """
        two = len(selected) == 2
        self._offer_joining(selected if two else [])
        self._offer_double(None if two else pair)
        self._offer_holder(None if two or pair else found, more)

    def _offer_double(self, pair: tuple[Person, Person] | None) -> None:
        if pair is None:
            self.doubles.hide()
            return
        one, other = (isolated(person.name) for person in pair)
        words = self.tr("{one} and {other}: probably the same person").format(one=one, other=other)
        self.doubles.say("", words, "blue", self.tr("Join"))

    def _offer_holder(self, found: PaperName | None, more: int) -> None:
        if found is None:
            self.papers.hide()
            return
        words = self.tr("From the papers: {name}").format(name=isolated(found.text))
        if more:
            others = self.tr("and %n more", "", more)
            words = f"{words}\n{others}"
        self.papers.say("", words, "blue", self.tr("Add this person"))

    def _offer_joining(self, people: list[Person]) -> None:
        if people:
            names = " · ".join(isolated(person.name) for person in people)
            self.join.say(self.tr("The same person?"), names, "blue", self.tr("Join"), closable=False)
        else:
            self.join.hide()

    def minimumSizeHint(self) -> QSize:
        """No narrower than a name needs."""
        return QSize(264, super().minimumSizeHint().height())

    def _on_add(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self.name.setFocus()
            return
        self.name.clear()
        self.add_asked.emit(name)
