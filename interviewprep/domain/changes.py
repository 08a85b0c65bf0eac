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
    PROPOSAL = "proposal"
    MISSING = "missing"
    PERSON = "person"
    KINSHIP = "kinship"
    EVENT = "event"
    FEAR = "fear"
    COUNTRY_SOURCE = "country_source"


#: The records a story is made of.
STORY = frozenset({Subject.PERSON, Subject.KINSHIP, Subject.EVENT, Subject.FEAR, Subject.COUNTRY_SOURCE})


class Action(StrEnum):
    """What the person did, for the words of undo and redo."""

    IMPORT = "import"
    EDIT_CASE = "edit_case"
    EDIT_DOCUMENTS = "edit_documents"
    REMOVE_DOCUMENTS = "remove_documents"
    RESTORE_DOCUMENTS = "restore_documents"
    REORDER_DOCUMENTS = "reorder_documents"
    TURN_PAGE = "turn_page"
    TREAT_PAGE = "treat_page"
    COVER_PAGE = "cover_page"
    CORRECT_TEXT = "correct_text"
    CONFIRM_PROPOSALS = "confirm_proposals"
    REJECT_PROPOSALS = "reject_proposals"
    SPLIT_DOCUMENT = "split_document"
    MERGE_DOCUMENTS = "merge_documents"
    REORDER_PAGES = "reorder_pages"
    REMOVE_PAGES = "remove_pages"
    MARK_SIDES = "mark_sides"
    RELATE_DOCUMENTS = "relate_documents"
    ADD_MISSING = "add_missing"
    EDIT_MISSING = "edit_missing"
    REMOVE_MISSING = "remove_missing"
    ADD_PERSON = "add_person"
    EDIT_PERSON = "edit_person"
    REMOVE_PERSON = "remove_person"
    JOIN_PEOPLE = "join_people"
    ADD_KINSHIP = "add_kinship"
    EDIT_KINSHIP = "edit_kinship"
    REMOVE_KINSHIP = "remove_kinship"
    ADD_EVENT = "add_event"
    EDIT_EVENTS = "edit_events"
    REMOVE_EVENTS = "remove_events"
    REORDER_EVENTS = "reorder_events"
    ADD_FEAR = "add_fear"
    EDIT_FEAR = "edit_fear"
    REMOVE_FEAR = "remove_fear"
    REORDER_FEARS = "reorder_fears"
    ADD_COUNTRY_SOURCE = "add_country_source"
    EDIT_COUNTRY_SOURCE = "edit_country_source"
    REMOVE_COUNTRY_SOURCE = "remove_country_source"


@dataclass(frozen=True, slots=True)
class Edit:
    """New values for some fields of one record; field names are those of the domain value."""

    subject: Subject
    id: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed, after it is on disk. `action` is None for work of the machine (reading).

    `people` has people and kinship, `fears` fears and country information.
    """

    action: Action | None = None
    documents: frozenset[str] = field(default_factory=frozenset)
    pages: frozenset[str] = field(default_factory=frozenset)
    missing: frozenset[str] = field(default_factory=frozenset)
    people: frozenset[str] = field(default_factory=frozenset)
    events: frozenset[str] = field(default_factory=frozenset)
    fears: frozenset[str] = field(default_factory=frozenset)
    case: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        """Both changes together, under the first one's action."""
        return Changes(
            self.action or other.action,
            self.documents | other.documents,
            self.pages | other.pages,
            self.missing | other.missing,
            self.people | other.people,
            self.events | other.events,
            self.fears | other.fears,
            self.case or other.case,
        )


@dataclass(frozen=True, slots=True)
class HistoryState:
    """The action that undo would take back and the one that redo would do again."""

    undo: Action | None = None
    redo: Action | None = None
