"""What blocks the export, what to look at before it, and what stays out."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget

from interviewprep.bundle.preflight import Preflight, Remark
from interviewprep.domain.documents import Category, Document
from interviewprep.ui import labels
from interviewprep.ui.bundle.remark_group import RemarkGroup
from interviewprep.ui.bundle.remark_words import remark_details, remark_words
from interviewprep.ui.widgets.card import Card
from interviewprep.ui.widgets.chip import Chip

# Keys of links that lead to a category, not to a document.
_CATEGORY = "category:"


class PreflightPanel(Card):
    """Errors first, then what is to be clarified, one sentence a rule.

    `opened(document id)`; `explanation_asked(Category)` for one whose papers are missing without a word.
    """

    opened = Signal(str)
    explanation_asked = Signal(object)  # Category

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Before it leaves"))
        self._shown: tuple[object, ...] = ()
        self.groups: list[RemarkGroup] = []
        self._chip = Chip()
        self.header.addWidget(self._chip)
        self._quiet = QLabel(self.tr("Looking…"))
        self._quiet.setProperty("role", "muted")
        self._quiet.setWordWrap(True)
        self.body.addWidget(self._quiet)

    def show_result(self, result: Preflight, documents: Sequence[Document]) -> None:
        """Show the remarks on these documents."""
        if (result, tuple(documents)) == self._shown:
            return
        self._shown = (result, tuple(documents))
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self._show()
        super().changeEvent(event)

    def _show(self) -> None:
        result, documents = self._shown
        assert isinstance(result, Preflight) and isinstance(documents, tuple)
        for group in self.groups:
            self.body.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = []
        by_id = {document.id: document for document in documents}
        self._add(result.errors, by_id, "prohibit", "amber")
        warnings = [remark for remark in result.warnings if remark.rule != "left_out"]  # a card of its own
        self._add(warnings, by_id, "warning", "amber")
        self._quiet.setText(self.tr("Nothing to clarify."))
        self._quiet.setVisible(not self.groups)
        if result.errors:
            self._chip.show_state(self.tr("blocks the export"), "amber")
        elif warnings:
            self._chip.show_state(self.tr("to clarify"), "amber")
        else:
            self._chip.show_state(self.tr("ready"), "accent")

    def _add(
        self, remarks: Sequence[Remark], documents: Mapping[str, Document], icon: str, tone: str
    ) -> None:
        """One group for each sentence, in the order of their first remarks."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for remark in remarks:
            links = groups.setdefault(remark_words(remark), [])
            if (link := self._link(remark, documents)) is not None:
                links.append(link)
        for words, links in groups.items():
            group = RemarkGroup(icon, tone, words, links)
            group.opened.connect(self._on_opened)
            self.groups.append(group)
            self.body.addWidget(group)

    def _link(self, remark: Remark, documents: Mapping[str, Document]) -> tuple[str, str] | None:
        if remark.rule == "not_explained":
            category = Category(str(remark.details["category"]))
            return _CATEGORY + category, labels.category(category)
        document = documents.get(remark.document_id or "")
        if document is None:
            return None
        parts = (document.display_title, remark_details(remark))
        return document.id, " · ".join(part for part in parts if part)

    def _on_opened(self, key: str) -> None:
        if key.startswith(_CATEGORY):
            self.explanation_asked.emit(Category(key.removeprefix(_CATEGORY)))
        else:
            self.opened.emit(key)
