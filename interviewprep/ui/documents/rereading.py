"""Papers whose languages a person changed are read again in them, also after undo."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from interviewprep.domain.documents import Document
from interviewprep.services import review

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_PAUSE = 400  # milliseconds without a further change


class Rereading(QObject):
    """Told of each change of a document, it queues those that were read in other languages."""

    def __init__(self, session: "CaseSession", choosing: Callable[[], bool], parent: QObject) -> None:
        """`choosing` says whether the person is still ticking languages."""
        super().__init__(parent)
        self._session = session
        self._choosing = choosing
        self._read_in: dict[str, tuple[str, ...]] = {}
        self._changed: dict[str, tuple[str, ...]] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._read)

    def note(self, before: Document | None, after: Document) -> None:
        """A document is now another value than it was."""
        if before is not None and before.languages != after.languages:
            self._read_in.setdefault(after.id, before.languages)
            self._changed[after.id] = after.languages
            self._timer.start()

    def forget(self, document_ids: Iterable[str]) -> None:
        """These are queued already."""
        for identifier in document_ids:
            self._read_in.pop(identifier, None)
            self._changed.pop(identifier, None)

    def _read(self) -> None:
        if self._choosing():
            self._timer.start()
            return
        ids = [identifier for identifier, now in self._changed.items() if now != self._read_in[identifier]]
        self._read_in.clear()
        self._changed.clear()
        if ids and self._session.is_open:
            self._session.edit(review.read_again, self._session.case, ids)
            self._session.wake_reading()
