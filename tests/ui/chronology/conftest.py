"""A case with a short story, and its chronology in a window."""

from collections.abc import Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Event, EventKind, Participant
from interviewprep.domain.people import Person
from interviewprep.services import chronology, people
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui.chronology.chronology_view import ChronologyView
from tests.ui.documents.conftest import FakeSession, Papers


class Story:
    """Tells events of a case."""

    def __init__(self, case: CaseFile) -> None:
        self.case = case

    def person(self, name: str, **fields: Any) -> Person:
        """Somebody of the story."""
        return people.add_person(self.case, name, **fields)[0]

    def tell(self, title: str, start: str = "", kind: EventKind = EventKind.OTHER, **fields: Any) -> Event:
        """One event; `who` are people who took part, `until` a written date."""
        who = fields.pop("who", ())
        until = read_date(fields.pop("until", ""))
        taking_part = tuple(Participant(person_id=one.id) for one in who)
        return chronology.add_event(
            self.case,
            title=title,
            start=read_date(start),
            until=until,
            kind=kind,
            participants=taking_part,
            **fields,
        )[0]

    def event(self, title: str) -> Event:
        """The event of that title as it is now."""
        return next(one for one in chronology.events(self.case) if one.title == title)

    def titles(self) -> list[str]:
        """The titles of all events by sequence."""
        return [one.title for one in chronology.events(self.case)]


@pytest.fixture
def story(case_file: CaseFile) -> Story:
    return Story(case_file)


@pytest.fixture
def papers(case_file: CaseFile) -> Papers:
    return Papers(case_file)


@pytest.fixture
def session(qtbot: QtBot, case_file: CaseFile) -> Iterator[FakeSession]:
    session = FakeSession(case_file)
    yield session
    session.is_open = False


@pytest.fixture
def told(story: Story) -> Story:
    """School, arrest, a rumour without a date, release, and something sensitive."""
    story.tell("school", "2005", EventKind.SCHOOL, place="Herat")
    story.tell("arrest", "12 May 2019", EventKind.ARREST, place="Herat")
    story.tell("rumour")
    story.tell("release", "2 June 2019", EventKind.RELEASE)
    story.tell("night", "20 May 2019", EventKind.TORTURE, sensitive=True, place="cellar")
    return story


def open_view(qtbot: QtBot, session: FakeSession) -> ChronologyView:
    """The room as it is when it is entered."""
    view = ChronologyView(session)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(1200, 800)
    view.show()
    qtbot.waitExposed(view)
    return view
