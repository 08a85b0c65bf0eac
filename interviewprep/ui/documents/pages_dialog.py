"""The pages of one document: put in order, told apart, split into documents, removed."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut, QTransform
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.pages import PageSide
from interviewprep.services import page_work, review
from interviewprep.ui import theme
from interviewprep.ui.documents.content_label import ContentLabel
from interviewprep.ui.documents.page_command_words import (
    PAGE_KEYS,
    page_command_text,
    short_page_command_text,
)
from interviewprep.ui.documents.page_grid import PageCommand, PageGrid
from interviewprep.ui.documents.page_grid_model import PageGridModel
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.icon_button import IconButton, with_key
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.session import CaseSession

_BATCH = 16
_ICONS = {
    PageCommand.BEGIN: "files",
    PageCommand.EARLIER: "caret-left",
    PageCommand.LATER: "caret-right",
    PageCommand.REMOVE: "trash",
}
_SIDES = {PageCommand.FRONT: PageSide.FRONT, PageCommand.BACK: PageSide.BACK, PageCommand.NO_SIDE: None}


def load_page_thumbnails(case: "CaseFile", page_ids: Iterable[str]) -> dict[str, QImage]:
    """The upright small picture of each page, a null picture where there is none; off the window's thread."""
    found = {}
    for page_id in page_ids:
        data = review.thumbnail(case, page_id)
        image = QImage.fromData(data) if data else QImage()
        turned = review.page(case, page_id).turned
        found[page_id] = image.transformed(QTransform().rotate(turned)) if turned else image
    return found


class PagesDialog(QDialog):
    """Every step is saved at once and can be undone here too; only splitting waits for its button.

    `split_done` gives into how many documents it was split.
    """

    split_done = Signal(int)

    def __init__(self, session: "CaseSession", document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document = document
        self.model = PageGridModel(self)
        self.grid = PageGrid(self.model)
        self._buttons: dict[PageCommand, WordButton | IconButton] = {}
        self._build()
        self._connect()
        self._load()
        self.grid.choose([page.id for page in self.model.pages[:1]])
        self.grid.setFocus()

    # -- build ---------------------------------------------------------------------------------

    def _build(self) -> None:
        title = self.tr("Pages")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(title)
        heading.setProperty("role", "title")
        name = ContentLabel(14)
        name.set_text(self._document.display_title)
        hint = QLabel(
            self.tr(
                "Drag pages to another place, or move them with Alt and the arrows. Mark where a new "
                "document begins; several marks split it at once."
            )
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        tools = QWidget()
        flow = FlowLayout(tools, theme.GRID)
        for command in PageCommand:
            flow.addWidget(self._button(command))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(theme.GRID)
        for widget in (heading, name, hint, tools):
            outer.addWidget(widget)
        outer.addSpacing(4)
        outer.addWidget(self.grid, 1)
        outer.addSpacing(4)
        outer.addLayout(self._build_foot())
        wanted = QSize(900, 720) * theme.text_scale()
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.92))

    def _build_foot(self) -> QHBoxLayout:
        self.outcome = QLabel()
        self.outcome.setProperty("role", "muted")
        self.outcome.setWordWrap(True)
        self.split_button = WordButton(self.tr("Split"), "primary")
        close = WordButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        close.setAutoDefault(False)
        self.split_button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addWidget(self.outcome, 1)
        foot.addWidget(close)
        foot.addWidget(self.split_button)
        return foot

    def _button(self, command: PageCommand) -> QWidget:
        words = page_command_text(command)
        button = WordButton(short_page_command_text(command), icon=_ICONS.get(command, ""))
        button.setAccessibleDescription(words)
        button.setAutoDefault(False)
        button.setToolTip(with_key(words, PAGE_KEYS[command]))
        button.clicked.connect(lambda: self.command(command))
        self._buttons[command] = button
        return button

    def _connect(self) -> None:
        self.grid.asked.connect(self.command)
        self.grid.dropped.connect(self._on_dropped)
        self.grid.selectionModel().selectionChanged.connect(lambda *_args: self._show_possible())
        self.split_button.clicked.connect(self.split)
        self._session.changed.connect(self._on_changed)
        for keys, act in (
            ("Ctrl+Z", self._session.undo),
            ("Ctrl+Shift+Z", self._session.redo),
            ("Ctrl+Return", self.split),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # -- what is shown -------------------------------------------------------------------------

    def _load(self) -> None:
        chosen = [page.id for page in self.grid.chosen()]
        self.model.show_pages(review.pages(self._session.case, self._document.id))
        self.grid.choose(chosen)
        self._fetch()
        self._show_possible()

    def _fetch(self) -> None:
        wanted = self.model.without_picture()[:_BATCH]
        if wanted:
            self._session.run(load_page_thumbnails, self._session.case, wanted, on_done=self._on_pictures)

    def _on_pictures(self, pictures: dict[str, QImage]) -> None:
        self.model.take_pictures(pictures)
        self._fetch()

    def _show_possible(self) -> None:
        """Grey what cannot be done with the chosen pages, and say what splitting would give."""
        chosen = {page.id for page in self.grid.chosen()}
        ids = [page.id for page in self.model.pages]
        possible = {
            PageCommand.BEGIN: bool(chosen & set(ids[1:])),
            PageCommand.EARLIER: bool(chosen) and ids[: len(chosen)] != [i for i in ids if i in chosen],
            PageCommand.LATER: bool(chosen)
            and ids[len(ids) - len(chosen) :] != [i for i in ids if i in chosen],
            PageCommand.REMOVE: bool(chosen) and len(chosen) < len(ids),
        }
        for command, button in self._buttons.items():
            button.setEnabled(possible.get(command, bool(chosen)))
        parts = len(self.model.begins) + 1
        self.split_button.setEnabled(parts > 1)
        self.split_button.setText(
            self.tr("Split into %n document(s)", "", parts) if parts > 1 else self.tr("Split")
        )
        self.split_button.setToolTip(with_key(self.split_button.text(), "Ctrl+Return"))
        self.outcome.setText(
            ""
            if parts > 1
            else self.tr("To split, choose a page and mark it as the first of a new document.")
        )

    # -- commands ------------------------------------------------------------------------------

    def command(self, command: PageCommand) -> None:
        """Do something with the chosen pages; nothing where that is not possible."""
        chosen = [page.id for page in self.grid.chosen()]
        if not chosen or not self._buttons[command].isEnabled():
            return
        if command is PageCommand.BEGIN:
            self.model.toggle_begins(chosen)
            self._show_possible()
        elif command is PageCommand.REMOVE:
            self._remove(chosen)
        elif command in _SIDES:
            sides = dict.fromkeys(chosen, _SIDES[command])
            self._session.edit(page_work.mark_sides, self._session.case, sides)
        else:
            places = [place for place, page in enumerate(self.model.pages) if page.id in set(chosen)]
            earlier = command is PageCommand.EARLIER
            self._move_before(max(places[0] - 1, 0) if earlier else places[-1] + 2)

    def split(self) -> None:
        """Make documents of their own of the pages from each mark on."""
        begins = self.model.begins
        if not begins:
            return
        done = self._session.edit(page_work.split, self._session.case, self._document.id, begins)
        if done is not None:
            self.accept()
            self.split_done.emit(len(begins) + 1)

    def _remove(self, chosen: list[str]) -> None:
        ids = [page.id for page in self.model.pages]
        last = max(ids.index(identifier) for identifier in chosen)
        after = [identifier for identifier in (*ids[last + 1 :], *reversed(ids)) if identifier not in chosen]
        self._session.edit(page_work.remove_pages, self._session.case, chosen)
        self.grid.choose(after[:1])

    def _on_dropped(self, place: int) -> None:
        self._move_before(place)

    def _move_before(self, place: int) -> None:
        """Put the chosen pages, together, before the page that is at a place now."""
        ids = [page.id for page in self.model.pages]
        chosen = [page.id for page in self.grid.chosen()]
        ahead = [identifier for identifier in ids[:place] if identifier not in chosen]
        behind = [identifier for identifier in ids[place:] if identifier not in chosen]
        order = [*ahead, *chosen, *behind]
        if order != ids:
            self._session.edit(page_work.reorder_pages, self._session.case, self._document.id, order)

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if self._document.id not in changes.documents:
            return
        document = review.existing_documents(self._session.case, [self._document.id])
        if not document or document[0].removed:
            self.reject()
        else:
            self._load()
