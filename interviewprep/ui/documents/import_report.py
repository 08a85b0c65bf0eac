"""What became of the files that were added, kept until it is closed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from interviewprep.ui.error_words import words_for
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.word_button import WordButton

if TYPE_CHECKING:
    from interviewprep.services.intake import ImportReport

_MOST_HEIGHT = 220


class ImportReportPanel(QWidget):
    """A notice in one sentence, files and reasons below it; `document_asked` names a known paper."""

    document_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice()
        self._details = QScrollArea()
        self._details.setFrameShape(QFrame.Shape.NoFrame)
        self._details.setWidgetResizable(True)
        self._details.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._details.setMaximumHeight(_MOST_HEIGHT)
        self._details.setAccessibleName(self.tr("Files that were not added"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._toggle = WordButton(self.tr("Details"), "link")
        layout.addWidget(self.notice)
        layout.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._details)
        self._toggle.clicked.connect(self._on_toggled)
        self.notice.closed.connect(self.hide)
        self.hide()

    def show_report(self, report: "ImportReport") -> None:
        """Say what happened; where everything went well the notice goes by itself."""
        details = bool(report.duplicates or report.refused)
        self._fill(report)
        self._details.hide()
        self.show()
        self.notice.say(
            "",
            self.sentence(report),
            "amber" if report.refused else "blue" if details or report.stopped else "accent",
        )
        self._toggle.setVisible(details)
        self._toggle.setText(self.tr("Details"))

    def sentence(self, report: "ImportReport") -> str:
        """How many papers were added, were here already, and could not be added."""
        parts = [self.tr("%n paper(s) added", "", len(report.imported))]
        if report.duplicates:
            parts.append(self.tr("%n of them here already", "", len(report.duplicates)))
        if report.refused:
            parts.append(self.tr("%n could not be added", "", len(report.refused)))
        text = ", ".join(parts) + "."
        return f"{text} {self.tr('Stopped; what was added is kept.')}" if report.stopped else text

    def _on_toggled(self) -> None:
        shown = self._details.isHidden()
        self._details.setVisible(shown)
        self._toggle.setText(self.tr("Fewer details") if shown else self.tr("Details"))

    def _fill(self, report: "ImportReport") -> None:
        content = QWidget()
        content.setProperty("role", "clear")
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 0, 8, 0)
        layout.setSpacing(8)
        for error in report.refused:
            self._add_file(layout, error.name, words_for(error).text)
        for name, document_id in report.duplicates:
            self._add_file(layout, name, self.tr("The same file is in the case already."), document_id)
        layout.addStretch(1)
        self._details.setWidget(content)

    def _add_file(self, layout: QVBoxLayout, name: str, reason: str, document_id: str = "") -> None:
        title = QLabel(name)
        title.setProperty("role", "strong")
        text = QLabel(reason)
        text.setProperty("role", "muted")
        for label in (title, text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            layout.addWidget(label)
        if document_id:
            button = WordButton(self.tr("Show it"), "link")
            button.setAccessibleDescription(name)
            button.clicked.connect(lambda _checked=False: self.document_asked.emit(document_id))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
