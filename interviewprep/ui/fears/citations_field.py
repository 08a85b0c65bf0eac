"""Pages and passages of papers that show something."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.domain.documents import Document
from interviewprep.domain.events import Citation
from interviewprep.domain.pages import Page
from interviewprep.ui import labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox
from interviewprep.ui.fears.citation_row import CitationRow


class CitationsField(Field):
    """`edited` gives all citations, `opened(document_id, page number or None, passage)` one to look at."""

    opened = Signal(str, object, str)

    def __init__(
        self,
        label: str,
        hint: str,
        pages_of: Callable[[str], Sequence[Page]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, hint, parent)
        self._pages_of = pages_of
        self._documents: dict[str, Document] = {}
        self._value: tuple[Citation, ...] = ()
        self.rows: list[CitationRow] = []
        self._built: list[tuple[str, str]] = []
        self.picker = PickerBox(())
        self.picker.picked.connect(self._on_picked)
        editor = QWidget()
        layout = QVBoxLayout(editor)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        layout.addLayout(self._list)
        layout.addWidget(self.picker)
        self.put_editor(editor)
        self.picker.setAccessibleName(label)
        self.picker.setAccessibleDescription(hint)
        self.label.setBuddy(self.picker)
        self.setFocusProxy(self.picker)

    def set_documents(self, documents: Sequence[Document]) -> None:
        """The papers that can be cited."""
        self._documents = {document.id: document for document in documents}
        self.picker.set_entries([document_entry(document) for document in documents])
        self.picker.setEnabled(bool(documents))
        words = self.tr("Add a paper…") if documents else self.tr("No papers in the case yet")
        self.picker.show_choice(words, ())
        self._show()

    def show_value(self, value: tuple[Citation, ...], several: bool = False) -> None:
        """Show the places."""
        self._value = value
        self._show()

    def commit(self) -> None:
        """Save what is being typed."""
        for row in list(self.rows):
            row.commit()

    def _show(self) -> None:
        wanted = [(one.document_id, self._title(one)) for one in self._value]
        if wanted == self._built:
            for row, citation in zip(self.rows, self._value, strict=True):
                row.show_citation(citation)
            return
        self._built = wanted
        had_focus = any(row.isAncestorOf(row.focusWidget()) for row in self.rows if row.focusWidget())
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(place, one) for place, one in enumerate(self._value)]
        for row in self.rows:
            self._list.addWidget(row)
        if had_focus:
            self.picker.setFocus(Qt.FocusReason.OtherFocusReason)

    def _title(self, citation: Citation) -> str:
        document = self._documents.get(citation.document_id)
        return document.display_title if document else ""

    def _row(self, place: int, citation: Citation) -> CitationRow:
        known = citation.document_id in self._documents
        pages = self._pages_of(citation.document_id) if known else ()
        row = CitationRow(citation, self._title(citation), pages)
        row.edited.connect(lambda changed: self._put(place, changed))
        row.removed.connect(lambda: self._put(place, None))
        row.opened.connect(
            lambda: self.opened.emit(row.citation.document_id, row.page_number(), row.citation.passage)
        )
        return row

    def _put(self, place: int, citation: Citation | None) -> None:
        changed = list(self._value)
        changed[place : place + 1] = [citation] if citation is not None else []
        self._value = tuple(changed) if citation is not None else self._value
        self.edited.emit(tuple(changed))

    def _on_picked(self, document_id: str) -> None:
        pages = self._pages_of(document_id)
        page_id = pages[0].id if len(pages) == 1 else None
        self.edited.emit((*self._value, Citation(document_id=document_id, page_id=page_id)))
        if self.rows:
            last = self.rows[-1]
            (last.page if len(pages) > 1 else last.passage).setFocus(Qt.FocusReason.OtherFocusReason)


def document_entry(document: Document) -> ChoiceEntry:
    """A paper in a list to choose from."""
    date = labels.date_text(document.issue_date) if document.issue_date else ""
    words = f"{document.display_title} · {date}" if date else document.display_title
    return ChoiceEntry(document.id, words, also=document.file_name)
