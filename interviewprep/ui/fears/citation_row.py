"""One place in a paper: which page, and the passage word for word."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from interviewprep.domain.events import Citation
from interviewprep.domain.pages import Page
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.growing_text import GrowingText
from interviewprep.ui.documents.plain_choice import PlainChoice
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.overview.row_button import RowButton
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.icon_button import IconButton


class CitationRow(QFrame):
    """`edited(Citation)`, `opened()` to go to the page, `removed()`."""

    edited = Signal(object)
    opened = Signal()
    removed = Signal()

    def __init__(
        self, citation: Citation, title: str, pages: Sequence[Page], parent: QWidget | None = None
    ) -> None:
        """A `title` of a paper in the bin is empty: the place can only be taken off then."""
        super().__init__(parent)
        self.citation = citation
        self._pages = {page.id: page for page in pages}
        self.setProperty("role", "card")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 8, 8)
        layout.setSpacing(4)
        words = title or self.tr("a paper that was removed")
        layout.addLayout(self._head(words, bool(title)))
        inner = QVBoxLayout()
        inner.setContentsMargins(8, 0, 0, 0)
        inner.setSpacing(4)
        layout.addLayout(inner)
        entries = [ChoiceEntry(None, self.tr("the whole paper"))]
        entries += [ChoiceEntry(page.id, self.tr("page {n}").format(n=page.number)) for page in pages]
        self.page = PlainChoice(entries, self.tr("a page that is gone"))
        self.page.setAccessibleName(self.tr("Page"))
        self.page.setAccessibleDescription(words)
        self.page.chosen.connect(self._on_page_chosen)
        self.passage = GrowingText()
        self.passage.setPlaceholderText(self.tr("The passage, word for word"))
        self.passage.setAccessibleName(self.tr("Passage"))
        self.passage.setAccessibleDescription(words)
        self.keeper = TextKeeper(self.passage)
        self.keeper.settled.connect(self._on_passage_settled)
        inner.addWidget(self.page)
        inner.addWidget(self.passage)
        self.page.setVisible(bool(title))
        self.passage.setVisible(bool(title))
        self.show_citation(citation)

    def show_citation(self, citation: Citation) -> None:
        """Show another page or passage of the same paper."""
        self.citation = citation
        gone = citation.page_id is not None and citation.page_id not in self._pages
        self.page.show_choice(citation.page_id, gone)
        self.keeper.show(citation.passage)

    def page_number(self) -> int | None:
        """The page to go to, None for the whole paper."""
        page = self._pages.get(self.citation.page_id or "")
        return page.number if page else None

    def commit(self) -> None:
        """Save what is being typed."""
        self.keeper.commit()

    def _head(self, words: str, known: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        self.open_button = RowButton()
        label = ElidedLabel(words)
        label.setProperty("role", "accent" if known else "muted")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.open_button.row.addWidget(label, 1)
        self.open_button.setAccessibleName(words)
        self.open_button.setAccessibleDescription(self.tr("Goes to the page in Documents."))
        self.open_button.setEnabled(known)
        self.open_button.clicked.connect(self.opened)
        self.remove_button = IconButton("x", self.tr("Take this place off the fear"))
        self.remove_button.setProperty("role", "quiet")
        self.remove_button.set_icon("x", "muted")
        self.remove_button.setAccessibleDescription(words)
        self.remove_button.clicked.connect(self.removed)
        head.addWidget(self.open_button, 1)
        head.addWidget(self.remove_button)
        return head

    def _on_page_chosen(self, page_id: str | None) -> None:
        """Another page has other words: places marked on the old one go."""
        if page_id != self.citation.page_id:
            self.citation = replace(self.citation, page_id=page_id, areas=())
            self.edited.emit(self.citation)

    def _on_passage_settled(self, text: str) -> None:
        self.citation = replace(self.citation, passage=text.strip())
        self.edited.emit(self.citation)
