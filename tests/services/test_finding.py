"""Search over papers and the story together."""

from interviewprep.domain.changes import Subject
from interviewprep.domain.people import KinshipKind
from interviewprep.services import chronology, fears, finding, people
from interviewprep.services.finding import StoryResult
from interviewprep.storage.case_file import CaseFile


def found(case: CaseFile, text: str) -> list[tuple[Subject, str]]:
    results = finding.search_everything(case, text)
    return [(one.subject, one.title) for one in results if isinstance(one, StoryResult)]


def test_people_events_fears_and_country_information_are_found(case_file: CaseFile) -> None:
    people.add_person(case_file, "Karim of Herat")
    chronology.add_event(case_file, title="arrest", place="Herat")
    fears.add_fear(case_file, title="arrest again", harm="prison in Herat")
    fears.add_country_source(case_file, title="Report", passage="about Herat")
    assert set(found(case_file, "herat")) == {
        (Subject.PERSON, "Karim of Herat"),
        (Subject.EVENT, "arrest"),
        (Subject.FEAR, "arrest again"),
        (Subject.COUNTRY_SOURCE, "Report"),
    }
    assert found(case_file, "  ") == []


def test_a_tie_is_found_as_its_person_once(case_file: CaseFile) -> None:
    mother, _ = people.add_person(case_file, "Zahra", notes="seamstress")
    child, _ = people.add_person(case_file, "Ali")
    people.add_kinship(case_file, mother.id, KinshipKind.PARENT, child.id, notes="seamstress too")
    assert found(case_file, "seamstress") == [(Subject.PERSON, "Zahra")]


def test_a_sensitive_event_is_marked_and_a_removed_one_not_found(case_file: CaseFile) -> None:
    event, _ = chronology.add_event(case_file, title="night in the cellar", sensitive=True)
    (result,) = finding.search_everything(case_file, "cellar")
    assert isinstance(result, StoryResult) and result.sensitive
    chronology.remove_events(case_file, [event.id])
    assert found(case_file, "cellar") == []
