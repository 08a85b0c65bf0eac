"""What makes a paper hard to read, each with what to do; never a refusal."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.domain.pages import Page
from interviewprep.services.legibility import DocumentHint
from interviewprep.ui import labels
from interviewprep.ui.widgets.notice import Notice

_Shown = tuple[str, tuple[tuple[str, tuple[int, ...], str | None], ...]]


class HintList(QWidget):
    """One notice a hint, for all pages it holds for; one put away stays away until the case is closed.

    `page_asked` gives the id of a page to look at. Hidden while there is no hint.
    """

    page_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Hints about the pictures"))
        self._put_away: set[tuple[str, str]] = set()
        self._shown: _Shown | None = None
        self.notices: list[Notice] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.hide()

    def show_hints(self, document_id: str, hints: Sequence[DocumentHint], pages: Sequence[Page]) -> None:
        """Show the hints of a document with these pages."""
        numbers = {page.id: page.number for page in pages}
        gathered: dict[str, list[DocumentHint]] = {}
        for hint in hints:
            if (document_id, hint.code) not in self._put_away:
                gathered.setdefault(hint.code, []).append(hint)
        rows = tuple(
            (code, tuple(numbers[h.page_id] for h in some if h.page_id in numbers), some[0].other_page_id)
            for code, some in gathered.items()
        )
        if self._shown != (document_id, rows):
            self._shown = (document_id, rows)
            self._clear()
            for code, concerned, other in rows:
                self._add(document_id, code, concerned if len(pages) > 1 else (), other)
        self.setVisible(bool(self.notices))

    def _clear(self) -> None:
        for notice in self.notices:
            self._rows.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.notices = []

    def _add(self, document_id: str, code: str, concerned: tuple[int, ...], other: str | None) -> None:
        words = labels.page_hint(code)
        if concerned:
            numbers = ", ".join(map(str, concerned))
            words = self.tr("Page {number}: {hint}").format(number=numbers, hint=words)
        notice = Notice(narrow=True)
        self._rows.addWidget(notice)
        notice.say("", words, "amber", self.tr("Show the other") if other else "")
        if other:
            notice.acted.connect(lambda: self.page_asked.emit(other))
        notice.closed.connect(lambda: self._on_closed(document_id, code))
        self.notices.append(notice)

    def _on_closed(self, document_id: str, code: str) -> None:
        self._put_away.add((document_id, code))
        if not any(notice.isVisibleTo(self) for notice in self.notices):
            self.hide()
