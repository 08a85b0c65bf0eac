"""What comparing the names of a case finds, and relatives entered together with their tie."""

from datetime import datetime
from types import MappingProxyType

from interviewprep.domain.changes import Action
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Document
from interviewprep.domain.people import KinshipKind, PersonRole, Sex
from interviewprep.services import people, review
from interviewprep.storage.case_file import CaseFile

MOMENT = datetime(2024, 5, 1)


def paper(document_id: str, holder: str, **fields: str) -> Document:
    return Document(
        id=document_id,
        created=MOMENT,
        modified=MOMENT,
        file_name=f"{document_id}.pdf",
        sha256=document_id,
        size=1,
        media_type="application/pdf",
        translated_titles=MappingProxyType({}),
        holder=holder,
        birth_date=read_date(fields.get("birth", "")),
        nationality=fields.get("nationality", ""),
        sex=fields.get("sex", ""),
    )


def test_holders_who_are_nobody_yet_are_offered_once_with_all_their_forms(case_file: CaseFile) -> None:
    people.add_person(case_file, "Рустам Саидов")
    papers = [
        paper("d1", "SAIDOV RUSTAM"),
        paper("d2", "Назарова  Мадина", birth="29.11.1992"),
        paper("d3", "NAZAROVA MADINA", nationality="TJK", sex="F"),
        paper("d4", "Назарова Мадина"),
    ]
    (found,) = people.from_papers(people.people(case_file), papers)
    assert [(form.text, form.source) for form in found.forms] == [
        ("Назарова Мадина", "d2"),
        ("NAZAROVA MADINA", "d3"),
    ]
    madina, _ = people.add_from_papers(case_file, found)
    assert madina.birth == read_date("29.11.1992")
    assert (madina.citizenships, madina.sex) == (("TJK",), Sex.FEMALE)
    assert people.from_papers(people.people(case_file), papers) == []


def test_a_sign_of_a_paper_that_is_no_sex_is_left_out(case_file: CaseFile) -> None:
    (found,) = people.from_papers([], [paper("d1", "Ali Rezai", sex="?")])
    assert people.add_from_papers(case_file, found)[0].sex is None


def test_comparing_a_whole_case(case_file: CaseFile) -> None:
    one, _ = people.add_person(case_file, "Рустам Саидов")
    two, _ = people.add_person(case_file, "Saidov Rustam")
    known = people.compare_people(case_file)
    assert known == people.PeopleKnown(((one.id, two.id),), ())


def test_a_relative_comes_and_goes_with_the_tie(case_file: CaseFile) -> None:
    rustam, _ = people.add_person(case_file, "Рустам", roles=(PersonRole.APPLICANT,))
    mother, changes = people.add_relative(case_file, rustam.id, KinshipKind.PARENT, True, " Зайнаб ")
    assert (mother.name, mother.roles) == ("Зайнаб", (PersonRole.FAMILY,))
    assert changes.action is Action.ADD_PERSON
    assert {mother.id, rustam.id} < changes.people
    assert people.is_tied(case_file, mother.id, KinshipKind.PARENT, rustam.id)
    assert not people.is_tied(case_file, rustam.id, KinshipKind.PARENT, mother.id)
    child, _ = people.add_relative(case_file, mother.id, KinshipKind.PARENT, False, "Фаррух")
    assert people.parents(people.kinships(case_file))[child.id] == (mother.id,)
    friend, _ = people.add_relative(case_file, child.id, KinshipKind.FRIEND, True, "Сосед")
    assert friend.roles == ()
    assert people.is_tied(case_file, child.id, KinshipKind.FRIEND, friend.id)
    for _ in range(3):
        review.undo(case_file)
    assert [person.id for person in people.people(case_file)] == [rustam.id]
    assert people.kinships(case_file) == []
    review.redo(case_file)
    assert people.is_tied(case_file, mother.id, KinshipKind.PARENT, rustam.id)


def test_several_people_are_taken_out_at_once(case_file: CaseFile) -> None:
    one, two, three = (people.add_person(case_file, name)[0] for name in ("a", "b", "c"))
    people.add_kinship(case_file, two.id, KinshipKind.FRIEND, three.id)
    people.remove_people(case_file, [one.id, two.id])
    assert [person.id for person in people.people(case_file)] == [three.id]
    assert {person.id for person in people.removed_people(case_file)} == {one.id, two.id}
    assert people.kinships(case_file) == []
    review.undo(case_file)
    assert len(people.people(case_file)) == 3
    assert len(people.kinships(case_file)) == 1
