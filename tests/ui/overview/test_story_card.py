"""The story on the Overview: how many events and fears, and what is bare."""

from PySide6.QtWidgets import QApplication

from interviewprep.domain.events import Citation
from interviewprep.services import chronology, fears
from interviewprep.services.overview import overview
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui.overview.story_card import StoryCard


def test_it_counts_events_and_fears_and_says_what_is_bare(qapp: QApplication, case_file: CaseFile) -> None:
    card = StoryCard()
    card.show_state(overview(case_file))
    assert (card.events.words, card.fears.words) == (
        "No events written down yet",
        "No fears written down yet",
    )
    event, _ = chronology.add_event(case_file, title="Arrest")
    fears.add_fear(case_file, title="one", event_ids=(event.id,))
    fears.add_fear(case_file, title="two", citations=(Citation(document_id="gone"),))
    fears.add_fear(case_file, title="three", unproven_because="Nothing is written about it")
    card.show_state(overview(case_file))
    assert (card.events.words, card.fears.words) == ("Events: 1", "Fears: 3")
    assert card.fears.chip.text() == "2 without evidence or explanation"
    card.deleteLater()


def test_its_buttons_lead_to_the_rooms(qapp: QApplication) -> None:
    card = StoryCard()
    asked: list[str] = []
    card.events_asked.connect(lambda: asked.append("chronology"))
    card.fears_asked.connect(lambda: asked.append("fears"))
    card.events.button.click()
    card.fears.button.click()
    assert asked == ["chronology", "fears"]
    card.deleteLater()
