"""What an edit changes, as a value: views refresh by it, undo and redo name it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Subject(StrEnum):
    """Which sort of record an edit touches."""

    CASE = "case"
    DOCUMENT = "document"
    PAGE = "page"
    MISSING = "missing"


class Action(StrEnum):
    """What the person did, for the words of undo and redo."""

    IMPORT = "import"
    EDIT_CASE = "edit_case"
    EDIT_DOCUMENTS = "edit_documents"
    REMOVE_DOCUMENTS = "remove_documents"
    RESTORE_DOCUMENTS = "restore_documents"
    REORDER_DOCUMENTS = "reorder_documents"
    TURN_PAGE = "turn_page"
    CORRECT_TEXT = "correct_text"
    ADD_MISSING = "add_missing"
    EDIT_MISSING = "edit_missing"
    REMOVE_MISSING = "remove_missing"


@dataclass(frozen=True, slots=True)
class Edit:
    """New values for some fields of one record; field names are those of the domain value."""

    subject: Subject
    id: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed, after it is on disk. `action` is None for work of the machine (reading)."""

    action: Action | None = None
    documents: frozenset[str] = field(default_factory=frozenset)
    pages: frozenset[str] = field(default_factory=frozenset)
    missing: frozenset[str] = field(default_factory=frozenset)
    case: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        """Both changes together, under the first one's action."""
        return Changes(
            self.action or other.action,
            self.documents | other.documents,
            self.pages | other.pages,
            self.missing | other.missing,
            self.case or other.case,
        )


@dataclass(frozen=True, slots=True)
class HistoryState:
    """The action that undo would take back and the one that redo would do again."""

    undo: Action | None = None
    redo: Action | None = None
