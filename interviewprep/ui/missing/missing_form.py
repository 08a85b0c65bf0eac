"""The fields of a missing paper, one column, label above field."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category
from interviewprep.domain.kinds import kinds_of
from interviewprep.domain.missing import MissingPaper, MissingReason
from interviewprep.ui import labels, theme
from interviewprep.ui.missing.reason_hint import ReasonHint

#: Reasons for which somebody else acted: the form asks by whom.
_BY_OTHERS = (MissingReason.CONFISCATED, MissingReason.DESTROYED)


class MissingForm(QWidget):
    """Edits what is known about a paper that is not there; `changed` after every change by the person."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._build()
        self._connect()
        self._on_category_chosen()
        self._on_reason_chosen()
        self._on_date_typed("")

    # Content

    def fields(self) -> dict[str, Any]:
        """The values as `services.missing` takes them, category included."""
        reason = self._reason()
        return {
            "category": self._category(),
            "kind": self.kind.currentData(),
            "what": self.what.text().strip(),
            "reason": reason,
            "by_whom": self.by_whom.text().strip() if reason in _BY_OTHERS else "",
            "date": read_date(self.date.text()),
            "circumstances": self.circumstances.toPlainText().strip(),
            "efforts": self.efforts.toPlainText().strip(),
        }

    def show_category(self, category: Category) -> None:
        """Begin with this category."""
        self.category.setCurrentIndex(self.category.findData(category))
        self._on_category_chosen()

    def show_paper(self, paper: MissingPaper) -> None:
        """Show what is known."""
        self.show_category(paper.category)
        self.kind.setCurrentIndex(max(0, self.kind.findData(paper.kind)))
        self.what.setText(paper.what)
        self.reason.setCurrentIndex(max(0, self.reason.findData(paper.reason)))
        self.by_whom.setText(paper.by_whom)
        self.date.setText(paper.date.original)
        self.circumstances.setPlainText(paper.circumstances)
        self.efforts.setPlainText(paper.efforts)
        self._on_reason_chosen()

    # Building

    def _build(self) -> None:
        self.category = QComboBox()
        for category in Category:
            self.category.addItem(labels.category(category), category)
        self.kind = QComboBox()
        self.what = QLineEdit()
        self.what.setPlaceholderText(self.tr("For example: employment record book, 2008 to 2019"))
        self.reason = QComboBox()
        self.reason.addItem(labels.missing_reason(None), None)
        for reason in MissingReason:
            self.reason.addItem(labels.missing_reason(reason), reason)
        self.hint = ReasonHint()
        self.by_whom = QLineEdit()
        self.date = QLineEdit()
        self.date_reading = QLabel()
        self.date_reading.setProperty("role", "hint")
        self.date_reading.setWordWrap(True)
        self.circumstances = self._text_field(self.tr("How it happened, where, who was there"))
        self.efforts = self._text_field(
            self.tr("Whom you asked, what they answered, or why asking is not possible")
        )
        self._add(self.tr("Category of the official list"), self.category)
        self._add(self.tr("Kind of paper, if known"), self.kind)
        self._add(self.tr("What is missing"), self.what)
        self._add(self.tr("Why"), self.reason)
        self._layout.insertWidget(self._layout.count() - 1, self.hint)
        self._by_whom_row = self._add_row(self.tr("By whom"), self.by_whom)
        self._add(self.tr("When, as you would write it"), self.date, gap=False)
        self._layout.addWidget(self.date_reading)
        self._layout.addSpacing(theme.GRID)
        self._add(self.tr("Circumstances"), self.circumstances)
        self._add(self.tr("What was done to get it, or why nothing can be done"), self.efforts, gap=False)
        self._layout.addStretch(1)

    def _add(self, words: str, field: QWidget, gap: bool = True) -> QLabel:
        label = QLabel(words)
        label.setProperty("role", "field")
        label.setBuddy(field)
        label.setWordWrap(True)
        field.setAccessibleName(words)
        self._layout.addWidget(label)
        self._layout.addWidget(field)
        if gap:
            self._layout.addSpacing(theme.GRID)
        return label

    def _add_row(self, words: str, field: QWidget) -> QWidget:
        """A label and field that can be hidden together, without leaving a gap."""
        row = QWidget()
        self._layout.addWidget(row)
        outer, self._layout = self._layout, QVBoxLayout(row)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._add(words, field)
        self._layout = outer
        return row

    def _text_field(self, placeholder: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setTabChangesFocus(True)
        field.setPlaceholderText(placeholder)
        field.setFixedHeight(round(72 * theme.text_scale()))
        return field

    def _connect(self) -> None:
        self.category.currentIndexChanged.connect(self._on_category_chosen)
        self.reason.currentIndexChanged.connect(self._on_reason_chosen)
        self.date.textChanged.connect(self._on_date_typed)
        for box in (self.category, self.kind, self.reason):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        for line in (self.what, self.by_whom, self.date):
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            line.textChanged.connect(lambda _text: self.changed.emit())
        for text in (self.circumstances, self.efforts):
            text.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            text.textChanged.connect(self.changed)

    def _category(self) -> Category:
        """Qt gives back the plain text of an enum."""
        return Category(self.category.currentData())

    def _reason(self) -> MissingReason | None:
        chosen = self.reason.currentData()
        return MissingReason(chosen) if chosen else None

    # Slots

    def _on_category_chosen(self) -> None:
        """Offer the kinds of the category; a kind that belongs to another one is dropped."""
        chosen = self.kind.currentData()
        self.kind.clear()
        self.kind.addItem(labels.kind(None), None)
        for spec in kinds_of(self._category()):
            self.kind.addItem(labels.kind(spec.code), spec.code)
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def _on_reason_chosen(self) -> None:
        reason = self._reason()
        by_others = reason in _BY_OTHERS
        self._by_whom_row.setVisible(by_others)
        self.hint.show_reason(reason)

    def _on_date_typed(self, text: str) -> None:
        statement = read_date(text)
        if not statement:
            words = ""
        elif statement.reading is None:
            words = self.tr("Kept as written; not understood as a Gregorian date.")
        else:
            words = self.tr("Read as: {date}").format(date=labels.date_text(statement))
        self.date_reading.setText(words)
        self.date_reading.setVisible(bool(words))
