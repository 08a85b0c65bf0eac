"""Embedding levels and visual order of mixed-direction text: the Unicode Bidirectional Algorithm.

UAX #9 with explicit embeddings, overrides, isolates and bracket pairs. The bidi libraries with
wheels give reordered text only; shaping needs the levels themselves. `display_levels` adds two
higher-level protocols that the standard allows (HL3, HL4): quotation marks pair like brackets, and
a number such as 12-A keeps its parts in order.
"""

import re
from collections.abc import Mapping
from unicodedata import bidirectional

_MAX_DEPTH = 125
_REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
_INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "LRI", "RLI", "FSI", "PDI"})
_STRONG = frozenset({"L", "R", "AL"})
#: Opening and closing brackets in turn (BidiBrackets.txt).
_BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋〈〉❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌"
    "⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽⸢⸣⸤⸥⸦⸧⸨⸩〈〉《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
_CLOSING = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True))
_QUOTES = {"«": "»", "‹": "›", "“": "”"}
_NUMBER = re.compile(r"(?:[^\W_]|[№#])+(?:[-‐–/.:_][^\W_]+)+")
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


def has_right_to_left(text: str) -> bool:
    """Whether any letter or control of the text asks for right-to-left treatment."""
    return not text.isascii() and any(bidirectional(c) in _RIGHT_TO_LEFT for c in text)


_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN", "RLE", "RLO", "RLI"})


def base_level(text: str, default: int = 0) -> int:
    """Level of a paragraph by its first strong letter outside isolates (rules P2, P3)."""
    depth = 0
    for char in text:
        kind = bidirectional(char)
        if kind in _INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in _STRONG:
            return int(kind != "L")
    return default


def display_levels(text: str, base: int) -> list[int]:
    """Levels as `embedding_levels` gives them, with paired quotation marks and numbers kept whole."""
    levels = embedding_levels(text, base, _CLOSING | _QUOTES)
    for match in _NUMBER.finditer(text):
        own = levels[match.start() : match.end()]
        if max(own) % 2 == 0 and any(c.isdigit() for c in match[0]) and not has_strong_right(match[0]):
            levels[match.start() : match.end()] = [max(own)] * len(own)
    return levels


def has_strong_right(text: str) -> bool:
    """Whether the text has a right-to-left letter."""
    return not text.isascii() and any(bidirectional(c) in ("R", "AL") for c in text)


def embedding_levels(text: str, base: int, brackets: Mapping[str, str] | None = None) -> list[int]:
    """The resolved level of each character of one paragraph whose own level is `base`.

    `brackets` maps opening to closing ones, the standard's unless given.
    """
    pairs = _CLOSING if brackets is None else brackets
    original = [bidirectional(char) or "L" for char in text]
    kinds = list(original)
    matches = _isolate_matches(original)
    explicit = _explicit(text, original, kinds, base, matches)
    levels = list(explicit)
    kept = [i for i, kind in enumerate(original) if kind not in _REMOVED]
    for sequence in _sequences(kept, explicit, original, matches):
        sos, eos = _boundaries(sequence, explicit, original, base, matches)
        types = _resolved(
            [text[i] for i in sequence],
            [kinds[i] for i in sequence],
            [original[i] for i in sequence],
            (sos, eos),
            explicit[sequence[0]],
            pairs,
        )
        for i, kind in zip(sequence, types, strict=True):  # I1, I2
            if explicit[i] % 2:
                levels[i] = explicit[i] + (kind != "R")
            else:
                levels[i] = explicit[i] + {"L": 0, "R": 1}.get(kind, 2)
    _level_removed(levels, original, base)
    return levels


def _isolate_matches(kinds: list[str]) -> dict[int, int]:
    """Index of the PDI for each isolate initiator that has one (BD9)."""
    matches: dict[int, int] = {}
    stack: list[int] = []
    for i, kind in enumerate(kinds):
        if kind in _INITIATORS:
            stack.append(i)
        elif kind == "PDI" and stack:
            matches[stack.pop()] = i
        elif kind == "B":
            stack.clear()
    return matches


class _Stack:
    """The directional status stack of X1 to X8: levels, overrides and whether an isolate began them."""

    def __init__(self, base: int) -> None:
        self._entries: list[tuple[int, str, bool]] = [(base, "", False)]
        self._overflow_isolates = self._overflow_embeddings = self._isolates = 0

    @property
    def level(self) -> int:
        return self._entries[-1][0]

    @property
    def override(self) -> str:
        return self._entries[-1][1]

    def _push(self, rtl: bool, override: str, isolate: bool) -> bool:
        new = _next_level(self.level, rtl)
        if new > _MAX_DEPTH or self._overflow_isolates or self._overflow_embeddings:
            return False
        self._entries.append((new, override, isolate))
        return True

    def embed(self, kind: str) -> None:
        override = kind[0] if kind[2] == "O" else ""
        if not self._push(kind[0] == "R", override, False) and not self._overflow_isolates:
            self._overflow_embeddings += 1

    def isolate(self, rtl: bool) -> None:
        if self._push(rtl, "", True):
            self._isolates += 1
        else:
            self._overflow_isolates += 1

    def end_isolate(self) -> None:
        if self._overflow_isolates:
            self._overflow_isolates -= 1
        elif self._isolates:
            self._overflow_embeddings = 0
            while not self._entries.pop()[2]:
                pass
            self._isolates -= 1

    def end_embedding(self) -> None:
        if self._overflow_isolates:
            return
        if self._overflow_embeddings:
            self._overflow_embeddings -= 1
        elif len(self._entries) > 1 and not self._entries[-1][2]:
            self._entries.pop()


def _explicit(
    text: str, original: list[str], kinds: list[str], base: int, matches: dict[int, int]
) -> list[int]:
    """Explicit levels (X1 to X8); overrides are written into `kinds`."""
    levels = [base] * len(kinds)
    stack = _Stack(base)
    for i, kind in enumerate(original):
        if kind == "PDI":
            stack.end_isolate()
        levels[i] = base if kind == "B" else stack.level
        if stack.override and kind not in _REMOVED and kind != "B":
            kinds[i] = stack.override
        if kind in ("RLE", "LRE", "RLO", "LRO"):
            stack.embed(kind)
        elif kind in _INITIATORS:
            stack.isolate(_isolate_is_rtl(text, i, kind, matches))
        elif kind == "PDF":
            stack.end_embedding()
    return levels


def _next_level(level: int, rtl: bool) -> int:
    return (level + 1) | 1 if rtl else (level + 2) & ~1


def _isolate_is_rtl(text: str, start: int, kind: str, matches: dict[int, int]) -> bool:
    if kind == "FSI":
        return base_level(text[start + 1 : matches.get(start, len(text))]) == 1
    return kind == "RLI"


def _sequences(
    kept: list[int], levels: list[int], kinds: list[str], matches: dict[int, int]
) -> list[list[int]]:
    """Isolating run sequences as lists of character indices (BD13)."""
    runs: list[list[int]] = []
    for i in kept:
        if runs and levels[runs[-1][-1]] == levels[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    starts = {run[0]: run for run in runs}
    continued = {end for start, end in matches.items() if end in starts}
    sequences = []
    for run in runs:
        if run[0] in continued and kinds[run[0]] == "PDI":
            continue
        sequence = list(run)
        while (last := sequence[-1]) in matches and kinds[last] in _INITIATORS and matches[last] in starts:
            sequence.extend(starts[matches[last]])
        sequences.append(sequence)
    return sequences


def _boundaries(
    sequence: list[int], explicit: list[int], kinds: list[str], base: int, matches: dict[int, int]
) -> tuple[str, str]:
    """Directions assumed before and after one sequence (X10)."""
    level, last = explicit[sequence[0]], sequence[-1]
    earlier = (explicit[i] for i in range(sequence[0] - 1, -1, -1) if kinds[i] not in _REMOVED)
    later = (explicit[i] for i in range(last + 1, len(explicit)) if kinds[i] not in _REMOVED)
    open_ended = kinds[last] in _INITIATORS and last not in matches
    before, after = next(earlier, base), base if open_ended else next(later, base)
    return "R" if max(level, before) % 2 else "L", "R" if max(level, after) % 2 else "L"


def _resolved(
    chars: list[str],
    types: list[str],
    original: list[str],
    boundaries: tuple[str, str],
    level: int,
    pairs: Mapping[str, str],
) -> list[str]:
    """Types of one sequence after the rules for weak and neutral characters (W1 to W7, N0 to N2)."""
    sos, eos = boundaries
    direction = "R" if level % 2 else "L"
    _weak(types, sos)
    found = _bracket_pairs(chars, types, pairs)
    _brackets(found, types, original, sos, direction)
    _neutrals(types, sos, eos, direction)
    return types


def _weak(types: list[str], sos: str) -> None:
    _marks_and_numbers(types, sos)
    for i in range(1, len(types) - 1):  # W4
        left, here, right = types[i - 1], types[i], types[i + 1]
        if (here in ("ES", "CS") and left == right == "EN") or (here == "CS" and left == right == "AN"):
            types[i] = left
    i = 0
    while i < len(types):  # W5
        end = i
        while end < len(types) and types[end] == "ET":
            end += 1
        touches = (i > 0 and types[i - 1] == "EN") or (end < len(types) and types[end] == "EN")
        if end > i and touches:
            types[i:end] = ["EN"] * (end - i)
        i = max(end, i + 1)
    strong = sos
    for i, kind in enumerate(types):  # W6, W7
        if kind in ("ES", "ET", "CS"):
            types[i] = "ON"
        elif kind == "EN" and strong == "L":
            types[i] = "L"
        elif kind in ("L", "R"):
            strong = kind


def _marks_and_numbers(types: list[str], sos: str) -> None:
    previous = strong = sos
    for i, kind in enumerate(types):  # W1, W2, W3
        if kind == "NSM":
            kind = "ON" if previous in _INITIATORS or previous == "PDI" else previous
        previous = kind
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        types[i] = kind
    types[:] = ["R" if kind == "AL" else kind for kind in types]


def _side(kind: str) -> str:
    """A resolved type as neutrals see it: numbers count as right-to-left."""
    return "R" if kind in ("R", "EN", "AN") else kind if kind == "L" else ""


def _bracket_pairs(
    chars: list[str], types: list[str], closing_of: Mapping[str, str]
) -> list[tuple[int, int]]:
    pairs = []
    stack: list[tuple[str, int]] = []
    for i, char in enumerate(chars):
        if types[i] != "ON":
            continue
        if char in closing_of:
            if len(stack) == 63:
                return []
            closing = closing_of[char]
            stack.append((_CANONICAL.get(closing, closing), i))
        else:
            char = _CANONICAL.get(char, char)
            at = next((k for k in range(len(stack) - 1, -1, -1) if stack[k][0] == char), None)
            if at is not None:
                pairs.append((stack[at][1], i))
                del stack[at:]
    return sorted(pairs)


def _brackets(
    pairs: list[tuple[int, int]], types: list[str], original: list[str], sos: str, direction: str
) -> None:
    """Paired brackets take the direction of what they hold, or of what precedes them (N0)."""
    for start, end in pairs:
        inside = {_side(kind) for kind in types[start + 1 : end]} - {""}
        if not inside:
            continue
        found = direction
        if direction not in inside:
            context = next((s for k in range(start - 1, -1, -1) if (s := _side(types[k]))), sos)
            found = context if context != direction else direction
        for at in (start, end):
            types[at] = found
            mark = at + 1
            while mark < len(types) and original[mark] == "NSM":
                types[mark] = found
                mark += 1


def _neutrals(types: list[str], sos: str, eos: str, direction: str) -> None:
    i = 0
    while i < len(types):  # N1, N2
        if types[i] not in _NEUTRAL:
            i += 1
            continue
        end = i
        while end < len(types) and types[end] in _NEUTRAL:
            end += 1
        left = _side(types[i - 1]) if i else sos
        right = _side(types[end]) if end < len(types) else eos
        types[i:end] = [left if left == right else direction] * (end - i)
        i = end


def _level_removed(levels: list[int], kinds: list[str], base: int) -> None:
    """Characters that X9 removes take the level before them, so that they split no run."""
    level = base
    for i, kind in enumerate(kinds):
        if kind in _REMOVED:
            levels[i] = level
        level = levels[i]


def line_levels(text: str, levels: list[int], start: int, end: int, base: int) -> list[int]:
    """Levels of one line of the paragraph: white space at its end falls back to the base (L1)."""
    line = levels[start:end]
    trailing = True
    for i in range(end - 1, start - 1, -1):
        kind = bidirectional(text[i])
        if kind in ("B", "S"):
            line[i - start] = base
            trailing = True
        elif trailing and (kind == "WS" or kind in _INITIATORS or kind == "PDI" or kind in _REMOVED):
            line[i - start] = base
        else:
            trailing = False
    return line


def visual_runs(levels: list[int]) -> list[tuple[int, int, int]]:
    """Runs (start, end, level) of equal level in the order they stand on the line, left to right (L2)."""
    runs: list[tuple[int, int, int]] = []
    for i, level in enumerate(levels):
        if runs and runs[-1][2] == level:
            runs[-1] = (runs[-1][0], i + 1, level)
        else:
            runs.append((i, i + 1, level))
    if not runs:
        return runs
    odd = [run[2] for run in runs if run[2] % 2]
    for level in range(max(run[2] for run in runs), min(odd, default=1) - 1, -1):
        i = 0
        while i < len(runs):
            end = i
            while end < len(runs) and runs[end][2] >= level:
                end += 1
            runs[i:end] = runs[i:end][::-1]
            i = max(end, i + 1)
    return runs
