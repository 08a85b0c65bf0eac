"""The lines of a family tree: between couples, and from parents down to their children."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPointF, QSizeF
from PySide6.QtGui import QPainterPath

from interviewprep.ui.people.tree_layout import Family

_LANE = 8  # between the cross lines of two families under one row


def couple_line(one: QPointF, other: QPointF, size: QSizeF) -> QPainterPath:
    """From card to card; a bow under the row where somebody stands between, or the rows differ."""
    left, right = sorted((one, other), key=lambda spot: spot.x())
    path = QPainterPath()
    if abs(left.y() - right.y()) < 1 and right.x() - left.x() < size.width() * 1.6:
        path.moveTo(left.x() + size.width() / 2, left.y())
        path.lineTo(right.x() - size.width() / 2, right.y())
        return path
    low = max(left.y(), right.y()) + size.height() / 2 + _LANE
    path.moveTo(left.x(), left.y() + size.height() / 2)
    path.lineTo(left.x(), low)
    path.lineTo(right.x(), low)
    path.lineTo(right.x(), right.y() + size.height() / 2)
    return path


def family_lines(
    families: Iterable[Family], spots: Mapping[str, QPointF], size: QSizeF, gap: float
) -> list[QPainterPath]:
    """One path a family: from the middle between the parents to the top of each child."""
    paths = []
    lanes: dict[float, list[tuple[float, float]]] = {}
    for family in families:
        children = [spots[child] for child in family.children]
        bottom = min(spot.y() for spot in children) - size.height() / 2
        start = _start(family, spots, size) if family.parents else None
        xs = [spot.x() for spot in children] + ([start.x()] if start else [])
        lane = _free_lane(lanes.setdefault(bottom, []), min(xs), max(xs), start is not None)
        cross = bottom - gap / 2 + lane * _LANE if start else bottom - gap / 4
        path = QPainterPath()
        if start is not None:
            path.moveTo(start)
            path.lineTo(start.x(), cross)
        path.moveTo(min(xs), cross)
        path.lineTo(max(xs), cross)
        for spot in children:
            path.moveTo(spot.x(), cross)
            path.lineTo(spot.x(), spot.y() - size.height() / 2)
        paths.append(path)
    return paths


def _start(family: Family, spots: Mapping[str, QPointF], size: QSizeF) -> QPointF:
    """The middle of the line between two parents beside each other, else below the first."""
    parents = [spots[parent] for parent in family.parents]
    row = {round(spot.y()) for spot in parents}
    left, right = min(spot.x() for spot in parents), max(spot.x() for spot in parents)
    if len(parents) > 1 and len(row) == 1 and right - left < size.width() * 1.6:
        return QPointF((left + right) / 2, parents[0].y())
    lowest = max(parents, key=lambda spot: spot.y())
    return QPointF(lowest.x(), lowest.y() + size.height() / 2)


def _free_lane(taken: list[tuple[float, float]], left: float, right: float, wanted: bool) -> int:
    """The number of the first height at which no cross line of another family is in the way."""
    if not wanted:
        return 0
    lane = sum(start < right and left < end for start, end in taken)
    taken.append((left, right))
    return (0, 1, -1, 2, -2)[lane % 5]
