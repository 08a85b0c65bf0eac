"""The title in the languages a bundle can have: the case's own first, the others folded away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.domain.case import BUNDLE_LANGUAGES
from interviewprep.domain.documents import Document
from interviewprep.ui import labels
from interviewprep.ui.documents.fold import Fold
from interviewprep.ui.documents.text_field import TextField


class TitleTranslations(QWidget):
    """`edited` gives a language and the title in it."""

    edited = Signal(str, str)

    def __init__(self, first: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self._fields: dict[str, TextField] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._fold = Fold(self.tr("Title in other languages"))
        layout.addWidget(self._field(first))
        for tag in BUNDLE_LANGUAGES:
            if tag != first:
                self._fold.body.addWidget(self._field(tag))
        layout.addWidget(self._fold)

    def show_documents(self, documents: list[Document]) -> None:
        """Show the titles of the documents chosen."""
        for tag, field in self._fields.items():
            values = {document.translated_titles.get(tag, "") for document in documents}
            field.show_value(next(iter(values), ""), several=len(values) > 1)
        others = [tag for tag in self._fields if tag != self._first]
        filled = sum(any(d.translated_titles.get(tag) for d in documents) for tag in others)
        heading = self.tr("Title in other languages")
        self._fold.set_heading(f"{heading} · {filled}" if filled else heading)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in self._fields.values():
            field.commit()

    def _field(self, tag: str) -> TextField:
        label = self.tr("Title in the bundle: {language}").format(language=labels.bundle_language(tag))
        field = TextField(label)
        field.edited.connect(lambda text: self.edited.emit(tag, text))
        self._fields[tag] = field
        return field
