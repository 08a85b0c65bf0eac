"""Doubtful words in the viewer, and the way between the picture and its text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.pages import PageReading, TextSource, Word
from interviewprep.services import review
from interviewprep.storage import pages
from interviewprep.ui.documents.page_viewer import PageViewer
from interviewprep.ui.documents.text_direction import is_right_to_left
from interviewprep.ui.documents.unsure_bar import UnsureBar
from interviewprep.ui.documents.unsure_words import Doubt
from interviewprep.ui.documents.viewer_commands import ViewerCommand
from tests.ui.documents.conftest import words_of

LINES = ["sure faint sure", "گواهی ولادت", "last faint"]


@pytest.fixture
def viewer(qtbot: QtBot, session, papers) -> PageViewer:  # type: ignore[no-untyped-def]
    viewer = PageViewer(session)
    session.changed.connect(lambda changes, _initiator: viewer.apply(changes))
    qtbot.addWidget(viewer)
    viewer.resize(700, 800)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.activateWindow()
    document = papers.add(LINES)
    [page] = review.pages(session.case, document.id)
    words = [replace(word, confidence=30.0) if word.text == "faint" else word for word in words_of(LINES)]
    reading = PageReading(
        text="\n".join(LINES),
        words=tuple(words),
        source=TextSource.OCR,
        turned=0,
        languages=("eng",),
        confidence=80.0,
    )
    pages.store_reading(session.case, page.id, reading)
    viewer.show_document(document)
    qtbot.waitUntil(lambda: bool(viewer.canvas.words), timeout=3000)
    viewer.canvas.setFocus()
    return viewer


def cursor_word(viewer: PageViewer) -> str:
    cursor = viewer.text_pane.editor.textCursor()
    text = viewer.text_pane.editor.toPlainText()
    return text[cursor.selectionStart() :].split()[0]


def settle(qtbot: QtBot, viewer: PageViewer, index: int | None) -> None:
    qtbot.waitUntil(lambda: viewer.canvas.marks.typed_at == index, timeout=2000)


def test_doubtful_words_are_counted_and_marked(viewer) -> None:  # type: ignore[no-untyped-def]
    assert viewer.canvas.marks.unsure == {1: Doubt.FAINT, 6: Doubt.FAINT}
    assert viewer.bar._buttons[ViewerCommand.UNSURE].accessibleName() == "Unsure words: 2"
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Q)
    assert viewer.canvas.marks.unsure == {}
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Q)
    assert len(viewer.canvas.marks.unsure) == 2


def test_keys_go_from_one_to_the_next(viewer) -> None:  # type: ignore[no-untyped-def]
    QTest.keyClick(viewer.canvas, Qt.Key.Key_U)
    assert viewer.canvas.marks.unsure_now == 1
    assert "“\u2068faint\u2069”" in viewer.unsure_bar.accessibleName()
    QTest.keyClick(viewer.canvas, Qt.Key.Key_U)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_U)
    assert viewer.canvas.marks.unsure_now == 1
    QTest.keyClick(viewer.canvas, Qt.Key.Key_U, Qt.KeyboardModifier.ShiftModifier)
    assert viewer.canvas.marks.unsure_now == 6
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Escape)
    assert not viewer.unsure_bar.isVisible()


def test_both_readings_are_told(qtbot: QtBot) -> None:
    bar = UnsureBar()
    qtbot.addWidget(bar)
    word = Word("1399/04/17", 0, 0, 1, 1, 0, 90.0, "1399/02/17")
    assert "1399/04/17" in bar.explain(word, Doubt.TWO_READINGS)
    assert "1399/02/17" in bar.explain(word, Doubt.TWO_READINGS)


def test_a_word_is_corrected_by_keys_and_the_way_goes_on(viewer, session) -> None:  # type: ignore[no-untyped-def]
    QTest.keyClick(viewer.canvas, Qt.Key.Key_U)
    QTest.keyClick(viewer.canvas, Qt.Key.Key_Return)
    editor = viewer.text_pane.editor
    assert editor.hasFocus()
    QTest.keyClicks(editor, "plain")
    QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert review.page(session.case, viewer.page.id).text.startswith("sure plain sure")
    assert (viewer.canvas.marks.unsure_now, cursor_word(viewer)) == (6, "faint")
    QTest.keyClicks(editor, "word")
    viewer.commit()
    assert "No unsure word is left" in viewer.unsure_bar.accessibleName()
    session.undo()
    session.undo()
    assert review.page(session.case, viewer.page.id).text == "\n".join(LINES)
    assert not viewer.page.verified


def test_a_checked_text_has_no_doubtful_words(viewer, session) -> None:  # type: ignore[no-untyped-def]
    QTest.keyClick(viewer.canvas, Qt.Key.Key_M)
    page = review.page(session.case, viewer.page.id)
    assert (page.verified, page.text) == (True, "\n".join(LINES))
    assert viewer.canvas.marks.unsure == {}
    assert viewer.text_pane._source.text() == "checked by a person"
    assert viewer.text_pane.checked_button.isHidden()
    session.undo()
    assert len(viewer.canvas.marks.unsure) == 2
    assert not viewer.text_pane.checked_button.isHidden()


def test_the_word_at_the_text_cursor_is_marked_on_the_picture(viewer, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    viewer.show_text(True)
    editor = viewer.text_pane.editor
    cursor = editor.textCursor()
    cursor.setPosition(5)
    editor.setTextCursor(cursor)
    settle(qtbot, viewer, 1)
    cursor.movePosition(cursor.MoveOperation.End)
    editor.setTextCursor(cursor)
    settle(qtbot, viewer, 6)
    viewer.show_text(False)
    settle(qtbot, viewer, None)


def test_a_pressed_word_moves_the_text_cursor(viewer, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    viewer.show_text(True)
    QTest.qWait(20)
    box = viewer.canvas._box(viewer.canvas.words[4])
    QTest.mouseClick(viewer.canvas.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert cursor_word(viewer) == "ولادت"
    assert viewer.text_pane.editor.hasFocus()
    settle(qtbot, viewer, 4)


def test_each_paragraph_has_the_direction_of_its_content(viewer) -> None:  # type: ignore[no-untyped-def]
    viewer.show_text(True)
    QTest.qWait(20)
    document = viewer.text_pane.editor.document()
    directions = []
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        directions.append((block.textDirection() is Qt.LayoutDirection.RightToLeft, block.text()))
    assert directions == [(is_right_to_left(line), line) for line in LINES]
    line = document.findBlockByNumber(1).layout().lineAt(0)
    assert line.naturalTextRect().left() > document.textWidth() / 2


def test_the_tooltip_says_what_was_read(viewer) -> None:  # type: ignore[no-untyped-def]
    assert "faint" in viewer.canvas.explain(1)
    at = viewer.canvas._box(viewer.canvas.words[1]).center().toPoint()
    assert viewer.canvas._word_at(at.toPointF() + QPoint(0, 0).toPointF()) == 1
