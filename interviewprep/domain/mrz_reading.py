"""From the characters a machine read in a zone to what they say: repairs, and whether all is proven.

A position says what may stand in it: an O among the digits of a date is a 0. Where letters and digits
may both stand only a check digit tells them apart, and one digit of ten agrees by accident in one of
ten cases: so a repair counts as proven only if exactly one combination of what the positions may be agrees.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from math import prod

from interviewprep.domain.mrz import (
    CHARACTERS,
    DIGITS,
    FILLER,
    Check,
    Format,
    Layout,
    Particulars,
    Sort,
    digit_agrees,
    has_letters_and_digits,
    layout_of,
    particulars_of,
    sort_of,
)
from interviewprep.domain.mrz_states import is_state

#: Letters and digits that readers take for each other.
_CONFUSED = {
    "0": "O", "O": "0", "Q": "0", "D": "0", "1": "I", "I": "1", "L": "1", "2": "Z", "Z": "2",
    "5": "S", "S": "5", "6": "G", "G": "6", "8": "B", "B": "8",
}  # fmt: skip
#: More combinations than these are not tried: among them many would agree.
_MOST_COMBINATIONS = 512
_NAMES = re.compile(r"[A-Z]+(<[A-Z]+)*(<<[A-Z]+(<[A-Z]+)*)?<*")
_NAMES_WITH_DIGITS = re.compile(r"[A-Z0-9]+(<[A-Z0-9]+)*(<<[A-Z0-9]+(<[A-Z0-9]+)*)?<*")
_CODES = frozenset("PIACV")
_UNTOLD = frozenset({"optional", "optional2"})

#: Line and column, from 0.
Cell = tuple[int, int]
#: What else a position may be, likeliest first; positions that are sure are not named.
Doubts = Mapping[Cell, str]


class Proof(StrEnum):
    """What shows that a repair is right: nothing else may stand there, no other state has the code, ..."""

    POSITION = "position"
    STATE = "state"
    CHECK_DIGIT = "check_digit"


@dataclass(frozen=True, slots=True)
class Repair:
    """A character that was read as one and taken for another."""

    line: int
    column: int
    read: str
    meant: str
    proof: Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """A zone as read and as understood.

    `read` are the lines as the machine read them, `lines` with repairs. `agreeing` names the check
    digits that agree. `ambiguous` are the fields (or `composite`) in which a character stays open.
    """

    format: Format
    read: tuple[str, ...]
    lines: tuple[str, ...]
    repairs: tuple[Repair, ...]
    layout: Layout
    agreeing: frozenset[str]
    ambiguous: frozenset[str]
    flaws: frozenset[str]
    particulars: Particulars

    @property
    def valid(self) -> bool:
        """Every check digit agrees, every character may stand where it does, and nothing is open."""
        expected = {check.name for check in _checks(self.layout)}
        return self.agreeing == expected and not self.ambiguous and not self.flaws

    def is_proven(self, field: str) -> bool:
        """Whether nothing speaks against a field: its own check digit, if it has one, agrees."""
        checked = any(check.name == field for check in self.layout.checks)
        return field not in self.ambiguous | self.flaws and (not checked or field in self.agreeing)

    def as_read(self, field: str) -> str:
        """The characters of a field as the machine read them, without the fillers at its end."""
        return self.layout.fields[field].of(self.read).rstrip(FILLER)


def read_lines(lines: Sequence[str], doubts: Doubts | None = None) -> Zone | None:
    """The zone that these lines are, None when they have neither the form nor the characters of one.

    `doubts` says of positions that the reader is unsure of what else they may be. Without it, where a
    check digit does not agree, letters and digits commonly taken for each other are tried; what is
    found so is the likeliest reading, and not proven.
    """
    read = tuple(line.strip().upper() for line in lines)
    layout = layout_of(read)
    if layout is None or not set("".join(read)) <= set(CHARACTERS):
        return None
    return _Repairing(layout, read, doubts).zone()


def _checks(layout: Layout) -> tuple[Check, ...]:
    return (*layout.checks, layout.composite) if layout.composite else layout.checks


class _Repairing:
    """The characters of one zone while they are settled: positions first, then check by check."""

    def __init__(self, layout: Layout, read: tuple[str, ...], doubts: Doubts | None) -> None:
        self.layout, self.read, self.doubts = layout, read, doubts
        self.cells = [list(line) for line in read]
        self.options: dict[Cell, str] = {}
        self.proofs: dict[Cell, Proof] = {}
        self.ambiguous: set[str] = set()
        self.flaws: set[str] = set()
        self.agreeing: set[str] = set()
        self.field_of = {cell: name for name, place in layout.fields.items() for cell in place.cells}

    def zone(self) -> Zone:
        for line, text in enumerate(self.read):
            for column in range(len(text)):
                self._settle_position((line, column))
        for field in ("issuer", "nationality"):
            self._settle_state(self.layout.fields[field].cells)
        settled: set[Cell] = set()
        for check in _checks(self.layout):
            cells = [cell for cell in self._cells_of(check) if cell not in settled]
            self._settle_check(check, cells)
            settled.update(cells)
        for cell, options in self.options.items():
            # what no check digit protects and nobody is told of may stay open
            if cell not in settled and len(options) > 1 and self.field_of[cell] not in _UNTOLD:
                self.ambiguous.add(self.field_of[cell])
        self._look_at_fields()
        lines = self._lines()
        repairs = tuple(
            Repair(*cell, self.read[cell[0]][cell[1]], lines[cell[0]][cell[1]], proof)
            for cell, proof in sorted(self.proofs.items())
        )
        return Zone(
            format=self.layout.format,
            read=self.read,
            lines=lines,
            repairs=repairs,
            layout=self.layout,
            agreeing=frozenset(self.agreeing),
            ambiguous=frozenset(self.ambiguous),
            flaws=frozenset(self.flaws),
            particulars=particulars_of(lines),
        )

    def _lines(self) -> tuple[str, ...]:
        return tuple("".join(line) for line in self.cells)

    def _put(self, cell: Cell, character: str, proof: Proof) -> None:
        if self.cells[cell[0]][cell[1]] != character:
            self.cells[cell[0]][cell[1]] = character
            self.proofs[cell] = proof

    def _settle_position(self, cell: Cell) -> None:
        """Leaves what may stand there; a letter that may not stand there is the one digit it is taken for."""
        read = self.read[cell[0]][cell[1]]
        sort = sort_of(self.layout, self.read, *cell)
        others = (self.doubts or {}).get(cell, "")
        options = "".join(c for c in dict.fromkeys(read + others) if c in sort.value)
        if not options:
            options = "".join(c for c in _CONFUSED.get(read, "") if c in sort.value)
            if options and self.field_of.get(cell) in ("code", "names", "sex"):
                # nothing protects a name: a 0 may be an O, a D or a Q, and a 1 an I or an L
                self.ambiguous.add(self.field_of[cell])
        if not options:
            self.flaws.add(self.field_of.get(cell, "composite"))
            return
        self.options[cell] = options
        self._put(cell, options[0], Proof.POSITION)

    def _settle_state(self, cells: Sequence[Cell]) -> None:
        """Takes the one state that an unsure code may be."""
        options = [self.options.get(cell, "") for cell in cells]
        known = [code for code in map("".join, product(*options)) if is_state(code)]
        if len(known) == 1:
            for cell, character in zip(cells, known[0], strict=True):
                self._put(cell, character, Proof.STATE)
                self.options[cell] = character

    def _cells_of(self, check: Check) -> list[Cell]:
        cells = [cell for place in (*check.protected, check.digit) for cell in place.cells]
        long = self.layout.format in (Format.TD1, Format.TD2) and check.name == "number"
        if long and self.cells[check.digit.line][check.digit.start] == FILLER:
            rest = self.layout.fields["optional"].of(self._lines()).split(FILLER, 1)[0]
            start = self.layout.fields["optional"].start
            cells += [(check.digit.line, start + offset) for offset in range(len(rest))]
        return cells

    def _settle_check(self, check: Check, cells: Sequence[Cell]) -> None:
        """Takes the one combination that agrees; where several do, the reading stands and is ambiguous."""
        open_ = {cell: self.options[cell] for cell in cells if len(self.options.get(cell, "")) > 1}
        agreeing = list(self._agreeing(check, open_))
        if not agreeing and not open_ and self.doubts is None:
            # letters and digits only: what may be either by its position
            open_ = {cell: both for cell in cells if len(both := self._with_confused(cell)) > 1}
            agreeing = list(self._agreeing(check, open_))
            agreeing = agreeing if len(agreeing) == 1 else []
            # the mistake may as well be another one, at which the digit agrees by accident
            self.ambiguous.add(check.name)
        if not agreeing:
            if open_:
                self.ambiguous.add(check.name)
            return
        self.agreeing.add(check.name)
        if len(agreeing) > 1:
            self.ambiguous.add(check.name)
        for cell, character in zip(open_, agreeing[0], strict=True):
            self._put(cell, character, Proof.CHECK_DIGIT)

    def _with_confused(self, cell: Cell) -> str:
        character = self.cells[cell[0]][cell[1]]
        if sort_of(self.layout, self.read, *cell) is not Sort.ANY:
            return character
        return character + _CONFUSED.get(character, "")

    def _agreeing(self, check: Check, open_: Mapping[Cell, str]) -> Iterator[tuple[str, ...]]:
        """The combinations of open characters with which a check digit agrees; that as read comes first."""
        if prod(map(len, open_.values())) > _MOST_COMBINATIONS:
            return
        lines = [list(line) for line in self.cells]
        for combination in product(*open_.values()):
            for (line, column), character in zip(open_, combination, strict=True):
                lines[line][column] = character
            if digit_agrees(check, ["".join(line) for line in lines]):
                yield combination

    def _look_at_fields(self) -> None:
        """What no check digit tells: names are letters in order, codes are known, days exist."""
        lines = self._lines()
        part = {name: place.of(lines) for name, place in self.layout.fields.items()}
        names = _NAMES_WITH_DIGITS if has_letters_and_digits(lines) else _NAMES
        wrong = {
            "code": lines[0][0] not in _CODES,
            "issuer": not is_state(part["issuer"]),
            "names": not names.fullmatch(part["names"]),
            "nationality": not is_state(part["nationality"]),
            "birth": not _may_be_day(part["birth"]),
            "expiry": not _may_be_day(part["expiry"]),
        }
        self.flaws.update(name for name, flawed in wrong.items() if flawed)


def _may_be_day(yymmdd: str) -> bool:
    """Whether six characters are year, month and day, unknown ones fillers from the end on."""
    known = yymmdd.rstrip(FILLER)
    if len(known) % 2 or not all(character in DIGITS for character in known):
        return False
    months, days = known[2:4], known[4:6]
    return (not months or 1 <= int(months) <= 12) and (not days or 1 <= int(days) <= 31)
