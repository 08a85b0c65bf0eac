"""The family as a picture: generations below each other, couples side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPathItem, QGraphicsScene, QGraphicsView, QWidget

from interviewprep.domain.people import Kinship, KinshipKind, Person
from interviewprep.ui import theme
from interviewprep.ui.people.people_model import life_words
from interviewprep.ui.people.person_node import PersonNode, node_size
from interviewprep.ui.people.tree_layout import TreeLayout, lay_out
from interviewprep.ui.people.tree_lines import couple_line, family_lines

_GAP_X, _GAP_Y = 20, 52
_ZOOM_STEP = 1.2
_SMALLEST, _LARGEST = 0.3, 2.5
_LEGIBLE = 0.72  # below it nothing is made smaller unasked: the picture scrolls instead
_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_DASHES = {KinshipKind.FORMER_SPOUSE: Qt.PenStyle.DashLine, KinshipKind.PARTNER: Qt.PenStyle.DotLine}


class FamilyTree(QGraphicsView):
    """Arrows move between people, plus and minus zoom, 0 shows all. `chosen(id)` for who is clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene = QGraphicsScene(self)
        self.setScene(self._scene)
        self.nodes: dict[str, PersonNode] = {}
        self._people: Sequence[Person] = ()
        self._ties: Sequence[Kinship] = ()
        self._current = ""
        self._fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Family tree"))
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        self._paint_ground()

    def show_people(self, people: Sequence[Person], ties: Sequence[Kinship], current: str) -> None:
        """Draw these people; the place and size of the picture stay unless who is in it changes."""
        before = set(self.nodes)
        self._people, self._ties, self._current = people, ties, current
        self._draw()
        if self._fitted or set(self.nodes) != before:
            self.fit()

    def set_current(self, person_id: str) -> None:
        """Mark another person and bring the card into view."""
        self._current = person_id
        for one, node in self.nodes.items():
            node.set_current(one == person_id)
        if person_id in self.nodes:
            self.ensureVisible(self.nodes[person_id], 24, 24)
            self._describe()

    def fit(self, whole_tree: bool = False) -> None:
        """Show all of it, cards no larger than usual; of a large family the part around who is chosen.

        `whole_tree` shows all of it however small.
        """
        self._fitted = True
        whole = self._scene.sceneRect()
        if whole.isEmpty() or not self.viewport().width():
            return
        room = self.viewport().rect()
        factor = min(room.width() / whole.width(), room.height() / whole.height(), 1.0)
        shown = max(factor, _SMALLEST if whole_tree else _LEGIBLE)
        self.resetTransform()
        self.scale(shown, shown)
        self.centerOn(whole.center())
        if factor < shown and self._current in self.nodes:
            self.centerOn(self.nodes[self._current])

    def zoom(self, steps: float) -> None:
        """Larger or smaller by so many steps."""
        self._fitted = False
        now = self.transform().m11()
        factor = min(max(now * _ZOOM_STEP**steps, _SMALLEST), _LARGEST) / now
        self.scale(factor, factor)

    # -- drawing -------------------------------------------------------------------------------

    def _draw(self) -> None:
        self._scene.clear()
        self.nodes = {}
        layout = lay_out([person.id for person in self._people], self._ties)
        spots = self._spots(layout)
        self._draw_lines(layout, spots)
        for person in self._people:
            node = PersonNode(person, life_words(person))
            node.setPos(spots[person.id])
            node.set_current(person.id == self._current)
            self._scene.addItem(node)
            self.nodes[person.id] = node
        self._scene.setSceneRect(self._scene.itemsBoundingRect().adjusted(-16, -16, 16, 16))
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader who is chosen."""
        node = self.nodes.get(self._current)
        self.setAccessibleDescription(node.words() if node else "")

    def _spots(self, layout: TreeLayout) -> dict[str, QPointF]:
        """The centres of the cards; who has no ties stands in rows of their own below."""
        size = node_size()
        across, down = size.width() + _GAP_X, size.height() + _GAP_Y
        mirror = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        spots = {
            one: QPointF(mirror * place.x * across, place.row * down) for one, place in layout.places.items()
        }
        width = max((place.x for place in layout.places.values()), default=0.0)
        columns = max(round(width) + 1, 3)
        first = max((place.row for place in layout.places.values()), default=-1) + 1
        for number, one in enumerate(layout.aside):
            row, column = divmod(number, columns)
            top = first * down + row * (size.height() + _GAP_X)
            spots[one] = QPointF(mirror * column * across, top)
        return spots

    def _draw_lines(self, layout: TreeLayout, spots: dict[str, QPointF]) -> None:
        size = node_size()
        tokens = theme.tokens()
        for tie in layout.couples:
            path = couple_line(spots[tie.person_id], spots[tie.other_id], size)
            self._add_line(path, _DASHES.get(tie.kind, Qt.PenStyle.SolidLine), tokens.muted)
        for path in family_lines(layout.families, spots, size, _GAP_Y):
            self._add_line(path, Qt.PenStyle.SolidLine, tokens.muted)

    def _add_line(self, path: QPainterPath, style: Qt.PenStyle, colour: str) -> None:
        item = QGraphicsPathItem(path)
        pen = QPen(QColor(colour), 1.5, style)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        item.setPen(pen)
        self._scene.addItem(item)

    def _paint_ground(self) -> None:
        self.setBackgroundBrush(QColor(theme.tokens().rail))

    # -- events --------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in other colours or in the other direction."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LayoutDirectionChange):
            self._paint_ground()
            self._draw()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Go on showing all of it where nobody zoomed."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click chooses a person, a drag elsewhere moves the picture."""
        item = self.itemAt(event.position().toPoint())
        if isinstance(item, PersonNode) and event.button() is Qt.MouseButton.LeftButton:
            self._choose(item.person.id)
            event.accept()
            return
        super().mousePressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(event.angleDelta().y() / 120)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to the next person that way."""
        direction = _ARROWS.get(Qt.Key(event.key()))
        if direction is not None:
            self._step(direction)
        elif event.text() in ("+", "="):
            self.zoom(1)
        elif event.text() == "-":
            self.zoom(-1)
        elif event.text() == "0":
            self.fit(whole_tree=True)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who the keys move from."""
        super().focusInEvent(event)
        self._mark_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        super().focusOutEvent(event)
        self._mark_focus(False)

    def _mark_focus(self, on: bool) -> None:
        for node in self.nodes.values():
            node.set_focus_shown(on)

    def _choose(self, person_id: str) -> None:
        self.set_current(person_id)
        self.chosen.emit(person_id)

    def _step(self, direction: QPointF) -> None:
        start = self.nodes.get(self._current)
        if start is None:
            if self.nodes:
                self._choose(next(iter(self.nodes)))
            return
        best, nearest = "", float("inf")
        for one, node in self.nodes.items():
            way = node.pos() - start.pos()
            along = QPointF.dotProduct(way, direction)
            aside = abs(way.x() * direction.y()) + abs(way.y() * direction.x())
            if along > 1 and along + 3 * aside < nearest:
                best, nearest = one, along + 3 * aside
        if best:
            self._choose(best)
