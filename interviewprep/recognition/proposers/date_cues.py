"""What stands beside each date of a page, and how much it speaks for what the date is of."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from interviewprep.domain.dates import FoundDate
from interviewprep.recognition.proposers.keywords import Cue, cues
from interviewprep.recognition.proposers.laid_text import LaidText
from interviewprep.recognition.proposers.phrases import Match, without_nested


class Role(StrEnum):
    """What a date can be the date of."""

    ISSUE = "issue"
    EXPIRY = "expiry"
    BIRTH = "birth"
    EVENT = "event"


@dataclass(slots=True)
class Weighed:
    """How much speaks for each role of one date, and how much of it is words beside the date."""

    roles: dict[Role, float] = field(default_factory=dict)
    told: dict[Role, float] = field(default_factory=dict)

    def tell(self, role: Role, weight: float) -> None:
        """Adds what words beside the date say."""
        self.told[role] = max(self.told.get(role, 0.0), weight)
        self.add(role, weight)

    def add(self, role: Role, weight: float) -> None:
        """The strongest counts, others help a little."""
        before = self.roles.get(role, 0.0)
        self.roles[role] = max(before, weight) + 0.15 * min(before, weight)


@dataclass(frozen=True, slots=True)
class _Span:
    """The tokens of a date, `first` to `last` (exclusive), and the lines they begin and end in."""

    first: int
    last: int
    line: int
    last_line: int


#: How far before its date a cue stands at most, in words, and how much each word between costs.
_FARTHEST, _COST = 9, 0.3
#: No cue has more words than these beyond the farthest.
_WIDEST = _FARTHEST + 8
#: How far behind its date: «1988 года рождения» may have the year's word inside the date or not.
_FARTHEST_AFTER, _WEAK = 4, 1.2
_LINE_BEFORE, _LABEL_ABOVE = 0.55, 0.9
#: The group of cues that join a date with the same day in another calendar, and what the second is worth.
_SAME, _SAME_DAY, _TWIN = "same", 0.9, 6
#: A line with a date and little else: the day of a letter, or of signing.
_ALONE, _WITH_PLACE, _FEW_WORDS = 2.9, 2.1, 4
_LAST_LINES, _AT_END, _AT_HEAD = 3, 0.5, 0.25


def role_weights(laid: LaidText, dates: Sequence[FoundDate]) -> list[Weighed]:
    """For each date what speaks for its roles, in the order of the dates."""
    spans = [_span(laid, date) for date in dates]
    found = _cues(laid, spans)
    joins = {m.last: m.first for m in cues("dates").find(laid) if m.meaning.group == _SAME}
    starts = [match.first for match in found]
    weights: list[Weighed] = []
    for number, span in enumerate(spans):
        weighed = Weighed()
        before = spans[number - 1] if number else None
        join = joins.get(span.first)
        if join is not None and before and join - before.last <= 2:
            twin = weights[-1]
            weights.append(Weighed({role: _SAME_DAY * w for role, w in twin.roles.items()}, dict(twin.told)))
            continue
        after = spans[number + 1] if number + 1 < len(spans) else None
        near = found[
            bisect_left(starts, span.first - _WIDEST) : bisect_right(starts, span.last + _FARTHEST_AFTER)
        ]
        for match in near:
            _weigh_before(weighed, laid, match, span if join is None else _joined(laid, span, join), before)
            _weigh_after(weighed, match, span, after)
        _weigh_label_above(weighed, laid, found, number, spans)
        _weigh_place(weighed, laid, found, span, spans)
        weights.append(weighed)
    return weights


def _span(laid: LaidText, date: FoundDate) -> _Span:
    first = laid.token_at(date.start)
    if first and laid.tokens[first - 1].end > date.start:
        first -= 1
    last = max(first, laid.token_at(date.end))
    line = laid.line_at(date.start)
    return _Span(first, last, line, laid.line_at(max(date.start, date.end - 1)))


def _joined(laid: LaidText, span: _Span, join: int) -> _Span:
    """A date whose twin in another calendar could not be read: what stands before the twin speaks for it."""
    first = join
    while first and join - first < _TWIN and laid.tokens[first - 1].line >= laid.tokens[join].line - 1:
        first -= 1
        if laid.tokens[first].text.isdigit() and laid.tokens[first].line <= span.line:
            join = min(join, first + _TWIN)
            span = _Span(first, span.last, laid.tokens[first].line, span.last_line)
    return span


def _cues(laid: LaidText, spans: Sequence[_Span]) -> list[Match[Cue]]:
    """Cues outside of the dates themselves; the longer of two that overlap."""
    inside = {number for span in spans for number in range(span.first, span.last)}
    all_found = [m for m in cues("dates").find(laid) if m.meaning.group != _SAME]
    found = [m for m in all_found if not inside.intersection(range(m.first, m.last))]
    before = without_nested([m for m in found if not m.meaning.group.endswith("_after")])
    found = before + [m for m in found if m.meaning.group.endswith("_after")]
    return sorted(found, key=lambda match: match.first)


def _role(match: Match[Cue]) -> Role:
    return Role(match.meaning.group.removesuffix("_after").removesuffix("_weak"))


def _strength(match: Match[Cue]) -> float:
    """Long cues say more: «дата выдачи» more than «дата», «дата» more than «от»."""
    if match.meaning.group.endswith("_weak"):
        return _WEAK * match.quality
    letters = sum(map(str.isalpha, match.meaning.phrase))
    if match.last - match.first > 1:
        return (2.6 if letters <= 6 else 3.6) * match.quality
    return (1.0 if letters <= 3 else 1.8 if letters <= 5 else 2.6) * match.quality


def _weigh_before(
    weighed: Weighed, laid: LaidText, match: Match[Cue], span: _Span, before: _Span | None
) -> None:
    gap = span.first - match.last
    if match.meaning.group.endswith("_after") or not 0 <= gap <= _FARTHEST:
        return
    if before and match.first < before.last:
        return
    lines = span.line - laid.tokens[match.last - 1].line
    if lines > 1:
        return
    weight = _strength(match) / (1 + _COST * gap)
    if lines:
        weight *= _LINE_BEFORE if laid.lines[span.line].first == span.first else 0.25
    weighed.tell(_role(match), weight)


def _weigh_after(weighed: Weighed, match: Match[Cue], span: _Span, after: _Span | None) -> None:
    gap = match.first - span.last
    if not match.meaning.group.endswith("_after") or not 0 <= gap <= _FARTHEST_AFTER:
        return
    if after is None or match.last <= after.first:
        weighed.tell(_role(match), 3.6 / (1 + gap / 2) * match.quality)


def _weigh_label_above(
    weighed: Weighed, laid: LaidText, found: Sequence[Match[Cue]], number: int, spans: Sequence[_Span]
) -> None:
    """In forms the label stands above its value: the one over the date, or the one of the same rank."""
    span = spans[number]
    line = laid.lines[span.line]
    own = [m for m in found if line.first <= m.first < span.first]
    if own or span.line == 0 or any(other.line == span.line - 1 for other in spans):
        return
    above = laid.lines[span.line - 1]
    labels = [m for m in found if above.first <= m.first < above.last and m.last - m.first > 1]
    place = laid.box(laid.tokens[span.first].start, laid.tokens[span.last - 1].end) if span.last else None
    if place is None:
        rank = sum(other.line == span.line for other in spans[:number])
        labels = labels[rank : rank + 1]
    for match in labels:
        box = laid.box(laid.tokens[match.first].start, laid.tokens[match.last - 1].end)
        if place and (box is None or box.right < place.left or box.left > place.right):
            continue
        weighed.tell(_role(match), _LABEL_ABOVE * _strength(match))


def _weigh_place(
    weighed: Weighed, laid: LaidText, found: Sequence[Match[Cue]], span: _Span, spans: Sequence[_Span]
) -> None:
    """A date alone on its line, or with a place or a number, is the day of the paper."""
    if span.line != span.last_line or sum(other.line == span.line for other in spans) > 1:
        return
    line = laid.lines[span.line]
    others = line.last - line.first - (span.last - span.first)
    named = [m for m in found if line.first <= m.first < line.last and _role(m) is not Role.ISSUE]
    if others > _FEW_WORDS or any(_strength(m) > 1.5 for m in named):
        return
    weight = _ALONE if others == 0 else _WITH_PLACE
    if span.line >= len(laid.lines) - _LAST_LINES:
        weight += _AT_END
    elif line.top < 0.4:
        weight += _AT_HEAD
    weighed.add(Role.ISSUE, weight)
