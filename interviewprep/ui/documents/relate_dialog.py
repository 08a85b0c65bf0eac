"""Saying what papers are to another one: its translation, certificate, copy or attachment."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from interviewprep.domain.documents import Document, DocumentForm, Relation
from interviewprep.domain.folding import fold
from interviewprep.ui import labels, theme
from interviewprep.ui.documents.choice_delegate import NOTE_ROLE, TICKED_ROLE, ChoiceDelegate
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.widgets.word_button import WordButton

_ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_MOVING_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}

Answer = tuple[str | None, Relation | None]


class RelateDialog(QDialog):
    """Which relation, and to which document; type to search, arrows move in the list, Enter saves."""

    def __init__(
        self, chosen: Sequence[Document], eligible: Sequence[Document], parent: QWidget | None = None
    ) -> None:
        """`eligible` are the documents that the chosen ones may belong to."""
        super().__init__(parent)
        self._chosen = chosen
        self._eligible = sorted(eligible, key=lambda document: document.position)
        self._alone = False
        self._model = QStandardItemModel(self)
        self._build()
        self._fill()
        self._show_current()
        self.search.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, chosen: Sequence[Document], eligible: Sequence[Document]
    ) -> Answer | None:
        """Show the dialog; the document and the relation, both None for "stands alone"; None if cancelled."""
        dialog = cls(chosen, eligible, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        answer = dialog.answer
        dialog.deleteLater()
        return answer if accepted else None

    @property
    def answer(self) -> Answer | None:
        """What is chosen now; None while no document is."""
        if self._alone:
            return None, None
        index, button = self.view.currentIndex(), self.relations.checkedButton()
        if not index.isValid() or button is None:
            return None
        return index.data(_ID_ROLE), Relation(button.property("relation"))

    def _build(self) -> None:
        title = self.tr("Belongs to")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        heading = QLabel(title)
        heading.setProperty("role", "title")
        name = ContentLabel(14)
        several = len(self._chosen) > 1
        name.set_text(labels.document_count(len(self._chosen)) if several else self._chosen[0].display_title)
        what = QLabel(self.tr("What it is"))
        what.setProperty("role", "field")
        to_what = QLabel(self.tr("Of which document"))
        to_what.setProperty("role", "field")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(theme.GRID)
        outer.addWidget(heading)
        outer.addWidget(name)
        outer.addWidget(what)
        outer.addLayout(self._build_relations())
        outer.addWidget(to_what)
        self._build_list()
        outer.addWidget(self.search)
        outer.addWidget(self.view, 1)
        outer.addLayout(self._build_buttons())
        wanted = QSize(theme.FORM_WIDTH + 100, 600) * theme.text_scale()
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.92))

    def _build_relations(self) -> QGridLayout:
        self.relations = QButtonGroup(self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.GRID)
        grid.setVerticalSpacing(2)
        for place, relation in enumerate(Relation):
            button = QRadioButton(labels.relation(relation))
            button.setAccessibleName(labels.relation(relation))
            button.setProperty("relation", relation.value)
            button.setChecked(relation is self._likely())
            self.relations.addButton(button)
            grid.addWidget(button, place // 2, place % 2)
        grid.setColumnStretch(2, 1)
        return grid

    def _likely(self) -> Relation:
        """What it is already, else what its form says."""
        document = self._chosen[0]
        if document.relation is not None:
            return document.relation
        copies = (DocumentForm.COPY, DocumentForm.CERTIFIED_COPY)
        return Relation.COPY if document.form in copies else Relation.TRANSLATION

    def _build_list(self) -> None:
        self.search = QLineEdit()
        self.search.setFixedHeight(theme.control_height())
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the documents"))
        self.search.installEventFilter(self)
        self.search.textChanged.connect(lambda _text: self._fill())
        self.view = QListView()
        self.view.setAccessibleName(self.tr("Documents"))
        self.view.setModel(self._model)
        self.view.setItemDelegate(ChoiceDelegate(self.view))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.doubleClicked.connect(lambda _index: self.accept())
        self.view.selectionModel().currentChanged.connect(lambda *_args: self._show_possible())

    def _build_buttons(self) -> QHBoxLayout:
        self.alone_button = WordButton(self.tr("Stands alone"))
        self.alone_button.setVisible(any(document.belongs_to for document in self._chosen))
        self.alone_button.clicked.connect(self._on_alone)
        self.cancel_button = WordButton(self.tr("Cancel"))
        self.cancel_button.clicked.connect(self.reject)
        self.save_button = WordButton(self.tr("Save"), "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.alone_button)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        return row

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Arrows move in the list while the search keeps the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _MOVING_KEYS.get(Qt.Key(event.key()))
            count = self._model.rowCount()
            if step is not None and count:
                row = min(max(self.view.currentIndex().row() + step, 0), count - 1)
                self.view.setCurrentIndex(self._model.index(row, 0))
                return True
        return False

    def _fill(self) -> None:
        """The documents whose title, file or category have every word that is typed."""
        parts = fold(self.search.text()).split()
        above = {document.belongs_to for document in self._chosen}
        self._model.clear()
        for document in self._eligible:
            category = labels.category(document.category)
            whole = fold(f"{document.display_title} {document.file_name} {category} {document.holder}")
            if all(part in whole for part in parts):
                item = QStandardItem(document.display_title)
                item.setData(document.id, _ID_ROLE)
                item.setData(document.id in above, TICKED_ROLE)
                item.setData(category, NOTE_ROLE)
                item.setAccessibleText(f"{document.display_title}, {category}")
                item.setToolTip(document.file_name)
                self._model.appendRow(item)
        self.view.setCurrentIndex(self._model.index(0, 0) if self._model.rowCount() else QModelIndex())
        self._show_possible()

    def _show_current(self) -> None:
        """Begin at the document it belongs to already."""
        for row in range(self._model.rowCount()):
            if self._model.index(row, 0).data(TICKED_ROLE):
                self.view.setCurrentIndex(self._model.index(row, 0))
                return

    def _show_possible(self) -> None:
        self.save_button.setEnabled(self.view.currentIndex().isValid())

    def _on_alone(self) -> None:
        self._alone = True
        self.accept()
