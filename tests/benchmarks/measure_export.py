"""Export of 300 pages that are read already against qpdf concatenating the same prepared pages."""

import random
import subprocess
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pikepdf
from papers import add_read_document, draw_page, new_case, page_words
from run import Figure

from interviewprep.bundle.plan import BundleOptions
from interviewprep.domain.case import Recipient
from interviewprep.services import export

PAGES = 300


def measure(folder: Path) -> Iterator[Figure]:
    """The best of three runs each, on a case of 60 documents with five pages."""
    chance = random.Random(2)
    picture = draw_page(page_words(chance))
    case = new_case(folder)
    for number in range(PAGES // 5):
        add_read_document(case, number, 5, picture, chance)
    options = BundleOptions(language="ru", recipient=Recipient.AUTHORITY, created=date(2026, 11, 22))
    ours = []
    for attempt in range(3):
        out = folder / f"bundle{attempt}.pdf"
        start = time.perf_counter()
        export.export_bundle(case, out, options)
        ours.append(time.perf_counter() - start)
    prepared = []
    with pikepdf.open(out) as bundle:
        for number, page in enumerate(bundle.pages):
            with pikepdf.new() as single:
                single.pages.append(page)
                single.save(folder / f"page{number}.pdf")
            prepared.append(str(folder / f"page{number}.pdf"))
    theirs = []
    for _ in range(3):
        start = time.perf_counter()
        subprocess.run(["qpdf", "--empty", "--pages", *prepared, "--", str(folder / "q.pdf")], check=True)
        theirs.append(time.perf_counter() - start)
    case.close()
    ratio = min(ours) / min(theirs)
    size = out.stat().st_size / 1e6
    value = f"{ratio:.2f} x qpdf ({min(ours):.2f} s for {size:.0f} MB)"
    yield Figure("export of 300 read pages", value, "at most 4 x", ratio <= 4)
