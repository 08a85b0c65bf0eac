"""Kinds of documents, each in its category of the official list."""

from collections.abc import Iterator
from dataclasses import dataclass

from interviewprep.domain.documents import Category
from interviewprep.domain.proposals import ProposalField

_ISSUE, _EXPIRY, _BIRTH = ProposalField.ISSUE_DATE, ProposalField.EXPIRY_DATE, ProposalField.BIRTH_DATE
#: Cards with something to read on both sides.
_TWO_SIDED = frozenset(
    {"identity_card", "driving_licence", "student_card", "party_card", "union_card", "residence_permit"}
)
_VALID_UNTIL = frozenset(
    {
        *("passport", "identity_card", "travel_document", "driving_licence", "student_card"),
        *("party_card", "union_card", "residence_permit", "visa"),
    }
)
#: Kinds that are about one person and say when that person was born.
_OF_ONE_BORN = frozenset(
    {
        *("passport", "identity_card", "travel_document", "driving_licence", "military_id"),
        *("birth_certificate", "death_certificate", "name_change", "school_certificate", "diploma"),
        *("transcript", "student_card", "employment_record", "party_card", "union_card"),
        *("faith_certificate", "arrest_warrant", "court_decision", "fine", "residence_permit", "visa"),
        *("attendance_slip", "medical_report", "military_summons", "summons"),
    }
)
#: What nobody issues: their dates are those of what they show.
_NOT_ISSUED = frozenset({"photograph", "video", "messages", "ticket"})


@dataclass(frozen=True, slots=True)
class KindSpec:
    """One kind of document: its code and its category.

    `two_sided` kinds have a back worth keeping; `dates` are those a paper of this kind carries for
    itself or its holder (a marriage certificate names two births: none is the holder's).
    """

    code: str
    category: Category
    two_sided: bool = False
    dates: frozenset[ProposalField] = frozenset({_ISSUE})


def _specs(category: Category, *codes: str) -> tuple[KindSpec, ...]:
    return tuple(KindSpec(code, category, code in _TWO_SIDED, frozenset(_dates(code))) for code in codes)


def _dates(code: str) -> Iterator[ProposalField]:
    if code not in _NOT_ISSUED:
        yield _ISSUE
    if code in _VALID_UNTIL:
        yield _EXPIRY
    if code in _OF_ONE_BORN:
        yield _BIRTH


#: Every kind in the order in which a person chooses it; a summons or verdict is official, a
#: diagnosis, a threat, a witness or a message is other evidence.
KINDS: tuple[KindSpec, ...] = (
    *_specs(
        Category.IDENTIFICATION,
        "passport",
        "identity_card",
        "travel_document",
        "driving_licence",
        "military_id",
    ),
    *_specs(
        Category.STATUS,
        "birth_certificate",
        "marriage_certificate",
        "divorce_certificate",
        "death_certificate",
        "family_book",
        "name_change",
        "custody_decision",
    ),
    *_specs(Category.EDUCATION, "school_certificate", "diploma", "transcript", "student_card"),
    *_specs(
        Category.EMPLOYMENT,
        "employment_letter",
        "employment_contract",
        "employment_record",
        "dismissal",
        "payslip",
        "business_registration",
    ),
    *_specs(Category.MEMBERSHIP, "party_card", "union_card", "organisation_letter", "faith_certificate"),
    *_specs(
        Category.OFFICIAL,
        "summons",
        "arrest_warrant",
        "court_decision",
        "authority_letter",
        "fine",
        "military_summons",
        "police_report",
        "residence_permit",
        "visa",
        "attendance_slip",
    ),
    *_specs(
        Category.OTHER,
        "medical_report",
        "threat_letter",
        "witness_statement",
        "photograph",
        "video",
        "messages",
        "ticket",
        "country_information",
        "explanation",
        "other_evidence",
    ),
)

_BY_CODE = {spec.code: spec for spec in KINDS}


def kind_spec(code: str) -> KindSpec:
    """The kind with this code; KeyError when there is none."""
    return _BY_CODE[code]


def kinds_of(category: Category) -> tuple[KindSpec, ...]:
    """The kinds of one category, in order."""
    return tuple(spec for spec in KINDS if spec.category is category)
