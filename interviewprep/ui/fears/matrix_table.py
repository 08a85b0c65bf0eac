"""The table of fears, events and what shows them."""

from typing import Any

from PySide6.QtCore import QModelIndex, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from interviewprep.ui.fears.matrix_cells import Column, MatrixLink
from interviewprep.ui.fears.matrix_delegate import MatrixDelegate
from interviewprep.ui.fears.matrix_model import LINE_ROLE, MatrixModel

#: Shares of the width that the columns take.
_SHARES = (0.21, 0.21, 0.19, 0.19, 0.2)


class MatrixTable(QTableView):
    """A click or Return follows the words of a cell, F2 or typing edits it.

    `link_followed(MatrixLink)`; `sources_asked(line, place of the cell)` to choose country information.
    """

    link_followed = Signal(object)
    sources_asked = Signal(object, QRect)

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self._cells = MatrixDelegate(self)
        self.setModel(model)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(self.tr("Evidence: what each fear rests on"))
        self.setAccessibleDescription(
            self.tr(
                "Return goes to the fear, event or page; F2 writes the reason or chooses country information."
            )
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setAccessibleName(self.tr("Columns"))
        self._fit = QTimer(self)
        self._fit.setSingleShot(True)
        self._fit.setInterval(0)
        self._fit.timeout.connect(self.resizeRowsToContents)
        header.sectionResized.connect(lambda *_args: self._fit.start())
        model.modelReset.connect(self._on_reset)
        model.dataChanged.connect(lambda *_args: self._fit.start())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width."""
        super().resizeEvent(event)
        whole = self.viewport().width()
        for column, share in enumerate(_SHARES[:-1]):
            self.setColumnWidth(column, round(whole * share))
        self.setColumnWidth(len(_SHARES) - 1, whole - sum(round(whole * share) for share in _SHARES[:-1]))

    def links_of(self, index: QModelIndex) -> tuple[MatrixLink, ...]:
        """Where a cell leads."""
        if not index.isValid():
            return ()
        return tuple(link for link in index.data(LINE_ROLE).cells[index.column()] if link.room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return follows, F2 edits; typing writes the reason."""
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._follow(index)
        elif event.key() == Qt.Key.Key_F2:
            self._edit(index)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on words follows them; one beside the country information of a fear chooses some."""
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        index = self.indexAt(point)
        link = self._link_at(index, event)
        if link is not None:
            self.link_followed.emit(link)
        elif index.isValid() and index.column() in (Column.SOURCES, Column.BECAUSE):
            self._edit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over words that lead somewhere."""
        super().mouseMoveEvent(event)
        link = self._link_at(self.indexAt(event.position().toPoint()), event)
        shape = Qt.CursorShape.PointingHandCursor if link else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _link_at(self, index: QModelIndex, event: QMouseEvent) -> MatrixLink | None:
        links = self.links_of(index)
        if not links or index.column() not in (Column.PAGES, Column.SOURCES):
            return links[0] if links else None
        place = self._cells.place_at(self.visualRect(index), event.position().toPoint())
        return links[place] if 0 <= place < len(links) else None

    def _follow(self, index: QModelIndex) -> None:
        links = self.links_of(index)
        if len(links) == 1:
            self.link_followed.emit(links[0])
        elif links:
            self._offer(links, index)
        elif index.isValid():
            self._edit(index)

    def _offer(self, links: tuple[MatrixLink, ...], index: QModelIndex) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for link in links:
            action = menu.addAction(link.words)
            action.triggered.connect(lambda _checked=False, link=link: self.link_followed.emit(link))
        menu.popup(self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))

    def _edit(self, index: QModelIndex) -> Any:
        if not index.isValid():
            return
        line = index.data(LINE_ROLE)
        if index.column() == Column.SOURCES and line.row.event is None and not line.covered:
            self.sources_asked.emit(line, self.visualRect(index))
        elif index.column() == Column.BECAUSE and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.edit(index)

    def _on_reset(self) -> None:
        self.clearSpans()
        for first, count in self._matrix.spans():
            if count > 1:
                self.setSpan(first, Column.FEAR, count, 1)
        self._fit.start()
        if self._matrix.rowCount() and not self.currentIndex().isValid():
            self.setCurrentIndex(self._matrix.index(0, Column.EVENT))
