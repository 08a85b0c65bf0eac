"""Whom the paper is about: a person of the case named on it, else the name a form gives; nationality, sex."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from interviewprep.domain.folding import fold
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.recognition.proposers.keywords import Cue, cues, kind_marks
from interviewprep.recognition.proposers.laid_text import LaidText, token_texts
from interviewprep.recognition.proposers.names import is_same_part
from interviewprep.recognition.proposers.phrases import Match, without_nested
from interviewprep.recognition.read_page import ReadPage

PROPOSER = "people"
_PROPOSALS = 3
_LATER_PAGE = 0.7
#: Confidence in a person of the case found on the page, and more where the name stands as a holder's does.
_KNOWN, _KNOWN_AS_HOLDER = 0.6, 0.2
_IN_PARTS, _AFTER_CUE, _AFTER_TITLE = 0.6, 0.5, 0.4
_STATED = 0.75
_LONGEST_NAME, _NEAR = 5, 3
#: A label of so many letters may stand above its value; «гр.», «Mr», «M.» stand before it.
_LABEL = 4
#: Small words inside names.
_INSIDE = frozenset(
    {
        *(
            "de",
            "da",
            "di",
            "du",
            "al",
            "el",
            "ibn",
            "bin",
            "bint",
            "ben",
            "abu",
            "van",
            "von",
            "der",
            "la",
            "le",
        ),
        *("ogly", "оглы", "кызы", "угли", "бен", "ибн"),
    }
)
#: Words that end a name in Arabic script.
_STOPS = frozenset(
    {
        *("فرزند", "ولد", "بنت", "متولد", "دارای", "به", "در", "از", "که", "را", "با", "است", "سن", "شماره"),
        *("كان", "قد", "من", "في", "الذي", "على"),
    }
)


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    end: int
    value: str
    confidence: float


def propose(page: ReadPage) -> Iterator[Finding]:
    """The holder, the holder's nationality and sex, as far as the page says."""
    laid = page.laid
    found = without_nested(
        [m for m in cues("people").find(laid) if m.meaning.group not in ("female", "male")]
    )
    holders = [*_known_people(page, found), *_holders(page, found)]
    yield from _findings(page, ProposalField.HOLDER, holders)
    yield from _findings(page, ProposalField.NATIONALITY, _nationalities(page, found))
    yield from _findings(page, ProposalField.SEX, _sexes(laid, found))


def _findings(page: ReadPage, field: ProposalField, named: Sequence[_Named]) -> Iterator[Finding]:
    best: dict[str, _Named] = {}
    for one in named:
        if one.value not in best or best[one.value].confidence < one.confidence:
            best[one.value] = one
    for one in sorted(best.values(), key=lambda each: -each.confidence)[:_PROPOSALS]:
        sureness = page.laid.sureness(one.start, one.end)
        yield Finding(
            field=field,
            value=one.value,
            original=" ".join(page.laid.text[one.start : one.end].split()),
            box=page.laid.box(one.start, one.end),
            confidence=one.confidence * sureness * (1.0 if page.number == 1 else _LATER_PAGE),
            proposer=PROPOSER,
        )


def _known_people(page: ReadPage, found: Sequence[Match[Cue]]) -> list[_Named]:
    """People of the case whose name stands on the page, in whatever script."""
    laid = page.laid
    starts = {m.last for m in found if m.meaning.group in ("holder", "surname", "given")}
    people = []
    for name in page.names:
        parts = token_texts(name)
        place = _place_of(laid, parts)
        if place is None:
            continue
        first, last = place
        near = any(first - _NEAR <= start <= first for start in starts)
        confidence = (
            _KNOWN + _KNOWN_AS_HOLDER * near + 0.05 * (len(parts) > 2) - 0.05 * (first / len(laid.tokens))
        )
        people.append(_Named(laid.tokens[first].start, laid.tokens[last - 1].end, name, confidence))
    return people


def _place_of(laid: LaidText, parts: Sequence[str]) -> tuple[int, int] | None:
    """The tokens where at least two parts of a name (all of a shorter one) stand together."""
    if not parts:
        return None
    hits = [(at, {n for n, part in enumerate(parts) if is_same_part(token.text, part)})
            for at, token in enumerate(laid.tokens) if token.text.isalpha()]  # fmt: skip
    hits = [(at, which) for at, which in hits if which]
    wanted = min(2, len(parts))
    if len(parts) == 1 and len(parts[0]) < 4:
        return None
    for index, (at, which) in enumerate(hits):
        seen, last = set(which), at
        for other, more in hits[index + 1 :]:
            if other - last > _NEAR:
                break
            seen |= more
            last = other
            if len(seen) >= wanted:
                return at, last + 1
        if len(seen) >= wanted:
            return at, last + 1
    return None


def _holders(page: ReadPage, found: Sequence[Match[Cue]]) -> list[_Named]:
    by_group: dict[str, _Named] = {}
    holders = []
    words = _words_of_papers(page.laid)
    for number, match in enumerate(found):
        group = match.meaning.group
        if group not in ("holder", "surname", "given", "patronymic"):
            continue
        named = _name_after(page, match, found[number + 1 :], words)
        if named is None:
            continue
        if group == "holder":
            holders.append(named)
        by_group.setdefault(group, named)
    surname, given = by_group.get("surname"), by_group.get("given")
    if surname and given and surname.start != given.start:
        parts = [part for part in (surname, given, by_group.get("patronymic")) if part]
        value = " ".join(part.value for part in parts)
        span = min(part.start for part in parts), max(part.end for part in parts)
        holders.append(_Named(*span, value, _IN_PARTS))
    return [one for one in holders if len(token_texts(one.value)) > 1]


def _name_after(
    page: ReadPage, cue: Match[Cue], later: Sequence[Match[Cue]], words: Set[int]
) -> _Named | None:
    """The name behind a label: on its line, or on the next where the label stands alone."""
    laid = page.laid
    line = laid.tokens[cue.last - 1].line
    stop = next((m.first for m in later if m.first >= cue.last), len(laid.tokens))
    first, last = cue.last, min(laid.lines[line].last, stop)
    confidence = _AFTER_CUE if len(cue.meaning.phrase) > 4 else _AFTER_TITLE
    alone = first >= laid.lines[line].last and len(cue.meaning.phrase) >= _LABEL
    if alone and line + 1 < len(laid.lines):
        after = laid.lines[line + 1]
        first, last, confidence = after.first, min(after.last, stop), confidence * 0.8
    kept = _name_tokens(laid, first, last, words)
    if not kept:
        return None
    start, end = laid.tokens[kept[0]].start, laid.tokens[kept[-1]].end
    if laid.text[end : end + 1] == "." and end - laid.tokens[kept[-1]].start == 1:
        end += 1
    value = " ".join(laid.text[start:end].split())
    return _Named(start, end, value, confidence * cue.quality * (1 - 0.2 * laid.lines[line].top))


def _name_tokens(laid: LaidText, first: int, last: int, words: Set[int]) -> list[int]:
    """The tokens that can be a name: capitalised where the script has capitals, up to a stop or a mark."""
    kept: list[int] = []
    for number in range(first, min(last, first + _LONGEST_NAME)):
        token = laid.tokens[number]
        raw = laid.text[token.start : token.end]
        between = laid.text[laid.tokens[number - 1].end : token.start] if number > first else ""
        if (
            not raw.replace("\u200c", "").isalpha()
            or any(mark in between for mark in ",;:()،؛|")
            or raw in _STOPS
        ):
            break
        if number in words and not raw[:1].isupper():
            break
        if raw.islower() and fold(raw) not in _INSIDE:
            break
        kept.append(number)
    return kept


def _words_of_papers(laid: LaidText) -> set[int]:
    """The tokens that are words of papers, where a script has no capitals to tell names by."""
    spans = [(m.first, m.last) for m in cues("dates").find(laid) if m.quality == 1]
    spans += [(m.first, m.last) for m in kind_marks().find(laid) if m.quality == 1]
    return {number for first, last in spans for number in range(first, last)}


def _nationalities(page: ReadPage, found: Sequence[Match[Cue]]) -> list[_Named]:
    stated = []
    for number, match in enumerate(found):
        if match.meaning.group != "nationality":
            continue
        named = _name_after(page, match, found[number + 1 :], frozenset())
        if named is not None and len(named.value.split()) <= _NEAR:
            stated.append(_Named(named.start, named.end, named.value, _STATED * match.quality))
    return stated


def _sexes(laid: LaidText, found: Sequence[Match[Cue]]) -> list[_Named]:
    """F or M where it stands right behind its label."""
    marks = [m for m in cues("people").find(laid) if m.meaning.group in ("female", "male")]
    stated = []
    for match in found:
        if match.meaning.group != "sex":
            continue
        near = [m for m in marks if 0 <= m.first - match.last <= 1]
        near = [m for m in near if laid.tokens[m.first].line - laid.tokens[match.last - 1].line <= 1]
        if len({m.meaning.group for m in near}) == 1:
            mark = near[0]
            start, end = laid.tokens[mark.first].start, laid.tokens[mark.last - 1].end
            value = "F" if mark.meaning.group == "female" else "M"
            stated.append(_Named(start, end, value, _STATED * min(match.quality, mark.quality)))
    return stated
