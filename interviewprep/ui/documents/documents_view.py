"""The Documents room: list, pages and form side by side."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from interviewprep import settings
from interviewprep.domain.changes import Action, Changes
from interviewprep.domain.documents import Document
from interviewprep.services import languages, review
from interviewprep.services.confirming import Proposed
from interviewprep.services.languages import LanguageStanding
from interviewprep.ui import file_dialogs, incoming
from interviewprep.ui.documents.document_filter import DocumentFilter, DocumentFilterModel, Shown
from interviewprep.ui.documents.document_form import DocumentForm
from interviewprep.ui.documents.document_list_model import DocumentListModel
from interviewprep.ui.documents.document_menu import JOIN_KEY, PAGES_KEY, RELATE_KEY, DocumentMenu
from interviewprep.ui.documents.list_panel import ListPanel
from interviewprep.ui.documents.page_viewer import PageViewer
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.documents.proposals_bar import ACCEPT_ALL_KEY
from interviewprep.ui.documents.proposed_loader import ProposedLoader
from interviewprep.ui.documents.related_papers import RelatedPaper
from interviewprep.ui.documents.rereading import Rereading
from interviewprep.ui.documents.selected_work import SelectedWork
from interviewprep.ui.documents.thumbnails import ThumbnailCache

if TYPE_CHECKING:
    from interviewprep.services.reading import ReadingProgress
    from interviewprep.ui.session import CaseSession

_PANES = "documents"
#: Changes of reading and import, which nobody made by hand at this moment.
_BY_MACHINE = (None, Action.IMPORT)
_PAUSE = 60  # milliseconds of rest in the list before pages are fetched


class DocumentsView(QWidget):
    """Documents of an open case: see, sort, read, correct, describe."""

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown: str | None = None
        self._edits = 0  # counts edits of a person, so that slower news of the machine never undo their rows
        self._edited: dict[str, int] = {}
        self.model = DocumentListModel(self)
        self.documents = DocumentFilterModel(self.model, self)
        self.thumbnails = ThumbnailCache(session, self)
        self._build()
        self._connect()
        self._load()

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Documents"))
        self.panel = ListPanel(self.model, self.documents, self.thumbnails)
        self.list = self.panel.list
        self.viewer = PageViewer(self._session)
        self.form = DocumentForm(self._session)
        self._menu = DocumentMenu(self)
        self.work = SelectedWork(self._session, self.panel, self.model, self.documents, self)
        self._proposed = ProposedLoader(self._session, self)
        self._rereading = Rereading(self._session, lambda: self.form.languages.choosing, self)
        self.splitter = PaneSplitter()
        for pane, stretch in ((self.panel, 0), (self.viewer, 1), (self.form, 0)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self._sized = False
        self.setFocusProxy(self.list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest_panes = QTimer(self)
        self._rest_panes.setSingleShot(True)
        self._rest_panes.setInterval(400)

    def _connect(self) -> None:
        session, panel = self._session, self.panel
        session.changed.connect(self._on_changed)
        session.reading_progressed.connect(self._on_reading_progressed)
        session.import_finished.connect(panel.report.show_report)
        panel.report.document_asked.connect(self.show_document)
        panel.files_asked.connect(self.add_files)
        panel.folder_asked.connect(self.add_folder)
        panel.paste_asked.connect(self.paste)
        panel.tiles_toggled.connect(self._on_tiles_toggled)
        panel.notice.acted.connect(self._on_undo_asked)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self.viewer.canvas.setFocus)
        self.list.title_pressed.connect(self.form.focus_title)
        self.list.delete_pressed.connect(self._on_delete_pressed)
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.splitter.splitterMoved.connect(lambda *_args: self._rest_panes.start())
        self._rest.timeout.connect(self._show_pages)
        self._rest_panes.timeout.connect(self._remember_panes)
        self._proposed.loaded.connect(self._on_proposed)
        self._connect_form()
        self._connect_menu()

    def _connect_form(self) -> None:
        form = self.form
        form.place_asked.connect(self.viewer.show_source)
        form.place_left.connect(self.viewer.clear_source)
        form.page_asked.connect(self._show_page)
        form.document_asked.connect(self.show_document)
        form.relation_asked.connect(self.work.relate)

    def _connect_menu(self) -> None:
        menu, work = self._menu, self.work
        menu.opened.connect(self.viewer.canvas.setFocus)
        menu.title_asked.connect(self.form.focus_title)
        menu.edited.connect(work.edit)
        menu.read_again.connect(work.read_again)
        menu.removed.connect(work.remove)
        menu.restored.connect(work.restore)
        menu.purged.connect(work.purge)
        menu.pages_asked.connect(work.open_pages)
        menu.join_asked.connect(work.join)
        menu.relation_asked.connect(work.relate)
        work.queued.connect(self._rereading.forget)
        keys = (
            ("F3", self.viewer.next_found),
            ("Shift+F3", lambda: self.viewer.next_found(-1)),
            (ACCEPT_ALL_KEY, self.form.accept_all),
            (PAGES_KEY, work.open_pages),
            (JOIN_KEY, work.join),
            (RELATE_KEY, work.relate),
        )
        for key, act in keys:
            shortcut = QShortcut(
                QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(act)

    def _load(self) -> None:
        case = self._session.case
        self.model.load([*review.documents(case), *review.removed_documents(case)])
        self.panel.set_tiles(settings.current().documents_as == "thumbnails")
        if self.documents.rowCount():
            self.list.setCurrentIndex(self.documents.index(0, 0))
        progress = self._session.reading_progress
        if progress is not None:
            self._on_reading_progressed(progress)
        self._session.run(languages.standing, on_done=self._on_languages_known)
        self._proposed.request(reversed([document.id for document in self.model.documents()]))

    # -- what others ask -----------------------------------------------------------------------

    def show_document(
        self, document_id: str, page_number: int | None = None, words: str | tuple[str, ...] = ""
    ) -> None:
        """Choose a document and show a page of it with found words marked."""
        document = self.model.document(document_id)
        if document is None:
            return
        if not self.documents.accepts(document):
            self.panel.set_filter(DocumentFilter(Shown.REMOVED if document.removed else Shown.ALL))
        self.list.select([document_id])
        self._rest.stop()
        self._shown = document_id
        parts = tuple(words.split()) if isinstance(words, str) else tuple(words)
        self.viewer.show_document(document, page_number or 1, parts)

    def show_filter(self, choice: DocumentFilter) -> None:
        """Show only some documents."""
        self.panel.set_filter(choice)

    def selection(self) -> dict[str, object]:
        """What is chosen, for building the view anew."""
        ids = [document.id for document in self.list.selected_documents()]
        page = self.viewer.page
        return {"documents": ids, "page": page.number if page else 1, "filter": self.documents.filter}

    def restore(self, selection: dict[str, Any]) -> None:
        """Choose again what `selection()` gave."""
        choice = selection.get("filter")
        if isinstance(choice, DocumentFilter):
            self.panel.set_filter(choice)
        ids = selection.get("documents")
        if isinstance(ids, list) and ids:
            self.show_document(ids[0], selection.get("page"))
            self.list.select(ids)

    def commit(self) -> None:
        """Save everything that is being typed."""
        self.form.commit()
        self.viewer.commit()

    def add_files(self) -> None:
        """Ask for files and add them."""
        if paths := file_dialogs.add_papers(self):
            self._session.add_files(paths)

    def add_folder(self) -> None:
        """Ask for a folder and add its files."""
        if path := file_dialogs.add_folder(self):
            self._session.add_files([path])

    def paste(self) -> None:
        """Add what the clipboard holds: files or a picture."""
        data = QGuiApplication.clipboard().mimeData()
        if paths := incoming.files_in(data) if data else []:
            self._session.add_files(paths)
        elif items := incoming.picture_in(data) if data else []:
            self._session.add_bytes(items)
        else:
            self.panel.notice.say("", self.tr("There is no file or picture on the clipboard."), seconds=6)

    # -- slots ---------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.action in _BY_MACHINE:
            # Background work holds the case for moments at a time; nobody waits for these rows.
            asked = self._edits
            self._session.run(
                review.existing_documents,
                self._session.case,
                changes.documents,
                on_done=lambda found: self._show_later(changes, found, asked),
            )
        else:
            self._edits += 1
            self._edited.update(dict.fromkeys(changes.documents, self._edits))
            self._show_changes(changes, review.existing_documents(self._session.case, changes.documents))

    def _show_later(self, changes: Changes, found: list[Document], asked: int) -> None:
        """Show what was read in the background, except where an edit has shown a newer state since."""
        overtaken = {
            identifier for identifier in changes.documents if self._edited.get(identifier, 0) > asked
        }
        current = [d for d in map(self.model.document, overtaken) if d is not None]
        self._show_changes(changes, [*(d for d in found if d.id not in overtaken), *current])

    def _show_changes(self, changes: Changes, found: list[Document]) -> None:
        if changes.documents:
            for document in found:
                self._rereading.note(self.model.document(document.id), document)
            self._take_in(changes, found)
            self._proposed.request(changes.documents)
        self.thumbnails.renew(changes.documents)
        self.viewer.apply(changes)
        if changes.documents & {document.id for document in self.list.selected_documents()}:
            self._show_form()
        else:
            self._show_related()
        if changes.action is Action.REMOVE_DOCUMENTS and changes.documents:
            self._offer_undo(changes)
        elif changes.action is not None:
            self.panel.notice.hide()

    def _take_in(self, changes: Changes, found: list[Document]) -> None:
        gone = changes.documents - {document.id for document in found}
        empty = not self.documents.rowCount()
        self.model.update(sorted(found, key=lambda document: document.position), gone)
        if empty and self.documents.rowCount():
            self.list.setCurrentIndex(self.documents.index(0, 0))

    def _offer_undo(self, changes: Changes) -> None:
        removed = [d for d in map(self.model.document, changes.documents) if d is not None and d.removed]
        if removed:
            words = self.tr("%n document(s) removed", "", len(removed))
            self.panel.notice.say("", words, "blue", self.tr("Undo"), seconds=20)
        else:
            self.panel.notice.hide()

    def _show_page(self, page_id: str) -> None:
        page = review.page(self._session.case, page_id)
        self.show_document(page.document_id, page.number)

    def _on_undo_asked(self) -> None:
        self.panel.notice.hide()
        self._session.undo()

    def _on_chosen(self, documents: list[Document]) -> None:
        self.form.commit()
        self.documents.hold(document.id for document in documents)
        self._show_form()
        self._rest.start()

    def _show_form(self) -> None:
        self.form.show_documents(self.list.selected_documents())
        self._show_related()

    def _show_related(self) -> None:
        """The papers that belong together with the only one chosen."""
        chosen = self.list.selected_documents()
        related = []
        if len(chosen) == 1:
            above, relation = self.model.above(chosen[0]), chosen[0].relation
            if above is not None and relation is not None:
                related.append(RelatedPaper(above, relation, above=True))
            for below in sorted(self.model.below(chosen[0].id), key=lambda document: document.position):
                if below.relation is not None:
                    related.append(RelatedPaper(below, below.relation, above=False))
        self.form.show_related(related)

    def _show_pages(self) -> None:
        """Show the pages of the current document, or of the only one chosen."""
        if not self._session.is_open:
            return
        chosen = self.list.selected_documents()
        current = self.list.currentIndex().row()
        document = next(
            (d for d in chosen if self.documents.index(current, 0).data() == d.display_title), None
        )
        document = document or (chosen[0] if chosen else None)
        wanted = document.id if document else None
        if wanted != self._shown:
            self._shown = wanted
            self.viewer.show_document(document)

    def _on_delete_pressed(self) -> None:
        if self.documents.filter.shown is Shown.REMOVED:
            self.work.purge()
        else:
            self.work.remove()

    def _on_menu_asked(self, point: QPoint) -> None:
        documents = self.list.selected_documents()
        if documents:
            menu = self._menu.build(documents)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def _on_reading_progressed(self, progress: "ReadingProgress") -> None:
        self.model.set_reading_active(progress.active)

    def _on_languages_known(self, standings: tuple[LanguageStanding, ...]) -> None:
        self._menu.standings = standings
        self.form.languages.set_standings(standings)

    def _on_proposed(self, proposed: dict[str, Proposed]) -> None:
        self.model.set_proposed(proposed)
        self.panel.show_count()

    def _on_tiles_toggled(self, tiles: bool) -> None:
        self.panel.set_tiles(tiles)
        settings.change(documents_as="thumbnails" if tiles else "list")

    def _remember_panes(self) -> None:
        panes = {**settings.current().panes, _PANES: tuple(self.splitter.sizes())}
        settings.change(panes=panes)

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the title from anywhere in the room."""
        if event.key() == Qt.Key.Key_F2:
            self.form.focus_title()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the panes as they were left, else by the room there is; start in the list."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            kept = settings.current().panes.get(_PANES, ())
            self.splitter.setSizes(list(kept) if len(kept) == 3 else self._starting_widths())
        focus = self.focusWidget()
        if focus is None or focus is self or not self.isAncestorOf(focus):
            self.list.setFocus()

    def _starting_widths(self) -> list[int]:
        side = min(max(round(self.width() * 0.27), 284), 372)
        first = max(side, self.panel.minimumSizeHint().width())
        return [first, self.width() - first - side, side]

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the room saves what is being typed."""
        if self._session.is_open:
            self.commit()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        """The three panes at their narrowest."""
        panes = (self.panel, self.viewer, self.form)
        return QSize(sum(pane.minimumSizeHint().width() for pane in panes) + 14, 400)
