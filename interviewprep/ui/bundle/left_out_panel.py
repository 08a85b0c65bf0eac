"""What does not go into the bundle, and why."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from interviewprep.domain.documents import Document
from interviewprep.ui.bundle.link_list import Link
from interviewprep.ui.bundle.remark_group import RemarkGroup
from interviewprep.ui.widgets.card import Card


class LeftOutPanel(Card):
    """Documents that stay out; hidden while there are none; `opened(document id)`."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("Left out"))
        self._shown: tuple[Document, ...] = ()
        self.groups: list[RemarkGroup] = []
        self.hide()

    def show_documents(self, documents: Sequence[Document]) -> None:
        """Show which of these documents stay out."""
        out = tuple(document for document in documents if not document.in_bundle)
        self.setVisible(bool(out))
        if out == self._shown:
            return
        self._shown = out
        for group in self.groups:
            self.body.removeWidget(group)
            group.hide()
            group.deleteLater()
        self.groups = []
        self._add("hand-palm", self.tr("Not to be relied on"), [d for d in out if d.not_relied_on])
        self._add("minus", self.tr("Left out by you"), [d for d in out if not d.not_relied_on])

    def _add(self, icon: str, words: str, documents: Sequence[Document]) -> None:
        if not documents:
            return
        group = RemarkGroup(icon, "muted", words, [Link(d.id, d.display_title) for d in documents])
        group.opened.connect(self.opened)
        self.groups.append(group)
        self.body.addWidget(group)
