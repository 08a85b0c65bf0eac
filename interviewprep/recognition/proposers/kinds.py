"""What a paper is: its category of the official list, and its kind."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from interviewprep.domain.documents import Category
from interviewprep.domain.kinds import KINDS, kind_spec
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.recognition.proposers.keywords import Evidence, KindMark, cues, kind_marks
from interviewprep.recognition.proposers.laid_text import LaidText, Line
from interviewprep.recognition.proposers.phrases import Match, without_nested
from interviewprep.recognition.read_page import ReadPage

PROPOSER = "kinds"
#: What a phrase weighs, and how much of each sort counts together.
_WEIGHT = {Evidence.TITLE: 10.0, Evidence.STRONG: 4.0, Evidence.WORD: 1.2}
_MOST = {Evidence.TITLE: 16.0, Evidence.STRONG: 12.0, Evidence.WORD: 6.0}
_CATEGORY_WORD, _MOST_CATEGORY_WORDS = 0.9, 4.0
#: Below this nothing is proposed; further proposals reach some share of the best.
_LEAST, _LEAST_CATEGORY, _SHARE, _PROPOSALS = 2.5, 1.6, 0.35, 3
#: Running text that nothing speaks for is other evidence: words for that, and how much to believe it.
_FEWEST_COMMON, _COMMON_SHARE, _FEWEST_TOLD, _UNTOLD = 3, 0.08, 14, 0.6
#: What the score is held against when nothing else is: one word alone is not much.
_DOUBT = 3.0
#: A page of fewer words says nothing about the paper it belongs to.
_FEWEST_WORDS = 4
#: What later pages say counts for less: annexes and backs have titles of their own.
_LATER_PAGE = 0.55
#: A strong phrase of one word is less telling: churches and parties are spoken of in any letter.
_ONE_WORD, _SHORT, _SHORT_WORD = 0.65, 3, 0.4
#: A title of one word may stand anywhere, one of three hardly.
_BY_LENGTH = {1: 0.75, 2: 1.0}
_LONGEST_HEADING = 8
#: Exchanged messages are known by many times of day; prose about a country by long lines of many words.
_TIME = re.compile(r"(?<![\d:.])\d{1,2}:\d\d(?![\d.])")
_FEWEST_TIMES, _MESSAGES, _MOST_MESSAGES = 4, 3.0, 9.0
_PROSE_WORDS, _PROSE_LINE, _PROSE, _IN_PROSE = 140, 8.0, 3.5, 0.6
_TALL = 1.25


@dataclass(slots=True)
class _Case:
    """What speaks for one kind or category: weight by sort of evidence, and where the best of it stands."""

    weights: dict[Evidence, float] = field(default_factory=lambda: defaultdict(float))
    best: tuple[float, Match[KindMark]] | None = None

    def add(self, match: Match[KindMark], weight: float) -> None:
        self.weights[match.meaning.evidence] += weight
        if self.best is None or weight > self.best[0]:
            self.best = (weight, match)

    @property
    def score(self) -> float:
        return sum(min(_MOST[evidence], weight) for evidence, weight in self.weights.items())


def propose(page: ReadPage) -> Iterator[Finding]:
    """Category and kind of the paper, the best few of each; nothing for a page that hardly has words."""
    if sum(len(token.text) > 2 and token.text.isalpha() for token in page.laid.tokens) < _FEWEST_WORDS:
        return
    kinds, categories = _cases(page.laid)
    totals = _totals(kinds, categories)
    later = 1.0 if page.number == 1 else _LATER_PAGE
    yield from _findings(page.laid, ProposalField.KIND, totals, kinds, (later, _LEAST))
    by_category: dict[str, float] = {}
    cases: dict[str, _Case] = {}
    for code, score in totals.items():
        category = kind_spec(code).category
        if score > by_category.get(category, 0.0):
            by_category[category], cases[category] = score, kinds[code]
    for category, case in categories.items():
        cases.setdefault(category, case)
        by_category.setdefault(category, min(_MOST_CATEGORY_WORDS, case.score))
    best = max(by_category.values(), default=0.0)
    if best < _LEAST:
        if not is_language(page.laid):
            return
        if best < _LEAST_CATEGORY:
            by_category, cases = {Category.OTHER: _LEAST_CATEGORY}, {Category.OTHER: _Case()}
            later *= _UNTOLD
    yield from _findings(page.laid, ProposalField.CATEGORY, by_category, cases, (later, _LEAST_CATEGORY))


def is_language(laid: LaidText) -> bool:
    """Whether a text runs on in one of the languages, rather than being read off a picture of things."""
    found = [match for match in cues("language").find(laid) if len(match.meaning.phrase) > 1]
    distinct = {laid.tokens[match.first].text for match in found}
    tokens = max(_FEWEST_TOLD, len(laid.tokens))
    return len(distinct) >= _FEWEST_COMMON and len({m.first for m in found}) >= _COMMON_SHARE * tokens


def likeliest_kind(page: ReadPage) -> str | None:
    """The kind that speaks most for itself on the page, None where none does."""
    totals = _totals(*_cases(page.laid))
    best = max(totals, key=lambda code: totals[code], default=None)
    return best if best and totals[best] >= _LEAST else None


#: Cases of pages still in work; the proposer of dates asks for the kind again.
_known: WeakKeyDictionary[LaidText, tuple[dict[str, _Case], dict[Category, _Case]]] = WeakKeyDictionary()


def _cases(laid: LaidText) -> tuple[dict[str, _Case], dict[Category, _Case]]:
    if laid not in _known:
        _known[laid] = _made_out(laid)
    return _known[laid]


def _made_out(laid: LaidText) -> tuple[dict[str, _Case], dict[Category, _Case]]:
    kinds: dict[str, _Case] = defaultdict(_Case)
    categories: dict[Category, _Case] = defaultdict(_Case)
    for match, weight in _weighed(laid):
        if match.meaning.kind:
            kinds[match.meaning.kind].add(match, weight)
        else:
            categories[match.meaning.category].add(match, weight)
    _add_structure(laid, kinds)
    return kinds, categories


def _add_structure(laid: LaidText, kinds: dict[str, _Case]) -> None:
    """What the look of the text says, whatever the words."""
    times = len(_TIME.findall(laid.text))
    if times >= _FEWEST_TIMES:
        kinds["messages"].weights[Evidence.WORD] += min(_MOST_MESSAGES, _MESSAGES + times - _FEWEST_TIMES)
    if _is_prose(laid):
        for code, case in kinds.items():
            if code != "country_information":
                case.weights[Evidence.STRONG] *= _IN_PROSE
                case.weights[Evidence.WORD] *= _IN_PROSE
        if kinds["country_information"].weights:
            kinds["country_information"].weights[Evidence.STRONG] += _PROSE


def _is_prose(laid: LaidText) -> bool:
    return len(laid.tokens) >= _PROSE_WORDS and len(laid.tokens) >= _PROSE_LINE * len(laid.lines)


def _weighed(laid: LaidText) -> list[tuple[Match[KindMark], float]]:
    """Each phrase where it weighs most."""
    best: dict[KindMark, tuple[Match[KindMark], float]] = {}
    found = kind_marks().find(laid)
    whole = [m for m in found if m.meaning.kind]
    for match in [*without_nested(whole), *(m for m in found if not m.meaning.kind)]:
        weight = _WEIGHT[match.meaning.evidence] if match.meaning.kind else _CATEGORY_WORD
        weight *= match.quality
        if match.meaning.evidence is Evidence.STRONG and match.last - match.first == 1:
            letters = laid.tokens[match.first].text
            weight *= _ONE_WORD if len(letters) > _SHORT else _SHORT_WORD
        if match.meaning.evidence is Evidence.TITLE:
            weight *= _as_title(laid, match) * _BY_LENGTH.get(match.last - match.first, 1.1)
        if match.meaning not in best or weight > best[match.meaning][1]:
            best[match.meaning] = match, weight
    return list(best.values())


def _as_title(laid: LaidText, match: Match[KindMark]) -> float:
    """How much a phrase looks like the title of the page where it stands, about 0.1 to 1.4."""
    first, last = laid.tokens[match.first], laid.tokens[match.last - 1]
    line = laid.lines[first.line]
    length = sum(len(laid.lines[n].text) for n in range(first.line, last.line + 1))
    coverage = (last.end - first.start) / max(1, length)
    leads = not any(token.text.isalpha() for token in laid.tokens[line.first : match.first])
    if leads:
        place = 1.0 if coverage >= 0.6 else 0.8 if coverage >= 0.25 else 0.5
    else:
        place = 0.55 if coverage >= 0.6 else 0.2
    if not _is_heading(line):
        place *= 0.5
    if laid.height and line.height >= _TALL * laid.height:
        place *= 1.2
    if line.text.isupper():
        place *= 1.1
    return place * (1 - 0.4 * line.top)


def _is_heading(line: Line) -> bool:
    return line.last - line.first <= _LONGEST_HEADING and not line.text.endswith((".", ",", ";"))


def _totals(kinds: Mapping[str, _Case], categories: Mapping[Category, _Case]) -> dict[str, float]:
    """The score of each kind, what speaks for its category included; of equals the later in KINDS wins."""
    totals = {}
    for rank, spec in enumerate(KINDS):
        if case := kinds.get(spec.code):
            support = categories[spec.category].score if spec.category in categories else 0.0
            totals[spec.code] = case.score + min(_MOST_CATEGORY_WORDS, support) + rank / 1000
    return totals


def _findings(
    laid: LaidText,
    kind: ProposalField,
    scores: Mapping[str, float],
    cases: Mapping[str, _Case],
    terms: tuple[float, float],
) -> Iterator[Finding]:
    """The best of the scored; `terms` are a factor for the confidence and the least score that counts."""
    later, least = terms
    ranked = sorted(scores, key=lambda code: -scores[code])[:_PROPOSALS]
    if not ranked or scores[ranked[0]] < least:
        return
    rivals = scores[ranked[1]] if len(ranked) > 1 else 0.0
    for code in ranked:
        score = scores[code]
        if score < max(least, _SHARE * scores[ranked[0]]):
            continue
        against = rivals if code == ranked[0] else scores[ranked[0]]
        confidence = later * min(0.97, score / (score + 0.7 * against + _DOUBT))
        yield _finding(laid, kind, code, cases[code], confidence)


def _finding(laid: LaidText, kind: ProposalField, code: str, case: _Case, confidence: float) -> Finding:
    start = end = 0
    if case.best:
        match = case.best[1]
        start, end = laid.tokens[match.first].start, laid.tokens[match.last - 1].end
    return Finding(
        field=kind,
        value=str(code),
        original=" ".join(laid.text[start:end].split()),
        box=laid.box(start, end),
        confidence=confidence,
        proposer=PROPOSER,
    )


def titled(laid: LaidText) -> Sequence[tuple[Match[KindMark], float]]:
    """The phrases by which a paper may call itself, with how much each looks like the page's title."""
    found = [m for m in kind_marks().find(laid) if m.meaning.evidence is Evidence.TITLE]
    return [(match, _as_title(laid, match)) for match in without_nested(found)]
