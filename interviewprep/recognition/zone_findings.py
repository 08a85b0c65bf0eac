"""What a zone says, as findings with their places on the page."""

from collections.abc import Callable
from datetime import date

from interviewprep.domain.kinds import kind_spec
from interviewprep.domain.mrz import birth_date, expiry_date, kind_of
from interviewprep.domain.mrz_reading import Zone
from interviewprep.domain.mrz_russian import full_number, is_russian_internal, russian_name
from interviewprep.domain.proposals import DATE_FIELDS, Box, Finding, ProposalField

PROPOSER = "mrz"
#: A valid zone is as sure as reading gets; in one that is not, a field whose own check digit agrees is
#: more likely right than wrong, any other is not.
VALID, PROVEN, UNPROVEN = 0.98, 0.6, 0.3

#: Gives the place on the page of a part of a zone by its name in the layout.
PlaceOf = Callable[[str], Box]
#: A field, its value if it has one, and the part of the layout where it stands.
Said = tuple[ProposalField, str | None, str]

_GREGORIAN = "gregorian"


def findings(zone: Zone, today: date, place_of: PlaceOf) -> tuple[Finding, ...]:
    """The fields of a zone beside what they propose for the document.

    `original` has the characters as they were read, fillers included: where it says something
    else than `value`, a letter or digit was repaired. A sex left open is X, a date left open or
    impossible and an empty name are not proposed.
    """
    valid = Finding(
        field=ProposalField.MRZ_VALID,
        value="true" if zone.valid else "false",
        original="\n".join(zone.read),
        box=_around([place_of(name) for name in zone.layout.fields]),
        confidence=VALID,
        proposer=PROPOSER,
    )
    said = (
        Finding(
            field=field,
            value=value,
            original=zone.as_read(part),
            calendar=_GREGORIAN if field in DATE_FIELDS else None,
            box=place_of(part),
            confidence=_confidence(zone, part),
            proposer=PROPOSER,
        )
        for field, value, part in (*_for_document(zone, today), *_of_zone(zone, today))
        if value
    )
    return valid, *said


def _for_document(zone: Zone, today: date) -> list[Said]:
    """What the zone proposes for the document."""
    said = zone.particulars
    holder, number = f"{said.surname} {said.given_names}", said.number
    if is_russian_internal(said):
        holder, number = russian_name(holder), full_number(said)
    kind = kind_of(said)
    return [
        (ProposalField.KIND, kind, "code"),
        (ProposalField.CATEGORY, kind_spec(kind).category.value, "code"),
        (ProposalField.HOLDER, _readable(holder), "names"),
        (ProposalField.DOCUMENT_NUMBER, number, "number"),
        (ProposalField.NATIONALITY, said.nationality, "nationality"),
        (ProposalField.BIRTH_DATE, birth_date(said.birth, today), "birth"),
        (ProposalField.EXPIRY_DATE, expiry_date(said.expiry, today), "expiry"),
        (ProposalField.SEX, said.sex or "X", "sex"),
    ]


def _of_zone(zone: Zone, today: date) -> list[Said]:
    """The zone's own fields."""
    said = zone.particulars
    return [
        (ProposalField.MRZ_SURNAME, said.surname, "names"),
        (ProposalField.MRZ_GIVEN_NAMES, said.given_names, "names"),
        (ProposalField.MRZ_DOCUMENT_NUMBER, said.number, "number"),
        (ProposalField.MRZ_NATIONALITY, said.nationality, "nationality"),
        (ProposalField.MRZ_BIRTH_DATE, birth_date(said.birth, today), "birth"),
        (ProposalField.MRZ_EXPIRY_DATE, expiry_date(said.expiry, today), "expiry"),
        (ProposalField.MRZ_SEX, said.sex or "X", "sex"),
    ]


def _confidence(zone: Zone, part: str) -> float:
    if zone.valid:
        return VALID
    return PROVEN if zone.is_proven(part) else UNPROVEN


def _around(boxes: list[Box]) -> Box:
    return Box(
        min(box.left for box in boxes),
        min(box.top for box in boxes),
        max(box.right for box in boxes),
        max(box.bottom for box in boxes),
    )


def _readable(names: str) -> str:
    """Names of a zone with only their first letters large; nothing else of them is known."""
    return " ".join(part[:1] + part[1:].lower() for part in names.split())
