"""The editor with a real window: pointer and keys give the treatment expected."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.treatment import UNTREATED, WHOLE, Quad, Treatment
from interviewprep.ui.documents.sheet_editor import SheetEditor

SHEET: Quad = ((0.2, 0.1), (0.9, 0.15), (0.85, 0.9), (0.1, 0.8))


@pytest.fixture
def editor(qtbot: QtBot) -> SheetEditor:
    editor = SheetEditor()
    qtbot.addWidget(editor)
    editor.resize(600, 800)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    editor.show_source(photograph(), Treatment(SHEET), 0)
    return editor


def photograph() -> QImage:
    image = QImage(1500, 2000, QImage.Format.Format_RGB32)
    image.fill(QColor("saddlebrown"))
    return image


def drag(editor: SheetEditor, start: QPointF, end: QPointF) -> None:
    handles = editor.handles
    QTest.mousePress(handles, Qt.MouseButton.LeftButton, pos=start.toPoint())
    QTest.mouseMove(handles, (start + QPointF(1, 0)).toPoint())
    QTest.mouseMove(handles, end.toPoint())
    QTest.mouseRelease(handles, Qt.MouseButton.LeftButton, pos=end.toPoint())


def same(first: Quad | None, second: Quad, tolerance: float = 0.005) -> bool:
    assert first is not None
    return all(
        a == pytest.approx(b, abs=tolerance)
        for p, q in zip(first, second, strict=True)
        for a, b in zip(p, q, strict=True)
    )


def test_nothing_changed_changes_nothing(editor: SheetEditor, qtbot: QtBot) -> None:
    assert editor.treatment == Treatment(SHEET)
    with qtbot.waitSignal(editor.cancelled, timeout=1000):
        QTest.keyClick(editor.handles, Qt.Key.Key_Return)


def test_dragging_a_corner_moves_it_alone(editor: SheetEditor, qtbot: QtBot) -> None:
    handles = editor.handles
    drag(editor, handles.in_view(SHEET[2]), handles.in_view((0.7, 0.7)))
    expected = (SHEET[0], SHEET[1], (0.7, 0.7), SHEET[3])
    with qtbot.waitSignal(editor.applied, timeout=1000) as applied:
        editor.apply_button.click()
    assert same(applied.args[0].corners, expected)
    assert applied.args[0].corners[0] == SHEET[0]


def test_dragging_an_edge_moves_both_its_corners(editor: SheetEditor) -> None:
    editor.handles.set_quad(WHOLE)
    handles = editor.handles
    drag(editor, handles.in_view((0.5, 1.0)), handles.in_view((0.5, 0.9)))
    assert same(editor.treatment.corners, ((0, 0), (1, 0), (1, 0.9), (0, 0.9)))


def test_keys_move_the_corner_by_pixels_of_the_screen(editor: SheetEditor) -> None:
    handles = editor.handles
    before = handles.in_view(handles.quad[0])
    QTest.keyClick(handles, Qt.Key.Key_Right)
    QTest.keyClick(handles, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    moved = handles.in_view(handles.quad[0]) - before
    assert (moved.x(), moved.y()) == pytest.approx((1, 10))
    assert handles.quad[1:] == SHEET[1:]


def test_tab_goes_round_the_corners_and_on(editor: SheetEditor) -> None:
    handles = editor.handles
    assert handles.hasFocus()
    names = [handles.corner_name()]
    for _ in range(3):
        QTest.keyClick(handles, Qt.Key.Key_Tab)
        names.append(handles.corner_name())
    assert names == ["Top left corner", "Top right corner", "Bottom right corner", "Bottom left corner"]
    assert "Bottom left corner" in handles.accessibleDescription()
    QTest.keyClick(handles, Qt.Key.Key_Tab)
    assert editor.whole_button.hasFocus()
    QTest.keyClick(editor.whole_button, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert (handles.hasFocus(), handles.corner) == (True, 3)


def test_plus_and_minus_straighten(editor: SheetEditor) -> None:
    editor.handles.set_quad(WHOLE)
    QTest.keyClick(editor.handles, Qt.Key.Key_Plus)
    QTest.keyClick(editor.handles, Qt.Key.Key_Plus)
    assert editor.handles.tilt == pytest.approx(1.0)
    assert editor._tilt.text() == "1.0°"
    corners = editor.treatment.corners
    assert corners is not None
    assert corners[0][0] > 0
    assert corners[0][1] < 0
    QTest.keyClick(editor.handles, Qt.Key.Key_Minus)
    editor.left_button.click()
    assert editor.treatment.corners is None


def test_impossible_corners_are_told_and_not_applied(editor: SheetEditor, qtbot: QtBot) -> None:
    handles = editor.handles
    handles.set_quad((SHEET[0], SHEET[1], SHEET[2], (0.95, 0.4)))
    assert handles._word.isVisible()
    assert handles.rect().contains(handles._word.geometry())
    assert not editor.apply_button.isEnabled()
    with qtbot.assertNotEmitted(editor.applied):
        QTest.keyClick(handles, Qt.Key.Key_Return)
    QTest.keyClick(handles, Qt.Key.Key_W)
    assert not handles._word.isVisible()
    assert editor.apply_button.isEnabled()


def test_a_turned_page_is_edited_as_it_is_seen(editor: SheetEditor) -> None:
    editor.show_source(photograph(), UNTREATED, 90)
    handles = editor.handles
    assert handles.aspect == pytest.approx(2000 / 1500)
    drag(editor, handles.in_view((0, 0)), handles.in_view((0.2, 0.1)))
    # The top left corner as seen is the bottom left one of the picture in the file.
    assert same(editor.treatment.corners, ((0, 0), (1, 0), (1, 1), (0.1, 0.8)))


def test_light_and_whole_picture_by_key(editor: SheetEditor) -> None:
    QTest.keyClick(editor.handles, Qt.Key.Key_E)
    QTest.keyClick(editor.handles, Qt.Key.Key_W)
    assert editor.treatment == Treatment(None, True)


def test_search_and_escape_by_key(editor: SheetEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.search_asked, timeout=1000):
        QTest.keyClick(editor.handles, Qt.Key.Key_F)
    with qtbot.waitSignal(editor.cancelled, timeout=1000):
        QTest.keyClick(editor.handles, Qt.Key.Key_Escape)


def test_nothing_can_be_applied_while_the_picture_is_on_its_way(editor: SheetEditor) -> None:
    editor.show_waiting()
    assert not editor.apply_button.isEnabled()
    assert not editor.whole_button.isEnabled()
    assert editor.cancel_button.isEnabled()


def test_the_magnifier_shows_where_the_corner_is(editor: SheetEditor) -> None:
    handles = editor.handles
    corner = handles.in_view(handles.quad[0]).toPoint()
    beside = corner + QPoint(88, 88)
    plain = handles.grab().toImage().pixelColor(beside + QPoint(-30, -30))
    QTest.keyClick(handles, Qt.Key.Key_Right)
    magnified = handles.grab().toImage()
    assert magnified.pixelColor(beside + QPoint(-56, 0)) != plain
    QTest.mouseClick(handles, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert handles.grab().toImage() != magnified
