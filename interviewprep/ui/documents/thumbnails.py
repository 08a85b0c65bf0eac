"""Small pictures of first pages, fetched in batches off the window's thread and kept within bounds."""

from collections import OrderedDict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QTransform

from interviewprep.services import review

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.session import CaseSession

_BATCH = 16
_WAITING_LIMIT = 96
_LIMIT_BYTES = 24 * 1024 * 1024
_PAUSE = 15  # milliseconds; gathers what one painting of the list asks for


def load_thumbnails(case: "CaseFile", document_ids: Iterable[str]) -> dict[str, QImage]:
    """The upright thumbnail of each document's first page that has one; runs off the window's thread."""
    found = {}
    for document_id in document_ids:
        page = next((p for p in review.pages(case, document_id) if p.has_image), None)
        data = review.thumbnail(case, page.id) if page else None
        if page and data:
            image = QImage.fromData(data)
            found[document_id] = image.transformed(QTransform().rotate(page.turned)) if page.turned else image
    return found


class ThumbnailCache(QObject):
    """Gives the thumbnail it has at once and fetches the others; `loaded` tells when some came."""

    loaded = Signal(frozenset)

    def __init__(self, session: "CaseSession", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._scaled: OrderedDict[tuple[str, int, int, float], QPixmap] = OrderedDict()
        self._bytes = 0
        self._wanted: dict[str, None] = {}
        self._in_flight: frozenset[str] = frozenset()
        self._stale: set[str] = set()
        self._without: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._fetch)

    @property
    def size_in_bytes(self) -> int:
        """What the pictures kept now take."""
        return self._bytes

    def pixmap(self, document_id: str, size: QSize, ratio: float) -> QPixmap | None:
        """The thumbnail fitted into `size` at a device pixel ratio; None until it is there."""
        image = self._images.get(document_id)
        if document_id in self._stale or (image is None and document_id not in self._without):
            self._want(document_id)
        if image is None:
            return None
        self._images.move_to_end(document_id)
        key = (document_id, size.width(), size.height(), ratio)
        if key not in self._scaled:
            self._scaled[key] = _fitted(image, size, ratio)
            if len(self._scaled) > _WAITING_LIMIT:
                self._scaled.popitem(last=False)
        return self._scaled[key]

    def renew(self, ids: Iterable[str]) -> None:
        """The documents' pictures may have changed: fetch them again when they are next painted."""
        for identifier in ids:
            self._without.discard(identifier)
            if identifier in self._images or identifier in self._in_flight:
                self._stale.add(identifier)

    def _want(self, document_id: str) -> None:
        if document_id in self._in_flight and document_id not in self._stale:
            return
        self._wanted.pop(document_id, None)
        self._wanted[document_id] = None
        while len(self._wanted) > _WAITING_LIMIT:  # scrolled past long ago
            del self._wanted[next(iter(self._wanted))]
        if not self._timer.isActive() and not self._in_flight:
            self._timer.start()

    def _fetch(self) -> None:
        if self._in_flight or not self._wanted:
            return
        ids = tuple(self._wanted)[-_BATCH:]
        for identifier in ids:
            del self._wanted[identifier]
            self._stale.discard(identifier)
        self._in_flight = frozenset(ids)
        self._session.run(
            load_thumbnails, self._session.case, ids, on_done=self._on_fetched, on_failed=self._on_failed
        )

    def _on_fetched(self, found: dict[str, QImage]) -> None:
        ids, self._in_flight = self._in_flight, frozenset()
        for identifier in ids:
            self._keep(identifier, found.get(identifier))
        self.loaded.emit(ids)
        if self._wanted:
            self._timer.start()

    def _on_failed(self, _error: object) -> None:
        self._without |= self._in_flight
        self._in_flight = frozenset()

    def _keep(self, document_id: str, image: QImage | None) -> None:
        old = self._images.pop(document_id, None)
        self._bytes -= old.sizeInBytes() if old else 0
        for key in [key for key in self._scaled if key[0] == document_id]:
            del self._scaled[key]
        if image is None:
            self._without.add(document_id)
            return
        self._images[document_id] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _LIMIT_BYTES and len(self._images) > 1:
            _, dropped = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()


def _fitted(image: QImage, size: QSize, ratio: float) -> QPixmap:
    """The picture scaled into a box of logical pixels, crisp at the ratio."""
    scaled = image.scaled(
        size * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    pixmap = QPixmap.fromImage(scaled)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
