"""The cover: to whom, what, whose, by whom, how much and when."""

from interviewprep.bundle import paper
from interviewprep.bundle.sections.contents import COVER, Contents
from interviewprep.bundle.shaping import Line
from interviewprep.bundle.sheets import SMALL, Sheets, Type

_ADDRESSEE = Type("Regular", 11, 16)
_TITLE = Type("Bold", 28, 36, paper.ACCENT)
_SUBTITLE = Type("Regular", 12, 18, paper.MUTED)
_LABEL = Type("Regular", 10, 15, paper.MUTED)
_VALUE = Type("Medium", 11, 15)
_LABEL_WIDTH = 168.0
_NOTICE_TOP = 148.0
_MOST_LINES = 4


def draw(sheets: Sheets, contents: Contents) -> None:
    """Draws the cover as one page."""
    words, info, options = contents.wording, contents.info, contents.options
    sheets.begin(COVER)
    addressee = _ADDRESSEE.balanced(words.recipient(options.recipient), 260)
    sheets.put(addressee, _ADDRESSEE, paper.LEFT, paper.RIGHT, to_right=True)

    sheets.y = paper.A4_HEIGHT - 250
    _block(sheets, _TITLE.balanced(words.text("document", "title"), paper.MEASURE - 30), _TITLE)
    sheets.y -= 12
    _block(sheets, _SUBTITLE.lines(words.text("document", "subtitle"), paper.MEASURE - 60), _SUBTITLE)

    sheets.y -= 34
    sheets.rule(paper.ACCENT, 1.4)
    sheets.y -= 8
    last = options.first_page + contents.page_count - 1
    rows = [
        ("applicant", info.applicant),
        ("reference", info.reference),
        ("lawyer", info.lawyer),
        ("created", words.long_day(options.created)),
        ("documents", str(len(contents.plan.exhibits))),
        ("pages", str(contents.page_count)),
    ]
    if options.first_page > 1:
        rows.append(("numbering", words.text("cover", "range", first=options.first_page, last=last)))
    for key, value in rows:
        if value.strip():
            _row(sheets, words.text("cover", key), value)

    sheets.y = min(sheets.y - 20, _NOTICE_TOP)
    _block(sheets, SMALL.lines(words.text("cover", "notice"), paper.MEASURE - 60), SMALL)
    sheets.end_page()


def _block(sheets: Sheets, lines: list[Line], style: Type) -> None:
    sheets.put(lines, style, paper.LEFT)
    sheets.y -= len(lines) * style.leading


def _row(sheets: Sheets, label: str, value: str) -> None:
    """A label with its value beside it; the cover stays one page however much is written."""
    width = paper.MEASURE - _LABEL_WIDTH - 14
    labels, values = _LABEL.lines(label, _LABEL_WIDTH), _VALUE.first_lines(value, width, _MOST_LINES)
    sheets.y -= 7
    top = sheets.y
    sheets.put(labels, _LABEL, paper.LEFT)
    sheets.put(values, _VALUE, paper.LEFT + _LABEL_WIDTH + 14)
    sheets.y = top - max(len(labels) * _LABEL.leading, len(values) * _VALUE.leading) - 7
    sheets.rule()
