"""The left pane: heading, count, adding, filter, order, and the list itself."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from interviewprep.domain.documents import Category
from interviewprep.ui import icons
from interviewprep.ui.documents.document_filter import DocumentFilter, DocumentFilterModel, Order, Shown
from interviewprep.ui.documents.document_list import DocumentList
from interviewprep.ui.documents.document_list_model import DocumentListModel
from interviewprep.ui.documents.filter_words import filter_words, order_words
from interviewprep.ui.documents.import_report import ImportReportPanel
from interviewprep.ui.documents.menu_button import MenuButton
from interviewprep.ui.documents.thumbnails import ThumbnailCache
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton


class ListPanel(QWidget):
    """`files_asked`, `folder_asked`, `paste_asked` ask for papers, `tiles_toggled` for tiles or rows."""

    files_asked = Signal()
    folder_asked = Signal()
    paste_asked = Signal()
    tiles_toggled = Signal(bool)

    def __init__(
        self,
        source: DocumentListModel,
        documents: DocumentFilterModel,
        thumbnails: ThumbnailCache,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._documents = documents
        self.list = DocumentList(source, documents, thumbnails)
        self.notice = Notice()
        self.report = ImportReportPanel()
        self._build()
        for signal in (documents.rowsInserted, documents.rowsRemoved, documents.modelReset):
            signal.connect(lambda *_args: self.show_count())
        for signal in (source.rowsInserted, source.rowsRemoved, source.modelReset, source.dataChanged):
            signal.connect(lambda *_args: self.show_count())
        self.show_count()

    def set_filter(self, choice: DocumentFilter) -> None:
        """Show another choice of documents."""
        self._documents.set_filter(choice)
        self._documents.hold(document.id for document in self.list.selected_documents())
        self._filter.show_choice(filter_words(choice))
        self.show_count()

    def set_order(self, order: Order) -> None:
        """Sort by something else."""
        self._documents.set_order(order)
        self._order.show_choice(order_words(order))
        self.list.scrollTo(self.list.currentIndex())

    def set_tiles(self, tiles: bool) -> None:
        """Show tiles or rows."""
        self._tiles.setChecked(tiles)
        self._tiles.set_icon("list" if tiles else "squares-four")
        self._tiles.set_text(self.tr("Show as a list") if tiles else self.tr("Show as thumbnails"))
        self.list.set_tiles(tiles)

    def show_count(self) -> None:
        """Say how many documents there are and how many of them are shown; offer a way out of emptiness."""
        total = sum(document.removed is None for document in self._source.documents())
        shown = self._documents.rowCount()
        filtered = self._documents.filter != DocumentFilter()
        removed = self._documents.filter.shown is Shown.REMOVED
        words = self.tr("{shown} of {total}").format(shown=shown, total=total) if filtered else str(total)
        self._count.show_state(str(shown) if removed else words, "neutral")
        self._count.setAccessibleName(self.tr("%n document(s) shown", "", shown))
        page: QWidget = self.list
        if not shown:
            page = self._none_match if filtered else self._empty
        self._stack.setCurrentWidget(page)

    def minimumSizeHint(self) -> QSize:
        """Room for heading, count and the shortened button."""
        short = self._add.fontMetrics().horizontalAdvance(self.tr("Add")) + 52
        head = self._heading.sizeHint().width() + self._count.sizeHint().width() + short
        return QSize(max(272, head + 2 * 8 + 24 + 8), 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button is shortened before the heading would be cut."""
        super().resizeEvent(event)
        wide = self._heading.sizeHint().width() + self._count.sizeHint().width() + 8 * 2 + 24
        whole, short = self.tr("Add papers"), self.tr("Add")
        room = self.width() - wide
        fits = self._add.fontMetrics().horizontalAdvance(whole) + 56 <= room
        self._add.setText(whole if fits else short)
        self._add.setAccessibleName(whole)

    # -- build ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._heading = QLabel(self.tr("Documents"))
        self._heading.setProperty("role", "title")
        self._count = Chip()
        self._add = WordButton(self.tr("Add papers"), "primary", "plus")
        self._add.setMenu(self._add_menu())
        self._filter = MenuButton(self.tr("Show"), "funnel")
        self._filter.choices.aboutToShow.connect(self._fill_filter)
        self._filter.show_choice(filter_words(self._documents.filter))
        self._order = MenuButton(self.tr("Sort by"), "sort-ascending")
        self._order.choices.aboutToShow.connect(self._fill_order)
        self._order.show_choice(order_words(self._documents.order))
        self._tiles = IconButton("squares-four", self.tr("Show as thumbnails"))
        self._tiles.setCheckable(True)
        self._tiles.clicked.connect(self.tiles_toggled)
        self._empty = EmptyState(
            "files",
            self.tr("No papers yet"),
            self.tr(
                "Drop files or whole folders here, or paste a picture. PDF, photos and scans are kept"
                " exactly as they are, encrypted in this case."
            ),
            self.tr("Add papers"),
            action_icon="plus",
        )
        self._empty.triggered.connect(self.files_asked)
        self._none_match = EmptyState(
            "funnel",
            self.tr("Nothing here"),
            self.tr("No document matches the filter."),
            self.tr("Show all documents"),
            primary=False,
        )
        self._none_match.triggered.connect(lambda: self.set_filter(DocumentFilter()))
        self._stack = QStackedWidget()
        for widget in (self.list, self._empty, self._none_match):
            self._stack.addWidget(widget)
        self._lay_out()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._heading)
        top.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch(1)
        top.addWidget(self._add)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(self._filter, 1)
        tools.addWidget(self._order, 1)
        tools.addWidget(self._tiles)
        head = QVBoxLayout()
        head.setContentsMargins(16, 12, 8, 12)
        head.setSpacing(8)
        head.addLayout(top)
        head.addLayout(tools)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._stack, 1)
        # Below the list: what comes and goes by itself must not move the rows.
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 8, 0)
        told.setSpacing(8)
        for message in (self.notice, self.report):
            told.addWidget(message)
        layout.addLayout(told)

    def _add_menu(self) -> QMenu:
        menu = QMenu(self)
        for icon, text, key, signal in (
            ("file-plus", self.tr("Files…"), "Ctrl+O", self.files_asked),
            ("folder-open", self.tr("A folder…"), "Ctrl+Shift+A", self.folder_asked),
            ("clipboard-text", self.tr("Paste"), "Ctrl+V", self.paste_asked),
        ):
            # The keys belong to the window's own menu; here they are only shown.
            native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            action = menu.addAction(icons.icon(icon), f"{text}\t{native}")
            action.triggered.connect(lambda _checked=False, signal=signal: signal.emit())
        return menu

    def _fill_filter(self) -> None:
        states = [DocumentFilter(shown) for shown in Shown]
        categories = [DocumentFilter(category=category) for category in Category]
        menu = self._filter.choices
        menu.clear()
        group = QActionGroup(menu)
        for choice in (states[0], None, *categories, None, *states[1:]):
            if choice is None:
                menu.addSeparator()
                continue
            count = sum(self._documents.accepts(document, choice) for document in self._source.documents())
            action = menu.addAction(f"{filter_words(choice)}\t{count}")
            action.setCheckable(True)
            action.setChecked(choice == self._documents.filter)
            action.triggered.connect(lambda _checked=False, choice=choice: self.set_filter(choice))
            group.addAction(action)

    def _fill_order(self) -> None:
        menu = self._order.choices
        menu.clear()
        group = QActionGroup(menu)
        for order in Order:
            action = menu.addAction(order_words(order))
            action.setCheckable(True)
            action.setChecked(order is self._documents.order)
            action.triggered.connect(lambda _checked=False, order=order: self.set_order(order))
            group.addAction(action)
