"""Opening a case with its passphrase or recovery key; also what stands there after locking."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QProgressBar, QWidget

from interviewprep.domain.errors import CaseError, DamagedCase, NotACase, WrongPassphrase
from interviewprep.services import case as case_service
from interviewprep.ui import icons, messages
from interviewprep.ui.key_work import KeyWork
from interviewprep.ui.start.page import StartPage
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.passphrase_field import PassphraseField
from interviewprep.ui.widgets.word_button import WordButton


class UnlockView(StartPage):
    """The file's name and its passphrase; `opened(CaseFile)`, `left` for another case, `restore_asked`."""

    opened = Signal(object)
    left = Signal()
    restore_asked = Signal()

    def __init__(
        self,
        path: Path,
        locked: bool = False,
        hint: str = "",
        restore_to: Path | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`locked` says that this case was open a moment ago; `hint` is shown below the field.

        With `restore_to` the file is a backup that becomes a case there, and that case is opened.
        """
        super().__init__(400, parent)
        self.path = path
        self._restore_to = restore_to
        self._work = KeyWork(self)
        self._work.done.connect(self.opened)
        self._work.refused.connect(self._on_refused)
        self._add_head(locked)
        self._add_passphrase(hint)
        self._add_recovery()
        self._add_buttons()
        self._show_recovery(False)
        if restore_to is not None:
            self._open.setText(self.tr("Restore"))
            self._other_way.hide()

    def start(self) -> None:
        """Begin to type."""
        (self._sheet if self._sheet.isVisible() else self._passphrase).setFocus()

    def _add_head(self, locked: bool) -> None:
        picture = QLabel()
        picture.setPixmap(icons.pixmap("lock", 40, "accent"))
        self.column.addWidget(picture)
        name = ElidedLabel(self.path.stem)
        name.setProperty("role", "title")
        self.column.addWidget(name)
        place = ElidedLabel(str(self.path.parent), Qt.TextElideMode.ElideMiddle)
        place.setProperty("role", "muted")
        self.column.addWidget(place)
        if locked:
            self.add_label(self.tr("The case is locked. Everything is saved."), "muted")
        if self._restore_to is not None:
            words = self.tr(
                "This backup becomes the case “%1”. It opens with the passphrase it was made with."
            )
            self.add_label(words.replace("%1", self._restore_to.name), "muted")
        self.column.addSpacing(8)
        self.notice = Notice(narrow=True)
        self.notice.acted.connect(self.restore_asked)
        self.column.addWidget(self.notice)

    def _add_passphrase(self, hint: str) -> None:
        self._passphrase_label = self.add_label(self.tr("Passphrase"), "field")
        self._passphrase = PassphraseField(self.tr("Passphrase"))
        self._passphrase.submitted.connect(self._unlock)
        self.column.addWidget(self._passphrase)
        self._hint = self.add_label(hint, "hint")
        self._hint.setVisible(bool(hint))

    def _add_recovery(self) -> None:
        self._sheet_label = self.add_label(self.tr("Recovery key from the sheet"), "field")
        self._sheet = QPlainTextEdit()
        self._sheet.setAccessibleName(self.tr("Recovery key from the sheet"))
        self._sheet.setTabChangesFocus(True)
        self._sheet.setMaximumHeight(96)
        font = QFont(self._sheet.font())
        font.setStyleHint(QFont.StyleHint.Monospace)
        self._sheet.setFont(font)
        self._sheet.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhLatinOnly
        )
        self.column.addWidget(self._sheet)

    def _add_buttons(self) -> None:
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setAccessibleName(self.tr("Checking the passphrase"))
        policy = self._progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._progress.setSizePolicy(policy)
        self._progress.hide()
        self.column.addWidget(self._progress)
        self.column.addSpacing(4)
        self._open = WordButton(self.tr("Unlock"), "primary")
        self._open.clicked.connect(self._unlock)
        self.column.addWidget(self._open)
        self.column.addSpacing(8)
        row = QHBoxLayout()
        self._other_way = WordButton("", "link")
        self._other_way.clicked.connect(lambda: self._show_recovery(not self._sheet.isVisible()))
        another = WordButton(self.tr("Another case"), "link")
        another.clicked.connect(self.left)
        row.addWidget(self._other_way)
        row.addStretch(1)
        row.addWidget(another)
        self.column.addLayout(row)

    def _show_recovery(self, shown: bool) -> None:
        self._passphrase_label.setVisible(not shown)
        self._passphrase.setVisible(not shown)
        self._hint.setVisible(not shown and bool(self._hint.text()))
        self._sheet_label.setVisible(shown)
        self._sheet.setVisible(shown)
        self._other_way.setText(self.tr("Use the passphrase") if shown else self.tr("Use the recovery sheet"))
        (self._sheet if shown else self._passphrase).setFocus()

    def _unlock(self) -> None:
        if self._work.busy:
            return
        opening: Callable[[Path, str], object] = case_service.open_case
        text = self._passphrase.text()
        if self._restore_to is not None:
            opening = self._restore
        elif not self._sheet.isHidden():
            opening, text = case_service.open_with_recovery_key, self._sheet.toPlainText()
        if not text:
            self.start()
            return
        self.notice.hide()
        self._progress.show()
        self._open.setEnabled(False)
        self._work.start(opening, self.path, text)

    def _restore(self, backup: Path, passphrase: str) -> object:
        from interviewprep.services import backup as backup_service

        assert self._restore_to is not None
        backup_service.restore(backup, self._restore_to, passphrase)
        return case_service.open_case(self._restore_to, passphrase)

    def _on_refused(self, error: CaseError) -> None:
        self._progress.hide()
        self._open.setEnabled(True)
        words = messages.words_for(error)
        action = self.tr("Restore…") if isinstance(error, DamagedCase | NotACase) else ""
        self.notice.say(
            words.title, words.advice if isinstance(error, WrongPassphrase) else words.text, "amber", action
        )
        if isinstance(error, WrongPassphrase):
            self._passphrase.edit.selectAll()
        self.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads to the start page."""
        if event.key() == Qt.Key.Key_Escape and not self._work.busy:
            self.left.emit()
        else:
            super().keyPressEvent(event)
