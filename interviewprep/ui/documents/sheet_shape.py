"""Pure geometry of a sheet and of covered parts between the source picture and the page as it is seen."""

import math
from collections.abc import Callable

from interviewprep.domain.pages import Page
from interviewprep.domain.treatment import UNTREATED, WHOLE, Point, Quad, box_quad, turn_point

Box4 = tuple[float, float, float, float]


def turned_quad(quad: Quad, degrees: int) -> Quad:
    """The quad after its picture is turned clockwise by quarter turns; top left is again its first corner."""
    points = [turn_point(point, degrees) for point in quad]
    shift = degrees // 90 % 4
    return _quad([points[(index - shift) % 4] for index in range(4)])


def seen_quad(quad: Quad, page: Page) -> Quad:
    """A quad of the source picture where it stands on the page as it is seen (fractions of it)."""
    return turned_quad((page.treatment or UNTREATED).quad_on_page(quad), page.turned)


def source_quad(quad: Quad, page: Page) -> Quad:
    """The quad of the source picture that stands at a place of the page as it is seen."""
    return (page.treatment or UNTREATED).quad_in_source(turned_quad(quad, -page.turned))


def straightened(quad: Quad, degrees: float, aspect: float) -> Quad:
    """The quad turned clockwise about its middle; `aspect` is width by height of the picture."""
    middle_x, middle_y = (sum(point[axis] for point in quad) / 4 for axis in (0, 1))
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))

    def turned(point: Point) -> Point:
        across, down = (point[0] - middle_x) * aspect, point[1] - middle_y
        x, y = across * cosine - down * sine, across * sine + down * cosine
        return middle_x + x / aspect, middle_y + y

    return _each(quad, turned)


def with_corner(quad: Quad, index: int, point: Point) -> Quad:
    """The quad with one corner elsewhere."""
    return _quad([point if at == index else corner for at, corner in enumerate(quad)])


def with_edge_moved(quad: Quad, index: int, by: Point, aspect: float) -> Quad:
    """The quad with the edge from corner `index` to the next moved square to itself as far as `by` goes."""
    start, end = quad[index], quad[(index + 1) % 4]
    along_x, along_y = (end[0] - start[0]) * aspect, end[1] - start[1]
    length = math.hypot(along_x, along_y)
    if not length:
        return quad
    normal_x, normal_y = -along_y / length, along_x / length
    distance = by[0] * aspect * normal_x + by[1] * normal_y
    move = distance * normal_x / aspect, distance * normal_y
    corners = list(quad)
    for at in (index, (index + 1) % 4):
        corners[at] = (quad[at][0] + move[0], quad[at][1] + move[1])
    return _quad(corners)


def is_whole(quad: Quad) -> bool:
    """Whether the quad is the whole picture."""
    pairs = zip(quad, WHOLE, strict=True)
    return all(abs(a - b) < 1e-6 for point, corner in pairs for a, b in zip(point, corner, strict=True))


def bounds(quad: Quad) -> Box4:
    """Left, top, right and bottom of the upright box around a quad."""
    across, down = [x for x, _ in quad], [y for _, y in quad]
    return min(across), min(down), max(across), max(down)


def into_box(quad: Quad, box: Box4) -> Quad:
    """The quad moved and stretched so that `box` (left, top, right, bottom) is the box around it."""
    left, top, right, bottom = bounds(quad)
    if right == left or bottom == top:
        return box_quad(*box)
    across, down = (box[2] - box[0]) / (right - left), (box[3] - box[1]) / (bottom - top)
    return _each(quad, lambda point: (box[0] + (point[0] - left) * across, box[1] + (point[1] - top) * down))


def _each(quad: Quad, change: Callable[[Point], Point]) -> Quad:
    return _quad([change(point) for point in quad])


def _quad(points: list[Point]) -> Quad:
    first, second, third, fourth = points
    return first, second, third, fourth
