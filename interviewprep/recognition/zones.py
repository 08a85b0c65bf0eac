"""Machine-readable zones (ICAO Doc 9303) found on a page and read.

Rows of marks at a fixed pitch are looked for, drawn level, cut into cells, and each cell is told by two
networks; `domain.mrz_reading` makes a zone of it. Tesseract has no part in it, so both ways of
running it read zones alike.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from interviewprep.domain.mrz import FILLER
from interviewprep.domain.mrz_reading import Zone
from interviewprep.domain.pages import Word
from interviewprep.domain.proposals import Box, Finding
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.zone_decoding import Decoded, decode
from interviewprep.recognition.zone_findings import findings
from interviewprep.recognition.zone_rows import Row
from interviewprep.recognition.zone_strips import Strip, likely_rows, rows_of, stacks, strip_around

#: So many places are looked at: typewritten pages are full of rows in step.
_MOST_PLACES = 5
#: A zone that is not valid is told of only when so many check digits agree, one more for a part that no
#: zone has: of other text hardly any does.
_AGREEING = 2


def read_zone(page: Pixels, words: Sequence[Word], today: date | None = None) -> tuple[Finding, ...]:
    """What the zone on a grey page says, as findings; none where there is no zone.

    The zone may stand anywhere and in any quarter turn. Of several the topmost valid one is told,
    or the one whose check digits agree best. `words` are what was read on the page; their boxes, and
    those of the findings, are pixels of `page`. `today` (the current day) decides the centuries.
    """
    found = [
        (strip, replace(decoded, zone=with_names_confirmed(decoded.zone, words)))
        for strip, decoded in _zones(page)
    ]
    if not found:
        return ()
    valid = [pair for pair in found if pair[1].zone.valid]
    strip, decoded = (
        min(valid, key=lambda pair: _place(pair[0], pair[1], "code").top)
        if valid
        else max(found, key=lambda pair: pair[1].rank)
    )
    return findings(decoded.zone, today or date.today(), lambda part: _place(strip, decoded, part))


def with_names_confirmed(zone: Zone, words: Sequence[Word]) -> Zone:
    """The zone with its names no longer open where they also stand on the page in another typeface.

    Tesseract never reads a line of a zone as single words, so these words come from elsewhere.
    """
    said = zone.particulars
    whole = zone.layout.fields["names"].of(zone.lines).endswith(FILLER)
    names = f"{said.surname} {said.given_names}".split()
    read = {word.text.upper().strip(",.") for word in words}
    if "names" in zone.ambiguous and whole and set(names) <= read:
        return replace(zone, ambiguous=zone.ambiguous - {"names"})
    return zone


def _zones(page: Pixels) -> list[tuple[Strip, Decoded]]:
    """The zones among the likely rows; what is told in one way is not looked for in another."""
    looked_at: list[Strip] = []
    found: list[tuple[Strip, Decoded]] = []
    for likely in likely_rows(page):
        for row in sorted(likely, key=lambda row: row.error):
            if len(looked_at) == _MOST_PLACES:
                break
            if not any(_shows(strip, row) for strip in looked_at):
                looked_at.append(strip := strip_around(page, row))
                if best := _best(strip):
                    found.append((strip, best))
        if found:
            break
    return found


def _best(strip: Strip) -> Decoded | None:
    decodings = [decoded for stack in stacks(rows_of(strip)) if (decoded := decode(strip, stack))]
    best = max(decodings, key=lambda decoded: decoded.rank, default=None)
    return best if best and _is_zone(best.zone) else None


def _is_zone(zone: Zone) -> bool:
    """Whether a zone is told of: a valid one, or one that has mistakes but can be nothing else."""
    agreeing = len(zone.agreeing) - len(zone.flaws)
    return zone.valid or (agreeing >= _AGREEING and len(zone.flaws) <= 1 and "code" not in zone.flaws)


def _shows(strip: Strip, row: Row) -> bool:
    """Whether the middle of a row of the page lies in a strip."""
    point = np.array(row.at((row.first + row.last) / 2))
    if row.sideways:
        point = point[::-1]
    inside = np.linalg.solve(strip.to_page[:, :2], point - strip.to_page[:, 2])
    height, width = strip.grey.shape
    return bool(0 < inside[0] < width and 0 < inside[1] < height)


def _place(strip: Strip, decoded: Decoded, part: str) -> Box:
    """Where a part of a zone stands on the page."""
    place = decoded.zone.layout.fields[part]
    seen = decoded.rows[place.line]
    ends = [seen.places[decoded.start + place.start], seen.places[decoded.start + place.end - 1]]
    half = seen.row.height * 0.65
    points = []
    for end, beyond in zip(ends, (-0.5, 0.5), strict=True):
        x, y = seen.row.at(end + seen.shift + (-beyond if decoded.upside_down else beyond))
        points += [(x, y - half), (x, y + half)]
    corners = strip.on_page(points)
    left, top = np.floor(corners.min(axis=0)).astype(int).tolist()
    right, bottom = np.ceil(corners.max(axis=0)).astype(int).tolist()
    return Box(max(0, left), max(0, top), right, bottom)
