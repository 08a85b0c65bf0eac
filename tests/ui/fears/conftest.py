"""The Fears room over a real case."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from interviewprep.domain.events import Event
from interviewprep.domain.fears import Fear
from interviewprep.services import chronology
from interviewprep.services import fears as fear_service
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui.fears.fears_view import FearsView
from tests.ui.documents.conftest import FakeSession, Papers


class StorySession(FakeSession):
    """Tells also of what services give together with a new record, as the open case does."""

    def edit(self, fn: Callable[..., Any], *args: Any, initiator: object = None, **fields: Any) -> Any:
        result = super().edit(fn, *args, initiator=initiator, **fields)
        if isinstance(result, tuple):
            self.changed.emit(result[-1], initiator)
        return result


class Story:
    """Puts fears and events into the case as another view would, and reads them back."""

    def __init__(self, session: FakeSession) -> None:
        self.session = session
        self.case = session.case

    def fear(self, title: str, **fields: object) -> Fear:
        """A fear behind the others."""
        added: Fear = self.session.edit(fear_service.add_fear, self.case, title=title, **fields)[0]
        return added

    def event(self, title: str, **fields: object) -> Event:
        """An event behind the others."""
        added: Event = self.session.edit(chronology.add_event, self.case, title=title, **fields)[0]
        return added

    def now(self, fear: Fear) -> Fear:
        """The fear as it is stored."""
        return fear_service.fear(self.case, fear.id)

    def titles(self) -> list[str]:
        """Fears in their order."""
        return [fear.title for fear in fear_service.fears(self.case)]


@pytest.fixture
def papers(case_file: CaseFile) -> Papers:
    return Papers(case_file)


@pytest.fixture
def session(qtbot: QtBot, case_file: CaseFile) -> Iterator[FakeSession]:
    session = StorySession(case_file)
    yield session
    session.is_open = False


@pytest.fixture
def story(session: FakeSession) -> Story:
    return Story(session)


@pytest.fixture
def view(qtbot: QtBot, session: FakeSession) -> FearsView:
    view = FearsView(session)  # type: ignore[arg-type]
    qtbot.addWidget(view)
    view.resize(1160, 760)
    view.show()
    qtbot.waitExposed(view)
    return view
