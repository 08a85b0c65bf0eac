"""One page of an exhibit: picture upright on A4, label above, number below, invisible text."""

import zlib
from dataclasses import dataclass

import pikepdf

from interviewprep.bundle import paper
from interviewprep.bundle.fonts import FontBook
from interviewprep.bundle.pen import Pen
from interviewprep.bundle.pictures import prepare
from interviewprep.bundle.plan import PageContent
from interviewprep.bundle.reading_order import mainly_left_to_right
from interviewprep.bundle.shaping import single_line
from interviewprep.bundle.text_layer import Placement, has_right_to_left_words, layer
from interviewprep.domain.pages import Page, turn_size

#: Pictures are never shown finer or coarser than this, in pixels an inch.
FINEST, COARSEST = 300, 96
_LABEL_SIZE = 8.5


@dataclass(frozen=True, slots=True)
class PageLabels:
    """What stands in the margins: exhibit, its title, which sheet of it, and the page number."""

    exhibit: str
    title: str
    sheet: str
    number: str


@dataclass(frozen=True, slots=True)
class _Layout:
    page_width: float
    page_height: float
    left: float
    bottom: float
    width: float
    height: float


def _layout(width: int, height: int, landscape: bool) -> _Layout:
    """Where a picture of so many pixels stands: as large as fits, at the top, in the middle."""
    page = (paper.A4_HEIGHT, paper.A4_WIDTH) if landscape else (paper.A4_WIDTH, paper.A4_HEIGHT)
    room_width = page[0] - 2 * paper.SIDE
    room_height = page[1] - paper.BAND_ABOVE - paper.BAND_BELOW
    scale = min(room_width / width, room_height / height, 72 / COARSEST)
    shown = (width * scale, height * scale)
    spare = room_height - shown[1]
    bottom = paper.BAND_BELOW + spare - min(spare / 3, 36)
    return _Layout(*page, (page[0] - shown[0]) / 2, bottom, *shown)


def _best_layout(width: int, height: int) -> _Layout:
    """Landscape only where that shows the picture clearly larger."""
    upright, broad = _layout(width, height, False), _layout(width, height, True)
    return broad if broad.width > upright.width * 1.1 else upright


def _matrix(layout: _Layout, turned: int) -> str:
    """Puts the stored picture, turned clockwise, into its place."""
    x, y, w, h = layout.left, layout.bottom, layout.width, layout.height
    values = {
        0: (w, 0, 0, h, x, y),
        90: (0, -h, w, 0, x, y + h),
        180: (-w, 0, 0, -h, x + w, y + h),
        270: (0, h, -w, 0, x + w, y),
    }[turned % 360]
    return " ".join(f"{value:.4g}" if value == 0 else f"{value:.3f}" for value in values)


def add_page(
    pdf: pikepdf.Pdf, page: Page, content: PageContent, labels: PageLabels, book: FontBook
) -> pikepdf.Dictionary:
    """The finished page as an object of `pdf`; its fonts are put in by the caller."""
    picture = prepare(content.image)
    width, height = turn_size(picture.width, picture.height, page.turned)
    layout = _best_layout(width, height)
    most = int(layout.width / 72 * FINEST) + 1, int(layout.height / 72 * FINEST) + 1
    if width > most[0]:
        picture = prepare(content.image, turn_size(*most, page.turned))
    # Word boxes are in pixels of the stored picture as it is seen, whatever is embedded of it.
    scale = layout.width / width
    text = " ".join(word.text for word in content.words)
    left_to_right = not has_right_to_left_words(text) or mainly_left_to_right([text])
    pen = Pen(book)
    _margins(pen, layout, labels, _spoken(labels, text, left_to_right))
    x1, x2 = paper.SIDE, layout.page_width - paper.SIDE
    rule = layout.page_height - paper.BAND_ABOVE + 8
    parts = (
        f"q {_matrix(layout, page.turned)} cm /Im0 Do Q",
        "q {:.3g} {:.3g} {:.3g} RG 0.5 w".format(*paper.HAIRLINE),
        f"{x1:.2f} {rule:.2f} m {x2:.2f} {rule:.2f} l S Q",
        pen.content(left_to_right),
        layer(content.words, Placement(layout.left, layout.bottom + layout.height, scale), left_to_right),
    )
    return _page_object(pdf, layout, picture.write(pdf), "\n".join(parts))


def _spoken(labels: PageLabels, text: str, left_to_right: bool) -> frozenset[str]:
    """Which of the labels are text to a reader.

    On a page with a few right-to-left words the labels alone would decide its direction.
    """
    short = (labels.exhibit, labels.sheet)
    for choice in ((*short, labels.title), short):
        if left_to_right or not mainly_left_to_right([text, *choice]):
            return frozenset(choice)
    return frozenset()


def _margins(pen: Pen, layout: _Layout, labels: PageLabels, spoken: frozenset[str]) -> None:
    """The label line above and the number below, both outside the picture."""
    right = layout.page_width - paper.SIDE
    baseline = layout.page_height - paper.BAND_ABOVE + 14
    label = single_line(labels.exhibit, "SemiBold")
    sheet = single_line(labels.sheet, "Regular")
    sheet_left = right - sheet.width * _LABEL_SIZE / 1000
    title_left = paper.SIDE + label.width * _LABEL_SIZE / 1000 + 10
    title = single_line(labels.title, "Regular", (sheet_left - 16 - title_left) * 1000 / _LABEL_SIZE)
    for line, x, colour, text in (
        (label, paper.SIDE, paper.INK, labels.exhibit),
        (title, title_left, paper.MUTED, labels.title),
        (sheet, sheet_left, paper.MUTED, labels.sheet),
    ):
        pen.line(line, x, baseline, _LABEL_SIZE, colour, text in spoken)
    number = single_line(labels.number, "SemiBold")
    pen.line_right(number, right, paper.NUMBER_BASELINE, paper.NUMBER_SIZE, paper.INK)


def _page_object(
    pdf: pikepdf.Pdf, layout: _Layout, image: pikepdf.Stream, content: str
) -> pikepdf.Dictionary:
    data = zlib.compress(content.encode("ascii"), 6)
    return pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array([0, 0, round(layout.page_width, 2), round(layout.page_height, 2)]),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=image)),
        Contents=pikepdf.Stream(pdf, data, Filter=pikepdf.Name.FlateDecode),
    )
