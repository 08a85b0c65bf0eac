"""The list of originals and where each of them is."""

from interviewprep.bundle.plan import Exhibit
from interviewprep.bundle.sections.contents import ORIGINALS, Contents
from interviewprep.bundle.sheets import BODY, TITLE, Sheets, Type
from interviewprep.bundle.table import Cell, Column, Table, Text

_INTRO = Type("Regular", 10, 15)
_CELL = Type("Regular", 9.5, 13.5)


def draw(sheets: Sheets, contents: Contents) -> None:
    """Draws the list on as many pages as it takes."""
    words = contents.wording
    sheets.begin(ORIGINALS)
    sheets.paragraph(words.text("originals", "title"), TITLE)
    sheets.y -= 4
    sheets.paragraph(words.text("originals", "intro"), _INTRO)
    sheets.y -= 12
    columns = (
        Column(words.text("index", "number"), 26),
        Column(words.text("index", "document"), 0),
        Column(words.text("originals", "form"), 96),
        Column(words.text("originals", "location"), 128),
        Column(words.text("index", "page"), 34, right_aligned=True),
    )
    table = Table(sheets, columns, words.text("document", "continued"))
    table.head()
    for exhibit in contents.plan.exhibits:
        table.row(_row(contents, exhibit), exhibit.document.id)
    sheets.end_page()


def _row(contents: Contents, exhibit: Exhibit) -> list[Cell]:
    words, document = contents.wording, exhibit.document
    unknown = words.text("originals", "unknown")
    return [
        [Text(exhibit.label, BODY)],
        [Text(words.title(document), _CELL)],
        [Text(words.form(document.form) if document.form else unknown, _CELL)],
        [Text(document.original_location.strip() or unknown, _CELL)],
        [Text(str(contents.numbers[document.id]), BODY)],
    ]
