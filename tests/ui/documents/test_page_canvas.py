import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.pages import Word
from interviewprep.ui.documents.page_canvas import PageCanvas, Zoom

WORDS = (
    Word("one", 100, 100, 300, 160, 0),
    Word("two", 400, 100, 600, 160, 0),
    Word("three", 100, 300, 300, 360, 1),
)


@pytest.fixture
def canvas(qtbot: QtBot) -> PageCanvas:
    canvas = PageCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(500, 600)
    canvas.show()
    qtbot.waitExposed(canvas)
    image = QImage(1000, 2000, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    canvas.set_page(image, WORDS)
    return canvas


def place(canvas: PageCanvas, word: int) -> QPoint:
    return canvas._box(WORDS[word]).center().toPoint()


def drag(canvas: PageCanvas, start: QPoint, end: QPoint) -> None:
    view = canvas.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(1, 0))
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def test_fits_the_width(canvas: PageCanvas) -> None:
    assert canvas.zoom is Zoom.WIDTH
    assert canvas._page_size().width() == pytest.approx(canvas.viewport().width() - 32, abs=1)
    assert canvas.horizontalScrollBar().maximum() == 0


def test_whole_page_needs_no_scrolling(canvas: PageCanvas) -> None:
    canvas.fit(Zoom.PAGE)
    assert canvas.verticalScrollBar().maximum() == 0
    canvas.resize(500, 300)
    assert canvas.verticalScrollBar().maximum() == 0


def test_zoom_keeps_the_point_under_the_pointer(canvas: PageCanvas) -> None:
    pointer = QPointF(200, 300)
    before = canvas._on_page(pointer)
    canvas.zoom_to(1.5, pointer)
    after = canvas._on_page(pointer)
    assert canvas.zoom is Zoom.FREE
    assert (after - before).manhattanLength() < 3


def test_zoom_has_ends(canvas: PageCanvas) -> None:
    for _ in range(30):
        canvas.zoom_in()
    assert canvas.scale == 4.0
    for _ in range(60):
        canvas.zoom_out()
    assert canvas.scale == pytest.approx(0.1)


def test_dragging_selects_words_in_reading_order(canvas: PageCanvas) -> None:
    drag(canvas, place(canvas, 1), place(canvas, 2))
    assert canvas.selected_text() == "two\nthree"


def test_double_click_selects_a_word_and_copy_takes_it(canvas: PageCanvas) -> None:
    QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place(canvas, 0))
    QTest.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "one"


def test_select_all(canvas: PageCanvas) -> None:
    QTest.keyClick(canvas, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert canvas.selected_text() == "one two\nthree"


def test_found_words_are_blue_on_the_page(canvas: PageCanvas) -> None:
    canvas.mark_found([1], 1)
    colour = canvas.grab().toImage().pixelColor(place(canvas, 1))
    assert colour.blue() > colour.red() + 15
    plain = canvas.grab().toImage().pixelColor(place(canvas, 0))
    assert plain == QColor("white")


def test_a_found_word_is_brought_into_view(canvas: PageCanvas) -> None:
    canvas.zoom_to(3.0)
    canvas.mark_found([2], 2)
    assert canvas.viewport().rect().intersects(canvas._box(WORDS[2]).toRect())


def test_page_keys_scroll_and_then_turn_over(canvas: PageCanvas) -> None:
    turned: list[int] = []
    canvas.turned_over.connect(turned.append)
    QTest.keyClick(canvas, Qt.Key.Key_PageUp)
    assert turned == [-1]
    canvas.zoom_to(2.0)
    canvas.verticalScrollBar().setValue(0)
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert turned == [-1]
    assert canvas.verticalScrollBar().value() > 0
    canvas.verticalScrollBar().setValue(canvas.verticalScrollBar().maximum())
    QTest.keyClick(canvas, Qt.Key.Key_PageDown)
    assert turned == [-1, 1]


def test_another_page_drops_the_selection(canvas: PageCanvas) -> None:
    canvas.select_words(range(2))
    canvas.set_page(QImage(10, 10, QImage.Format.Format_RGB32), ())
    assert canvas.selected_text() == ""
