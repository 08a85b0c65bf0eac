"""The only door to the person for errors and questions.

Views never build message boxes: they call `messages.show(self, error)` or `messages.ask(...)`, so
that tests can put a recorder in their place, or `messages.tell(notice, error)` for a message where
it happened.
"""

import platform
import traceback
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from interviewprep.domain.errors import CaseError
from interviewprep.ui import icons
from interviewprep.ui.error_words import Words, words_for
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton

translate = QCoreApplication.translate

__all__ = ["Words", "ask", "crash_report", "inform", "show", "show_crash", "tell", "words_for"]


class MessageDialog(QDialog):
    """Icon, title, text and buttons in the window's own style."""

    def __init__(self, parent: QWidget | None, icon: str, tone: str, title: str, text: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Messages", "Message"))
        self.setAccessibleName(title)
        self.setMinimumWidth(440)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 20)
        outer.setSpacing(16)
        row = QHBoxLayout()
        row.setSpacing(16)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, 32, tone))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(6)
        for line, role in ((title, "heading"), (text, "")):
            label = QLabel(line)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            if role:
                label.setProperty("role", role)
            words.addWidget(label)
        row.addLayout(words, 1)
        outer.addLayout(row)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        outer.addLayout(self.body)
        self.buttons = QDialogButtonBox()
        outer.addWidget(self.buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the texts need at this width: Qt asks for more room than wrapped lines take."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))
        super().showEvent(event)

    def add_button(self, text: str, accepts: bool, role: str = "") -> WordButton:
        """Add a button that closes the dialog."""
        button = WordButton(text, role)
        kind = QDialogButtonBox.ButtonRole.AcceptRole if accepts else QDialogButtonBox.ButtonRole.RejectRole
        self.buttons.addButton(button, kind)
        button.clicked.connect(self.accept if accepts else self.reject)
        return button


def show(parent: QWidget | None, error: CaseError) -> None:
    """Say what happened and what to do, and wait until it is read."""
    words = words_for(error)
    inform(parent, words.title, words.text, tone="amber")


def inform(parent: QWidget | None, title: str, text: str, tone: str = "blue") -> None:
    """Say something that must be read now; tone blue, accent or amber."""
    icon = {"blue": "info", "accent": "check-circle"}.get(tone, "warning")
    dialog = MessageDialog(parent, icon, tone, title, text)
    dialog.add_button(translate("Messages", "OK"), True, "primary").setDefault(True)
    dialog.exec()
    dialog.deleteLater()


def ask(
    parent: QWidget | None, title: str, text: str, yes: str, no: str = "", *, danger: bool = False
) -> bool:
    """Ask a question that must be answered now; whether the answer is `yes`.

    `danger` is for what cannot be undone: then the safe answer is the default.
    """
    dialog = MessageDialog(
        parent, "warning" if danger else "question", "danger" if danger else "blue", title, text
    )
    refuse = dialog.add_button(no or translate("Messages", "Cancel"), False)
    agree = dialog.add_button(yes, True, "danger" if danger else "primary")
    (refuse if danger else agree).setDefault(True)
    answer = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return answer


def tell(notice: Notice, error: CaseError) -> None:
    """Say it at the place where it happened, without stopping anything."""
    words = words_for(error)
    notice.say(words.title, words.text, "amber")


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """A report with types, modules and lines only: no values, no paths, no text of the exception."""
    lines = [
        f"interviewprep · Python {platform.python_version()} · {platform.system()} {platform.release()}",
        kind.__name__,
    ]
    for frame, number in traceback.walk_tb(trace):
        module = str(frame.f_globals.get("__name__", "?"))
        lines.append(f"  {module}:{number} {frame.f_code.co_name}")
    return "\n".join(lines)


_crash_shown = False


def show_crash(report: str) -> None:
    """Say that the program has a fault, with the redacted report to copy; one at a time."""
    global _crash_shown
    if _crash_shown:
        return
    _crash_shown = True
    dialog = MessageDialog(
        None,
        "warning",
        "amber",
        translate("Messages", "A fault in the program"),
        translate(
            "Messages",
            "What is saved stays saved. You can go on; if something looks wrong, lock the case and open "
            "it again. "
            "The lines below contain nothing of your case and are sent nowhere.",
        ),
    )
    text = QPlainTextEdit(report)
    text.setReadOnly(True)
    text.setAccessibleName(translate("Messages", "Report of the fault"))
    text.setMinimumHeight(140)
    dialog.body.addWidget(text)
    dialog.add_button(translate("Messages", "Go on"), True, "primary")
    dialog.exec()
    dialog.deleteLater()
    _crash_shown = False
