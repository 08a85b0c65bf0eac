"""The SHA-256 manifest: printed, and as the bytes that are embedded in the PDF."""

import json

from interviewprep.bundle.plan import Plan
from interviewprep.bundle.sections.contents import MANIFEST, Contents
from interviewprep.bundle.sheets import BODY, TITLE, Sheets, Type
from interviewprep.bundle.table import Column, Table, Text

#: Name of the embedded file.
FILE_NAME = "manifest.json"
_INTRO = Type("Regular", 10, 15)
_DIGEST = Type("Regular", 8, 14)


def embedded(plan: Plan) -> bytes:
    """The manifest for programs: exhibit numbers, digests and sizes; no names."""
    rows = [
        {"exhibit": exhibit.label, "sha256": original.sha256, "bytes": original.size}
        for exhibit in plan.exhibits
        for original in exhibit.originals
    ]
    return json.dumps({"version": 1, "exhibits": rows}, indent=1).encode("ascii")


def draw(sheets: Sheets, contents: Contents) -> None:
    """Draws the manifest on as many pages as it takes."""
    words = contents.wording
    sheets.begin(MANIFEST)
    sheets.paragraph(words.text("manifest", "title"), TITLE)
    sheets.y -= 4
    sheets.paragraph(words.text("manifest", "intro"), _INTRO)
    sheets.y -= 12
    columns = (
        Column(words.text("index", "number"), 26),
        Column(words.text("manifest", "digest"), 0),
        Column(words.text("manifest", "size"), 80, right_aligned=True),
    )
    table = Table(sheets, columns, words.text("document", "continued"))
    table.head()
    for exhibit in contents.plan.exhibits:
        sizes = [f"{original.size:,}".replace(",", "\u00a0") for original in exhibit.originals]
        table.row(
            [
                [Text(exhibit.label, BODY)],
                [Text(original.sha256, _DIGEST) for original in exhibit.originals],
                [Text(size, _DIGEST) for size in sizes],
            ]
        )
    sheets.end_page()
