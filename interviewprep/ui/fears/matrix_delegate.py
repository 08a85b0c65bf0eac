"""Paints the cells of the evidence matrix and edits the reason in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from interviewprep.ui import theme
from interviewprep.ui.documents.plain_editor import PlainEditor
from interviewprep.ui.documents.text_direction import is_right_to_left
from interviewprep.ui.fears.matrix_cells import Column, MatrixLine
from interviewprep.ui.fears.matrix_model import LINE_ROLE
from interviewprep.ui.fears.record_delegate import paint_line

_ACROSS, _ABOVE, _BETWEEN = 8, 9, 4
_MOST_LINES = 6
Index = QModelIndex | QPersistentModelIndex


class MatrixDelegate(QStyledItemDelegate):
    """Links in the accent colour, one a line; words that may be longer are wrapped."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the width of the column."""
        table = option.widget
        width = table.columnWidth(index.column()) if isinstance(table, QTableView) else 200
        line: MatrixLine = index.data(LINE_ROLE)
        column = Column(index.column())
        metrics = QFontMetrics(theme.text_font(14))
        if column in (Column.PAGES, Column.SOURCES):
            count = max(1, len(line.cells[column]))
            height = count * metrics.height() + (count - 1) * _BETWEEN
        elif column is Column.FEAR:  # spans several rows: one line is enough for each of them
            height = metrics.height() if line.row.event else _wrapped(metrics, str(index.data()), width)
        else:
            height = _wrapped(metrics, str(index.data() or ""), width)
        return QSize(width, height + 2 * _ABOVE + 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, words, the rule below and the ring of the current cell."""
        tokens = theme.tokens()
        line: MatrixLine = index.data(LINE_ROLE)
        column = Column(index.column())
        painter.save()
        painter.fillRect(option.rect, QColor(_ground(option, line, column)))
        rect = option.rect
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        inner = rect.adjusted(_ACROSS, _ABOVE, -_ACROSS, -_ABOVE)
        if column in (Column.PAGES, Column.SOURCES):
            self._paint_links(painter, option, inner, line, column)
        else:
            self._paint_words(painter, option, inner, str(index.data() or ""), _ink(line, column))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -2, -3))
        painter.restore()

    def place_at(self, rect: QRect, point: QPoint) -> int:
        """Which line of a cell of links is under the pointer, from 0."""
        step = QFontMetrics(theme.text_font(14)).height() + _BETWEEN
        return (point.y() - rect.top() - _ABOVE) // step

    def _paint_links(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, line: MatrixLine, column: Column
    ) -> None:
        font = theme.text_font(14)
        height = QFontMetrics(font).height()
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        tokens = theme.tokens()
        for place, link in enumerate(line.cells[column]):
            box = QRect(inner.left(), inner.top() + place * (height + _BETWEEN), inner.width(), height)
            colour = tokens.accent if link.room else tokens.muted
            paint_line(painter, box, link.words, font, colour, mirrored)

    @staticmethod
    def _paint_words(
        painter: QPainter, option: QStyleOptionViewItem, inner: QRect, text: str, colour: str
    ) -> None:
        painter.setFont(theme.text_font(14))
        painter.setPen(QColor(colour))
        backwards = is_right_to_left(text)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if backwards else Qt.LayoutDirection.LeftToRight
        )
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop
        painter.setClipRect(inner.adjusted(-2, 0, 2, 2))
        painter.drawText(inner, int(flags | Qt.TextFlag.TextWordWrap), text)
        painter.setClipping(False)

    # -- editing -------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        """Words in their own direction."""
        editor = PlainEditor(parent)
        editor.setAccessibleName(self.tr("None, because …"))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what is stored."""
        assert isinstance(editor, PlainEditor)
        editor.setPlainText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Give the words to the model."""
        assert isinstance(editor, PlainEditor)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """At least two lines high."""
        rect = QRect(option.rect)
        rect.setHeight(max(rect.height(), 64))
        editor.setGeometry(rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter saves; Escape leaves without."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(editor, QWidget)
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)


def _wrapped(metrics: QFontMetrics, text: str, width: int) -> int:
    """Height of the words broken at the width of a column, at most a few lines."""
    room = QRect(0, 0, max(width - 2 * _ACROSS, 40), 10_000)
    needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text or "x").height()
    return min(needed, _MOST_LINES * metrics.lineSpacing())


def _ground(option: QStyleOptionViewItem, line: MatrixLine, column: Column) -> str:
    tokens = theme.tokens()
    focused = option.widget is not None and option.widget.hasFocus()
    if focused and option.state & QStyle.StateFlag.State_Selected:
        return tokens.accent_soft
    if line.open and column is not Column.FEAR:
        return tokens.amber_soft
    return tokens.surface


def _ink(line: MatrixLine, column: Column) -> str:
    tokens = theme.tokens()
    if column is Column.BECAUSE:
        if not line.because and line.open:
            return tokens.amber
        return tokens.muted if line.covered else tokens.text
    link = line.cells[column][0]
    return tokens.accent if link.room else tokens.muted
