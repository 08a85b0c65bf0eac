import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.pages import PageSide
from interviewprep.services import review
from interviewprep.storage import pages
from interviewprep.ui.documents.page_grid import PageCommand
from interviewprep.ui.documents.page_grid_model import PICTURE_ROLE
from interviewprep.ui.documents.pages_dialog import PagesDialog

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def paper(papers):  # type: ignore[no-untyped-def]
    return papers.add(*[[text] for text in "abcdef"], title="Six pages")


@pytest.fixture
def dialog(qtbot: QtBot, session, paper) -> PagesDialog:  # type: ignore[no-untyped-def]
    dialog = PagesDialog(session, paper)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    qtbot.waitUntil(lambda: not dialog.model.without_picture())
    return dialog


def texts(session, paper) -> str:  # type: ignore[no-untyped-def]
    return "".join(page.text for page in review.pages(session.case, paper.id))


def choose(dialog: PagesDialog, *numbers: int) -> None:
    dialog.grid.choose([dialog.model.pages[number - 1].id for number in numbers])


def press(dialog: PagesDialog, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:  # type: ignore[no-untyped-def]
    QTest.keyClick(dialog.grid, key, modifiers)


def test_every_page_is_shown(dialog) -> None:  # type: ignore[no-untyped-def]
    assert dialog.model.rowCount() == 6
    assert not dialog.model.index(5).data(PICTURE_ROLE).isNull()
    assert dialog.grid.hasFocus()
    assert [page.number for page in dialog.grid.chosen()] == [1]


def test_pages_move_by_keys_and_stay_chosen(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    choose(dialog, 1)
    press(dialog, Qt.Key.Key_Right, ALT)
    press(dialog, Qt.Key.Key_Down, ALT)
    assert texts(session, paper) == "bcadef"
    assert [page.text for page in dialog.grid.chosen()] == ["a"]
    choose(dialog, 5, 6)
    press(dialog, Qt.Key.Key_Left, ALT)
    assert texts(session, paper) == "bcaefd"
    QTest.keyClick(dialog.grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert texts(session, paper) == "bcadef"
    assert [page.text for page in dialog.model.pages] == list("bcadef")


def test_at_the_ends_nothing_moves(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    press(dialog, Qt.Key.Key_Left, ALT)
    choose(dialog, 5, 6)
    press(dialog, Qt.Key.Key_Right, ALT)
    assert session.edits == []
    assert not dialog._buttons[PageCommand.LATER].isEnabled()


def test_pages_are_dropped_between_others(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    choose(dialog, 1, 3)
    second = dialog.grid.visualRect(dialog.model.index(4))
    place = dialog.grid.gap_at(QPoint(second.left() + 5, second.center().y()))
    assert place == 4
    dialog.grid.dropped.emit(place)
    assert texts(session, paper) == "bdacef"
    last = dialog.grid.visualRect(dialog.model.index(5))
    assert dialog.grid.gap_at(QPoint(last.right() - 3, last.center().y())) == 6


def test_mirrored_the_arrows_follow_the_eye(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    choose(dialog, 2)
    press(dialog, Qt.Key.Key_Left, ALT)
    assert texts(session, paper) == "acbdef"


def test_several_marks_split_at_once_and_undo_puts_it_together(dialog, session, paper, papers) -> None:  # type: ignore[no-untyped-def]
    counts = []
    dialog.split_done.connect(counts.append)
    choose(dialog, 3, 5)
    press(dialog, Qt.Key.Key_N)
    assert dialog.split_button.text() == "Split into 3 documents"
    choose(dialog, 1)
    press(dialog, Qt.Key.Key_N)  # the first page begins a document already
    assert len(dialog.model.begins) == 2
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert counts == [3]
    assert [texts(session, document) for document in papers.documents()] == ["ab", "cd", "ef"]
    session.undo()
    assert [texts(session, document) for document in papers.documents()] == ["abcdef"]


def test_a_mark_can_be_taken_back(dialog) -> None:  # type: ignore[no-untyped-def]
    choose(dialog, 2)
    press(dialog, Qt.Key.Key_N)
    press(dialog, Qt.Key.Key_N)
    assert not dialog.split_button.isEnabled()


def test_fronts_and_backs_are_marked(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    choose(dialog, 1)
    press(dialog, Qt.Key.Key_F)
    choose(dialog, 2)
    press(dialog, Qt.Key.Key_B)
    first, second, *_rest = review.pages(session.case, paper.id)
    assert (first.side, second.side) == (PageSide.FRONT, PageSide.BACK)
    assert "back" in dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    press(dialog, Qt.Key.Key_0)
    assert review.page(session.case, second.id).side is None


def test_pages_are_removed_but_never_all(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    choose(dialog, 2, 3)
    press(dialog, Qt.Key.Key_Delete)
    assert texts(session, paper) == "adef"
    assert [page.text for page in dialog.grid.chosen()] == ["d"]
    dialog.grid.selectAll()
    press(dialog, Qt.Key.Key_Delete)
    assert texts(session, paper) == "adef"
    session.undo()
    assert texts(session, paper) == "abcdef"


def test_it_closes_when_its_document_goes(dialog, session, paper) -> None:  # type: ignore[no-untyped-def]
    session.edit(review.remove_documents, session.case, [paper.id])
    assert not dialog.isVisible()
    assert len(pages.of_document(session.case, paper.id)) == 6
