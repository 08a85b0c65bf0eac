"""What is done with the documents that are selected in the list."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.services import page_work, review
from interviewprep.ui import messages
from interviewprep.ui.documents.document_filter import DocumentFilterModel
from interviewprep.ui.documents.document_list_model import DocumentListModel
from interviewprep.ui.documents.list_panel import ListPanel
from interviewprep.ui.documents.pages_dialog import PagesDialog
from interviewprep.ui.documents.relate_dialog import RelateDialog

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_NOTICE_SECONDS = 20


class SelectedWork(QObject):
    """Removes, restores, deletes, edits, reads again, joins, splits and relates the selection.

    `queued` names documents that were put into the queue in languages of their own.
    """

    queued = Signal(list)

    def __init__(
        self,
        session: "CaseSession",
        panel: ListPanel,
        model: DocumentListModel,
        documents: DocumentFilterModel,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._panel = panel
        self._list = panel.list
        self._model = model
        self._documents = documents
        self._parent = parent

    @property
    def ids(self) -> list[str]:
        """The selected documents from top to bottom."""
        return [document.id for document in self._list.selected_documents()]

    # -- bin -----------------------------------------------------------------------------------

    def remove(self) -> None:
        """Lay the selected documents into the bin."""
        self._take_away(review.remove_documents)

    def restore(self) -> None:
        """Take the selected documents out of the bin."""
        self._take_away(review.restore_documents)

    def purge(self) -> None:
        """Delete the selected documents for good, after a question."""
        ids = self.ids
        if ids and messages.ask(
            self._parent,
            self.tr("Delete for good?"),
            self.tr(
                "%n document(s) with all pages, texts and entries will be deleted from this case."
                " This cannot be undone.",
                "",
                len(ids),
            ),
            self.tr("Delete for good"),
            danger=True,
        ):
            self._take_away(review.purge_documents)

    def _take_away(self, service: Callable[[Any, list[str]], Changes]) -> None:
        """Do what takes the selected documents out of the list, then select what comes after them."""
        ids = self.ids
        if not ids:
            return
        row = self._documents.mapFromSource(self._model.index_of(ids[0])).row()
        done = self._session.edit(service, self._session.case, ids)
        if done is not None and service is review.purge_documents:
            self._model.update((), gone=ids)
        if (count := self._documents.rowCount()) and not self._list.selected_documents():
            self._list.setCurrentIndex(self._documents.index(min(row, count - 1), 0))

    # -- what the papers are -------------------------------------------------------------------

    def edit(self, fields: dict[str, Any]) -> None:
        """Give fields the same values."""
        if ids := self.ids:
            self._session.edit(review.edit_documents, self._session.case, ids, **fields)

    def read_again(self, languages: tuple[str, ...] | None) -> None:
        """Read them again, in these languages where given."""
        if ids := self.ids:
            self._session.edit(review.read_again, self._session.case, ids, languages)
            self.queued.emit(ids)
            self._session.wake_reading()

    def relate(self) -> None:
        """Ask what the selected documents are to another one."""
        chosen = self._kept()
        if not chosen:
            return
        answer = RelateDialog.ask(self._parent, chosen, self._eligible(chosen))
        if answer is not None:
            ids = [document.id for document in chosen]
            self._session.edit(page_work.relate, self._session.case, ids, *answer)

    def _kept(self) -> list[Document]:
        return [document for document in self._list.selected_documents() if not document.removed]

    def _eligible(self, chosen: list[Document]) -> list[Document]:
        """Documents that may stand above: neither chosen ones nor what belongs to them already."""
        below = {document.id for document in chosen}
        grown = True
        while grown:
            more = {d.id for d in self._model.documents() if d.belongs_to in below} - below
            below |= more
            grown = bool(more)
        return [d for d in self._model.documents() if d.id not in below and not d.removed]

    # -- pages ---------------------------------------------------------------------------------

    def open_pages(self) -> None:
        """Show the pages of the only document selected, to order, split and remove them."""
        chosen = self._kept()
        if len(chosen) == 1:
            dialog = PagesDialog(self._session, chosen[0], self._parent)
            dialog.split_done.connect(self._on_split)
            dialog.open()

    def join(self) -> None:
        """Put the pages of the selected documents, in the order of the list, into the first of them."""
        ids = [document.id for document in self._kept()]
        if len(ids) < 2:
            return
        if self._session.edit(page_work.merge, self._session.case, ids) is not None:
            self._list.select(ids[:1])
            self._say(self.tr("%n document(s) joined", "", len(ids)))

    def _on_split(self, count: int) -> None:
        self._say(self.tr("Split into %n document(s)", "", count))

    def _say(self, words: str) -> None:
        self._panel.notice.say("", words, "blue", self.tr("Undo"), seconds=_NOTICE_SECONDS)
