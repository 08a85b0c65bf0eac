"""The menu over the selected documents."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from interviewprep.domain.documents import Category, Document, DocumentForm
from interviewprep.domain.kinds import kinds_of
from interviewprep.services.languages import LanguageStanding
from interviewprep.ui import icons, labels
from interviewprep.ui.documents.language_words import note_words
from interviewprep.ui.documents.text_direction import isolated

#: Keys that hold anywhere in the room.
PAGES_KEY = "Ctrl+Shift+P"
JOIN_KEY = "Ctrl+J"
RELATE_KEY = "Ctrl+Shift+L"


class DocumentMenu(QObject):
    """Builds the menu for a selection and says what was chosen in it.

    `edited` gives fields and values, `read_again` languages (None: as before); the others carry nothing.
    """

    opened = Signal()
    title_asked = Signal()
    pages_asked = Signal()
    join_asked = Signal()
    relation_asked = Signal()
    edited = Signal(dict)
    read_again = Signal(object)
    removed = Signal()
    restored = Signal()
    purged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.standings: Sequence[LanguageStanding] = ()

    def build(self, documents: Sequence[Document]) -> QMenu:
        """The menu for these documents."""
        menu = QMenu(self._parent)
        if documents and documents[0].removed:
            self._add(menu, "arrow-u-up-left", self.tr("Restore"), self.restored.emit)
            menu.addSeparator()
            self._add(menu, "trash", self.tr("Delete for good…"), self.purged.emit, "Del")
            return menu
        self._add(menu, "file-magnifying-glass", self.tr("Open"), self.opened.emit, "Return")
        self._add(menu, "pencil-simple", self.tr("Edit the title"), self.title_asked.emit, "F2")
        menu.addSeparator()
        self._add_categories(menu, documents)
        self._add_forms(menu, documents)
        self._add_languages(menu)
        menu.addSeparator()
        if len(documents) == 1:
            self._add(menu, "squares-four", self.tr("Pages…"), self.pages_asked.emit, PAGES_KEY)
        else:
            self._add(menu, "files", self.tr("Join into one document"), self.join_asked.emit, JOIN_KEY)
        self._add(menu, "link", self.tr("Belongs to…"), self.relation_asked.emit, RELATE_KEY)
        menu.addSeparator()
        self._add_switch(menu, self.tr("Leave out of the bundle"), "left_out", documents)
        self._add_switch(menu, self.tr("Not to be relied on"), "not_relied_on", documents)
        menu.addSeparator()
        self._add(menu, "trash", self.tr("Remove"), self.removed.emit, "Del")
        return menu

    def _add_categories(self, menu: QMenu, documents: Sequence[Document]) -> None:
        categories = menu.addMenu(icons.icon("tag"), self.tr("Category"))
        shared = {document.category for document in documents}
        for category in Category:
            group = categories.addMenu(labels.category(category))
            alone = group.addAction(self.tr("Without a kind"))
            alone.setCheckable(True)
            alone.setChecked(shared == {category} and all(d.kind is None for d in documents))
            self._edit_on(alone, category=category, kind=None)
            group.addSeparator()
            for spec in kinds_of(category):
                action = group.addAction(labels.kind(spec.code))
                action.setCheckable(True)
                action.setChecked({document.kind for document in documents} == {spec.code})
                self._edit_on(action, category=category, kind=spec.code)
        categories.addSeparator()
        self._edit_on(categories.addAction(labels.category(None)), category=None, kind=None)

    def _add_forms(self, menu: QMenu, documents: Sequence[Document]) -> None:
        forms = menu.addMenu(icons.icon("stamp"), self.tr("Form"))
        shared = {document.form for document in documents}
        for form in (*DocumentForm, None):
            action = forms.addAction(labels.form(form))
            action.setCheckable(True)
            action.setChecked(shared == {form})
            self._edit_on(action, form=form)

    def _add_languages(self, menu: QMenu) -> None:
        languages = menu.addMenu(icons.icon("translate"), self.tr("Read again in"))
        same = languages.addAction(self.tr("The same languages"))
        same.triggered.connect(lambda _checked=False: self.read_again.emit(None))
        for group in (
            [one for one in self.standings if one.installed],
            [one for one in self.standings if not one.exists and one.read_with],
        ):
            languages.addSeparator()
            for one in group:
                note = note_words(one)
                name = one.language.name
                action = languages.addAction(f"{isolated(name)}  ({note})" if note else name)
                key = one.language.key
                action.triggered.connect(lambda _checked=False, key=key: self.read_again.emit((key,)))

    def _add_switch(self, menu: QMenu, text: str, name: str, documents: Sequence[Document]) -> None:
        on = all(getattr(document, name) for document in documents)
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(on)
        self._edit_on(action, **{name: not on})

    def _edit_on(self, action: QAction, **fields: object) -> None:
        action.triggered.connect(lambda _checked=False: self.edited.emit(fields))

    @staticmethod
    def _add(menu: QMenu, icon: str, text: str, chosen: object, key: str = "") -> None:
        native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        action = menu.addAction(icons.icon(icon), f"{text}\t{native}" if key else text)
        action.triggered.connect(lambda _checked=False: chosen())  # type: ignore[operator]
