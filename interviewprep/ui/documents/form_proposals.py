"""The proposals of the document in the form: shown on their fields, accepted and rejected there."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from interviewprep.domain.documents import Document
from interviewprep.domain.proposals import DOCUMENT_FIELD_OF, Proposal
from interviewprep.services import confirming, proposals
from interviewprep.ui.documents.field import Field

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

#: Fields of which proposals can stand in place of the editor.
_PROPOSABLE = frozenset(DOCUMENT_FIELD_OF.values())


class FormProposals(QObject):
    """Watches the fields it is given, in the order of the form.

    `counted` tells how many wait; `confirmed` that some became facts; `place_asked(page_id, box)` that
    the place where something was read is wanted and `place_left` that it no longer is; `reached`
    names the field whose proposal comes next, so that it can be brought into sight.
    """

    counted = Signal(int)
    confirmed = Signal()
    place_asked = Signal(str, object)
    place_left = Signal()
    reached = Signal(QWidget)

    def __init__(self, session: "CaseSession", commit: Callable[[], None], parent: QObject) -> None:
        """`commit` saves what is being typed in the form."""
        super().__init__(parent)
        self._session = session
        self._commit = commit
        self._fields: dict[str, Field] = {}
        self._document: Document | None = None
        self._waiting: dict[str, list[Proposal]] = {}
        self._looking: Field | None = None
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr]

    @property
    def waiting(self) -> dict[str, list[Proposal]]:
        """What waits for each field, best first."""
        return self._waiting

    def field(self, name: str) -> Field | None:
        """The field in whose place proposals of this name stand; None where there can be none."""
        return self._fields.get(name)

    def watch(self, name: str, field: Field) -> None:
        """Let proposals for this field of documents stand in its place, where there can be any."""
        if name not in _PROPOSABLE:
            return
        self._fields[name] = field
        field.proposal_accepted.connect(self._on_accepted)
        field.proposal_rejected.connect(self._on_rejected)
        field.proposal_looked_at.connect(lambda proposal: self._on_looked_at(field, proposal))

    def forget(self) -> None:
        """Another document comes: what was being corrected for the former one is over."""
        for field in self._fields.values():
            field.show_proposal(None)
        self._leave()

    def show_document(self, document: Document | None) -> None:
        """Show what waits for a document; None (several, or none) shows nothing."""
        self._document, self._waiting = document, {}
        if document is not None and not document.removed:
            found = proposals.of_document(self._session.case, document.id)
            self._waiting = confirming.to_confirm(document, found)
        for name, field in self._fields.items():
            waiting = self._waiting.get(name)
            field.show_proposal(waiting[0] if waiting else None)
        self.counted.emit(len(self._waiting))

    def accept_all(self) -> None:
        """Make facts of the best proposal for every field; what is being typed counts for its field."""
        self._commit()
        self._confirm([waiting[0] for waiting in self._waiting.values()])

    def _confirm(self, chosen: list[Proposal]) -> None:
        if chosen and self._document is not None:
            self._session.edit(proposals.confirm, self._session.case, self._document.id, chosen)
            self.confirmed.emit()

    def _on_accepted(self, proposal: Proposal) -> None:
        following = self._following(proposal)
        self._confirm([proposal])
        self._go_on_at(following)

    def _on_rejected(self, proposal: Proposal) -> None:
        name = self._name_of(proposal)
        following = name if len(self._waiting.get(name, ())) > 1 else self._following(proposal)
        self._session.edit(proposals.reject, self._session.case, [proposal])
        self._go_on_at(following)

    def _name_of(self, proposal: Proposal) -> str:
        return next((name for name, some in self._waiting.items() if proposal in some), "")

    def _following(self, proposal: Proposal) -> str:
        """The field whose proposal comes after this one, from the top again after the last."""
        names = [name for name in self._fields if name in self._waiting]
        place = next((i for i, name in enumerate(names) if proposal in self._waiting[name]), -1)
        return names[(place + 1) % len(names)] if len(names) > 1 else ""

    def _go_on_at(self, name: str) -> None:
        field = self._fields.get(name)
        if field is not None and field.proposal is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            self.reached.emit(field)

    # -- the place on the page -----------------------------------------------------------------

    def _on_looked_at(self, field: Field, proposal: Proposal) -> None:
        self._looking = field
        self.place_asked.emit(proposal.page_id, proposal.finding.box)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """The mark stays while one types in the field it belongs to, or another window is in front."""
        field = self._looking
        if field is None or now is None or now.window() is not field.window():
            return
        if now is not field and not field.isAncestorOf(now):
            self._leave()

    def _leave(self) -> None:
        if self._looking is not None:
            self._looking = None
            self.place_left.emit()
