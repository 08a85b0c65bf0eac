"""Pictures of pages, decoded off the window's thread, with the neighbours fetched ahead."""

from collections import OrderedDict
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from interviewprep.domain.errors import NoSuchRecord, PageUnreadable
from interviewprep.domain.pages import Page
from interviewprep.services import review

if TYPE_CHECKING:
    from interviewprep.jobs.pool import WorkerPool
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.session import CaseSession

_KEPT = 4  # decoded pictures; one of 2000 x 2800 takes 5 MB grey, 22 MB in colour

Key = tuple[str, str]


def load_picture(case: "CaseFile", page_id: str) -> QImage | None:
    """The stored picture of a page, decoded and not turned; None where there is none (any more)."""
    try:
        data, _media_type = review.picture(case, page_id)
    except NoSuchRecord:
        return None
    image = QImage.fromData(data)
    if image.isNull():
        return None
    return image if image.isGrayscale() else image.convertToFormat(QImage.Format.Format_RGB32)


def load_source(case: "CaseFile", pool: "WorkerPool", page_id: str) -> QImage:
    """The page as its file shows it, neither treated nor turned. NoSuchRecord, PageUnreadable."""
    image = QImage.fromData(review.source_picture(case, pool, page_id).image)
    if image.isNull():
        raise PageUnreadable
    return image.convertToFormat(QImage.Format.Format_RGB32)


class PageLoader(QObject):
    """Keeps the last few pictures; `loaded` names the page whose picture has come (or has none)."""

    loaded = Signal(str)

    def __init__(self, session: "CaseSession", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._images: OrderedDict[Key, QImage | None] = OrderedDict()
        self._wanted: list[Key] = []
        self._in_flight: Key | None = None

    def known(self, page: Page) -> bool:
        """Whether `image` would give an answer now."""
        return not page.has_image or _key(page) in self._images

    def image(self, page: Page) -> QImage | None:
        """The picture, not turned; None while it is not here."""
        key = _key(page)
        if key in self._images:
            self._images.move_to_end(key)
        return self._images.get(key)

    def request(self, pages: Sequence[Page]) -> None:
        """Fetch these, most wanted first; what was asked for earlier and is not here yet is forgotten."""
        self._wanted = [_key(page) for page in pages if page.has_image and _key(page) not in self._images]
        self._fetch()

    def _fetch(self) -> None:
        if self._in_flight is not None or not self._wanted:
            return
        self._in_flight = self._wanted.pop(0)
        self._session.run(
            load_picture,
            self._session.case,
            self._in_flight[0],
            on_done=self._on_loaded,
            on_failed=lambda _error: self._on_loaded(None),
        )

    def _on_loaded(self, image: QImage | None) -> None:
        key, self._in_flight = self._in_flight, None
        if key is None:
            return
        self._images[key] = image
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self._wanted = [wanted for wanted in self._wanted if wanted != key]
        self.loaded.emit(key[0])
        self._fetch()


def _key(page: Page) -> Key:
    return (page.id, page.image_sha256 or "")
