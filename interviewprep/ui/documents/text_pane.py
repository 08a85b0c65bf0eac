"""The text of a page beside its picture, to be corrected by a person."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.pages import Page, PageState, TextSource, Word
from interviewprep.ui import labels
from interviewprep.ui.documents.plain_editor import PlainEditor
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.documents.text_places import TextPlaces
from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.icon_button import with_key
from interviewprep.ui.widgets.word_button import WordButton

_PAUSE = 60  # milliseconds of rest of the text cursor before its word is looked for


class TextPane(QFrame):
    """Editor over the text of one page.

    `corrected` gives page identifier and the person's text, also where a person found the text right
    as it was; `word_reached` the word of the picture (its place in reading order) at which the text
    cursor stands, or None.
    """

    corrected = Signal(str, str)
    word_reached = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._words: Sequence[Word] = ()
        self._places: TextPlaces | None = None
        self.setProperty("role", "card")
        self._build()
        self.keeper = TextKeeper(self.editor)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_PAUSE)
        self._rest.timeout.connect(self._tell_word)
        self.keeper.settled.connect(self._on_settled)
        self.editor.textChanged.connect(self._forget_places)
        self.editor.cursorPositionChanged.connect(self._rest.start)
        self.checked_button.clicked.connect(self.mark_checked)

    def _build(self) -> None:
        self._source = Chip()
        self._hint = QLabel()
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self.editor = PlainEditor()
        self.editor.setFrameShape(QFrame.Shape.NoFrame)
        self.editor.setAccessibleName(self.tr("Text of the page"))
        self.checked_button = WordButton(self.tr("Mark as checked"), icon="check")
        self.checked_button.setToolTip(with_key(self.tr("The text is right as it stands"), "M"))
        heading = QLabel(self.tr("Text"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.editor)
        top = QHBoxLayout()
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self._hint)
        layout.addWidget(self.checked_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setMinimumSize(200, 120)

    def show_page(self, page: Page | None) -> None:
        """Show a page's text; what was typed for another page is saved first."""
        if self._page is not None and (page is None or page.id != self._page.id):
            self.keeper.commit()
            self.word_reached.emit(None)
        self._page = page
        self.keeper.show(page.text if page else "")
        self.editor.setEnabled(page is not None)
        self._explain(page)

    def show_words(self, words: Sequence[Word]) -> None:
        """The words on the picture, for going from one to the other."""
        self._words = words
        self._forget_places()
        self._rest.start()

    def go_to_word(self, index: int, *, select: bool = False) -> bool:
        """Put the text cursor before a word of the picture, or select it; False where the text has it not."""
        span = self._text_places().span_of(index)
        if span is None:
            return False
        cursor = self.editor.textCursor()
        cursor.setPosition(span[0])
        if select:
            cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        self.editor.setFocus()
        self.editor.setTextCursor(cursor)
        self.editor.ensureCursorVisible()
        return True

    def mark_checked(self) -> None:
        """Say that the text is right as it stands (or what was typed, if anything was)."""
        if self.keeper.dirty:
            self.keeper.commit()
        elif self.can_be_checked:
            self._on_settled(self.keeper.text())

    @property
    def can_be_checked(self) -> bool:
        """Whether the page has a text that no person has checked yet."""
        return self._page is not None and not self._page.verified and bool(self._page.text)

    def _explain(self, page: Page | None) -> None:
        self.checked_button.setVisible(self.can_be_checked)
        if page is None:
            self._source.show_state("", "neutral")
            self._hint.setText("")
            return
        if page.verified:
            self._source.show_state(self.tr("checked by a person"), "accent")
            hint = self.tr("This text is kept. Later readings do not change it.")
        elif page.state is PageState.PENDING and not page.text:
            self._source.show_state(labels.page_state(page.state), "neutral")
            hint = self.tr("You can type the text yourself; then it is not read by the computer.")
        elif page.text_source is TextSource.NONE or not page.text:
            self._source.show_state(self.tr("no text"), "amber")
            hint = self.tr("No text was found. You can type it here, so that it can be searched.")
        else:
            self._source.show_state(labels.text_source(page.text_source), "blue")
            hint = self.tr("Correct what is wrong. Your text is saved and marked as checked.")
        self._hint.setText(hint)
        self.editor.setAccessibleDescription(f"{self._source.text()}. {hint}")

    def _text_places(self) -> TextPlaces:
        if self._places is None:
            self._places = TextPlaces(self.keeper.text(), self._words)
        return self._places

    def _forget_places(self) -> None:
        self._places = None

    def _tell_word(self) -> None:
        """Only a text cursor that somebody moves means a word."""
        if self.editor.hasFocus():
            self.word_reached.emit(self._text_places().word_at(self.editor.textCursor().position()))

    def hideEvent(self, event: QHideEvent) -> None:
        """No word is meant any more."""
        self.word_reached.emit(None)
        super().hideEvent(event)

    def _on_settled(self, text: str) -> None:
        if self._page is not None:
            self.corrected.emit(self._page.id, text)
