#!/usr/bin/env python3
"""Draws the papers of the example case into `papers/`.

A fictional family: no real person, no downloaded picture.

    make example-papers

The same bytes come out at every run with the same libraries. Needs Debian's fonts-noto-core and
fonts-dejavu-core. What each paper is, and where they contradict each other, stands in case.toml.
"""

import io
from collections.abc import Callable
from pathlib import Path

import case_papers
import digital_papers
import identity_papers
import life_papers
from camera import jpeg, photograph, scan
from drawing import DPI, Sheet
from PIL import Image
from typeset import scanned_pdf

FOLDER = Path(__file__).parent / "papers"


def scanned(sheet: Sheet, name: str, *, turned: int = 0, grey: bool = False, quality: int = 60) -> bytes:
    """A JPEG from an office scanner; `turned` clockwise, as when the sheet lay wrongly on the glass."""
    picture = scan(sheet.image, name, grey=grey)
    return jpeg(picture.rotate(-turned, expand=True), quality)


def photographed(
    sheet: Sheet, name: str, *, wide: bool = False, orientation: int = 1, lean: float = 0.045
) -> bytes:
    """A JPEG from a phone."""
    size = (2560, 1920) if wide else (1920, 2560)
    return jpeg(photograph(sheet.image, name, size=size, lean=lean), 66, orientation=orientation)


def union_card() -> bytes:
    """Both sides of a card as the two pages of one TIFF."""
    sides = [
        scan(sheet().image, name)
        for name, sheet in (("front", life_papers.union_card_front), ("back", life_papers.union_card_back))
    ]
    out = io.BytesIO()
    sides[0].save(
        out, "TIFF", save_all=True, append_images=sides[1:], compression="jpeg", quality=72, dpi=(DPI, DPI)
    )
    return out.getvalue()


def judgment() -> bytes:
    """The judgment as an office scanner's PDF."""
    pages = (case_papers.judgment_first_page(), case_papers.judgment_second_page())
    return scanned_pdf("scan", [scanned(page, f"judgment{n}", grey=True) for n, page in enumerate(pages)])


def saved(picture: Image.Image, kind: str, **options: object) -> bytes:
    """The picture's bytes in a format of Pillow."""
    out = io.BytesIO()
    picture.save(out, kind, **options)
    return out.getvalue()


PAPERS: dict[str, Callable[[], bytes]] = {
    "passport_farhad.jpg": lambda: photographed(
        identity_papers.applicant_passport(), "passport_farhad", wide=True
    ),
    "passport_salma.jpg": lambda: scanned(identity_papers.spouse_passport(), "passport_salma", quality=72),
    "tazkira.jpg": lambda: scanned(identity_papers.tazkira(), "tazkira"),
    "birth_farhad.jpg": lambda: scanned(identity_papers.birth_certificate(), "birth_farhad", turned=90),
    "marriage.jpg": lambda: scanned(identity_papers.marriage_certificate(), "marriage"),
    "birth_sami.jpg": lambda: photographed(identity_papers.child_birth_certificate(), "birth_sami"),
    "diploma.jpg": lambda: scanned(life_papers.diploma(), "diploma"),
    "diploma_ru.pdf": life_papers.diploma_translation,
    "attestation.jpg": lambda: photographed(life_papers.school_attestation(), "attestation"),
    "work_letter.jpg": lambda: scanned(life_papers.work_letter(), "work_letter", turned=180, grey=True),
    "union_card.tif": union_card,
    "summons.jpg": lambda: photographed(case_papers.summons(), "summons"),
    "judgment.pdf": judgment,
    "invitation.jpg": lambda: scanned(case_papers.invitation(), "invitation", grey=True),
    "attendance.webp": lambda: saved(
        photograph(case_papers.attendance_slip().image, "attendance", size=(1800, 2400)), "WEBP", quality=72
    ),
    "medical.jpg": lambda: scanned(case_papers.medical_letter(), "medical", grey=True),
    "IMG_20250812_071904.jpg": lambda: photographed(
        case_papers.threat_letter(), "threat", orientation=6, lean=0.1
    ),
    "witness.jpg": lambda: photographed(case_papers.witness_statement(), "witness"),
    "Screenshot_20250813.png": lambda: saved(digital_papers.messages(), "PNG", optimize=True),
    "IMG_20250829_183355.jpg": lambda: jpeg(digital_papers.burnt_school(), 74),
    "ticket.pdf": digital_papers.ticket,
    "country_note.pdf": digital_papers.country_report,
}


def main() -> None:
    """Writes all papers and says how large each is."""
    FOLDER.mkdir(exist_ok=True)
    total = 0
    for name, make in PAPERS.items():
        data = make()
        (FOLDER / name).write_bytes(data)
        total += len(data)
        print(f"{len(data):9,}  {name}")
    print(f"{total:9,}  in {len(PAPERS)} files")


if __name__ == "__main__":
    main()
