"""Zones of internal passports of Russia: names in letters and digits, one for each Russian letter.

Order No. 773 of the Ministry of the Interior of Russia of 16 November 2020, appendix 24 («modernised
Clair»). The code of the document is PN; the number has the first three digits of the series, the
optional part begins with the fourth. These passports do not expire by a day that stands in the zone.
"""

from interviewprep.domain.mrz import Particulars

_RUSSIAN = "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
_WRITTEN = "ABVGDE2JZIQKLMNOPRSTUFHC34WXY9678"
_LETTER_OF = str.maketrans(_WRITTEN, _RUSSIAN)


def is_russian_internal(particulars: Particulars) -> bool:
    """Whether this is the zone of an internal passport."""
    return particulars.code == "PN" and particulars.issuer == "RUS"


def russian_name(written: str) -> str:
    """A name of such a zone in Russian letters, capitals as in the zone; spaces stay."""
    return written.translate(_LETTER_OF)


def written_name(russian: str) -> str:
    """A Russian name as such a zone writes it, the inverse of `russian_name`."""
    return russian.upper().translate(str.maketrans(_RUSSIAN, _WRITTEN))


def full_number(particulars: Particulars) -> str:
    """Series and number as people write them, 4509 123456; as in the zone where it has not both."""
    number, rest = particulars.number, particulars.optional[:1]
    if len(number) == 9 and number.isdigit() and rest.isdigit():
        return f"{number[:3]}{rest} {number[3:]}"
    return number
