"""The pages of one document: picture, text, marks, and what a person does to the picture."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from interviewprep.domain.alignment import align_words
from interviewprep.domain.changes import Changes
from interviewprep.domain.documents import Document
from interviewprep.domain.pages import Page, PageState, Word
from interviewprep.domain.proposals import Box
from interviewprep.services import review
from interviewprep.ui.chronology.tie_tool import TieTool
from interviewprep.ui.documents.cover_tool import CoverTool
from interviewprep.ui.documents.found_tool import FoundTool
from interviewprep.ui.documents.page_failure import failure_words
from interviewprep.ui.documents.page_stage import Shown
from interviewprep.ui.documents.picture_view import Zoom
from interviewprep.ui.documents.sheet_editor import SheetEditor
from interviewprep.ui.documents.sheet_tool import SheetTool
from interviewprep.ui.documents.text_tool import TextTool
from interviewprep.ui.documents.unsure_tool import UnsureTool
from interviewprep.ui.documents.viewer_commands import ViewerCommand, command_for_key
from interviewprep.ui.documents.viewer_desk import ViewerDesk

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_SPOKEN = 2000  # letters of a page's text given to screen readers
# Commands that the bar itself or a tool says are possible.
_TOLD_OTHERWISE = frozenset(
    {
        ViewerCommand.PREVIOUS,
        ViewerCommand.NEXT,
        ViewerCommand.REVEAL,
        ViewerCommand.UNSURE,
        ViewerCommand.NEXT_UNSURE,
        ViewerCommand.PREVIOUS_UNSURE,
    }
)


class PageViewer(QWidget):
    """Shows one page of a document at a time.

    `page_shown` gives the page now shown or None.
    """

    page_shown = Signal(object)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._document: Document | None = None
        self._pages: list[Page] = []
        self._page: Page | None = None
        self._source: tuple[str, Box | None] | None = None
        self._build()
        self._connect()
        self._acts = self._table()
        self.show_document(None)

    def _build(self) -> None:
        self._desk = desk = ViewerDesk(self._session)
        self.bar, self.notice, self.stage, self.text_pane = desk.bar, desk.notice, desk.stage, desk.text_pane
        self.cover_bar, self.unsure_bar, self.found_bar = desk.cover_bar, desk.unsure_bar, desk.found_bar
        self.canvas = desk.stage.canvas
        self.sheet_editor = SheetEditor()
        self._modes = QStackedWidget()
        self._modes.addWidget(desk)
        self._modes.addWidget(self.sheet_editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self._modes)

    def _connect(self) -> None:
        self.bar.asked.connect(self.command)
        self.found_bar.moved.connect(self.next_found)
        self.notice.acted.connect(self._read_again)
        self.stage.read_again.connect(self._read_again)
        self.canvas.zoom_changed.connect(lambda _scale: self._show_zoom())
        self.canvas.selection_changed.connect(self._on_selected)
        self.canvas.turned_over.connect(self._turn_over)
        self.stage.loaded.connect(self._on_loaded)
        self._connect_tools()

    def _connect_tools(self) -> None:
        self.found = FoundTool(self.canvas, self.found_bar)
        self.found.page_asked.connect(self.show_page)
        self.covers = CoverTool(self._session, self.canvas, self.cover_bar)
        self.covers.toggled.connect(lambda on: self.bar.check(ViewerCommand.COVER, on))
        self.covers.revealed.connect(lambda on: self.bar.check(ViewerCommand.REVEAL, on))
        self.covers.counted.connect(lambda count: self.bar.show_covered(count > 0))
        self.unsure = UnsureTool(self.canvas, self.unsure_bar)
        self.unsure.toggled.connect(lambda on: self.bar.check(ViewerCommand.UNSURE, on))
        self.unsure.counted.connect(self.bar.show_unsure)
        self.unsure.left.connect(lambda: self.unsure.show_page(self._page))
        self.bar.check(ViewerCommand.UNSURE, self.unsure.on)
        self.texts = TextTool(self._session, self.text_pane, self.canvas, self.unsure)
        self.texts.toggled.connect(lambda on: self.bar.check(ViewerCommand.TEXT, on))
        self.ties = TieTool(self._session, self.canvas, self.notice)
        self.sheets = SheetTool(self._session, self.sheet_editor)
        self.sheets.toggled.connect(self._on_adjusting)
        for key, direction in (("Alt+Down", 1), ("Alt+Up", -1)):
            context = Qt.ShortcutContext.WidgetWithChildrenShortcut
            shortcut = QShortcut(QKeySequence(key), self._desk, context=context)
            shortcut.activated.connect(lambda direction=direction: self.texts.next_unsure(direction))

    # -- what is shown -------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page shown."""
        return self._page

    def show_document(self, document: Document | None, number: int = 1, words: tuple[str, ...] = ()) -> None:
        """Show a page of a document with found words marked; None shows nothing."""
        self._document = document
        self._source = None
        self._session.prefer(document.id if document else None)
        self._pages = review.pages(self._session.case, document.id) if document else []
        self.found.look_for(words)
        self.show_page(number)

    def show_page(self, number: int) -> None:
        """Go to a page of the document by its number."""
        self.covers.commit()
        self._page = next((page for page in self._pages if page.number == number), None)
        if self._page is None and self._pages:
            self._page = self._pages[0]
        self.sheets.close()
        self.text_pane.show_page(self._page)
        self.bar.show_page(self._page.number if self._page else 0, len(self._pages))
        self._show_picture()
        self._say_failure()
        self._fetch()
        self.page_shown.emit(self._page)

    def show_source(self, page_id: str, box: Box | None = None) -> None:
        """Go to a page of the document shown and mark the place on it (pixels as the page is seen) in blue.

        The mark stays until `clear_source` or another document. Nothing happens while the page is
        being adjusted, and for a page that is not of this document.
        """
        page = next((page for page in self._pages if page.id == page_id), None)
        if page is None or self.sheets.page is not None:
            return
        self._source = (page_id, box)
        if self._page is None or self._page.id != page_id:
            self.show_page(page.number)
        elif not self.canvas.dimmed:
            self.canvas.mark_source(box)

    def clear_source(self) -> None:
        """Take the mark of `show_source` away."""
        self._source = None
        self.canvas.mark_source(None)

    def apply(self, changes: Changes) -> None:
        """Take in what changed on disk, without moving what is looked at."""
        if self._document is None or self._page is None:
            return
        concerned = {page.id for page in self._pages} & changes.pages
        if not concerned and self._document.id not in changes.documents:
            return
        before = self._page
        self._pages = review.pages(self._session.case, self._document.id)
        self._page = next((page for page in self._pages if page.id == before.id), None)
        if self._page is None:
            self.show_page(before.number)
            return
        self.bar.show_page(self._page.number, len(self._pages))
        self.text_pane.show_page(self._page)
        self._say_failure()
        if self._page != before:
            self._show_changed(before, self._page)

    def _show_changed(self, before: Page, page: Page) -> None:
        """The page shown is another one than it was."""
        if (page.image_sha256, page.turned) != (before.image_sha256, before.turned) or not page.has_image:
            self._show_picture()
            self._fetch()
        elif not self.canvas.dimmed:
            if _reading(page) != _reading(before):
                self._show_words()
            if (page.covers, page.treatment) != (before.covers, before.treatment):
                self.covers.show_page(page)
            self._describe()

    def commit(self) -> None:
        """Save what is being typed or moved."""
        self.covers.commit()
        self.text_pane.keeper.commit()

    def _show_picture(self) -> None:
        page = self._page
        shown = self.stage.show_page(page)
        if shown is Shown.PICTURE:
            self.covers.show_page(page)
            self._show_words()
            if self._source and page and self._source[0] == page.id:
                self.canvas.mark_source(self._source[1])
        else:
            if shown is Shown.OLD_PICTURE:
                self.covers.set_active(False)  # the old covers stay over the old picture
                self.canvas.set_words(())
                self.canvas.mark_source(None)
            else:
                self.covers.show_page(None)
            self.unsure.show_page(None)
        self._enable(shown is Shown.PICTURE)
        self._describe()
        self._show_zoom()

    def _show_words(self) -> None:
        """Give canvas and text the words of the page, and mark them."""
        words = self._words()
        self.canvas.set_words(words)
        self.text_pane.show_words(words)
        self.bar.enable(ViewerCommand.CHECKED, self.text_pane.can_be_checked)
        self.unsure.show_page(self._page)
        self.found.mark()

    def _describe(self) -> None:
        """What a screen reader says of the picture: which page it is and its text, as far as it is open."""
        self.canvas.setAccessibleName(self.bar.accessibleName())
        text = self._page.text if self._page else ""
        if self.canvas.covers.hiding:
            text = self.canvas.open_text()
        self.canvas.setAccessibleDescription(text[:_SPOKEN])

    def _enable(self, picture: bool) -> None:
        for command in ViewerCommand:
            if command not in _TOLD_OTHERWISE:
                self.bar.enable(command, picture)
        page = self._page
        self.bar.enable(ViewerCommand.ADJUST, picture or bool(page and page.treated_by_person))
        self.bar.enable(ViewerCommand.TEXT, page is not None)
        self.bar.enable(ViewerCommand.CHECKED, self.text_pane.can_be_checked)
        self._on_selected(self.canvas.selected_text())

    def _on_selected(self, text: str) -> None:
        self.bar.enable(ViewerCommand.COPY, bool(text))
        self.bar.enable(ViewerCommand.COVER_WORDS, bool(text))

    def _words(self) -> tuple[Word, ...]:
        """The page's words with their places as the page is seen; a person's own where there are."""
        page = self._page
        words = review.words(self._session.case, page.id) if page else ()
        return align_words(words, page.text) if page and page.verified else words

    def _say_failure(self) -> None:
        page = self._page
        if page is not None and page.state is PageState.FAILED and page.has_image:
            title, text = failure_words(page.failure)
            self.notice.say(title, text, "amber", self.tr("Read again"), closable=False)
        else:
            self.notice.hide()

    def _fetch(self) -> None:
        """The picture of this page, then those of its neighbours."""
        if self._page is None:
            return
        at = self._pages.index(self._page)
        wanted = [self._pages[i] for i in (at, at + 1, at - 1) if 0 <= i < len(self._pages)]
        self.stage.request(wanted)

    def _on_loaded(self, page_id: str) -> None:
        if self._page is not None and page_id == self._page.id:
            self._show_picture()

    # -- commands ------------------------------------------------------------------------------

    def command(self, command: ViewerCommand) -> None:
        """Do what a button or key asks; nothing where that is not possible now."""
        if self.bar.can(command):
            self._acts[command]()
            self._show_zoom()

    def _table(self) -> dict[ViewerCommand, Callable[[], object]]:
        """What each command does."""
        canvas, covers, unsure = self.canvas, self.covers, self.unsure
        return {
            ViewerCommand.PREVIOUS: lambda: self._turn_over(-1),
            ViewerCommand.NEXT: lambda: self._turn_over(1),
            ViewerCommand.TURN_LEFT: lambda: self.turn(270),
            ViewerCommand.TURN_RIGHT: lambda: self.turn(90),
            ViewerCommand.ADJUST: self.adjust,
            ViewerCommand.COVER: lambda: covers.set_active(not covers.active),
            ViewerCommand.COVER_WORDS: covers.cover_selection,
            ViewerCommand.REVEAL: covers.toggle_revealed,
            ViewerCommand.UNSURE: lambda: unsure.set_on(not unsure.on),
            ViewerCommand.NEXT_UNSURE: lambda: self.texts.next_unsure(1),
            ViewerCommand.PREVIOUS_UNSURE: lambda: self.texts.next_unsure(-1),
            ViewerCommand.TEXT: self.texts.toggle,
            ViewerCommand.CHECKED: self.text_pane.mark_checked,
            ViewerCommand.COPY: canvas.copy,
            ViewerCommand.TIE: lambda: self.ties.ask(self._page, self.bar),
            ViewerCommand.WIDTH: lambda: canvas.fit(Zoom.WIDTH),
            ViewerCommand.PAGE: lambda: canvas.fit(Zoom.PAGE),
            ViewerCommand.FULL_SIZE: lambda: canvas.zoom_to(1.0),
            ViewerCommand.ZOOM_OUT: canvas.zoom_out,
            ViewerCommand.ZOOM_IN: canvas.zoom_in,
        }

    def adjust(self) -> None:
        """Let the person say where the sheet lies in the untreated picture."""
        if self._page is not None:
            self.commit()
            self.sheets.open(self._page)

    def _on_adjusting(self, adjusting: bool) -> None:
        shown = self.sheet_editor if adjusting else self._desk
        at_work = self._modes.isAncestorOf(self.window().focusWidget() or self)
        self._modes.setCurrentWidget(shown)
        if at_work:
            (self.sheet_editor if adjusting else self.canvas).setFocus()

    def turn(self, degrees: int) -> None:
        """Turn the page clockwise by quarter turns; the picture turns at once, undo turns it back."""
        page = self._page
        if page is None or self.stage.image(page) is None:
            return
        self._session.edit(review.turn_page, self._session.case, page.id, degrees)
        self._session.wake_reading()

    def show_text(self, shown: bool) -> None:
        """Open or close the text beside the picture."""
        self.texts.show(shown)

    def next_found(self, direction: int = 1) -> None:
        """Go to the next or previous found word, over the pages of the document."""
        if self._page is not None:
            self.found.step(direction, self._pages, self._page.number)

    def _turn_over(self, direction: int) -> None:
        number = self._page.number + direction if self._page else 0
        if 1 <= number <= len(self._pages):
            self.show_page(number)

    def _show_zoom(self) -> None:
        shown = self.stage.currentWidget() is self.canvas
        self.bar.show_scale(self.canvas.scale if shown else None)
        self.bar.check(ViewerCommand.WIDTH, self.canvas.zoom is Zoom.WIDTH)
        self.bar.check(ViewerCommand.PAGE, self.canvas.zoom is Zoom.PAGE)

    def _read_again(self) -> None:
        if self._document is not None:
            self._session.edit(review.read_again, self._session.case, [self._document.id])
            self._session.wake_reading()

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The viewer's keys, wherever in it the focus is; typing in the text is not among them."""
        key = event.key()
        command = command_for_key(key, event.modifiers())
        if self.texts.typing or self.sheets.page is not None:
            command = None
        if key == Qt.Key.Key_Escape and self._leave():
            return
        if command is not None:
            self.command(command)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._pages and self.sheets.page is None:
            self.show_page(1 if key == Qt.Key.Key_Home else len(self._pages))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.unsure.words.current is not None:
            self.unsure.correct()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> bool:
        """Escape ends one thing at a time; False where nothing is to be ended."""
        if self.texts.typing:
            self.canvas.setFocus()
        elif self.covers.active:
            self.covers.set_active(False)
        elif self.unsure.words.reached is not None:
            self.unsure.leave()
        elif self.found.words.words:
            self.found.forget()
        else:
            return False
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        """What was revealed is covered again."""
        self.covers.cover_again()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the bar can be."""
        return QSize(280, 240)


def _reading(page: Page) -> tuple[object, ...]:
    """What tells one reading of a page from another."""
    return page.state, page.text_source, page.text, page.verified
