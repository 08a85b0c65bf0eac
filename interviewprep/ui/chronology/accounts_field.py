"""What each person tells of an event: own words and a translation, kept apart for every person."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.events import Account
from interviewprep.domain.people import Person
from interviewprep.ui.chronology.list_field import ListField
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.growing_text import GrowingText
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.widgets.icon_button import IconButton


class AccountsField(ListField):
    """Gives the accounts anew with each change."""

    def __init__(self, label: str, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", hint, parent)
        self._add_words = self.tr("Add somebody's own account")
        self.add.show_choice(self._add_words, ())
        self.add.setAccessibleName(self._add_words)
        self._value: tuple[Account, ...] = ()
        self._people: Mapping[str, Person] = {}
        self._cards: dict[str, _AccountCard] = {}
        self.add_asked.connect(
            lambda person: self.edited.emit((*self._value, Account(person_id=person, words="")))
        )

    def set_people(self, people: Mapping[str, Person]) -> None:
        """The people of the case."""
        self._people = people

    def show_value(self, value: tuple[Account, ...], several: bool = False) -> None:
        """Show the accounts; one that is being written in is not taken away from the hands."""
        self._value = () if several else value
        taken = [one.person_id for one in self._value]
        self.offer([ChoiceEntry(one.id, one.name) for one in self._people.values() if one.id not in taken])
        if list(self._cards) != taken:
            fresh = {one.person_id: self._new_account(one) for one in self._value}
            self.put_rows(list(fresh.values()))
            self._cards = fresh
        for account in self._value:
            self._cards[account.person_id].show_account(account, self._name(account.person_id))

    def commit(self) -> None:
        """Save what is being typed."""
        for card in list(self._cards.values()):
            card.commit()

    def _name(self, person_id: str) -> str:
        person = self._people.get(person_id)
        return person.name if person is not None else self.tr("somebody")

    def _new_account(self, account: Account) -> "_AccountCard":
        card = _AccountCard(account)
        card.changed.connect(self._change)
        card.dropped.connect(self._drop)
        return card

    def _change(self, changed: Account) -> None:
        same = changed.person_id
        self._value = tuple(changed if one.person_id == same else one for one in self._value)
        self.edited.emit(self._value)

    def _drop(self, person_id: str) -> None:
        self.edited.emit(tuple(one for one in self._value if one.person_id != person_id))


class _AccountCard(QFrame):
    """The account of one person: whose it is, own words, translation."""

    changed = Signal(object)
    dropped = Signal(str)

    def __init__(self, account: Account, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._account = account
        self._name = QLabel()
        self._name.setProperty("role", "strong")
        self._gone = IconButton("x", "")
        self._gone.setProperty("role", "quiet")
        self._gone.clicked.connect(lambda: self.dropped.emit(self._account.person_id))
        self.words = GrowingText(least=2)
        self.words.setPlaceholderText(self.tr("in their own words and language"))
        self.translation = GrowingText(least=1)
        self.translation.setPlaceholderText(self.tr("translation"))
        self._keepers = {"words": TextKeeper(self.words), "translation": TextKeeper(self.translation)}
        for name, keeper in self._keepers.items():
            keeper.settled.connect(lambda text, name=name: self._on_settled(name, text))
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._gone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        for editor in (self.words, self.translation):
            layout.addWidget(editor)

    def show_account(self, account: Account, name: str) -> None:
        """Show words and translation."""
        self._account = account
        self._name.setText(name)
        self._gone.set_text(self.tr("Remove the account of {name}").format(name=name))
        self.words.setAccessibleName(self.tr("Own words of {name}").format(name=name))
        self.translation.setAccessibleName(self.tr("Translation of the words of {name}").format(name=name))
        self._keepers["words"].show(account.words)
        self._keepers["translation"].show(account.translation)

    def commit(self) -> None:
        """Save what is being typed."""
        for keeper in self._keepers.values():
            keeper.commit()

    def _on_settled(self, name: str, text: str) -> None:
        self._account = (
            replace(self._account, words=text)
            if name == "words"
            else replace(self._account, translation=text)
        )
        self.changed.emit(self._account)
