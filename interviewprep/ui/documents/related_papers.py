"""The papers that belong together with a document: links both ways, and the way to say it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from interviewprep.domain.documents import Document, Relation
from interviewprep.ui.documents.elided_link import ElidedLink
from interviewprep.ui.documents.relation_words import belongs_to, has
from interviewprep.ui.widgets.word_button import WordButton


@dataclass(frozen=True, slots=True)
class RelatedPaper:
    """Another document: the one this belongs to (`above`), or one that belongs to this."""

    document: Document
    relation: Relation
    above: bool


class RelatedPapers(QWidget):
    """`document_asked` gives the id of a paper whose link is pressed; `relation_asked` asks for more."""

    document_asked = Signal(str)
    relation_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Belongs together with"))
        label.setProperty("role", "field")
        self.button = WordButton(self.tr("Belongs to…"), icon="link")
        self.button.clicked.connect(self.relation_asked)
        self.links: list[ElidedLink] = []
        self._shown: list[RelatedPaper] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(label)
        layout.addLayout(self._rows)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)

    def show_papers(self, papers: list[RelatedPaper]) -> None:
        """Show these links."""
        if papers == self._shown:
            return
        self._shown = papers
        for link in self.links:
            self._rows.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = [self._link(paper) for paper in papers]

    def _link(self, paper: RelatedPaper) -> ElidedLink:
        words = belongs_to if paper.above else has
        link = ElidedLink(words(paper.relation, paper.document.display_title))
        identifier = paper.document.id
        link.clicked.connect(lambda: self.document_asked.emit(identifier))
        self._rows.addWidget(link)
        return link
