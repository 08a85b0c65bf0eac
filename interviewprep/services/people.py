"""The people of the case: entered once, named in many ways, related to each other."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from interviewprep.domain.changes import Action, Changes, Edit, Subject
from interviewprep.domain.dates import NO_DATE, DateStatement
from interviewprep.domain.documents import Document
from interviewprep.domain.events import Event
from interviewprep.domain.fears import Fear
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.people import (
    KINSHIP_FIELDS,
    MUTUAL_KINSHIPS,
    PERSON_FIELDS,
    Kinship,
    KinshipKind,
    NameForm,
    Person,
    PersonRole,
    Sex,
)
from interviewprep.domain.people_checks import forms_agree, likely_same
from interviewprep.storage import documents, history, story
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class PaperName:
    """A holder of papers whom no person of the case is yet: the written forms, and what papers agree on."""

    forms: tuple[NameForm, ...]
    birth: DateStatement = NO_DATE
    nationality: str = ""
    sex: str = ""

    @property
    def text(self) -> str:
        """The form of the first paper."""
        return self.forms[0].text


@dataclass(frozen=True, slots=True)
class PeopleKnown:
    """What comparing all names found: pairs that are probably one person, holders not entered yet."""

    doubles: tuple[tuple[str, str], ...]
    from_papers: tuple[PaperName, ...]


def people(case: CaseFile) -> list[Person]:
    """Everybody, in their order."""
    return story.all_records(case, Person)


def removed_people(case: CaseFile) -> list[Person]:
    """Everybody who was taken out."""
    return story.all_records(case, Person, removed=True)


def person(case: CaseFile, person_id: str) -> Person:
    """One person, removed or not; NoSuchRecord."""
    return story.get(case, Person, person_id)


def applicant(case: CaseFile) -> Person | None:
    """The first who applies for asylum."""
    return next((p for p in people(case) if PersonRole.APPLICANT in p.roles), None)


def add_person(case: CaseFile, name: str, **fields: Any) -> tuple[Person, Changes]:
    """Enter somebody by one form of their name; other fields as in `PERSON_FIELDS`."""
    _expect(fields, PERSON_FIELDS)
    moment = now()
    fields.setdefault("names", (NameForm(text=name.strip()),))
    with case.transaction():
        fields.setdefault("position", story.next_place(case, Person))
        new = Person(id=new_id(), created=moment, modified=moment, **fields)
        story.insert(case, new)
        history.record_creation(case, Action.ADD_PERSON, Subject.PERSON, [new.id])
    return new, Changes(Action.ADD_PERSON, people=frozenset({new.id}))


def add_from_papers(case: CaseFile, found: PaperName) -> tuple[Person, Changes]:
    """Enter the holder of papers with every form they write, each with its paper."""
    sex = Sex(found.sex) if found.sex in set(Sex) else None
    citizenships = (found.nationality,) if found.nationality else ()
    return add_person(
        case, found.text, names=found.forms, birth=found.birth, sex=sex, citizenships=citizenships
    )


def compare_people(case: CaseFile) -> PeopleKnown:
    """Compare all names of the case; takes a while with many, so not for the thread of the window."""
    with case.reading():
        everybody, ties = people(case), kinships(case)
        papers = [d for d in documents.all_documents(case) if d.holder.strip() and not d.removed]
    return PeopleKnown(tuple(likely_same(everybody, ties)), tuple(from_papers(everybody, papers)))


def from_papers(everybody: Sequence[Person], papers: Sequence[Document]) -> list[PaperName]:
    """The holders of papers who are nobody of these people, papers of one holder together."""
    groups: list[tuple[list[NameForm], list[Document]]] = []
    for paper in papers:
        form = NameForm(text=" ".join(paper.holder.split()), source=paper.id)
        if any(forms_agree((form,), person.names) for person in everybody):
            continue
        forms, theirs = next((g for g in groups if forms_agree((form,), g[0])), ([], []))
        if not forms:
            groups.append((forms, theirs))
        if form.text not in {known.text for known in forms}:
            forms.append(form)
        theirs.append(paper)
    return [
        PaperName(
            tuple(forms),
            birth=next((paper.birth_date for paper in theirs if paper.birth_date), NO_DATE),
            nationality=next((paper.nationality for paper in theirs if paper.nationality), ""),
            sex=next((paper.sex for paper in theirs if paper.sex), ""),
        )
        for forms, theirs in groups
    ]


def edit_person(case: CaseFile, person_id: str, **fields: Any) -> Changes:
    """Change what is known of somebody."""
    _expect(fields, PERSON_FIELDS)
    return history.apply(case, Action.EDIT_PERSON, [Edit(Subject.PERSON, person_id, fields)])


def remove_person(case: CaseFile, person_id: str) -> Changes:
    """Take somebody out, with what they are to others; events keep their words."""
    return remove_people(case, [person_id])


def remove_people(case: CaseFile, person_ids: Collection[str]) -> Changes:
    """Take several out at once, each as `remove_person` does."""
    moment = now()
    edits = [Edit(Subject.PERSON, one, {"removed": moment}) for one in person_ids]
    edits += [
        Edit(Subject.KINSHIP, tie.id, {"removed": moment})
        for tie in kinships(case)
        if tie.person_id in person_ids or tie.other_id in person_ids
    ]
    return history.apply(case, Action.REMOVE_PERSON, edits)


def join_people(case: CaseFile, kept_id: str, double_id: str) -> Changes:
    """Make one of two entries for the same person: the kept one takes over names, ties, events and fears.

    What is said of the kept one stays; gaps are filled from the double. ValueError for one entry twice.
    """
    if kept_id == double_id:
        raise ValueError("one person")
    with case.transaction():
        kept, double = person(case, kept_id), person(case, double_id)
        known = {form.text for form in kept.names}
        values: dict[str, Any] = {
            "names": kept.names + tuple(form for form in double.names if form.text not in known),
            "roles": tuple(dict.fromkeys(kept.roles + double.roles)),
            "citizenships": tuple(dict.fromkeys(kept.citizenships + double.citizenships)),
            "unnamed": kept.unnamed or double.unnamed,
        }
        for name in PERSON_FIELDS - values.keys() - {"position"}:
            values[name] = getattr(kept, name) or getattr(double, name)
        moment = now()
        edits = [
            Edit(Subject.PERSON, kept_id, values),
            Edit(Subject.PERSON, double_id, {"removed": moment}),
            *_ties_of_joined(case, kept_id, double_id),
            *_story_of_joined(case, kept_id, double_id),
        ]
        return history.apply(case, Action.JOIN_PEOPLE, edits)


def _ties_of_joined(case: CaseFile, kept_id: str, double_id: str) -> list[Edit]:
    edits = []
    for tie in kinships(case):
        ends = tuple(kept_id if end == double_id else end for end in (tie.person_id, tie.other_id))
        if ends[0] == ends[1]:
            edits.append(Edit(Subject.KINSHIP, tie.id, {"removed": now()}))
        else:
            edits.append(Edit(Subject.KINSHIP, tie.id, {"person_id": ends[0], "other_id": ends[1]}))
    return edits


def _story_of_joined(case: CaseFile, kept_id: str, double_id: str) -> list[Edit]:
    edits = []
    for event in story.all_records(case, Event):
        took_part = [
            replace(one, person_id=kept_id) if one.person_id == double_id else one
            for one in event.participants
        ]
        told = tuple(
            replace(account, person_id=kept_id) if account.person_id == double_id else account
            for account in event.accounts
        )
        values = {"participants": tuple(dict.fromkeys(took_part)), "accounts": told}
        edits.append(Edit(Subject.EVENT, event.id, values))
    for fear in story.all_records(case, Fear):
        named = tuple(dict.fromkeys(kept_id if i == double_id else i for i in fear.persecutors))
        edits.append(Edit(Subject.FEAR, fear.id, {"persecutors": named}))
    return edits


def kinships(case: CaseFile) -> list[Kinship]:
    """What people are to each other, each tie once."""
    return story.all_records(case, Kinship)


def add_kinship(
    case: CaseFile, person_id: str, kind: KinshipKind, other_id: str, **fields: Any
) -> tuple[Kinship, Changes]:
    """Say that one person is the parent, spouse ... of the other.

    ValueError for a tie that is there already, or to oneself.
    """
    _expect(fields, KINSHIP_FIELDS)
    if person_id == other_id:
        raise ValueError("a tie has two ends")
    with case.transaction():
        if any(_same_tie(tie, person_id, kind, other_id) for tie in kinships(case)):
            raise ValueError("the tie is there")
        moment = now()
        new = Kinship(
            id=new_id(),
            created=moment,
            modified=moment,
            person_id=person_id,
            other_id=other_id,
            kind=kind,
            **fields,
        )
        story.insert(case, new)
        history.record_creation(case, Action.ADD_KINSHIP, Subject.KINSHIP, [new.id])
    return new, Changes(Action.ADD_KINSHIP, people=frozenset({new.id, person_id, other_id}))


def is_tied(case: CaseFile, person_id: str, kind: KinshipKind, other_id: str) -> bool:
    """Whether the tie is there already, from whichever side it was entered."""
    return any(_same_tie(tie, person_id, kind, other_id) for tie in kinships(case))


def add_relative(
    case: CaseFile, person_id: str, kind: KinshipKind, is_first: bool, name: str
) -> tuple[Person, Changes]:
    """Enter somebody together with what they are to a person, undone together.

    `is_first` says that the new one is on the side that the kind names: the parent of the other.
    Relatives of the applicant and of the applicant's family are family.
    """
    moment = now()
    with case.transaction():
        close = {PersonRole.APPLICANT, PersonRole.FAMILY} & set(person(case, person_id).roles)
        family = bool(close) and kind not in (KinshipKind.FRIEND, KinshipKind.COLLEAGUE)
        new = Person(
            id=new_id(),
            created=moment,
            modified=moment,
            names=(NameForm(text=name.strip()),),
            roles=(PersonRole.FAMILY,) if family else (),
            position=story.next_place(case, Person),
        )
        ends = (new.id, person_id) if is_first else (person_id, new.id)
        tie = Kinship(
            id=new_id(), created=moment, modified=moment, person_id=ends[0], other_id=ends[1], kind=kind
        )
        story.insert(case, new)
        story.insert(case, tie)
        made = [(Subject.PERSON, new.id), (Subject.KINSHIP, tie.id)]
        history.apply(case, Action.ADD_PERSON, [], created=made)
    return new, Changes(Action.ADD_PERSON, people=frozenset({new.id, tie.id, person_id}))


def edit_kinship(case: CaseFile, kinship_id: str, **fields: Any) -> Changes:
    """Change a tie."""
    _expect(fields, KINSHIP_FIELDS)
    return history.apply(case, Action.EDIT_KINSHIP, [Edit(Subject.KINSHIP, kinship_id, fields)])


def remove_kinship(case: CaseFile, kinship_id: str) -> Changes:
    """Take a tie back."""
    edit = Edit(Subject.KINSHIP, kinship_id, {"removed": now()})
    return history.apply(case, Action.REMOVE_KINSHIP, [edit])


def parents(ties: Sequence[Kinship]) -> Mapping[str, tuple[str, ...]]:
    """The parents (by birth or adoption) of each person who has any."""
    found: dict[str, tuple[str, ...]] = {}
    for tie in ties:
        if tie.kind in (KinshipKind.PARENT, KinshipKind.ADOPTIVE_PARENT):
            found[tie.other_id] = (*found.get(tie.other_id, ()), tie.person_id)
    return found


def _same_tie(tie: Kinship, person_id: str, kind: KinshipKind, other_id: str) -> bool:
    if tie.kind is not kind:
        return False
    ends = (tie.person_id, tie.other_id)
    return ends == (person_id, other_id) or (kind in MUTUAL_KINSHIPS and ends == (other_id, person_id))


def _expect(fields: Mapping[str, Any], known: frozenset[str]) -> None:
    if unknown := fields.keys() - known:
        raise ValueError(f"not editable: {sorted(unknown)}")
