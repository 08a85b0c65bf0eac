"""Who the bundle is for, its language and what its cover says."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from interviewprep.domain.case import BUNDLE_LANGUAGES, CaseInfo, Recipient
from interviewprep.ui import labels, theme
from interviewprep.ui.documents.fold import Fold
from interviewprep.ui.widgets.card import Card

_COVER_FIELDS = ("reference", "applicant", "lawyer")


class OptionsPanel(Card):
    """The choices for the next export.

    `edited(fields)` asks to change fields of the case (its language of bundles, what the cover
    says); `changed` tells that the options are different. The recipient belongs to this export only.
    """

    edited = Signal(dict)
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("This bundle"))
        self._info: CaseInfo | None = None
        self.recipient = QComboBox()
        for recipient in Recipient:
            self.recipient.addItem(labels.recipient(recipient), recipient)
        self.language = QComboBox()
        for tag in BUNDLE_LANGUAGES:
            self.language.addItem(labels.bundle_language(tag), tag)
        self.lines = {name: QLineEdit() for name in _COVER_FIELDS}
        words = {
            "reference": self.tr("Reference on the cover"),
            "applicant": self.tr("Applicant on the cover"),
            "lawyer": self.tr("Lawyer on the cover"),
        }
        self.body.setSpacing(theme.GRID)
        self._add(self.tr("For whom"), self.recipient)
        self._add(self.tr("Language of the bundle"), self.language)
        self.cover = Fold(self.tr("What the cover says"))
        self.body.addWidget(self.cover)
        for name, line in self.lines.items():
            line.setPlaceholderText(self.tr("Left empty, it is not printed"))
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
            line.editingFinished.connect(lambda name=name: self._on_line_edited(name))
            self._add(words[name], line, self.cover.body)
        self.recipient.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self.language.currentIndexChanged.connect(self._on_language_chosen)

    @property
    def chosen_recipient(self) -> Recipient:
        """For whom the bundle is."""
        return Recipient(self.recipient.currentData())

    @property
    def chosen_language(self) -> str:
        """The bundle's language: ru, be or en."""
        return str(self.language.currentData())

    def choose_recipient(self, recipient: Recipient) -> None:
        """Choose for whom the bundle is."""
        self.recipient.setCurrentIndex(self.recipient.findData(recipient))

    def show_info(self, info: CaseInfo) -> None:
        """Show what the case says; a field in which somebody is typing is left alone."""
        before, self._info = self._info, info
        self.language.blockSignals(True)
        self.language.setCurrentIndex(max(0, self.language.findData(info.bundle_language)))
        self.language.blockSignals(False)
        for name, line in self.lines.items():
            value = getattr(info, name)
            typing = line.hasFocus() and line.isModified()
            if not typing and line.text() != value:
                line.setText(value)
        if before is not None and before.bundle_language != info.bundle_language:
            self.changed.emit()

    def _add(self, words: str, field: QWidget, column: QBoxLayout | None = None) -> None:
        pair = QVBoxLayout()
        pair.setSpacing(2)
        label = QLabel(words)
        label.setProperty("role", "field")
        label.setWordWrap(True)
        label.setBuddy(field)
        field.setAccessibleName(words)
        pair.addWidget(label)
        pair.addWidget(field)
        (column or self.body).addLayout(pair)

    def _on_line_edited(self, name: str) -> None:
        value = self.lines[name].text().strip()
        self.lines[name].setModified(False)
        if self._info is not None and value != getattr(self._info, name):
            self.edited.emit({name: value})

    def _on_language_chosen(self) -> None:
        if self._info is not None and self.chosen_language != self._info.bundle_language:
            self.edited.emit({"bundle_language": self.chosen_language})
