"""What a machine read as a fact: shown with its place on the page, a fact only once a person confirms it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class ProposalField(StrEnum):
    """What a proposal is about; the values are those of `list --json`."""

    CATEGORY = "category"
    KIND = "kind"
    TITLE = "title"
    ISSUE_DATE = "issue_date"
    EXPIRY_DATE = "expiry_date"
    BIRTH_DATE = "birth_date"
    OTHER_DATE = "other_date"
    DOCUMENT_NUMBER = "document_number"
    ISSUER = "issuer"
    HOLDER = "holder"
    NATIONALITY = "nationality"
    SEX = "sex"
    MRZ_VALID = "mrz.valid"
    MRZ_SURNAME = "mrz.surname"
    MRZ_GIVEN_NAMES = "mrz.given_names"
    MRZ_DOCUMENT_NUMBER = "mrz.document_number"
    MRZ_NATIONALITY = "mrz.nationality"
    MRZ_BIRTH_DATE = "mrz.birth_date"
    MRZ_EXPIRY_DATE = "mrz.expiry_date"
    MRZ_SEX = "mrz.sex"


#: The fields of Document that a proposal can fill. The others are shown, not confirmed: the zone's
#: own fields (its reader proposes holder, number and so on beside them) and further dates.
DOCUMENT_FIELD_OF: dict[ProposalField, str] = {
    ProposalField.CATEGORY: "category",
    ProposalField.KIND: "kind",
    ProposalField.TITLE: "title",
    ProposalField.ISSUE_DATE: "issue_date",
    ProposalField.EXPIRY_DATE: "expiry_date",
    ProposalField.BIRTH_DATE: "birth_date",
    ProposalField.DOCUMENT_NUMBER: "number",
    ProposalField.ISSUER: "issuer",
    ProposalField.HOLDER: "holder",
    ProposalField.NATIONALITY: "nationality",
    ProposalField.SEX: "sex",
}

DATE_FIELDS = frozenset(
    {
        ProposalField.ISSUE_DATE,
        ProposalField.EXPIRY_DATE,
        ProposalField.BIRTH_DATE,
        ProposalField.OTHER_DATE,
        ProposalField.MRZ_BIRTH_DATE,
        ProposalField.MRZ_EXPIRY_DATE,
    }
)


@dataclass(frozen=True, slots=True)
class Box:
    """A place on a page: pixels of the page picture as it is seen (turned upright)."""

    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a proposer found on one page.

    `value` is canonical: a category or kind code, an ISO 8601 day or EDTF for dates, `true` or
    `false` for `mrz.valid`, else the text. `original` is what stands on the page, `calendar` that
    of a date. `confidence` is 0 to 1 and orders proposals for one field; `proposer` names who found it.
    """

    field: ProposalField
    value: str
    original: str = ""
    calendar: str | None = None
    box: Box | None = None
    confidence: float = 0.5
    proposer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A stored finding; `rejected` when a person said no to it."""

    id: str
    document_id: str
    page_id: str
    page_number: int
    finding: Finding
    rejected: bool = False


def best_first(proposals: Iterable[Proposal]) -> list[Proposal]:
    """In the order of the fields, the most confident first in each; earlier pages first among equals."""
    order = {field: rank for rank, field in enumerate(ProposalField)}
    return sorted(
        proposals, key=lambda p: (order[p.finding.field], -p.finding.confidence, p.page_number, p.id)
    )
