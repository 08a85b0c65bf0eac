"""What was proposed for the documents of the list, looked up in small portions off the window's thread."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from interviewprep.services import confirming
from interviewprep.services.confirming import Proposed

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_PORTION = 40


class ProposedLoader(QObject):
    """`loaded` gives what was proposed by document; what is asked for last comes first."""

    loaded = Signal(object)

    def __init__(self, session: "CaseSession", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: dict[str, None] = {}
        self._in_flight = False

    def request(self, document_ids: Iterable[str]) -> None:
        """Look these documents up (again)."""
        for identifier in document_ids:
            self._wanted.pop(identifier, None)
            self._wanted[identifier] = None
        self._fetch()

    def _fetch(self) -> None:
        if self._in_flight or not self._wanted:
            return
        ids = tuple(self._wanted)[-_PORTION:]
        for identifier in ids:
            del self._wanted[identifier]
        self._in_flight = True
        self._session.run(confirming.proposed_for, self._session.case, ids, on_done=self._on_found)

    def _on_found(self, found: dict[str, Proposed]) -> None:
        self._in_flight = False
        self.loaded.emit(found)
        self._fetch()
