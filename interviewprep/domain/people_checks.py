"""What cannot be, or is probably twice, among the people of a story: for a kind word, never a decision."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations

from interviewprep.domain.event_clashes import before_for_certain
from interviewprep.domain.names import NameMatch, are_variants, compare_names, parts
from interviewprep.domain.people import Kinship, KinshipKind, NameForm, Person

_BY_BIRTH = KinshipKind.PARENT
#: The same few names are compared with each other again and again.
_parts = lru_cache(4096)(parts)


def died_before_birth(person: Person) -> bool:
    """Whether the dates say, whatever days they mean, that somebody died before being born."""
    return before_for_certain(person.death, person.birth)


def born_before_parent(child: Person, parent: Person) -> bool:
    """Whether the dates say that a child is older than its parent."""
    return before_for_certain(child.birth, parent.birth)


def younger_parents(person: Person, people: Iterable[Person], ties: Iterable[Kinship]) -> list[Person]:
    """The parents by birth who would be younger than this person."""
    by_id = {one.id: one for one in people}
    named = (tie.person_id for tie in ties if tie.kind is _BY_BIRTH and tie.other_id == person.id)
    return [by_id[one] for one in named if one in by_id and born_before_parent(person, by_id[one])]


@lru_cache(65536)
def names_agree(one: str, other: str) -> bool:
    """Whether two written names can well be of one person: every part of the shorter has its like.

    Closer than `compare_names`, for which brothers who share family name and patronymic are variants: it
    answers for two names of one person, this one finds one person in two names. One part alone
    (Mariam) is too little against a whole name.
    """
    few, many = sorted((_parts(one), _parts(other)), key=len)
    if not few or len(few) == 1 < len(many):
        return False
    if not all(any(are_variants(part, like) for like in many) for part in few):
        return False
    return compare_names(one, other) is not NameMatch.DIFFERENT


def forms_agree(some: Sequence[NameForm], others: Sequence[NameForm]) -> bool:
    """Whether any form of one name agrees with any form of another."""
    return any(names_agree(one.text, other.text) for one in some for other in others)


def likely_same(people: Sequence[Person], ties: Iterable[Kinship]) -> list[tuple[str, str]]:
    """Pairs of entries that are probably one person: their names agree and nothing tells them apart.

    Another sex, births that cannot be one day, or a tie between the two tell them apart.
    """
    tied = {frozenset((tie.person_id, tie.other_id)) for tie in ties}
    return [
        (one.id, other.id)
        for one, other in combinations(people, 2)
        if frozenset((one.id, other.id)) not in tied
        and not _told_apart(one, other)
        and forms_agree(one.names, other.names)
    ]


def _told_apart(one: Person, other: Person) -> bool:
    if one.sex and other.sex and one.sex is not other.sex:
        return True
    return before_for_certain(one.birth, other.birth) or before_for_certain(other.birth, one.birth)
