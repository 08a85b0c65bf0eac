import pytest

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Citation, Event, EventKind, Participant
from interviewprep.domain.fears import Ground
from interviewprep.domain.people import KinshipKind, NameForm, PersonRole
from interviewprep.services import chronology, fears, people, review
from interviewprep.storage.case_file import CaseFile


def titles(found: list[Event]) -> list[str]:
    return [event.title for event in found]


def add(case: CaseFile, title: str, date: str = "") -> Event:
    return chronology.add_event(case, title=title, start=read_date(date))[0]


def test_what_has_no_date_stays_where_the_teller_put_it(case_file: CaseFile) -> None:
    for title, date in (("arrest", "май 2020"), ("release", ""), ("school", "2005"), ("flight", "2021")):
        add(case_file, title, date)
    assert titles(chronology.in_order(chronology.events(case_file))) == [
        "school",
        "arrest",
        "release",
        "flight",
    ]


def test_dragging_an_undated_event_is_undone(case_file: CaseFile) -> None:
    one, two, three = (add(case_file, title) for title in ("one", "two", "three"))
    chronology.reorder_events(case_file, [three.id, one.id, two.id])
    assert titles(chronology.events(case_file)) == ["three", "one", "two"]
    review.undo(case_file)
    assert titles(chronology.events(case_file)) == ["one", "two", "three"]


def test_several_events_are_edited_together(case_file: CaseFile) -> None:
    ids = [add(case_file, title).id for title in ("one", "two")]
    chronology.edit_events(case_file, ids, sensitive=True, kind=EventKind.DETENTION)
    assert all(event.sensitive for event in chronology.events(case_file))
    with pytest.raises(ValueError):
        chronology.edit_events(case_file, ids, colour="red")


def test_a_double_entry_becomes_one_person(case_file: CaseFile) -> None:
    kept, _ = people.add_person(case_file, "Рустам Саиди", roles=(PersonRole.APPLICANT,))
    double, _ = people.add_person(case_file, "رستم سعیدی", birth=read_date("1998"), unnamed=True)
    wife, _ = people.add_person(case_file, "Мариам")
    people.add_kinship(case_file, wife.id, KinshipKind.SPOUSE, double.id)
    event, _ = chronology.add_event(
        case_file, participants=(Participant(person_id=kept.id), Participant(person_id=double.id))
    )
    fear, _ = fears.add_fear(case_file, persecutors=(double.id,))
    people.join_people(case_file, kept.id, double.id)
    joined = people.person(case_file, kept.id)
    assert [form.text for form in joined.names] == ["Рустам Саиди", "رستم سعیدی"]
    assert (joined.birth.original, joined.unnamed) == ("1998", True)
    assert [tie.other_id for tie in people.kinships(case_file)] == [kept.id]
    assert chronology.event(case_file, event.id).participants == (Participant(person_id=kept.id),)
    assert fears.fear(case_file, fear.id).persecutors == (kept.id,)
    assert {p.id for p in people.people(case_file)} == {kept.id, wife.id}
    review.undo(case_file)
    assert {p.id for p in people.people(case_file)} == {kept.id, wife.id, double.id}
    assert people.applicant(case_file) == people.person(case_file, kept.id)


def test_ties(case_file: CaseFile) -> None:
    mother, _ = people.add_person(case_file, "Мать")
    child, _ = people.add_person(case_file, "Дитя")
    tie, _ = people.add_kinship(case_file, mother.id, KinshipKind.PARENT, child.id)
    assert people.parents(people.kinships(case_file)) == {child.id: (mother.id,)}
    people.add_kinship(case_file, mother.id, KinshipKind.FRIEND, child.id)
    for kind, one, other in (
        (KinshipKind.PARENT, mother, child),
        (KinshipKind.FRIEND, child, mother),
        (KinshipKind.SPOUSE, child, child),
    ):
        with pytest.raises(ValueError):
            people.add_kinship(case_file, one.id, kind, other.id)
    people.remove_person(case_file, mother.id)
    assert people.kinships(case_file) == []
    review.undo(case_file)
    assert tie.id in {t.id for t in people.kinships(case_file)}


def test_forms_of_a_name(case_file: CaseFile) -> None:
    someone, _ = people.add_person(case_file, " Hussein ")
    assert someone.name == someone.authority_name == "Hussein"
    forms = (*someone.names, NameForm(text="Хуссейн", by_authority=True))
    people.edit_person(case_file, someone.id, names=forms)
    assert people.person(case_file, someone.id).authority_name == "Хуссейн"


def test_the_matrix_shows_what_supports_each_fear(case_file: CaseFile) -> None:
    later, earlier = add(case_file, "later", "2021"), add(case_file, "earlier", "2019")
    fear, _ = fears.add_fear(case_file, title="prison", grounds=(Ground.POLITICAL_OPINION,))
    for event in (later, earlier):
        chronology.link_fears(case_file, event.id, {fear.id})
    chronology.cite(case_file, earlier.id, Citation(document_id="d1", passage="виновен"))
    chronology.cite(case_file, earlier.id, Citation(document_id="d1", passage="виновен"))
    source, _ = fears.add_country_source(case_file, title="Report")
    fears.edit_fear(case_file, fear.id, source_ids=(source.id,))
    rows = fears.evidence_matrix(
        fears.fears(case_file), chronology.events(case_file), fears.country_sources(case_file)
    )
    assert [(row.event and row.event.title, row.supported, row.open) for row in rows] == [
        (None, True, False),
        ("earlier", True, False),
        ("later", False, True),
    ]
    assert len(rows[1].citations) == 1
    chronology.edit_events(case_file, [later.id], unproven_because="Papers were burnt")
    chronology.link_fears(case_file, earlier.id, set())
    rows = fears.evidence_matrix(fears.fears(case_file), chronology.events(case_file), [])
    assert [(row.event and row.event.title, row.open) for row in rows] == [(None, True), ("later", False)]


def test_fears_keep_the_applicant_s_order(case_file: CaseFile) -> None:
    ids = [fears.add_fear(case_file, title=title)[0].id for title in ("one", "two")]
    fears.reorder_fears(case_file, ids[::-1])
    assert [fear.title for fear in fears.fears(case_file)] == ["two", "one"]
    fears.remove_fear(case_file, ids[0])
    with pytest.raises(ValueError):
        fears.reorder_fears(case_file, ids)


def test_what_was_told_before_all_dates_stays_first(case_file: CaseFile) -> None:
    add(case_file, "family moved away")
    add(case_file, "school", "2005")
    add(case_file, "birth", "1998")
    assert titles(chronology.in_order(chronology.events(case_file))) == [
        "family moved away",
        "birth",
        "school",
    ]


def test_events_are_moved_together_behind_another_or_to_the_front(case_file: CaseFile) -> None:
    one, two, three, four = (add(case_file, title) for title in ("one", "two", "three", "four"))
    chronology.move_events(case_file, [one.id, two.id], four.id)
    assert titles(chronology.events(case_file)) == ["three", "four", "one", "two"]
    chronology.move_events(case_file, [two.id], None)
    assert titles(chronology.events(case_file)) == ["two", "three", "four", "one"]
    chronology.move_events(case_file, [three.id], two.id)
    assert titles(chronology.events(case_file)) == ["two", "three", "four", "one"]


def test_a_place_in_a_paper_is_untied_again(case_file: CaseFile) -> None:
    event = add(case_file, "arrest")
    page, paper = Citation(document_id="paper", page_id="page"), Citation(document_id="paper")
    for citation in (page, paper):
        chronology.cite(case_file, event.id, citation)
    chronology.uncite(case_file, event.id, page)
    assert chronology.event(case_file, event.id).citations == (paper,)
