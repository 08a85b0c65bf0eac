"""What was done, in words: what undo and redo say."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.changes import Action

translate = QCoreApplication.translate


def action(value: Action) -> str:
    """What was done, as it stands after “Undo:”."""
    words = {**_of_papers(), **_of_pages(), **_of_the_story()}
    return words[value]


def undo_text(value: Action | None) -> str:
    """The words of the undo command."""
    if value is None:
        return translate("Action", "Undo")
    return translate("Action", "Undo: %1").replace("%1", action(value))


def redo_text(value: Action | None) -> str:
    """The words of the redo command."""
    if value is None:
        return translate("Action", "Redo")
    return translate("Action", "Redo: %1").replace("%1", action(value))


def _of_papers() -> dict[Action, str]:
    return {
        Action.IMPORT: translate("Action", "adding of papers"),
        Action.EDIT_CASE: translate("Action", "change of case data"),
        Action.EDIT_DOCUMENTS: translate("Action", "change of documents"),
        Action.REMOVE_DOCUMENTS: translate("Action", "removal of documents"),
        Action.RESTORE_DOCUMENTS: translate("Action", "restoring of documents"),
        Action.REORDER_DOCUMENTS: translate("Action", "new order of documents"),
        Action.CONFIRM_PROPOSALS: translate("Action", "confirming what was read"),
        Action.REJECT_PROPOSALS: translate("Action", "rejecting what was read"),
        Action.SPLIT_DOCUMENT: translate("Action", "splitting of a document"),
        Action.MERGE_DOCUMENTS: translate("Action", "joining of documents"),
        Action.RELATE_DOCUMENTS: translate("Action", "tie between documents"),
        Action.ADD_MISSING: translate("Action", "adding of a missing paper"),
        Action.EDIT_MISSING: translate("Action", "change of a missing paper"),
        Action.REMOVE_MISSING: translate("Action", "removal of a missing paper"),
    }


def _of_pages() -> dict[Action, str]:
    return {
        Action.TURN_PAGE: translate("Action", "turning of a page"),
        Action.TREAT_PAGE: translate("Action", "adjusting of a page"),
        Action.COVER_PAGE: translate("Action", "covering of a part"),
        Action.CORRECT_TEXT: translate("Action", "correction of text"),
        Action.REORDER_PAGES: translate("Action", "new order of pages"),
        Action.REMOVE_PAGES: translate("Action", "removal of pages"),
        Action.MARK_SIDES: translate("Action", "front and back"),
    }


def _of_the_story() -> dict[Action, str]:
    return {
        Action.ADD_PERSON: translate("Action", "adding of a person"),
        Action.EDIT_PERSON: translate("Action", "change of a person"),
        Action.REMOVE_PERSON: translate("Action", "removal of a person"),
        Action.JOIN_PEOPLE: translate("Action", "joining of two entries"),
        Action.ADD_KINSHIP: translate("Action", "adding of a tie"),
        Action.EDIT_KINSHIP: translate("Action", "change of a tie"),
        Action.REMOVE_KINSHIP: translate("Action", "removal of a tie"),
        Action.ADD_EVENT: translate("Action", "adding of an event"),
        Action.EDIT_EVENTS: translate("Action", "change of events"),
        Action.REMOVE_EVENTS: translate("Action", "removal of events"),
        Action.REORDER_EVENTS: translate("Action", "new order of events"),
        Action.ADD_FEAR: translate("Action", "adding of a fear"),
        Action.EDIT_FEAR: translate("Action", "change of a fear"),
        Action.REMOVE_FEAR: translate("Action", "removal of a fear"),
        Action.REORDER_FEARS: translate("Action", "new order of fears"),
        Action.ADD_COUNTRY_SOURCE: translate("Action", "adding of country information"),
        Action.EDIT_COUNTRY_SOURCE: translate("Action", "change of country information"),
        Action.REMOVE_COUNTRY_SOURCE: translate("Action", "removal of country information"),
    }
