from dataclasses import replace
from typing import Any

import pytest

from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.domain.dates import read_date
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.events import (
    Account,
    Border,
    Citation,
    Event,
    EventKind,
    Knowledge,
    Leg,
    Participant,
    ParticipantRole,
)
from interviewprep.domain.fears import CountrySource, Fear, Ground
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.people import (
    Kinship,
    KinshipKind,
    NameForm,
    NamePart,
    NamePartRole,
    Person,
    PersonRole,
    Sex,
)
from interviewprep.domain.treatment import box_quad
from interviewprep.storage import history, integrity, search, story
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE

MADE = {"created": now(), "modified": now()}
PERSON = Person(
    id=new_id(),
    **MADE,
    names=(
        NameForm(text="رستم سعیدی", parts=(NamePart(NamePartRole.GIVEN, "رستم"),), source="d1"),
        NameForm(text="Рустам Саиди", by_authority=True),
    ),
    roles=(PersonRole.APPLICANT, PersonRole.WITNESS),
    sex=Sex.MALE,
    birth=read_date("1998"),
    citizenships=("AFG",),
)
EVENT = Event(
    id=new_id(),
    **MADE,
    kind=EventKind.TRAVEL,
    title="Дорога в Брест",
    start=read_date("май 2021"),
    participants=(Participant(person_id=PERSON.id, role=ParticipantRole.PRESENT),),
    accounts=(Account(person_id=PERSON.id, words="شب بود", translation="Была ночь"),),
    knowledge=Knowledge.LIVED,
    citations=(
        Citation(document_id="d1", page_id="p1", passage="виза", areas=(box_quad(0.1, 0.2, 0.3, 0.4),)),
    ),
    leg=Leg(origin="Moscow", border=Border.NO_CONTROL),
)
FEAR = Fear(
    id=new_id(), **MADE, own_words="من می ترسم", grounds=(Ground.POLITICAL_OPINION,), event_ids=(EVENT.id,)
)
SOURCE = CountrySource(id=new_id(), **MADE, publisher="Example Institute", title="Country report")
KINSHIP = Kinship(id=new_id(), **MADE, person_id=PERSON.id, other_id="p2", kind=KinshipKind.SPOUSE)
RECORDS = (PERSON, KINSHIP, EVENT, FEAR, SOURCE)


def as_entered(record: Any) -> Any:
    return replace(record, modified=MADE["modified"])


@pytest.fixture
def case(case_file: CaseFile) -> CaseFile:
    for record in RECORDS:
        story.insert(case_file, record)
    return case_file


def test_every_record_comes_back_as_it_was(case: CaseFile) -> None:
    case.close()
    again = CaseFile.open(case.path, PASSPHRASE)
    for record in RECORDS:
        assert story.get(again, type(record), record.id) == record
        assert story.all_records(again, type(record)) == [record]
    assert integrity.check(again) == []
    with pytest.raises(NoSuchRecord):
        story.get(again, Event, "none")
    again.close()


def test_edits_are_undone_and_name_what_changed(case: CaseFile) -> None:
    leg = Leg(origin="Minsk")
    edits = [
        Edit(Subject.EVENT, EVENT.id, {"leg": leg, "title": "Снова", "accounts": ()}),
        Edit(Subject.FEAR, FEAR.id, {"grounds": (Ground.RACE, Ground.TORTURE)}),
        Edit(Subject.PERSON, PERSON.id, {"names": PERSON.names[1:], "sex": None}),
    ]
    changes = history.apply(case, Action.EDIT_EVENTS, edits)
    assert (changes.people, changes.events, changes.fears) == ({PERSON.id}, {EVENT.id}, {FEAR.id})
    assert story.get(case, Event, EVENT.id).leg == leg
    assert story.get(case, Fear, FEAR.id).grounds == (Ground.RACE, Ground.TORTURE)
    history.undo(case)
    for record in RECORDS:
        assert as_entered(story.get(case, type(record), record.id)) == record


def test_the_bin(case: CaseFile) -> None:
    history.apply(case, Action.REMOVE_EVENTS, [Edit(Subject.EVENT, EVENT.id, {"removed": now()})])
    assert story.all_records(case, Event) == []
    assert [event.id for event in story.all_records(case, Event, removed=True)] == [EVENT.id]
    assert search.search_story(case, "дорога") == []
    history.undo(case)
    assert [as_entered(event) for event in story.all_records(case, Event)] == [EVENT]
    assert search.search_story(case, "дорога")


@pytest.mark.parametrize(
    ("words", "subject"),
    [
        ("саид", Subject.PERSON),
        ("سعيدي", Subject.PERSON),
        ("брест дорога", Subject.EVENT),
        ("ночь", Subject.EVENT),
        ("می ترسم", Subject.FEAR),
        ("country institute", Subject.COUNTRY_SOURCE),
    ],
)
def test_what_is_written_is_found(case: CaseFile, words: str, subject: Subject) -> None:
    [hit] = search.search_story(case, words)
    assert hit.subject is subject
    assert hit.marks


def test_places_go_on_from_the_last(case: CaseFile) -> None:
    assert story.next_place(case, Event) == 1
    assert story.next_place(case, Fear) == 1
