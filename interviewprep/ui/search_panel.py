"""Places found by the global search, in a panel that drops from the search field."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from interviewprep.domain.changes import Subject
from interviewprep.services.finding import SearchResult, StoryResult
from interviewprep.ui import labels, theme

RESULT_ROLE = Qt.ItemDataRole.UserRole + 1
_INDEX = QModelIndex | QPersistentModelIndex
Found = SearchResult | StoryResult
_ROW_HEIGHT = 64
_VISIBLE_ROWS = 6


class SearchResultModel(QAbstractListModel):
    """The places, with the `SearchResult` or `StoryResult` itself under RESULT_ROLE."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results: list[Found] = []

    def show(self, results: list[Found]) -> None:
        """Replace all places."""
        self.beginResetModel()
        self._results = results
        self.endResetModel()

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008
        """How many places."""
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Title for display, the whole place in words for screen readers."""
        result = self._results[index.row()]
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return title_text(result)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{title_text(result)}, {place_text(result)}: {snippet_text(result)}"
        return None


class SearchPanel(QFrame):
    """Title, page and a line with the words marked for each place.

    `chosen(SearchResult or StoryResult)` by click or Enter.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Places found"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(0)
        self._model = SearchResultModel(self)
        self._list = QListView()
        self._list.setProperty("role", "flat")
        self._list.setModel(self._model)
        self._list.setItemDelegate(_PlaceDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setAccessibleName(self.tr("Places found"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.clicked.connect(self._on_clicked)
        self._hint = QLabel()
        self._hint.setProperty("role", "hint")
        self._hint.setContentsMargins(10, 8, 10, 8)
        self._hint.setWordWrap(True)
        layout.addWidget(self._list)
        layout.addWidget(self._hint)
        self.hide()

    def show_results(self, results: list[Found], limit: int) -> None:
        """Show the places of a search and choose the first."""
        self._model.show(results)
        self._list.setVisible(bool(results))
        if results:
            self._list.setCurrentIndex(self._model.index(0))
            count = self.tr("%n place(s)", "", len(results))
            if len(results) >= limit:
                count = self.tr("The first %n place(s)", "", len(results))
            self._hint.setText(count + " · " + self.tr("↑ ↓ choose · Enter opens · Esc closes"))
        else:
            self._hint.setText(
                self.tr("Nothing found. Fewer letters find more: the beginning of a word is enough.")
            )
        rows = min(len(results), _VISIBLE_ROWS)
        self._list.setFixedHeight(rows * _row_height() + 2)
        self.raise_()
        self.show()

    def move(self, step: int) -> None:  # type: ignore[override]
        """Choose another place, `step` lines further down."""
        count = self._model.rowCount()
        if count:
            row = max(0, min(count - 1, self._list.currentIndex().row() + step))
            self._list.setCurrentIndex(self._model.index(row))

    def accept(self) -> None:
        """Open the chosen place."""
        self._on_clicked(self._list.currentIndex())

    def _on_clicked(self, index: QModelIndex) -> None:
        result = index.data(RESULT_ROLE)
        if isinstance(result, SearchResult | StoryResult):
            self.chosen.emit(result)


def title_text(result: Found) -> str:
    """What was found: the paper, or the record; covered where it is sensitive."""
    if isinstance(result, SearchResult):
        return result.document.display_title
    if result.sensitive:
        return labels.translate("SearchPanel", "covered")
    return result.title or labels.translate("SearchPanel", "without a title")


def place_text(result: Found) -> str:
    """Where the words stand, in words."""
    if isinstance(result, StoryResult):
        return {
            Subject.EVENT: labels.translate("SearchPanel", "event"),
            Subject.FEAR: labels.translate("SearchPanel", "fear"),
            Subject.COUNTRY_SOURCE: labels.translate("SearchPanel", "country information"),
        }.get(result.subject, labels.translate("SearchPanel", "person"))
    if result.page_number is None:
        return labels.translate("SearchPanel", "in the description")
    return labels.translate("SearchPanel", "page %1").replace("%1", str(result.page_number))


def snippet_text(result: Found) -> str:
    """The words around what was found; nothing of a sensitive record."""
    if isinstance(result, StoryResult) and result.sensitive:
        return labels.translate("SearchPanel", "sensitive: open it to see")
    return result.snippet


def _row_height() -> int:
    return max(_ROW_HEIGHT, theme.pixels(_ROW_HEIGHT))


class _PlaceDelegate(QStyledItemDelegate):
    """Two lines: title and page, then the snippet with found words marked."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _INDEX) -> QSize:
        """The same height for every place."""
        return QSize(200, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        """Draw one place."""
        tokens = theme.tokens()
        result = index.data(RESULT_ROLE)
        rect: QRect = option.rect
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.accent_soft))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        inner = rect.adjusted(12, 8, -12, -8)
        direction = option.direction
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        align_end = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.save()
        painter.setFont(theme.text_font(13))
        place = place_text(result)
        width = painter.fontMetrics().horizontalAdvance(place)
        painter.setPen(QColor(tokens.muted))
        painter.drawText(inner, int(align_end), place)
        painter.setFont(theme.text_font(14, semibold=True))
        painter.setPen(QColor(tokens.text))
        mirrored = direction == Qt.LayoutDirection.RightToLeft
        room = inner.adjusted(width + 12, 0, 0, 0) if mirrored else inner.adjusted(0, 0, -width - 12, 0)
        title = painter.fontMetrics().elidedText(
            title_text(result), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(align), title)
        top = inner.top() + painter.fontMetrics().height() + 4
        self._draw_snippet(painter, result, QRect(inner.left(), top, inner.width(), inner.bottom() - top + 4))
        painter.restore()

    def _draw_snippet(self, painter: QPainter, result: Found, rect: QRect) -> None:
        tokens = theme.tokens()
        font = theme.text_font(13)
        # bold marks are a little wider than what is measured here
        room = int(rect.width() * 0.97)
        whole = snippet_text(result)
        snippet = whole.replace("\n", " ")
        snippet = QFontMetrics(font).elidedText(snippet, Qt.TextElideMode.ElideRight, room)
        layout = QTextLayout(snippet, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        ranges = []
        for start, end in result.marks if whole == result.snippet else ():
            if start >= len(snippet):
                continue
            mark = QTextLayout.FormatRange()
            mark.start, mark.length = start, min(end, len(snippet)) - start
            look = QTextCharFormat()
            look.setBackground(QColor(tokens.blue_soft))
            look.setForeground(QColor(tokens.blue))
            look.setFontWeight(600)
            mark.format = look
            ranges.append(mark)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(rect.width())
        layout.endLayout()
        painter.setPen(QColor(tokens.muted))
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(rect.topLeft()))
