from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from interviewprep.ui.documents import thumbnails as module
from interviewprep.ui.documents.thumbnails import ThumbnailCache, load_thumbnails

SIZE = QSize(52, 72)


def test_a_picture_comes_in_a_moment(qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["one"])
    cache = ThumbnailCache(session)
    assert cache.pixmap(document.id, SIZE, 1.0) is None
    qtbot.waitSignal(cache.loaded).wait()
    pixmap = cache.pixmap(document.id, SIZE, 2.0)
    assert pixmap is not None
    assert pixmap.width() in (103, 104)
    assert pixmap.deviceIndependentSize().width() <= 52


def test_a_turned_page_has_a_turned_thumbnail(session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["one"])
    upright = load_thumbnails(papers.case, [document.id])[document.id]
    papers.turn(document)
    turned = load_thumbnails(papers.case, [document.id])[document.id]
    assert (turned.width(), turned.height()) == (upright.height(), upright.width())


def test_without_a_picture_nothing_is_asked_again(qtbot: QtBot, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(None)
    cache = ThumbnailCache(session)
    cache.pixmap(document.id, SIZE, 1.0)
    qtbot.waitSignal(cache.loaded).wait()
    assert cache.pixmap(document.id, SIZE, 1.0) is None
    with qtbot.assertNotEmitted(cache.loaded, wait=80):
        cache.pixmap(document.id, SIZE, 1.0)
    papers.read_all(document, ["now"])
    cache.renew([document.id])
    cache.pixmap(document.id, SIZE, 1.0)
    qtbot.waitSignal(cache.loaded).wait()
    assert cache.pixmap(document.id, SIZE, 1.0) is not None


def test_pictures_are_kept_within_bounds(qtbot: QtBot, session, papers, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setattr(module, "_LIMIT_BYTES", 250_000)
    documents = [papers.add(["one"]) for _ in range(6)]
    cache = ThumbnailCache(session)
    for document in documents:
        cache.pixmap(document.id, SIZE, 1.0)
    qtbot.waitSignal(cache.loaded).wait()
    assert 0 < cache.size_in_bytes <= 250_000
