"""The way of a page: render -> find the sheet -> flatten -> orient and recognise -> propose.

`process` is what worker processes run; each stage is a function of its own.
"""

import logging
from collections.abc import Sequence
from dataclasses import replace

from interviewprep.domain.errors import CaseError, PageUnreadable
from interviewprep.domain.pages import (
    PagePicture,
    PageReading,
    TextSource,
    scaled_word,
    treated_word,
    turn_size,
)
from interviewprep.domain.proposals import Box, Finding, ProposalField
from interviewprep.domain.treatment import UNTREATED, Treatment
from interviewprep.recognition import installation, legibility, raster
from interviewprep.recognition.orientation import read_upright
from interviewprep.recognition.pictures import page_picture, picture_size
from interviewprep.recognition.proposing import ReadPage, propose
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.scripts import usable_languages
from interviewprep.recognition.source import Rendered, Source, opened
from interviewprep.recognition.tasks import PageRequest, PageResult, PageTask
from interviewprep.recognition.treating import find_treatment, treat
from interviewprep.recognition.zones import read_zone

_log = logging.getLogger(__name__)
#: Largest picture that is read; larger ones are read reduced. Their letters are larger too.
_MAX_READ_PIXELS = 20_000_000


def process(task: PageTask) -> list[PageResult]:
    """Renders and reads the pages asked for, in their order; a page that fails carries its code."""
    try:
        with opened(task) as source:
            return [_one(task, request, source) for request in task.requests]
    except CaseError as error:
        return [PageResult(request.page_id, failure=error.code) for request in task.requests]


def _one(task: PageTask, request: PageRequest, source: Source) -> PageResult:
    picture: PagePicture | None = None
    reading: PageReading | None = None
    failure: str | None = None
    try:
        rendered = source.render(request)
        treatment = request.treatment or _treatment(rendered)
        page = treat(rendered.pixels, treatment)
        if task.picture:
            hints = legibility.hints(rendered.pixels, page, treatment) if rendered.camera else ()
            picture = page_picture(page, treatment, hints, legibility.likeness(page))
        if task.text:
            own = rendered.reading and _as_treated(rendered.reading, rendered.pixels, page, treatment)
            reading = own or recognise(page, rendered.dpi, task, request.turned)
            reading = _with_findings(task, request, reading, page)
            if own is None and request.turned is None and (more := turn_of_zone(reading.findings)):
                again = recognise(page, rendered.dpi, task, (reading.turned + more) % 360)
                reading = _with_findings(task, request, again, page)
    except CaseError as error:
        failure = error.code
    except Exception as error:  # one page of many: whatever a decoder throws must not take the others along
        _log.warning("page failed: %s", type(error).__name__)
        failure = PageUnreadable.code
    return PageResult(request.page_id, picture, reading, failure)


def _treatment(rendered: Rendered) -> Treatment:
    return find_treatment(rendered.pixels) if rendered.camera else UNTREATED


def _as_treated(reading: PageReading, source: Pixels, page: Pixels, treatment: Treatment) -> PageReading:
    """What a file says on its page, its boxes moved to where the words stand on the treated page."""
    if treatment.corners is None:
        return reading
    before = turn_size(*picture_size(*source.shape[1::-1]), reading.turned)
    after = turn_size(*picture_size(*page.shape[1::-1]), reading.turned)
    words = (treated_word(word, before, after, treatment, reading.turned) for word in reading.words)
    return replace(reading, words=tuple(word for word in words if word))


def _with_findings(task: PageTask, request: PageRequest, reading: PageReading, page: Pixels) -> PageReading:
    """The reading with what its machine-readable zone and its text propose."""
    upright = raster.turned(raster.grey(page), reading.turned)
    size = upright.shape[1], upright.shape[0]
    seen = turn_size(*picture_size(*page.shape[1::-1]), reading.turned)
    zone = read_zone(upright, tuple(scaled_word(word, seen, size) for word in reading.words))
    found = propose(
        ReadPage(
            text=reading.text,
            words=reading.words,
            languages=reading.languages,
            number=request.number,
            names=task.names,
            zone=tuple(_scaled(finding, size, seen) for finding in zone),
        )
    )
    return replace(reading, findings=found)


def turn_of_zone(findings: Sequence[Finding]) -> int:
    """By how many degrees clockwise a page must still be turned for its machine-readable zone to be upright.

    0 without a valid zone. A passport page has few words to tell its direction by, but in every format
    of ICAO Doc 9303 the birth date stands before the expiry date on one line.
    """
    found = {finding.field: finding for finding in findings}
    valid = found.get(ProposalField.MRZ_VALID)
    boxes = [
        found[field].box if field in found else None
        for field in (ProposalField.MRZ_BIRTH_DATE, ProposalField.MRZ_EXPIRY_DATE)
    ]
    if valid is None or valid.value != "true" or boxes[0] is None or boxes[1] is None:
        return 0
    across = boxes[1].left + boxes[1].right - boxes[0].left - boxes[0].right
    down = boxes[1].top + boxes[1].bottom - boxes[0].top - boxes[0].bottom
    if abs(across) >= abs(down):
        return 180 if across < 0 else 0
    return 270 if down > 0 else 90


def _scaled(finding: Finding, size: tuple[int, int], onto: tuple[int, int]) -> Finding:
    if finding.box is None:
        return finding
    across, down, box = onto[0] / size[0], onto[1] / size[1], finding.box
    scaled = Box(*map(round, (box.left * across, box.top * down, box.right * across, box.bottom * down)))
    return replace(finding, box=scaled)


def recognise(page: Pixels, dpi: int, task: PageTask, turn: int | None) -> PageReading:
    """The page as Tesseract reads it; ReaderMissing without Tesseract or any of the languages."""
    installed, scripts = installation.installed_languages(), installation.installed_scripts()
    usable = usable_languages(task.languages, task.preferred, installed, scripts)
    height, width = page.shape[:2]
    grey = raster.grey(page)
    grey = raster.resized(grey, min(1.0, (_MAX_READ_PIXELS / grey.size) ** 0.5))
    dpi = max(70, round(dpi * grey.shape[0] / height))
    upright = read_upright(grey, usable, turn, dpi)
    read = turn_size(grey.shape[1], grey.shape[0], upright.turned)
    seen = turn_size(*picture_size(width, height), upright.turned)
    return PageReading(
        text=upright.recognised.text,
        words=upright.recognised.mapped(read, seen).words,
        source=TextSource.OCR,
        turned=upright.turned,
        languages=upright.languages,
        confidence=upright.recognised.confidence,
    )
