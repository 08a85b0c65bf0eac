"""All the ways a person's name is written; the first is the one shown everywhere."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from interviewprep.domain.people import NameForm
from interviewprep.ui.people.name_card import NameCard
from interviewprep.ui.people.tab_order import place_before


class NamesField(QWidget):
    """One card a form; `edited` gives all forms when they are to be saved."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._forms: tuple[NameForm, ...] = ()
        self._papers: Mapping[str, str] = {}
        self.cards: list[NameCard] = []
        label = QLabel(self.tr("Name, as it is shown first"))
        label.setProperty("role", "field")
        self.adding = QLineEdit()
        self.adding.setPlaceholderText(self.tr("Written another way? Type it, Enter"))
        self.adding.setAccessibleName(self.tr("Another way the name is written"))
        self.adding.returnPressed.connect(self._on_added)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addLayout(self._column)
        layout.addWidget(self.adding)

    def set_papers(self, papers: Mapping[str, str]) -> None:
        """The documents a form can stand in, their titles by their ids."""
        if papers != self._papers:
            self._papers = papers
            self.show_value(self._forms)

    def show_value(self, forms: tuple[NameForm, ...], several: bool = False) -> None:
        """Show forms; what is being typed in a card stays."""
        self._forms = forms
        while len(self.cards) < len(forms):
            self._add_card(len(self.cards))
        for card in self.cards[len(forms) :]:
            card.hide()
            card.deleteLater()
        del self.cards[len(forms) :]
        for card, form in zip(self.cards, forms, strict=True):
            card.show_form(form, forms[0], self._papers, only=len(forms) == 1)

    def close_folds(self) -> None:
        """Show the names alone again."""
        for card in self.cards:
            card.fold.set_open(False)

    def commit(self) -> None:
        """Save what is being typed, also a form whose Enter was forgotten."""
        for card in list(self.cards):
            card.commit()
        self._on_added()

    def focus_name(self) -> None:
        """Go to the first form with its text selected."""
        if self.cards:
            self.cards[0].editor.setFocus()
            self.cards[0].editor.selectAll()

    def _add_card(self, place: int) -> None:
        card = NameCard()
        card.edited.connect(self._changer(place))
        card.raised.connect(lambda: self._raise(place))
        card.removed.connect(lambda: self._remove(place))
        self.cards.append(card)
        self._column.addWidget(card)
        place_before(self.adding, card.stops())

    def _changer(self, place: int) -> Callable[[NameForm], None]:
        def change(form: NameForm) -> None:
            forms = list(self._forms)
            if form.by_authority and not forms[place].by_authority:
                forms = [replace(other, by_authority=False) for other in forms]
            forms[place] = form
            self.edited.emit(tuple(forms))

        return change

    def _raise(self, place: int) -> None:
        self._commit_cards()
        forms = list(self._forms)
        forms.insert(0, forms.pop(place))
        self.edited.emit(tuple(forms))
        self.cards[0].editor.setFocus()

    def _remove(self, place: int) -> None:
        self._commit_cards()
        forms = list(self._forms)
        del forms[place]
        self.edited.emit(tuple(forms))
        self.cards[max(0, place - 1)].editor.setFocus()

    def _commit_cards(self) -> None:
        for card in list(self.cards):
            card.commit()

    def _on_added(self) -> None:
        text = " ".join(self.adding.text().split())
        if not text:
            return
        self.adding.clear()
        if text not in {form.text for form in self._forms}:
            self.edited.emit((*self._forms, NameForm(text=text)))
