"""The number of the paper: not that of a street, a telephone, a law or an entry in a register."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.recognition.proposers.keywords import cues
from interviewprep.recognition.proposers.kinds import titled
from interviewprep.recognition.proposers.laid_text import LaidText
from interviewprep.recognition.proposers.phrases import without_nested
from interviewprep.recognition.read_page import ReadPage

PROPOSER = "numbers"
_PROPOSALS, _LEAST = 3, 0.2
_LATER_PAGE = 0.6
#: A number in the digits of two scripts was read wrongly.
_MIXED = 0.3

_SERIES = r"(?:[IVXІХ]{1,4}-?[A-ZА-ЯЁІЇЎҐ]{2}|[A-ZА-ЯЁІЇЄҐЎ]{1,4}(?:-[IVXІХ]+)?)"
#: Series and number as papers of the former Union and passports of most states have them.
_WITH_SERIES = re.compile(rf"(?<![^\W_]){_SERIES}[ -]?(?:№|No|N[°º])[ ]?\d{{5,8}}(?![^\W_])")
_TOGETHER = re.compile(r"(?<![^\W_])[A-ZА-ЯЁІЇЄҐЎ]{1,3}[ -]?\d{6,9}(?![^\W_])")
_BARE = re.compile(r"(?<![\w/.-])\d{2,6}(?:[ -]\d{2,7})+(?![\w/.-])|(?<![\w/.-])\d{6,14}(?![\w/.-])")
#: What stands behind a cue: the end of a label, then a chunk with a digit, perhaps letters before it and more
#: groups of digits behind.
_BEHIND = re.compile(
    r"(?:[^\d\n:]{0,30}:)?[\s:.#№°º\-–]*"
    r"(?P<number>(?:(?!\n)[^\W\d_]{1,4}[ \-]*(?:№ ?)?(?=[^\s,;]*\d))?[^\s,;]*\d[^\s,;]*"
    r"(?:(?: №)? \d[\d/-]*(?![^\s,;.])| of \d{4}(?!\d))*)"
)
_SUREST = 0.95


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    confidence: float


def propose(page: ReadPage) -> Iterator[Finding]:
    """The likeliest numbers of the paper, as written."""
    best: dict[str, _Candidate] = {}
    for candidate in _candidates(page):
        value = _value(page.laid, candidate)
        if sum(map(str.isdigit, value)) < 2 or candidate.confidence < _LEAST or _in_date(page, candidate):
            continue
        if value not in best or best[value].confidence < candidate.confidence:
            best[value] = candidate
    ranked = sorted(best.items(), key=lambda item: -item[1].confidence)
    for value, candidate in _without_parts(ranked)[:_PROPOSALS]:
        sureness = page.laid.sureness(candidate.start, candidate.end)
        if _mixes_digits(value):
            sureness *= _MIXED
        yield Finding(
            field=ProposalField.DOCUMENT_NUMBER,
            value=value,
            original=" ".join(page.laid.text[candidate.start : candidate.end].split()),
            box=page.laid.box(candidate.start, candidate.end),
            confidence=candidate.confidence * sureness * (1.0 if page.number == 1 else _LATER_PAGE),
            proposer=PROPOSER,
        )


def _candidates(page: ReadPage) -> Iterator[_Candidate]:
    text = page.laid.text
    for match in _WITH_SERIES.finditer(text):
        yield _Candidate(match.start(), match.end(), 0.88)
    for match in _TOGETHER.finditer(text):
        yield _Candidate(match.start(), match.end(), 0.58)
    for match in _BARE.finditer(text):
        if not match[0].isdigit() or len(match[0]) >= 6:
            alone = page.laid.lines[page.laid.line_at(match.start())].text == match[0]
            yield _Candidate(match.start(), match.end(), 0.5 if alone else 0.24)
    yield from _after_cues(page.laid)


def _after_cues(laid: LaidText) -> Iterator[_Candidate]:
    titles = {laid.tokens[match.first].line for match, weight in titled(laid) if weight > 0.5}
    found = without_nested(cues("numbers").find(laid))
    others = {match.last for match in found if match.meaning.group == "other"}
    for match in found:
        if match.meaning.group == "other" or match.first in others:
            continue
        end = laid.tokens[match.last - 1].end
        behind = _BEHIND.match(laid.text, end)
        if behind is None or "\n\n" in behind[0]:
            continue
        line = laid.tokens[match.first].line
        letters = sum(map(str.isalpha, match.meaning.phrase))
        confidence = 0.75 if match.last - match.first > 1 else 0.62 if letters <= 8 else 0.68
        if behind.start("number") > laid.lines[line].end:
            confidence *= 0.6
        confidence += (
            0.12 * (line in titles) + 0.06 * (laid.lines[line].top < 0.35) - 0.04 * laid.lines[line].top
        )
        if match.first == laid.lines[line].first:
            confidence += 0.05
        yield _Candidate(*behind.span("number"), min(_SUREST, confidence) * match.quality)


def _value(laid: LaidText, candidate: _Candidate) -> str:
    return " ".join(laid.text[candidate.start : candidate.end].split()).strip(".,:;()«»\"'")


def _mixes_digits(value: str) -> bool:
    digits = [char for char in value if char.isdigit()]
    return any(map(str.isascii, digits)) and not all(map(str.isascii, digits))


def _in_date(page: ReadPage, candidate: _Candidate) -> bool:
    """Whether a number is (part of) a date, or has one in it."""
    return any(
        candidate.start < found.end and found.start < candidate.end
        and (found.end - found.start) * 2 > candidate.end - candidate.start
        for found in page.dates
        if any(not char.isdigit() for char in found.original)
    )  # fmt: skip


def _without_parts(ranked: list[tuple[str, _Candidate]]) -> list[tuple[str, _Candidate]]:
    """Without numbers that are a part of a better or nearly as good one at the same place."""
    kept: list[tuple[str, _Candidate]] = []
    for value, candidate in ranked:
        rivals = [
            (v, c) for v, c in ranked if v != value and c.start <= candidate.start and c.end >= candidate.end
        ]
        if any(c.confidence >= candidate.confidence - 0.3 for _, c in rivals):
            continue
        kept.append((value, candidate))
    return kept
