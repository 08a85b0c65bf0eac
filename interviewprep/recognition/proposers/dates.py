"""Which date of a page is which: of issue, of expiry, of birth, or of something else.

What stands beside a date decides, then where it stands, then whether it can be: nothing is issued
before the holder's birth.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from interviewprep.domain.dates import DateReading, FoundDate, Precision
from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.recognition.proposers.date_cues import Role, Weighed, role_weights
from interviewprep.recognition.proposers.kinds import likeliest_kind
from interviewprep.recognition.read_page import ReadPage

PROPOSER = "dates"
_FIELD = {
    Role.ISSUE: ProposalField.ISSUE_DATE,
    Role.EXPIRY: ProposalField.EXPIRY_DATE,
    Role.BIRTH: ProposalField.BIRTH_DATE,
    Role.EVENT: ProposalField.OTHER_DATE,
}
#: Proposals for one field; other dates are shown only, so there may be more of them.
_PROPOSALS, _OTHER_DATES = 3, 5
#: What a role must weigh to be believed, and a cue to count as told outright.
_LEAST, _TOLD = 1.0, 2.4
_GUESS, _SUPPOSED = 0.3, 1.5
#: Kinds made on the day they tell of: of the marriage, of the visit, of the agreement.
_MADE_THAT_DAY = frozenset(
    {"marriage_certificate", "attendance_slip", "employment_contract", "police_report"}
)
#: How the weight of what speaks for a date becomes confidence.
_LEAST_TOLD, _PER_WEIGHT = 0.32, 0.16
_EXACT = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
_LATER_PAGE = 0.9


@dataclass(frozen=True, slots=True)
class _Dated:
    """A date on the page with its chosen reading, what it may be the date of, and how surely it was read."""

    found: FoundDate
    reading: DateReading
    weights: Weighed
    sureness: float

    @property
    def role(self) -> Role | None:
        """What the date is most likely of; None where nothing says so."""
        best = max(self.weights.roles, key=lambda role: self.weights.roles[role], default=None)
        return best if best and self.weights.roles[best] >= _LEAST else None


def propose(page: ReadPage) -> Iterator[Finding]:
    """The dates of the paper, the likeliest of each sort first."""
    dated = _dated(page)
    if not dated:
        return
    kind = likeliest_kind(page)
    carried = kind_spec(kind).dates if kind else None
    if kind == "birth_certificate":
        dated = _with_birth(dated)
    used: set[tuple[str, str]] = set()
    for role in (Role.BIRTH, Role.EXPIRY, Role.ISSUE):
        fits = carried is None or _FIELD[role] in carried
        ranked = _ranked(page, dated, role, fits)
        if role is Role.ISSUE and fits and not ranked:
            ranked = _guessed(dated, kind in _MADE_THAT_DAY)
        for date, confidence in _distinct(ranked)[:_PROPOSALS]:
            used.add((date.reading.calendar, date.reading.edtf))
            yield _finding(page, date, _FIELD[role], confidence)
    others = [(date, 0.5 if date.role else _GUESS) for date in dated]
    others = [pair for pair in others if (pair[0].reading.calendar, pair[0].reading.edtf) not in used]
    for date, confidence in _distinct(others)[:_OTHER_DATES]:
        yield _finding(page, date, ProposalField.OTHER_DATE, confidence)


def _distinct(ranked: Sequence[tuple[_Dated, float]]) -> list[tuple[_Dated, float]]:
    """The first of those that say the same day in the same calendar."""
    kept: dict[tuple[str, str], tuple[_Dated, float]] = {}
    for date, confidence in ranked:
        kept.setdefault((date.reading.calendar, date.reading.edtf), (date, confidence))
    return list(kept.values())


def _dated(page: ReadPage) -> list[_Dated]:
    """The dates of the page that are understood, each with one reading."""
    understood = [found for found in page.dates if found.readings]
    calendars = {found.readings[0].calendar for found in understood if len(found.readings) == 1}
    weights = role_weights(page.laid, understood)
    return [
        _Dated(found, _chosen(found.readings, calendars), weighed, page.laid.sureness(found.start, found.end))
        for found, weighed in zip(understood, weights, strict=True)
    ]


def _chosen(readings: Sequence[DateReading], calendars: Iterable[str]) -> DateReading:
    """The likeliest reading, one in a calendar that the page uses without doubt before others."""
    usual = [reading for reading in readings if reading.calendar in calendars]
    return _point((usual or readings)[0])


def _point(reading: DateReading) -> DateReading:
    """The day a paper is valid until, where that was read as all the time before it."""
    if reading.precision is Precision.BEFORE and reading.latest:
        day = reading.latest
        return replace(reading, precision=Precision.DAY, earliest=day, edtf=day.isoformat())
    return reading


def _ranked(page: ReadPage, dated: Sequence[_Dated], role: Role, fits: bool) -> list[tuple[_Dated, float]]:
    """The dates that may have a role with the confidence in it, best first."""
    ranked = []
    for date in dated:
        weight = date.weights.roles.get(role, 0.0)
        if weight < _LEAST or date.reading.precision not in _EXACT:
            continue
        if date.role is not role and weight < _TOLD:
            continue
        if not fits and (role is Role.BIRTH or date.weights.told.get(role, 0.0) < _TOLD):
            continue
        confidence = min(0.95, _LEAST_TOLD + _PER_WEIGHT * weight) * (1.0 if fits else 0.6)
        if date.role is not role:
            confidence *= 0.5
        ranked.append((date, confidence * date.sureness * _exactness(page, date)))
    if role is Role.ISSUE:
        ranked = _plausible(dated, ranked)
    return sorted(ranked, key=lambda pair: -pair[1])


def _exactness(page: ReadPage, date: _Dated) -> float:
    """Less for a month or year, least where an unreadable day and month seem to stand before it."""
    if date.reading.precision is Precision.DAY:
        return 1.0
    tokens, first = page.laid.tokens, page.laid.token_at(date.found.start)
    before = tokens[max(0, first - 2) : first]
    return 0.4 if any(token.text.isdigit() and len(token.text) <= 2 for token in before) else 0.7


def _plausible(dated: Sequence[_Dated], ranked: Sequence[tuple[_Dated, float]]) -> list[tuple[_Dated, float]]:
    """Without days of issue before or on the holder's birth, or after the paper ran out."""
    births = [d.reading.earliest for d in dated if d.role is Role.BIRTH and d.reading.earliest]
    ends = [d.reading.latest for d in dated if d.role is Role.EXPIRY and d.reading.latest]
    kept = []
    for date, confidence in ranked:
        last, first = date.reading.latest, date.reading.earliest
        if last and births and last <= min(births):
            continue
        if first and ends and first >= max(ends):
            continue
        kept.append((date, confidence))
    return kept


def _with_birth(dated: Sequence[_Dated]) -> list[_Dated]:
    """On a birth certificate the earliest of several days is the birth, even where no word says so."""
    days = sorted({date.reading.earliest for date in dated if date.reading.earliest})
    if len(days) < 2 or any(date.role is Role.BIRTH for date in dated):
        return list(dated)
    return [
        replace(date, weights=Weighed({Role.BIRTH: _SUPPOSED})) if date.reading.earliest == days[0] else date
        for date in dated
    ]


def _guessed(dated: Sequence[_Dated], that_day: bool) -> list[tuple[_Dated, float]]:
    """The latest day that nothing speaks for or against: a letter is written after what it tells.

    With `that_day` the day of what the paper tells will do, if there is no other.
    """
    open_days = _latest_day(dated, None) or (_latest_day(dated, Role.EVENT) if that_day else [])
    return _plausible(dated, [(date, _GUESS * date.sureness) for date in open_days])


def _latest_day(dated: Sequence[_Dated], role: Role | None) -> list[_Dated]:
    days = [
        (date.reading.latest, date.found.start, date)
        for date in dated
        if date.role is role and date.reading.precision is Precision.DAY and date.reading.latest
    ]
    return [max(days, key=lambda day: day[:2])[2]] if days else []


def _finding(page: ReadPage, date: _Dated, field: ProposalField, confidence: float) -> Finding:
    found = date.found
    return Finding(
        field=field,
        value=date.reading.edtf,
        original=" ".join(found.original.split()),
        calendar=str(date.reading.calendar),
        box=page.laid.box(found.start, found.end),
        confidence=confidence * (1.0 if page.number == 1 else _LATER_PAGE),
        proposer=PROPOSER,
    )
