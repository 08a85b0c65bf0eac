"""What blocks the export, what to look at before it, and what stays out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from interviewprep.bundle.preflight import Preflight, Remark
from interviewprep.domain.documents import Category, Document
from interviewprep.ui import labels
from interviewprep.ui.bundle.link_list import Link
from interviewprep.ui.bundle.remark_group import RemarkGroup
from interviewprep.ui.bundle.remark_words import remark_details, remark_words
from interviewprep.ui.widgets.card import Card
from interviewprep.ui.widgets.chip import Chip

# Keys of links that lead to a category, not to a document.
_CATEGORY = "category:"
# Icon, sentence and links of one rule.
_Told = tuple[str, str, tuple[Link, ...]]


class PreflightPanel(Card):
    """Errors first, then what is to be clarified, one sentence a rule.

    `opened(document id)`; `explanation_asked(Category)` for one whose papers are missing without a word.
    """

    opened = Signal(str)
    explanation_asked = Signal(object)  # Category

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Before it leaves"))
        self._shown: list[_Told] = []
        self.groups: list[RemarkGroup] = []
        self._chip = Chip()
        self.header.addWidget(self._chip)
        self._quiet = QLabel(self.tr("Looking…"))
        self._quiet.setProperty("role", "muted")
        self._quiet.setWordWrap(True)
        self.body.addWidget(self._quiet)

    def show_result(self, result: Preflight, documents: Sequence[Document]) -> None:
        """Show the remarks on these documents."""
        by_id = {document.id: document for document in documents}
        warnings = [remark for remark in result.warnings if remark.rule != "left_out"]  # a card of its own
        told = [*self._told(result.errors, by_id, "prohibit"), *self._told(warnings, by_id, "warning")]
        if result.errors:
            self._chip.show_state(self.tr("blocks the export"), "amber")
        elif warnings:
            self._chip.show_state(self.tr("to clarify"), "amber")
        else:
            self._chip.show_state(self.tr("ready"), "accent")
        self._quiet.setText(self.tr("Nothing to clarify."))
        self._quiet.setVisible(not told)
        if told != self._shown:
            self._shown = told
            self._rebuild()

    def _rebuild(self) -> None:
        for group in self.groups:
            self.body.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = []
        for icon, words, links in self._shown:
            group = RemarkGroup(icon, "amber", words, links)
            group.opened.connect(self._on_opened)
            self.groups.append(group)
            self.body.addWidget(group)

    def _told(self, remarks: Sequence[Remark], documents: Mapping[str, Document], icon: str) -> list[_Told]:
        """One sentence with its links for each rule, in the order of their first remarks."""
        by_rule: dict[str, list[Remark]] = {}
        for remark in remarks:
            by_rule.setdefault(remark.rule, []).append(remark)
        return [
            (
                icon,
                remark_words(found[0]),
                tuple(link for link in (self._link(remark, documents) for remark in found) if link),
            )
            for found in by_rule.values()
        ]

    def _link(self, remark: Remark, documents: Mapping[str, Document]) -> Link | None:
        if remark.rule == "not_explained":
            category = Category(str(remark.details["category"]))
            return Link(_CATEGORY + category, labels.category(category))
        document = documents.get(remark.document_id or "")
        if document is None:
            return None
        return Link(document.id, document.display_title, remark_details(remark))

    def _on_opened(self, key: str) -> None:
        if key.startswith(_CATEGORY):
            self.explanation_asked.emit(Category(key.removeprefix(_CATEGORY)))
        else:
            self.opened.emit(key)
