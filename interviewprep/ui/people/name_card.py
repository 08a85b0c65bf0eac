"""One way a person's name is written."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from interviewprep.domain.names import NameMatch, compare_names
from interviewprep.domain.people import NameForm
from interviewprep.ui import people_labels, theme
from interviewprep.ui.documents.fold import Fold
from interviewprep.ui.documents.growing_text import GrowingText
from interviewprep.ui.documents.switch_field import SwitchField
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.people.name_parts import NameParts
from interviewprep.ui.people.name_script import parts_of, roles_of_words, script_of
from interviewprep.ui.people.paper_field import PaperField
from interviewprep.ui.people.tab_order import place_after
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.icon_button import IconButton


class NameCard(QFrame):
    """A form of a name; `edited` gives it anew, `raised` and `removed` ask for the first place or none."""

    edited = Signal(object)
    raised = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = NameForm(text="")
        self._papers: Mapping[str, str] = {}
        self.setProperty("role", "card")
        self.editor = GrowingText(one_line=True)
        self.editor.setAccessibleName(self.tr("Name"))
        self.keeper = TextKeeper(self.editor)
        self.keeper.settled.connect(self._on_text)
        self.editor.entered.connect(self.keeper.commit)
        self.up = IconButton("arrow-up", self.tr("Show this form first"))
        self.remove = IconButton("x", self.tr("Remove this form"))
        self.up.clicked.connect(self.raised)
        self.remove.clicked.connect(self.removed)
        self._chips = QWidget()
        FlowLayout(self._chips, 6)
        self.fold = Fold(self.tr("Parts, source, note"))
        self.fold.toggled.connect(self._on_fold)
        self._built = False
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.editor, 1)
        for button in (self.up, self.remove):
            button.setProperty("role", "quiet")
            top.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._chips)
        layout.addWidget(self.fold)
        self.setFocusProxy(self.editor)

    def _on_fold(self, on: bool) -> None:
        if on and not self._built:
            self._build_details()
            self._show_details()

    def _build_details(self) -> None:
        self._built = True
        self.parts = NameParts()
        self.parts.edited.connect(lambda parts: self._change(parts=parts))
        self.paper = PaperField(self.tr("Where it stands"))
        self.paper.edited.connect(lambda source: self._change(source=source))
        self.note = TextField(self.tr("Note"), self.tr("Where it is written so, or why it differs"))
        self.note.edited.connect(lambda note: self._change(note=note))
        self.authority = SwitchField(
            self.tr("As the Belarusian authority writes it"),
            self.tr("Its papers repeat this form; one form can be it."),
        )
        self.authority.edited.connect(lambda on: self._change(by_authority=on))
        for widget in (self.parts, self.paper, self.note, self.authority):
            self.fold.body.addWidget(widget)

    def show_form(self, form: NameForm, first: NameForm, papers: Mapping[str, str], only: bool) -> None:
        """Show a form; `first` is the one shown everywhere, `papers` the titles of documents."""
        self.form, self._papers = form, papers
        self.keeper.show(form.text)
        shown = form is first
        self.up.setVisible(not shown)
        self.remove.setVisible(not only)
        self._show_chips(None if shown else compare_names(first.text, form.text))
        if self._built:
            self._show_details()

    def stops(self) -> list[QWidget]:
        """Where the Tab key stops, in the order of the eye."""
        stops: list[QWidget] = [self.editor, self.up, self.remove, self.fold.button]
        if self._built:
            stops += [*self.parts.boxes, self.paper.box, self.note.editor, self.authority.box]
        return stops

    def commit(self) -> None:
        """Save what is being typed."""
        self.keeper.commit()
        if self._built:
            self.note.commit()

    def _show_details(self) -> None:
        self.parts.show_form(self.form)
        self.paper.set_papers(self._papers)
        self.paper.show_value(self.form.source)
        place_after(self.editor, self.stops()[1:])
        self.note.show_value(self.form.note)
        self.authority.show_value(self.form.by_authority)

    def _show_chips(self, match: NameMatch | None) -> None:
        layout = self._chips.layout()
        assert isinstance(layout, FlowLayout)
        layout.clear()
        chips = []
        if code := script_of(self.form.text):
            chips.append(Chip(people_labels.script(code)))
        if match is NameMatch.DIFFERENT:
            noted = bool(self.form.note)
            words = self.tr("different, explained") if noted else people_labels.name_match(match)
            chips.append(Chip(words, "neutral" if noted else "amber"))
        elif match is not None:
            chips.append(Chip(people_labels.name_match(match), "blue"))
        if self.form.by_authority:
            chips.append(Chip(self.tr("as the authority writes it"), "accent"))
        if self.form.source:
            chips.append(Chip(self._papers.get(self.form.source) or self.tr("a paper that is gone")))
        for chip in chips:
            chip.setFixedHeight(theme.pixels(24))
            layout.addWidget(chip)
        self._chips.setVisible(bool(chips))

    def _on_text(self, text: str) -> None:
        """A name cannot be emptied, only removed; roles stay with the words that stay."""
        words = " ".join(text.split())
        if not words:
            self.keeper.show(self.form.text)
            return
        roles = roles_of_words(words, self.form.parts)
        self._change(text=words, parts=parts_of(words, roles))

    def _change(self, **fields: object) -> None:
        self.edited.emit(replace(self.form, **fields))  # type: ignore[arg-type]
