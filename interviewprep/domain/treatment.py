"""How the picture in a file becomes a page: where the sheet lies in it, and whether its light is evened.

All points are fractions of the source picture (0 to 1 across and down, as the file shows it), so they
hold at any resolution. The stored original is never touched; a treatment is only parameters.
"""

from dataclasses import dataclass

Point = tuple[float, float]
#: Top left, top right, bottom right and bottom left corner.
Quad = tuple[Point, Point, Point, Point]

WHOLE: Quad = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0))
_SMALLEST_AREA = 0.001
_FARTHEST = 0.5


@dataclass(frozen=True, slots=True)
class Treatment:
    """What is done to the source picture before the page is turned and read.

    `corners` are those of the sheet; None takes the whole picture. They may lie a little outside of
    the picture where it is straightened or a corner was cut off: what lies outside is white.
    `evened` takes shadows and coloured light out.
    """

    corners: Quad | None = None
    evened: bool = False

    def on_page(self, point: Point) -> Point:
        """Where a point of the source stands on the page (fractions of the page before turning)."""
        return _apply(_inverse(_from_square(self.corners)), point) if self.corners else point

    def in_source(self, point: Point) -> Point:
        """The point of the source that stands at a point of the page; the inverse of `on_page`."""
        return _apply(_from_square(self.corners), point) if self.corners else point

    def quad_on_page(self, quad: Quad) -> Quad:
        """`on_page` of four points."""
        first, second, third, fourth = (self.on_page(point) for point in quad)
        return first, second, third, fourth

    def quad_in_source(self, quad: Quad) -> Quad:
        """`in_source` of four points."""
        first, second, third, fourth = (self.in_source(point) for point in quad)
        return first, second, third, fourth


UNTREATED = Treatment()


def is_sheet(quad: Quad) -> bool:
    """Whether four points can be a sheet: convex, in clockwise order, not too small, not far outside."""
    if any(not -_FARTHEST <= value <= 1 + _FARTHEST for point in quad for value in point):
        return False
    turns = [_cross(quad[i], quad[(i + 1) % 4], quad[(i + 2) % 4]) for i in range(4)]
    return min(turns) > 0 and _area(quad) >= _SMALLEST_AREA


def box_quad(left: float, top: float, right: float, bottom: float) -> Quad:
    """The corners of an upright box."""
    return (left, top), (right, top), (right, bottom), (left, bottom)


def turn_point(point: Point, degrees: int) -> Point:
    """Where a point (fractions) stands after its picture is turned clockwise by 0, 90, 180 or 270."""
    x, y = point
    match degrees % 360:
        case 0:
            return x, y
        case 90:
            return 1 - y, x
        case 180:
            return 1 - x, 1 - y
        case 270:
            return y, 1 - x
        case other:
            raise ValueError(f"not a quarter turn: {other}")


def _cross(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0])


def _area(quad: Quad) -> float:
    pairs = zip(quad, quad[1:] + quad[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


#: A projective map in homogeneous coordinates, row by row.
_Matrix = tuple[float, float, float, float, float, float, float, float, float]


def _from_square(quad: Quad) -> _Matrix:
    """The projective map of the unit square onto a quadrilateral (Heckbert 1989, section 2.2.3)."""
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = quad
    dx1, dx2, sx = x1 - x2, x3 - x2, x0 - x1 + x2 - x3
    dy1, dy2, sy = y1 - y2, y3 - y2, y0 - y1 + y2 - y3
    below = dx1 * dy2 - dx2 * dy1
    g = (sx * dy2 - dx2 * sy) / below
    h = (dx1 * sy - sx * dy1) / below
    return x1 - x0 + g * x1, x3 - x0 + h * x3, x0, y1 - y0 + g * y1, y3 - y0 + h * y3, y0, g, h, 1.0


def _inverse(m: _Matrix) -> _Matrix:
    """The inverse up to a factor, which homogeneous coordinates do not care about (the adjugate)."""
    a, b, c, d, e, f, g, h, i = m
    return (
        e * i - f * h, c * h - b * i, b * f - c * e,
        f * g - d * i, a * i - c * g, c * d - a * f,
        d * h - e * g, b * g - a * h, a * e - b * d,
    )  # fmt: skip


def _apply(m: _Matrix, point: Point) -> Point:
    x, y = point
    below = m[6] * x + m[7] * y + m[8]
    return (m[0] * x + m[1] * y + m[2]) / below, (m[3] * x + m[4] * y + m[5]) / below
