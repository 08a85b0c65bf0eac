"""Machine-readable zones of made passports, cards and visas: right, wrong, falsely valid, seconds each."""

import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from run import Figure

from interviewprep.domain.mrz import Format, Particulars, birth_date, compose, expiry_date, particulars_of
from interviewprep.domain.proposals import Finding
from interviewprep.recognition.raster import Pixels, turned
from interviewprep.recognition.zones import read_zone

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.recognition import zone_papers

FACES = (
    zone_papers.OCR_B,
    zone_papers.OCR_B,
    zone_papers.OCR_B,
    *(
        path
        for name in (
            "dejavu/DejaVuSansMono.ttf",
            "liberation/LiberationMono-Regular.ttf",
            "freefont/FreeMonoBold.ttf",
        )
        if (path := Path("/usr/share/fonts/truetype") / name).exists()
    ),
)
VARIANTS = ("clean", "scan", "scan 150 dpi", "photo", "turned photo", "coarse", "jpeg", "pattern", "blurred")


@dataclass(frozen=True)
class Case:
    """One picture and what its zone says."""

    variant: str
    format: Format
    face: Path
    lines: tuple[str, ...]
    page: Pixels


def picture(variant: str, format_: Format, face: Path, chance: random.Random) -> Case:
    """A paper of a format as a variant shows it."""
    who = zone_papers.particulars(chance, format_)
    look = zone_papers.Look(face, pattern=0.6 if variant == "pattern" else chance.choice((0, 0, 0.3)))
    drawn = zone_papers.paper(who, format_, look, chance)
    match variant:
        case "clean":
            page = np.asarray(drawn)
        case "scan":
            page = zone_papers.scanned(drawn, chance)
        case "scan 150 dpi":
            page = zone_papers.scanned(drawn, chance, dpi=150)
        case "photo":
            page = zone_papers.photographed(drawn, chance)
        case "turned photo":
            page = turned(zone_papers.photographed(drawn, chance), chance.choice((90, 180, 270)))
        case "coarse":
            page = zone_papers.coarse(drawn, chance.uniform(0.3, 0.45))
        case "jpeg":
            page = zone_papers.packed(np.asarray(drawn), 20)
        case "pattern":
            page = zone_papers.scanned(drawn, chance, size=(140, 100))
        case _:
            page = cv2.GaussianBlur(np.asarray(drawn), (0, 0), chance.uniform(2.0, 3.5))
    return Case(variant, format_, face, compose(who, format_), np.ascontiguousarray(page))


def expected(lines: tuple[str, ...]) -> dict[str, str]:
    """The fields a zone with these lines gives."""
    who: Particulars = particulars_of(lines)
    fields = {
        "mrz.surname": who.surname,
        "mrz.given_names": who.given_names,
        "mrz.document_number": who.number,
        "mrz.nationality": who.nationality,
        "mrz.birth_date": birth_date(who.birth, zone_papers.TODAY) or "",
        "mrz.expiry_date": expiry_date(who.expiry, zone_papers.TODAY) or "",
        "mrz.sex": who.sex or "X",
    }
    return {name: value for name, value in fields.items() if value}


def judged(case: Case, found: tuple[Finding, ...]) -> str:
    """right; right but not valid; wrong; not found; or falsely valid."""
    if not found:
        return "not found"
    got = {finding.field.value: finding.value for finding in found}
    valid = got.pop("mrz.valid") == "true"
    right = {name: value for name, value in got.items() if name.startswith("mrz.")} == expected(case.lines)
    if right:
        return "right" if valid else "right, not valid"
    return "FALSELY VALID" if valid else "wrong, not valid"


def cases(count: int, seed: int) -> Iterator[Case]:
    """Pictures over all formats, variants and typefaces."""
    chance = random.Random(seed)
    formats = tuple(Format)
    for number in range(count):
        variant = VARIANTS[number % len(VARIANTS)]
        yield picture(variant, formats[number // len(VARIANTS) % len(formats)], chance.choice(FACES), chance)


def measure(folder: Path, count: int = 135, seed: int = 7) -> Iterator[Figure]:
    """All variants and formats alike; the processor's time, since the machine is shared."""
    tally: Counter[str] = Counter()
    spent = []
    for case in cases(count, seed):
        start = time.process_time()
        found = read_zone(case.page, (), zone_papers.TODAY)
        spent.append(time.process_time() - start)
        verdict = judged(case, found)
        tally[verdict] += 1
        if "-v" in sys.argv and verdict != "right":
            print(verdict, case.variant, case.format, case.face.stem, file=sys.stderr)
    right = tally["right"] / count
    told = ", ".join(f"{number} {verdict}" for verdict, number in tally.most_common())
    yield Figure("machine-readable zones", f"{told} of {count}", "95 % right", right >= 0.95)
    yield Figure("zones falsely valid", str(tally["FALSELY VALID"]), "0", not tally["FALSELY VALID"])
    seconds = f"{sum(spent) / count:.2f} s, at most {max(spent):.2f} s"
    yield Figure("processor time for each", seconds, "under 1 s", max(spent) < 1)
