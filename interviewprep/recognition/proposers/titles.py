"""The title of the paper, as written on it: not the state's name and not the office's."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from interviewprep.domain.proposals import Box, Finding, ProposalField
from interviewprep.recognition.proposers.keywords import cues
from interviewprep.recognition.proposers.kinds import titled
from interviewprep.recognition.proposers.laid_text import LaidText, Line
from interviewprep.recognition.proposers.phrases import without_nested
from interviewprep.recognition.read_page import ReadPage

PROPOSER = "titles"
_PROPOSALS, _LEAST = 3, 3.0
_LATER_PAGE = 0.55
#: What speaks for a line being the title, and against it.
_KNOWN, _GENERIC, _CAPITALS, _TALL, _CENTRED = 5.0, 3.2, 1.8, 3.2, 0.8
_STATE, _OFFICE, _DATED, _LABEL, _SENTENCE, _LOW = 4.0, 2.5, 1.5, 2.0, 2.5, 2.0
_LONGEST, _LONG = 10, 7
_LOWEST = 0.75


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    score: float


def propose(page: ReadPage) -> Iterator[Finding]:
    """The likeliest titles of the page; none where no line looks like one."""
    laid = page.laid
    candidates = sorted(_candidates(page), key=lambda one: -one.score)
    proposed: list[str] = []
    for candidate in candidates:
        title = _readable(laid, candidate)
        if not title or title in proposed or candidate.score < max(_LEAST, 0.5 * candidates[0].score):
            continue
        proposed.append(title)
        confidence = min(0.95, candidate.score / (candidate.score + 3.0))
        yield Finding(
            field=ProposalField.TITLE,
            value=title,
            original=" ".join(laid.text[candidate.start : candidate.end].split()),
            box=laid.box(candidate.start, candidate.end),
            confidence=confidence
            * (1.0 if page.number == 1 else _LATER_PAGE)
            * (1 - 0.1 * (len(proposed) - 1)),
            proposer=PROPOSER,
        )
        if len(proposed) == _PROPOSALS:
            return


def _candidates(page: ReadPage) -> Iterator[_Candidate]:
    laid = page.laid
    known = _phrases(laid)
    offices, states = _beginnings(laid, "begin"), _beginnings(laid, "state")
    dated = {laid.line_at(found.start) for found in page.dates}
    capitals = sum(line.text.isupper() for line in laid.lines) > len(laid.lines) * 0.6
    sheet = laid.box(0, len(laid.text))
    for number, line in enumerate(laid.lines):
        letters = sum(map(str.isalpha, line.text))
        count = line.last - line.first
        if line.top > _LOWEST or letters < 3 or count > _LONGEST + 4:
            continue
        weight, end = known.get(number, (0.0, line.end))
        score = weight + _looks(laid, line, capitals, sheet)
        score -= _STATE * (number in states) * (weight < _KNOWN)
        score -= _OFFICE * (number in offices) * (weight < _GENERIC)
        score -= _DATED * (number in dated)
        yield _Candidate(line.start, max(line.end, end), score - _LOW * line.top)


def _looks(laid: LaidText, line: Line, capitals: bool, sheet: Box | None) -> float:
    """How much a line looks like a heading, whatever it says."""
    score = 0.0
    if line.text.isupper() and not capitals:
        score += _CAPITALS
    if laid.height and line.height > laid.height:
        score += _TALL * min(1.0, 2 * (line.height / laid.height - 1))
    if sheet and line.box and _is_centred(line.box, sheet):
        score += _CENTRED
    if ":" in line.text:
        score -= _LABEL
    if line.text.endswith((",", ";", ".")) or line.last - line.first > _LONG:
        score -= _SENTENCE / 2
    if line.text[:1].islower():
        score -= _SENTENCE
    return score


def _is_centred(box: Box, sheet: Box) -> bool:
    width = sheet.right - sheet.left
    aside = abs((box.left + box.right) - (sheet.left + sheet.right)) / 2
    return width > 0 and aside < 0.06 * width and box.right - box.left < 0.8 * width


def _phrases(laid: LaidText) -> dict[int, tuple[float, int]]:
    """For each line how much its words are a title's, and where the title ends (perhaps a line later)."""
    found: dict[int, tuple[float, int]] = {}
    for match, weight in titled(laid):
        first = laid.tokens[match.first]
        length = 1.15 if match.last - match.first > 1 else 1.0
        _keep(found, first.line, _KNOWN * weight * length, laid, match.last)
    for generic in without_nested(cues("titles").find(laid)):
        number = laid.tokens[generic.first].line
        line = laid.lines[number]
        if generic.first == line.first:
            _keep(found, number, _GENERIC * (1 - 0.4 * line.top), laid, generic.last)
    return found


def _keep(found: dict[int, tuple[float, int]], line: int, weight: float, laid: LaidText, last: int) -> None:
    before = found.get(line, (0.0, 0))
    end = laid.lines[laid.tokens[last - 1].line].end
    if weight > before[0]:
        found[line] = (weight, end)


def _beginnings(laid: LaidText, group: str) -> set[int]:
    """The lines that begin with a phrase of one group of offices in cues.toml."""
    lines = set()
    for match in cues("offices").find(laid):
        line = laid.tokens[match.first].line
        if match.meaning.group == group and match.first <= laid.lines[line].first + 1:
            lines.add(line)
    return lines


def _readable(laid: LaidText, candidate: _Candidate) -> str:
    """The title without the number or date behind it; spaced letters as one word."""
    first, last = laid.token_at(candidate.start), laid.token_at(candidate.end)
    kept = _without_number(laid, first, last)
    if not kept:
        return ""
    parts = []
    for before, number in zip([-1, *kept], kept, strict=False):
        token = laid.tokens[number]
        raw = laid.text[token.start : token.end]
        if " " in raw and len(raw.split()) == len(raw.replace(" ", "")):
            raw = raw.replace(" ", "")
        between = laid.text[laid.tokens[before].end : token.start] if before >= 0 else ""
        parts.append((" ".join(between.split()) and between.replace("\n", " ")) or (" " if between else ""))
        parts.append(raw)
    tail = laid.text[laid.tokens[kept[-1]].end : candidate.end]
    closing = tail[:1] if tail[:1] in '»")”' and tail[:1] else ""
    opening = laid.text[laid.tokens[kept[0]].start - 1 : laid.tokens[kept[0]].start]
    return " ".join(((opening if opening in '«"(“' else "") + "".join(parts) + closing).split())


def _without_number(laid: LaidText, first: int, last: int) -> Sequence[int]:
    """The tokens of a title: what follows № or a run of digits belongs to the paper's number."""
    numbers = list(range(first, last))
    for place, number in enumerate(numbers):
        text = laid.tokens[number].text
        if place and (text in ("no", "n") or any(char.isdigit() for char in text)):
            return numbers[:place]
    return numbers
