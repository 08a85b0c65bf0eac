"""The index: every document with number, title in both languages, date and page."""

from interviewprep.bundle import paper
from interviewprep.bundle.plan import Exhibit
from interviewprep.bundle.sections.contents import INDEX, MANIFEST, MISSING, ORIGINALS, Contents
from interviewprep.bundle.sheets import BODY, TITLE, Sheets, Type
from interviewprep.bundle.table import Cell, Column, Table, Text

_OWN_TITLE = Type("Regular", 9.5, 14, paper.MUTED)
_DATE = Type("Regular", 9, 13)
_CONVERTED = Type("Regular", 8, 12, paper.MUTED)


def draw(sheets: Sheets, contents: Contents) -> None:
    """Draws the index on as many pages as it takes."""
    words = contents.wording
    sheets.begin(INDEX)
    sheets.paragraph(words.text("index", "title"), TITLE)
    sheets.y -= 8
    columns = (
        Column(words.text("index", "number"), 26),
        Column(words.text("index", "document"), 0),
        Column(words.text("index", "date"), 92),
        Column(words.text("index", "page"), 50, right_aligned=True),
    )
    table = Table(sheets, columns, words.text("document", "continued"))
    table.head()
    for section in contents.plan.sections:
        rows = [(_row(contents, exhibit), exhibit.document.id) for exhibit in section.exhibits]
        table.group(words.category(section.category), rows[0][0])
        for cells, target in rows:
            table.row(cells, target)
    further = [
        (_part(contents, part), part) for part in (MISSING, ORIGINALS, MANIFEST) if part in contents.numbers
    ]
    table.group(words.text("index", "further"), further[0][0])
    for cells, target in further:
        table.row(cells, target)
    sheets.end_page()


def _row(contents: Contents, exhibit: Exhibit) -> list[Cell]:
    words, document = contents.wording, exhibit.document
    date = document.issue_date
    return [
        [Text(exhibit.label, BODY)],
        [Text(words.title(document)), Text(words.own_title(document), _OWN_TITLE)],
        [Text(date.original, _DATE), Text(words.converted(date), _CONVERTED)],
        [Text(contents.page_range(exhibit), BODY)],
    ]


def _part(contents: Contents, part: str) -> list[Cell]:
    return [[], [Text(contents.wording.text(part, "title"))], [], [Text(str(contents.numbers[part]))]]
