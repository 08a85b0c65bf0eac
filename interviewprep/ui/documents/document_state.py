"""What a row says about a document's state: a few words and a tone, most pressing first."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.documents import Document, DocumentState
from interviewprep.ui.counted import counted


class RowState(StrEnum):
    """One thing a row says about its document."""

    WAITING = "waiting"
    READING = "reading"
    READ = "read"
    TO_CONFIRM = "to_confirm"
    FAILED = "failed"
    TO_SORT = "to_sort"
    NOT_RELIED_ON = "not_relied_on"
    LEFT_OUT = "left_out"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class StateChip:
    """A state in words of the interface's language, with the tone it is painted in."""

    state: RowState
    text: str
    tone: str


_TONES = {
    RowState.READING: "blue",
    RowState.READ: "accent",
    RowState.TO_CONFIRM: "blue",
    RowState.FAILED: "amber",
    RowState.TO_SORT: "amber",
}


def row_states(document: Document, reading: bool = False, to_confirm: int = 0) -> tuple[RowState, ...]:
    """The states a row shows: how far it is read unless that is settled, what waits, how it is used.

    `to_confirm` is the number of fields with a proposal that waits.
    """
    if document.removed:
        return (RowState.REMOVED,)
    states: list[RowState] = []
    if document.state is DocumentState.PENDING:
        states.append(RowState.READING if reading else RowState.WAITING)
    elif document.state is DocumentState.FAILED:
        states.append(RowState.FAILED)
    if to_confirm:
        states.append(RowState.TO_CONFIRM)
    if document.not_relied_on:
        states.append(RowState.NOT_RELIED_ON)
    elif document.left_out:
        states.append(RowState.LEFT_OUT)
    elif document.category is None and document.state is not DocumentState.PENDING:
        states.append(RowState.TO_SORT)
    return tuple(states) or (RowState.READ,)


def state_chips(document: Document, reading: bool = False, to_confirm: int = 0) -> tuple[StateChip, ...]:
    """The chips of a row; see `row_states`."""
    return tuple(
        StateChip(state, state_text(state, to_confirm), _TONES.get(state, "neutral"))
        for state in row_states(document, reading, to_confirm)
    )


def state_text(state: RowState, to_confirm: int = 0) -> str:
    """The state in words."""
    match state:
        case RowState.TO_CONFIRM:
            return counted.to_confirm(to_confirm)
        case RowState.WAITING:
            return QCoreApplication.translate("DocumentState", "waiting")
        case RowState.READING:
            return QCoreApplication.translate("DocumentState", "reading")
        case RowState.READ:
            return QCoreApplication.translate("DocumentState", "read")
        case RowState.FAILED:
            return QCoreApplication.translate("DocumentState", "could not be read")
        case RowState.TO_SORT:
            return QCoreApplication.translate("DocumentState", "to sort")
        case RowState.NOT_RELIED_ON:
            return QCoreApplication.translate("DocumentState", "not relied on")
        case RowState.LEFT_OUT:
            return QCoreApplication.translate("DocumentState", "not in bundle")
        case RowState.REMOVED:
            return QCoreApplication.translate("DocumentState", "removed")
