"""What shows an event: documents, their pages, marked passages; or why nothing does."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from interviewprep.domain.documents import Document
from interviewprep.domain.events import Citation
from interviewprep.domain.pages import Page
from interviewprep.ui.chronology.list_field import ListField
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.documents.text_direction import isolated
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.word_button import WordButton


class EvidenceField(ListField):
    """Gives the citations anew with each change; `place_asked(citation)` wants to see one.

    `pages_of` gives the pages of a document.
    """

    place_asked = Signal(object)

    def __init__(
        self, label: str, pages_of: Callable[[str], list[Page]], parent: QWidget | None = None
    ) -> None:
        super().__init__(label, "", "", parent)
        self._add_words = self.tr("Add a document")
        self.add.show_choice(self._add_words, ())
        self.add.setAccessibleName(self._add_words)
        self._pages_of = pages_of
        self._value: tuple[Citation, ...] = ()
        self._documents: Mapping[str, Document] = {}
        self._shown: object = None
        self.add_asked.connect(self._on_add)

    def set_documents(self, documents: Mapping[str, Document]) -> None:
        """The documents of the case."""
        self._documents = documents

    def show_value(self, value: tuple[Citation, ...], several: bool = False) -> None:
        """Show the places that are cited."""
        self._value = () if several else value
        self.offer(
            [
                ChoiceEntry(one.id, one.display_title, also=f"{one.file_name} {one.holder} {one.number}")
                for one in self._documents.values()
            ]
        )
        hint = self.tr("In Documents you can mark words of a page and tie them to this event with E.")
        self.say(hint if self._documents else self.tr("Papers are added in the room Documents."))
        shown = (self._value, tuple(one.display_title for one in self._documents.values()))
        if shown != self._shown:
            self._shown = shown
            self.put_rows([self._row(place, one) for place, one in enumerate(self._value)])

    def _row(self, place: int, citation: Citation) -> QWidget:
        document = self._documents.get(citation.document_id)
        title = document.display_title if document is not None else self.tr("a paper in the bin")
        link = _Link(title, self.tr("Show this place: {document}").format(document=title))
        link.setEnabled(document is not None)
        link.clicked.connect(lambda: self.place_asked.emit(citation))
        gone = IconButton("x", self.tr("Untie {document}").format(document=title))
        gone.setProperty("role", "quiet")
        gone.clicked.connect(lambda: self._drop(place))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(link, 1)
        if document is not None and (document.page_count > 1 or citation.page_id):
            head.addWidget(self._page_choice(place, citation, title))
        head.addWidget(gone)
        row = QWidget()
        layout = QVBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        if citation.passage:
            words = QLabel(isolated(f"“{citation.passage}”"))
            words.setProperty("role", "hint")
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setWordWrap(True)
            layout.addWidget(words)
        return row

    def _page_choice(self, place: int, citation: Citation, title: str) -> PlainChoice:
        entries = [ChoiceEntry(None, self.tr("whole"))]
        pages = self._pages_of(citation.document_id)
        entries += [
            ChoiceEntry(page.id, self.tr("page {number}").format(number=page.number)) for page in pages
        ]
        choice = PlainChoice(entries, "")
        known = citation.page_id in {page.id for page in pages}
        choice.show_choice(citation.page_id if known else None)
        choice.setMaximumWidth(120)
        choice.setAccessibleName(self.tr("Page of {document}").format(document=title))
        choice.chosen.connect(lambda page_id: self._change(place, page_id))
        return choice

    def _on_add(self, document_id: str) -> None:
        fresh = Citation(document_id=document_id)
        if fresh not in self._value:
            self.edited.emit((*self._value, fresh))

    def _change(self, place: int, page_id: str | None) -> None:
        """Another page has none of the marked words."""
        changed = replace(self._value[place], page_id=page_id, passage="", areas=())
        self.edited.emit((*self._value[:place], changed, *self._value[place + 1 :]))

    def _drop(self, place: int) -> None:
        self.edited.emit((*self._value[:place], *self._value[place + 1 :]))


class _Link(WordButton):
    """Words that lead to a place, shortened to the room there is."""

    def __init__(self, words: str, meaning: str) -> None:
        super().__init__(words, "link", "push-pin")
        self._words = words
        self.setToolTip(meaning)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words."""
        super().resizeEvent(event)
        room = self.width() - 32
        self.setText(self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room))
        self.setAccessibleName(self.toolTip())
