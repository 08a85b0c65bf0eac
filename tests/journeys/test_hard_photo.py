"""A photograph taken at an angle: corners, light, language, a word, confirmation; then all of it undone."""

import pytest

from interviewprep.domain.documents import Category
from tests.journeys.hard_photo_story import HardPhotoStory, Paper, play

pytestmark = [pytest.mark.journey, pytest.mark.tesseract]


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> HardPhotoStory:
    return play(tmp_path_factory.mktemp("hard-photo") / "stage")


@pytest.fixture
def read(story: HardPhotoStory) -> Paper:
    assert story.read is not None
    return story.read


@pytest.fixture
def worked(story: HardPhotoStory) -> Paper:
    assert story.worked is not None
    return story.worked


def test_the_machine_found_the_sheet_and_proposed_what_it_read(read: Paper) -> None:
    assert read.page.treatment is not None
    assert read.page.treatment.corners is not None
    assert not read.page.treated_by_person
    assert read.document.title == ""
    assert ("kind", "birth_certificate") in read.proposed


def test_corners_and_light_are_the_persons(read: Paper, worked: Paper) -> None:
    assert worked.page.treated_by_person
    assert worked.page.treatment is not None
    assert worked.page.treatment.evened
    assert worked.page.treatment.corners is not None
    assert read.page.treatment is not None
    assert worked.page.treatment.corners != read.page.treatment.corners
    assert worked.picture != read.picture


def test_it_was_read_in_the_language_chosen(worked: Paper) -> None:
    assert worked.document.languages == ("fas",)
    assert worked.page.languages == ("fas",)


def test_the_corrected_word_is_kept(read: Paper, worked: Paper) -> None:
    assert worked.page.verified
    assert worked.page.text.startswith("جمهورى ")
    assert not read.page.text.startswith("جمهورى ")
    assert len(worked.page.text.split()) > 20


def test_what_was_confirmed_are_facts(worked: Paper) -> None:
    document = worked.document
    assert (document.category, document.kind) == (Category.STATUS, "birth_certificate")
    assert document.title
    assert document.holder
    assert document.birth_date.reading is not None


def test_undone_everything_is_as_it_was_when_it_was_read(read: Paper, story: HardPhotoStory) -> None:
    assert story.undone is not None
    assert story.undone.settled == read.settled


def test_each_sitting_ended_well(story: HardPhotoStory) -> None:
    assert story.statuses == [0, 0, 0]
    assert story.complaints == ""
