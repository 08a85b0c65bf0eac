"""Explanations for papers that the applicant does not have."""

from interviewprep.bundle import paper
from interviewprep.bundle.sections.contents import MISSING, Contents
from interviewprep.bundle.shaping import isolated
from interviewprep.bundle.sheets import BODY, HEADING, LABEL, STRONG, TITLE, Sheets, Type
from interviewprep.bundle.wording import Wording
from interviewprep.domain.missing import MissingPaper

_LABEL = Type("Regular", 9, 14, paper.MUTED)
_LABEL_WIDTH = 104.0
_INTRO = Type("Regular", 10, 15)


def draw(sheets: Sheets, contents: Contents) -> None:
    """Draws the explanations by category; nothing where no paper is missing."""
    if not contents.plan.missing:
        return
    words = contents.wording
    sheets.begin(MISSING)
    sheets.paragraph(words.text("missing", "title"), TITLE)
    sheets.y -= 4
    sheets.paragraph(words.text("missing", "intro"), _INTRO)
    category = None
    for missing in contents.plan.missing:
        new_category = missing.category is not category
        if sheets.room() < (40 if new_category else 0) + 78:
            sheets.end_page()
        if new_category:
            category = missing.category
            sheets.y -= 16
            sheets.paragraph(words.category(missing.category), HEADING)
            sheets.y -= 3
            sheets.rule()
        _paper(sheets, words, missing)
    sheets.end_page()


def _paper(sheets: Sheets, words: Wording, missing: MissingPaper) -> None:
    sheets.y -= 9
    what = missing.what.strip() or words.kind(missing.kind) or words.text("document", "untitled")
    sheets.paragraph(what, STRONG)
    sheets.y -= 2
    date = missing.date.original
    if converted := words.converted(missing.date):
        date = f"{isolated(date)} ({converted})"
    rows = (
        ("reason", words.reason(missing.reason) if missing.reason else ""),
        ("by_whom", missing.by_whom),
        ("date", date),
        ("circumstances", missing.circumstances),
        ("efforts", missing.efforts),
    )
    for key, value in rows:
        if value.strip():
            _row(sheets, words.text("missing", key), value, 0 if key == "date" else None)
    sheets.y -= 7
    sheets.rule()


def _row(sheets: Sheets, label: str, value: str, base: int | None) -> None:
    if sheets.room() < 2 * BODY.leading:
        sheets.end_page()
    sheets.put(_LABEL.lines(label, _LABEL_WIDTH), _LABEL, paper.LEFT)
    sheets.paragraph(value, BODY, paper.LEFT + _LABEL_WIDTH + 8, base)
    sheets.y -= LABEL.leading * 0.15
