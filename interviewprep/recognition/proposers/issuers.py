"""Who issued the paper: a place after words that say so, else an office named in the heading."""

from collections.abc import Iterator, Set
from dataclasses import dataclass

from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.recognition.proposers.keywords import Cue, cues
from interviewprep.recognition.proposers.kinds import titled
from interviewprep.recognition.proposers.laid_text import LaidText, Line
from interviewprep.recognition.proposers.phrases import Match
from interviewprep.recognition.read_page import ReadPage

PROPOSER = "issuers"
_PROPOSALS, _LEAST, _SHARE = 3, 0.2, 0.6
_LATER_PAGE = 0.6
_LETTERHEAD, _FULL = 0.5, 0.75
_QUOTES = '«"“„'
#: Names of offices have at most so many words, headings stand in this share of the lines.
_LONGEST, _HEADING = 12, 0.45
_TOLD, _TOLD_WITHOUT_OFFICE, _IN_HEADING, _BELOW_TITLE = 0.75, 0.45, 0.6, 0.35


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    confidence: float


def propose(page: ReadPage) -> Iterator[Finding]:
    """The likeliest offices, firms or schools that issued the paper, as written."""
    best: dict[str, _Candidate] = {}
    for candidate in _candidates(page):
        value = " ".join(page.laid.text[candidate.start : candidate.end].split()).strip(" .,:;-–—|")
        if sum(map(str.isalpha, value)) < 3:
            continue
        if value not in best or best[value].confidence < candidate.confidence:
            best[value] = candidate
    ranked = sorted(best.items(), key=lambda item: -item[1].confidence)
    for value, candidate in ranked[:_PROPOSALS]:
        if candidate.confidence < max(_LEAST, _SHARE * ranked[0][1].confidence):
            continue
        yield Finding(
            field=ProposalField.ISSUER,
            value=value,
            original=value,
            box=page.laid.box(candidate.start, candidate.end),
            confidence=candidate.confidence * (1.0 if page.number == 1 else _LATER_PAGE),
            proposer=PROPOSER,
        )


def _candidates(page: ReadPage) -> Iterator[_Candidate]:
    laid = page.laid
    found = cues("offices").find(laid)
    begins = {match.first: match for match in found if match.meaning.group in ("begin", "end")}
    for match in found:
        if match.meaning.group == "cue" and (candidate := _told(page, match, begins)):
            yield candidate
    yield from _headings(page, begins)


def _told(page: ReadPage, cue: Match[Cue], begins: dict[int, Match[Cue]]) -> _Candidate | None:
    """What stands behind «кем выдан», «issued by», «محل صدور»."""
    laid = page.laid
    line = laid.lines[laid.tokens[cue.last - 1].line]
    first = cue.last
    if first >= line.last:
        return None
    start, end = laid.tokens[first].start, _cut(page, laid.tokens[first].start, line.end)
    words = laid.token_at(end) - first
    office = any(first <= at < first + 2 for at in begins)
    if not 0 < words <= _LONGEST or (cue.last - cue.first < 2 and not office):
        return None
    if office and end == line.end:
        end = _continued(page, line)
    return _Candidate(start, end, (_TOLD if office else _TOLD_WITHOUT_OFFICE) * cue.quality)


def _headings(page: ReadPage, begins: dict[int, Match[Cue]]) -> Iterator[_Candidate]:
    """Lines that are the name of an office: the last one before the title is the closest to the paper."""
    laid = page.laid
    titles = {laid.tokens[m.first].line for m, weight in titled(laid) if weight > 0.5}
    title = min(titles, default=len(laid.lines))
    for at, match in begins.items():
        number = laid.tokens[at].line
        line = laid.lines[number]
        count = line.last - line.first
        leads = at <= line.first + 1 or laid.text[laid.tokens[at].start - 1] in '«"“'
        ends = match.meaning.group == "end" and match.last >= line.last
        leads = leads and match.meaning.group == "begin"
        if count > _LONGEST or not (leads or ends) or (number in titles and not leads):
            continue
        if line.text[:1].islower() or (line.top > _HEADING and line.text.endswith((",", ";", "."))):
            continue
        above = number < title
        confidence = _IN_HEADING if above and line.top <= _HEADING else _BELOW_TITLE * (1 - 0.4 * line.top)
        if above:
            confidence += min(0.1, 0.03 * number)
        if count <= 1:
            confidence *= 0.4
        if number in titles:
            confidence *= 0.5
        end = _cut(page, line.start, line.end)
        if end == line.end and number + 1 < len(laid.lines) and laid.lines[number + 1].text[:1] in _QUOTES:
            end = laid.lines[number + 1].end
        yield _Candidate(line.start, end, confidence * match.quality)
    yield from _letterhead(page, titles)


def _letterhead(page: ReadPage, titles: Set[int]) -> Iterator[_Candidate]:
    """The first line of a dated page, in capitals or with a name in quotes: a firm's, a school's."""
    laid = page.laid
    if not laid.lines or not page.dates or 0 in titles:
        return
    line = laid.lines[0]
    named = line.text.isupper() or any(mark in line.text for mark in _QUOTES)
    states = {laid.tokens[m.first].line for m in cues("offices").find(laid) if m.meaning.group == "state"}
    plain = not any(char.isdigit() for char in line.text) and ":" not in line.text
    if named and plain and 0 not in states and 2 <= line.last - line.first <= _LONGEST:
        yield _Candidate(line.start, line.end, _LETTERHEAD)


def _continued(page: ReadPage, line: Line) -> int:
    """The end of a name that runs on over a line that is full to the margin."""
    laid = page.laid
    number = laid.line_at(line.start)
    sheet = laid.box(0, len(laid.text))
    if number + 1 >= len(laid.lines) or line.box is None or sheet is None:
        return line.end
    after = laid.lines[number + 1]
    full = line.box.right >= sheet.left + _FULL * (sheet.right - sheet.left)
    named = any(
        m.first == after.first for section in ("offices", "dates", "people") for m in cues(section).find(laid)
    )
    if not full or named or line.text.endswith((".", ";", ":")) or after.last - after.first > _LONGEST:
        return line.end
    return _cut(page, line.start, after.end) if _cut(page, line.start, after.end) > line.end else line.end


def _cut(page: ReadPage, start: int, end: int) -> int:
    """The end of a name: before a date, a number sign or a label that follows on the line."""
    for found in page.dates:
        if start < found.start < end:
            end = found.start
    for token in page.laid.tokens[page.laid.token_at(start) : page.laid.token_at(end)]:
        if (
            token.start > start
            and page.laid.text[token.start] == "№"
            and not _is_named(page.laid, token.start)
        ):
            return token.start
    return end


def _is_named(laid: LaidText, offset: int) -> bool:
    """Whether № belongs to a name: «Средняя школа № 58», not «№ 311»."""
    return (
        laid.line_at(offset) == laid.line_at(max(0, offset - 2)) and laid.text[max(0, offset - 2)].isalpha()
    )
