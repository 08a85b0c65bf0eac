"""The rooms of an open case, in the order of the rail."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from interviewprep.ui.session import CaseSession

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Room:
    """One room: its key, icon and shortcut, and what builds its view when it is first entered."""

    key: str
    icon: str
    shortcut: str
    build: Callable[[CaseSession], QWidget]


def _overview(session: CaseSession) -> QWidget:
    from interviewprep.ui.overview.overview_view import OverviewView

    return OverviewView(session)


def _documents(session: CaseSession) -> QWidget:
    from interviewprep.ui.documents.documents_view import DocumentsView

    return DocumentsView(session)


def _people(session: CaseSession) -> QWidget:
    from interviewprep.ui.people.people_view import PeopleView

    return PeopleView(session)


def _chronology(session: CaseSession) -> QWidget:
    from interviewprep.ui.chronology.chronology_view import ChronologyView

    return ChronologyView(session)


def _fears(session: CaseSession) -> QWidget:
    from interviewprep.ui.fears.fears_view import FearsView

    return FearsView(session)


def _bundle(session: CaseSession) -> QWidget:
    from interviewprep.ui.bundle.bundle_view import BundleView

    return BundleView(session)


#: Further rooms get the next digit.
ROOMS: tuple[Room, ...] = (
    Room("overview", "squares-four", "Ctrl+1", _overview),
    Room("documents", "files", "Ctrl+2", _documents),
    Room("people", "users", "Ctrl+3", _people),
    Room("chronology", "calendar-blank", "Ctrl+4", _chronology),
    Room("fears", "shield-warning", "Ctrl+5", _fears),
    Room("bundle", "book-open", "Ctrl+6", _bundle),
)


def room_title(key: str) -> str:
    """The room's name in the language of the window."""
    return {
        "overview": translate("Rooms", "Overview"),
        "documents": translate("Rooms", "Documents"),
        "people": translate("Rooms", "People"),
        "chronology": translate("Rooms", "Chronology"),
        "fears": translate("Rooms", "Fears"),
        "bundle": translate("Rooms", "Bundle"),
    }[key]
