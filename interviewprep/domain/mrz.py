"""Machine-readable zones of travel documents: formats, check digits, composing and reading.

ICAO Doc 9303 (eighth edition): part 3 for characters, names, dates and check digits, part 4 for TD3,
part 5 for TD1, part 6 for TD2, part 7 for the visas MRV-A and MRV-B.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, StrEnum
from itertools import cycle

from interviewprep.domain.mrz_states import WITHOUT_STATE

FILLER = "<"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DIGITS = "0123456789"
#: All that may stand in a zone.
CHARACTERS = DIGITS + LETTERS + FILLER

#: Weights of part 3, section 4.9, and the value of each character: digits as they are, A = 10 ... Z = 35.
_WEIGHTS = (7, 3, 1)
_VALUES = {character: value for value, character in enumerate(DIGITS + LETTERS)} | {FILLER: 0}
_LONGEST_VALIDITY = 50


class Format(StrEnum):
    """The five sizes of zones."""

    TD1 = "TD1"
    TD2 = "TD2"
    TD3 = "TD3"
    MRV_A = "MRV-A"
    MRV_B = "MRV-B"


class Sort(Enum):
    """What may stand in a position."""

    LETTER = LETTERS
    DIGIT = DIGITS
    LETTER_OR_FILLER = LETTERS + FILLER
    DIGIT_OR_FILLER = DIGITS + FILLER
    SEX = "MFX" + FILLER
    ANY = CHARACTERS


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part of a zone stands: line from 0, columns `start` to `end`, the latter exclusive."""

    line: int
    start: int
    end: int

    def of(self, lines: Sequence[str]) -> str:
        """The characters there."""
        return lines[self.line][self.start : self.end]

    @property
    def cells(self) -> list[tuple[int, int]]:
        """Line and column of each character."""
        return [(self.line, column) for column in range(self.start, self.end)]


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit: what it protects and where it stands."""

    name: str
    protected: tuple[Place, ...]
    digit: Place


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the parts of one format stand; `checks` ends with the composite one where there is one."""

    format: Format
    width: int
    height: int
    fields: Mapping[str, Place]
    checks: tuple[Check, ...]
    composite: Check | None


def _layout(
    format_: Format, width: int, height: int, fields: dict[str, Place], composite: list[Place]
) -> Layout:
    """Number, birth and expiry are each followed by their check digit, TD3's optional part too."""
    protected = ["number", "birth", "expiry", *(["optional"] if format_ is Format.TD3 else [])]
    checks = [
        Check(name, (place := fields[name],), Place(place.line, place.end, place.end + 1))
        for name in protected
    ]
    last = Check("composite", tuple(composite), Place(1, width - 1, width)) if composite else None
    return Layout(format_, width, height, fields, tuple(checks), last)


def _two_lines(format_: Format, width: int, optional_end: int, composite: bool) -> Layout:
    fields = {
        "code": Place(0, 0, 2),
        "issuer": Place(0, 2, 5),
        "names": Place(0, 5, width),
        "number": Place(1, 0, 9),
        "nationality": Place(1, 10, 13),
        "birth": Place(1, 13, 19),
        "sex": Place(1, 20, 21),
        "expiry": Place(1, 21, 27),
        "optional": Place(1, 28, optional_end),
    }
    parts = [Place(1, 0, 10), Place(1, 13, 20), Place(1, 21, width - 1)] if composite else []
    return _layout(format_, width, 2, fields, parts)


LAYOUTS: dict[Format, Layout] = {
    Format.TD1: _layout(
        Format.TD1,
        30,
        3,
        {
            "code": Place(0, 0, 2),
            "issuer": Place(0, 2, 5),
            "names": Place(2, 0, 30),
            "number": Place(0, 5, 14),
            "nationality": Place(1, 15, 18),
            "birth": Place(1, 0, 6),
            "sex": Place(1, 7, 8),
            "expiry": Place(1, 8, 14),
            "optional": Place(0, 15, 30),
            "optional2": Place(1, 18, 29),
        },
        [Place(0, 5, 30), Place(1, 0, 7), Place(1, 8, 15), Place(1, 18, 29)],
    ),
    Format.TD2: _two_lines(Format.TD2, 36, 35, composite=True),
    Format.TD3: _two_lines(Format.TD3, 44, 42, composite=True),
    Format.MRV_A: _two_lines(Format.MRV_A, 44, 44, composite=False),
    Format.MRV_B: _two_lines(Format.MRV_B, 36, 36, composite=False),
}

_SORTS = {
    "code": Sort.LETTER_OR_FILLER,
    "issuer": Sort.LETTER_OR_FILLER,
    "names": Sort.LETTER_OR_FILLER,
    "number": Sort.ANY,
    "nationality": Sort.LETTER_OR_FILLER,
    "birth": Sort.DIGIT_OR_FILLER,
    "sex": Sort.SEX,
    "expiry": Sort.DIGIT_OR_FILLER,
    "optional": Sort.ANY,
    "optional2": Sort.ANY,
}


def check_digit(text: str) -> str:
    """The check digit of characters of a zone (part 3, section 4.9); KeyError for any other character."""
    return str(
        sum(_VALUES[character] * weight for character, weight in zip(text, cycle(_WEIGHTS), strict=False))
        % 10
    )


def layout_of(lines: Sequence[str]) -> Layout | None:
    """The layout that lines of these lengths have; a visa begins with V."""
    widths = {len(line) for line in lines}
    for layout in LAYOUTS.values():
        if len(lines) == layout.height and widths == {layout.width}:
            visa = layout.format in (Format.MRV_A, Format.MRV_B)
            if visa == lines[0].startswith("V"):
                return layout
    return None


def has_letters_and_digits(lines: Sequence[str]) -> bool:
    """Whether this is the zone of a Russian internal passport, whose names are written with digits too.

    See `mrz_russian`.
    """
    return len(lines) == 2 and lines[0].startswith("PNRUS")


def sort_of(layout: Layout, lines: Sequence[str], line: int, column: int) -> Sort:
    """What may stand in one position."""
    if (line, column) == (0, 0):
        return Sort.LETTER
    for name, place in layout.fields.items():
        if place.line == line and place.start <= column < place.end:
            return Sort.ANY if name == "names" and has_letters_and_digits(lines) else _SORTS[name]
    return Sort.DIGIT_OR_FILLER


def digit_agrees(check: Check, lines: Sequence[str]) -> bool:
    """Whether a check digit is that of what it protects; an empty part may have a filler for it.

    The check digit of a number longer than nine characters stands behind its rest (parts 5 and 6).
    """
    text = "".join(place.of(lines) for place in check.protected)
    found = check.digit.of(lines)
    if check.name == "number" and (whole := _long_number(lines)):
        text, found = whole[:-1], whole[-1]
    if found == FILLER:
        return not text.strip(FILLER) and check.name in ("optional", "expiry")
    return found == check_digit(text)


def _long_number(lines: Sequence[str]) -> str | None:
    """A number longer than nine characters with its check digit, None where it is not longer.

    Its first nine characters stand in the field, a filler for the check digit, the rest in the
    optional part up to a filler.
    """
    layout = layout_of(lines)
    if layout is None or layout.format not in (Format.TD1, Format.TD2):
        return None
    number, optional = layout.fields["number"], layout.fields["optional"]
    rest = optional.of(lines).split(FILLER, 1)[0]
    field = number.of(lines)
    if lines[number.line][number.end] != FILLER or FILLER in field or len(rest) < 2:
        return None
    return field + rest


@dataclass(frozen=True, slots=True, kw_only=True)
class Particulars:
    """What a zone says, fillers taken out; `birth` and `expiry` are YYMMDD, unknown parts `<`.

    `surname` is the primary identifier, `given_names` the secondary one, parts separated by spaces.
    """

    code: str
    issuer: str
    surname: str
    given_names: str
    number: str
    nationality: str
    birth: str
    sex: str
    expiry: str
    optional: str = ""
    optional2: str = ""


def particulars_of(lines: Sequence[str]) -> Particulars:
    """What the lines of a zone say; ValueError when they have the form of none."""
    layout = layout_of(lines)
    if layout is None:
        raise ValueError("no zone has lines of these lengths")
    part = {name: place.of(lines) for name, place in layout.fields.items()}
    surname, _, given = part["names"].partition(FILLER * 2)
    number, optional = part["number"].rstrip(FILLER), part["optional"].rstrip(FILLER)
    if whole := _long_number(lines):
        number = whole[:-1]
        optional = part["optional"][len(whole) - 9 :].strip(FILLER)
    return Particulars(
        code=part["code"].rstrip(FILLER),
        issuer=part["issuer"].rstrip(FILLER),
        surname=_spaced(surname),
        given_names=_spaced(given),
        number=number,
        nationality=part["nationality"].rstrip(FILLER),
        birth=part["birth"],
        sex=part["sex"].replace(FILLER, ""),
        expiry=part["expiry"],
        optional=optional,
        optional2=part.get("optional2", "").rstrip(FILLER),
    )


def compose(particulars: Particulars, format_: Format) -> tuple[str, ...]:
    """The lines of a zone with its check digits; what does not fit is cut off.

    ValueError for characters that no zone has. An empty optional part of TD3 gets a filler for its digit.
    """
    layout = LAYOUTS[format_]
    cells = [[FILLER] * layout.width for _ in range(layout.height)]
    names = FILLER * 2 if particulars.given_names else ""
    written = {
        "code": particulars.code,
        "issuer": particulars.issuer,
        "names": particulars.surname + names + particulars.given_names,
        "number": particulars.number,
        "nationality": particulars.nationality,
        "birth": particulars.birth,
        "sex": particulars.sex,
        "expiry": particulars.expiry,
        "optional": particulars.optional,
        "optional2": particulars.optional2,
    }
    if len(particulars.number) > 9 and format_ in (Format.TD1, Format.TD2):
        digit = check_digit(particulars.number)
        rest = particulars.number[9:] + digit + FILLER
        written |= {"number": particulars.number[:9], "optional": rest + particulars.optional}
    for name, place in layout.fields.items():
        text = written[name].replace(" ", FILLER)[: place.end - place.start]
        if not set(text) <= set(CHARACTERS):
            raise ValueError(f"not in any zone: {name}")
        cells[place.line][place.start : place.start + len(text)] = text
    for check in (*layout.checks, *([layout.composite] if layout.composite else [])):
        lines = ["".join(line) for line in cells]
        text = "".join(place.of(lines) for place in check.protected)
        long = check.name == "number" and len(particulars.number) > 9 and format_ in (Format.TD1, Format.TD2)
        empty = check.name == "optional" and not text.strip(FILLER)
        cells[check.digit.line][check.digit.start] = FILLER if long or empty else check_digit(text)
    return tuple("".join(line) for line in cells)


def _spaced(names: str) -> str:
    return " ".join(names.replace(FILLER, " ").split())


def birth_date(yymmdd: str, today: date) -> str | None:
    """A birth date as ISO day or EDTF (1980-XX-XX), None when it cannot be one.

    Doc 9303 writes two digits of the year and leaves the century to the reader. Nobody is born in
    the future: it is the latest century in which the day is not after `today`. Someone over a
    hundred would be taken for a child, which their picture shows.
    """
    return _day(yymmdd, today.year // 100 * 100, lambda earliest: earliest <= today)


def expiry_date(yymmdd: str, today: date) -> str | None:
    """A date of expiry as ISO day or EDTF, None when there is none or it cannot be one.

    Whoever holds the paper got it in the past, and no passport is valid for fifty years: it is the latest
    century in which the day is less than fifty years after `today`.
    """
    limit = today.year + _LONGEST_VALIDITY
    return _day(yymmdd, limit // 100 * 100, lambda earliest: earliest.year < limit)


def _day(yymmdd: str, century: int, possible: Callable[[date], bool]) -> str | None:
    year, month, day = yymmdd[:2], yymmdd[2:4], yymmdd[4:]
    known = (month.isdigit(), day.isdigit())
    blank = FILLER * 2
    if not year.isdigit() or not (known[0] or month == blank) or not (known[1] or day == blank):
        return None
    for first in (century, century - 100):
        full = first + int(year)
        try:
            earliest = date(full, int(month) if known[0] else 1, int(day) if known[1] and known[0] else 1)
        except ValueError:
            continue
        if not known[0] and known[1] and not 1 <= int(day) <= 31:
            return None
        if possible(earliest):
            return f"{full:04}-{month if known[0] else 'XX'}-{day if known[1] else 'XX'}"
    return None


def kind_of(particulars: Particulars) -> str:
    """The kind of document by its code (part 3 section 4.4, part 4 section 4.2.2).

    P is a passport; with R or T behind it, or for a holder without a state, it is the travel document of a
    refugee or foreigner. V is a visa; I, A and C are cards, with R behind them residence permits.
    """
    first, second = particulars.code[:1], particulars.code[1:]
    if first == "V":
        return "visa"
    if first == "P":
        abroad = second in ("R", "T") or particulars.nationality in WITHOUT_STATE
        return "travel_document" if abroad else "passport"
    return "residence_permit" if second == "R" else "identity_card"
