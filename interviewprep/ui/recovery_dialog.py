"""The recovery sheet: shown on the screen, printed only when asked and after a warning."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from interviewprep.ui import messages, theme
from interviewprep.ui.messages import MessageDialog
from interviewprep.ui.widgets.word_button import WordButton


class RecoveryDialog(MessageDialog):
    """The key in groups, covered until asked for; Print warns of the spooler first."""

    def __init__(self, parent: QWidget | None, name: str, key: str) -> None:
        text = self.tr(
            "Whoever has this key opens the case without the passphrase. Copy it by hand or print it, "
            "and keep it away "
            "from the computer, best with your lawyer or abroad. A new passphrase makes it useless."
        )
        super().__init__(parent, "key", "accent", self.tr("Recovery sheet"), text)
        self._name, self._key = name, key
        self._label = QLabel()
        self._label.setFont(_mono())
        self._label.setWordWrap(True)
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._label.setProperty("role", "sheet")
        self._label.setAccessibleName(self.tr("Recovery key"))
        self.body.addWidget(self._label)
        self._show = WordButton("", "link")
        self._show.clicked.connect(lambda: self._cover(not self._covered))
        self.body.addWidget(self._show, 0, Qt.AlignmentFlag.AlignHCenter)
        print_button = WordButton(self.tr("Print…"), "", "printer")
        print_button.clicked.connect(self._on_print)
        self.buttons.addButton(print_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.add_button(self.tr("Close"), False).setDefault(True)
        self._cover(True)

    @staticmethod
    def show_sheet(parent: QWidget | None, name: str, key: str) -> None:
        """Show the sheet of the case called `name`."""
        dialog = RecoveryDialog(parent, name, key)
        dialog.exec()
        dialog.deleteLater()

    def _cover(self, covered: bool) -> None:
        self._covered = covered
        hidden = "".join(sign if sign.isspace() or sign == "-" else "•" for sign in self._key)
        self._label.setText(hidden if covered else self._key)
        self._show.setText(self.tr("Show the key") if covered else self.tr("Cover the key"))

    def _on_print(self) -> None:
        agreed = messages.ask(
            self,
            self.tr("Print the recovery sheet?"),
            self.tr(
                "Printing passes through this computer's print queue and the printer's memory: both may "
                "keep the key for "
                "a while. Copying it by hand leaves nothing behind."
            ),
            self.tr("Print…"),
        )
        if not agreed:
            return
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._draw(printer)

    def _draw(self, printer: object) -> None:
        painter = QPainter(printer)  # type: ignore[call-overload]
        font = QFont(theme.text_font())
        font.setPointSizeF(13)
        painter.setFont(font)
        area = QRectF(painter.viewport())
        margin = area.width() / 10
        box = area.adjusted(margin, margin, -margin, -margin)
        wrap = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        used = painter.boundingRect(box, wrap, self._name)
        painter.drawText(box, wrap, self._name)
        mono = QFont(_mono())
        mono.setPointSizeF(16)
        painter.setFont(mono)
        box.setTop(used.bottom() + margin / 2)
        painter.drawText(box, wrap, self._key)
        painter.end()


def _mono() -> QFont:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.pixels(16))
    return font
