import pytest
from pytestqt.qtbot import QtBot

from interviewprep.domain.pages import PageHint
from interviewprep.services import review
from interviewprep.services.legibility import NEAR_DUPLICATE, SECOND_SIDE_MISSING, DocumentHint
from interviewprep.ui import labels
from interviewprep.ui.documents.hint_list import HintList


@pytest.fixture
def hints(qtbot: QtBot) -> HintList:
    hints = HintList()
    qtbot.addWidget(hints)
    return hints


def words(hints: HintList) -> list[str]:
    return [notice.accessibleName() for notice in hints.notices]


def test_each_hint_says_what_to_do_once_for_all_its_pages(hints: HintList, session, papers) -> None:  # type: ignore[no-untyped-def]
    own = review.pages(session.case, papers.add(["a"], ["b"], ["c"]).id)
    blurred = [DocumentHint(PageHint.BLURRED, page.id) for page in own[:2]]
    hints.show_hints("1", [*blurred, DocumentHint(PageHint.DARK, own[2].id)], own)
    assert words(hints) == [
        "Page 1, 2: Blurred. If you can, photograph it again, holding still.",
        "Page 3: Dark. Photograph it again in daylight, without flash.",
    ]
    hints.show_hints("1", [], own)
    assert not hints.isVisibleTo(None)


def test_the_only_page_is_not_numbered(hints: HintList, session, papers) -> None:  # type: ignore[no-untyped-def]
    own = review.pages(session.case, papers.add(["a"]).id)
    hints.show_hints("1", [DocumentHint(SECOND_SIDE_MISSING, own[0].id)], own)
    assert words(hints) == [labels.page_hint(SECOND_SIDE_MISSING)]


def test_a_near_duplicate_leads_to_the_other_page(hints: HintList, session, papers) -> None:  # type: ignore[no-untyped-def]
    own = review.pages(session.case, papers.add(["a"]).id)
    hints.show_hints("1", [DocumentHint(NEAR_DUPLICATE, own[0].id, "elsewhere")], own)
    asked: list[str] = []
    hints.page_asked.connect(asked.append)
    hints.notices[0].button.click()
    assert asked == ["elsewhere"]


def test_a_hint_put_away_stays_away_for_its_document(hints: HintList, session, papers) -> None:  # type: ignore[no-untyped-def]
    own = review.pages(session.case, papers.add(["a"]).id)
    found = [DocumentHint(PageHint.GLARE, own[0].id)]
    hints.show_hints("1", found, own)
    hints.notices[0]._close.click()
    hints.show_hints("1", found, own)
    assert hints.notices == []
    hints.show_hints("2", found, own)
    assert len(hints.notices) == 1
