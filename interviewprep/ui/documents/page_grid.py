"""The pages of a document side by side: chosen, dragged to another place, worked with by keys."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from interviewprep.domain.pages import Page
from interviewprep.ui import theme
from interviewprep.ui.documents.page_grid_model import PAGE_ROLE, PageGridModel
from interviewprep.ui.documents.page_tile_delegate import PageTileDelegate

_FORMAT = "application/x-interviewprep-pages"


class PageCommand(StrEnum):
    """What is done with the chosen pages."""

    BEGIN = "begin"
    FRONT = "front"
    BACK = "back"
    NO_SIDE = "no_side"
    EARLIER = "earlier"
    LATER = "later"
    REMOVE = "remove"


_KEYS = {
    Qt.Key.Key_N: PageCommand.BEGIN,
    Qt.Key.Key_F: PageCommand.FRONT,
    Qt.Key.Key_B: PageCommand.BACK,
    Qt.Key.Key_0: PageCommand.NO_SIDE,
    Qt.Key.Key_Delete: PageCommand.REMOVE,
    Qt.Key.Key_Backspace: PageCommand.REMOVE,
}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class PageGrid(QListView):
    """`asked` gives a command for the chosen pages, `dropped` the place (0 to the number of pages)
    before which they are to stand."""

    asked = Signal(PageCommand)
    dropped = Signal(int)

    def __init__(self, model: PageGridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = model
        self._gap: int | None = None
        self.setAccessibleName(self.tr("Pages"))
        self.setModel(model)
        self.setItemDelegate(PageTileDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)

    def chosen(self) -> list[Page]:
        """The chosen pages in their order."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [index.data(PAGE_ROLE) for index in rows]

    def choose(self, page_ids: Sequence[str]) -> None:
        """Choose these pages and bring the first of them into view."""
        rows = [row for row, page in enumerate(self._pages.pages) if page.id in set(page_ids)]
        flags = self.selectionModel().SelectionFlag
        self.clearSelection()
        for place, row in enumerate(rows):
            index = self._pages.index(row)
            self.selectionModel().select(index, flags.Select)
            if place == 0:
                self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
                self.scrollTo(index)

    def gap_at(self, point: QPoint) -> int:
        """Before which page something dropped at a point of the viewport would stand."""
        count = self._pages.rowCount()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for row in range(count):
            area = self.visualRect(self._pages.index(row))
            if point.y() > area.bottom():
                continue
            before = point.x() > area.center().x() if mirrored else point.x() < area.center().x()
            if before or point.y() < area.top():
                return row
        return count

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and Delete work on the chosen pages; with Alt the arrows move them."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if modifiers == Qt.KeyboardModifier.AltModifier and key in _STEPS:
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            step = -_STEPS[key] if mirrored and sideways else _STEPS[key]
            self.asked.emit(PageCommand.LATER if step > 0 else PageCommand.EARLIER)
        elif not modifiers and key in _KEYS:
            self.asked.emit(_KEYS[key])
        else:
            super().keyPressEvent(event)

    # -- drag and drop -------------------------------------------------------------------------

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Take the chosen pages along; they carry nothing of the case outside of the window."""
        if not self.chosen():
            return
        data = QMimeData()
        data.setData(_FORMAT, b"pages")
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take its own pages only."""
        if event.source() is self and event.mimeData().hasFormat(_FORMAT):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the pages would stand."""
        self._gap = self.gap_at(event.position().toPoint())
        self.viewport().update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Nothing would be dropped here any more."""
        self._gap = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the pages there."""
        self._gap = None
        self.viewport().update()
        event.acceptProposedAction()
        self.dropped.emit(self.gap_at(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The tiles, and a line where dragged pages would stand."""
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self._gap_line(self._gap), QColor(theme.tokens().blue))
        painter.end()

    def _gap_line(self, gap: int) -> QRect:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        last = gap >= self._pages.rowCount()
        index: QModelIndex = self._pages.index(gap - 1 if last else gap)
        area = self.visualRect(index)
        at_right = last != mirrored
        left = area.right() - 2 if at_right else area.left() - 1
        return QRect(left, area.top() + 8, 3, area.height() - 16)

    def sizeHint(self) -> QSize:
        """Four pages beside each other, two rows of them."""
        tile = self.sizeHintForIndex(self._pages.index(0)) if self._pages.rowCount() else QSize(150, 230)
        return QSize(4 * tile.width() + 24, 2 * tile.height() + 8)
