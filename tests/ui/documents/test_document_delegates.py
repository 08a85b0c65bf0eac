from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from interviewprep.domain.documents import Category
from interviewprep.ui import theme
from interviewprep.ui.documents.document_delegate import DocumentDelegate
from interviewprep.ui.documents.document_list_model import DocumentListModel
from interviewprep.ui.documents.row_delegate import RowDelegate
from interviewprep.ui.documents.thumbnails import ThumbnailCache
from interviewprep.ui.documents.tile_delegate import TileDelegate

Paint = Callable[..., QImage]


@pytest.fixture
def paint(session, papers) -> Paint:  # type: ignore[no-untyped-def]
    papers.add(["one"], title="Passport", category=Category.IDENTIFICATION)
    papers.add(["one"], title="گواهی ولادت", category=Category.STATUS)
    thumbnails = ThumbnailCache(session)
    model = DocumentListModel(session)
    model.load([*papers.documents()])

    def draw(
        delegate: type[DocumentDelegate],
        row: int = 0,
        state: QStyle.StateFlag = QStyle.StateFlag.State_Enabled,
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
        ratio: int = 1,
    ) -> QImage:
        painted = delegate(thumbnails)
        option = QStyleOptionViewItem()
        option.state = state
        option.direction = direction
        index = model.index(row)
        size = painted.sizeHint(option, index)
        if delegate is RowDelegate:
            size.setWidth(360)
        option.rect = QRect(0, 0, size.width(), size.height())
        image = QImage(size * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(theme.tokens().surface))
        painter = QPainter(image)
        painted.paint(painter, option, index)
        painter.end()
        return image

    return draw


def ink(image: QImage, area: QRect) -> int:
    """How many pixels of the area are not of the ground."""
    ground = image.pixel(area.topLeft())
    return sum(
        image.pixel(x, y) != ground
        for x in range(area.left(), area.right(), 2)
        for y in range(area.top(), area.bottom(), 2)
    )


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("delegate", [RowDelegate, TileDelegate])
def test_grounds_come_from_the_theme(
    qapp: QApplication, paint: Paint, scheme: str, delegate: type[DocumentDelegate]
) -> None:
    theme.apply(qapp, scheme)
    tokens = theme.tokens()
    plain = paint(delegate)
    chosen = paint(delegate, state=QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_Enabled)
    hovered = paint(delegate, state=QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Enabled)
    at = (plain.width() - 6, plain.height() // 2)
    assert plain.pixelColor(*at) == QColor(tokens.surface)
    assert chosen.pixelColor(*at) == QColor(tokens.accent_soft)
    assert hovered.pixelColor(*at) == QColor(tokens.hover)


@pytest.mark.parametrize("delegate", [RowDelegate, TileDelegate])
def test_focus_has_a_ring(paint: Paint, delegate: type[DocumentDelegate]) -> None:
    plain = paint(delegate)
    focused = paint(delegate, state=QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_Enabled)
    middle = plain.height() // 2
    assert plain.pixelColor(2, middle) == QColor(theme.tokens().surface)
    assert focused.pixelColor(2, middle) == QColor(theme.tokens().accent)


def test_right_to_left_title_stands_at_the_right(paint: Paint) -> None:
    left, right = QRect(78, 8, 120, 26), QRect(230, 8, 120, 26)
    latin, persian = paint(RowDelegate, 0), paint(RowDelegate, 1)
    assert ink(latin, left) > 20
    assert ink(latin, right) == 0
    assert ink(persian, right) > 20
    assert ink(persian, left) == 0


def test_a_mirrored_row_has_its_picture_at_the_right(paint: Paint) -> None:
    mirrored = paint(RowDelegate, direction=Qt.LayoutDirection.RightToLeft)
    plain = paint(RowDelegate)
    picture, opposite = QRect(10, 20, 50, 50), QRect(300, 20, 50, 50)
    assert ink(plain, picture) > 0
    assert ink(plain, opposite) == 0
    assert ink(mirrored, opposite) > 0
    assert ink(mirrored, picture) == 0


def test_twice_the_scale_is_twice_the_pixels(paint: Paint) -> None:
    assert ink(paint(RowDelegate, ratio=2), QRect(156, 16, 240, 52)) > 60
