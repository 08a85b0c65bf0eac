"""People of a story: who they are, the many ways their names are written, and what they are to each other."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from interviewprep.domain.dates import NO_DATE, DateStatement


class PersonRole(StrEnum):
    """What somebody is in the case; one person may be several things."""

    APPLICANT = "applicant"
    FAMILY = "family"
    WITNESS = "witness"
    OFFICIAL = "official"
    PERSECUTOR = "persecutor"
    HELPER = "helper"
    OTHER = "other"


class NamePartRole(StrEnum):
    """What a part of a name is; name systems differ: family names, chains of fathers, single names."""

    GIVEN = "given"
    FAMILY = "family"
    PATRONYMIC = "patronymic"
    FATHER = "father"
    GRANDFATHER = "grandfather"
    TRIBE = "tribe"
    TITLE = "title"
    NICKNAME = "nickname"


@dataclass(frozen=True, slots=True)
class NamePart:
    """One part of a name and what it is."""

    role: NamePartRole
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NameForm:
    """One way a person's name is written.

    `source` says where (a document's id, or empty), `note` in words. `by_authority` marks the form that the
    Belarusian authority writes, which all later papers repeat.
    """

    text: str
    parts: tuple[NamePart, ...] = ()
    source: str = ""
    note: str = ""
    by_authority: bool = False


class Sex(StrEnum):
    """As papers state it (ICAO Doc 9303)."""

    FEMALE = "F"
    MALE = "M"
    UNSPECIFIED = "X"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the story, entered once.

    `names` has at least one form, the first is shown. `citizenships` are country codes (ISO 3166-1
    alpha-3) or words where there is none. A person that is `unnamed` appears in no export by name.
    """

    id: str
    created: datetime
    modified: datetime
    names: tuple[NameForm, ...]
    roles: tuple[PersonRole, ...] = ()
    sex: Sex | None = None
    birth: DateStatement = NO_DATE
    birth_place: str = ""
    death: DateStatement = NO_DATE
    death_place: str = ""
    citizenships: tuple[str, ...] = ()
    occupation: str = ""
    whereabouts: str = ""
    unnamed: bool = False
    notes: str = ""
    position: int = 0
    removed: datetime | None = None

    @property
    def name(self) -> str:
        """The form that is shown."""
        return self.names[0].text if self.names else ""

    @property
    def authority_name(self) -> str:
        """As the Belarusian authority writes it, or the form that is shown."""
        return next((form.text for form in self.names if form.by_authority), self.name)


PERSON_FIELDS = frozenset(
    {
        "names",
        "roles",
        "sex",
        "birth",
        "birth_place",
        "death",
        "death_place",
        "citizenships",
        "occupation",
        "whereabouts",
        "unnamed",
        "notes",
        "position",
    }
)


class KinshipKind(StrEnum):
    """What the first person is to the second."""

    PARENT = "parent"
    ADOPTIVE_PARENT = "adoptive_parent"
    GUARDIAN = "guardian"
    SPOUSE = "spouse"
    FORMER_SPOUSE = "former_spouse"
    PARTNER = "partner"
    SIBLING = "sibling"
    OTHER_RELATIVE = "other_relative"
    FRIEND = "friend"
    COLLEAGUE = "colleague"


#: Kinds that read the same from both sides.
MUTUAL_KINSHIPS = frozenset(KinshipKind) - {
    KinshipKind.PARENT,
    KinshipKind.ADOPTIVE_PARENT,
    KinshipKind.GUARDIAN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Kinship:
    """`person_id` is the `kind` of `other_id`: a parent, a spouse. `since` and `until` as far as known."""

    id: str
    created: datetime
    modified: datetime
    person_id: str
    other_id: str
    kind: KinshipKind
    since: DateStatement = NO_DATE
    until: DateStatement = NO_DATE
    notes: str = ""
    removed: datetime | None = None


KINSHIP_FIELDS = frozenset({"person_id", "other_id", "kind", "since", "until", "notes"})
