"""Kinds of documents, each in its category of the official list."""

from dataclasses import dataclass

from interviewprep.domain.documents import Category


@dataclass(frozen=True, slots=True)
class KindSpec:
    """One kind of document: its code and its category."""

    code: str
    category: Category


def _specs(category: Category, *codes: str) -> tuple[KindSpec, ...]:
    return tuple(KindSpec(code, category) for code in codes)


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
