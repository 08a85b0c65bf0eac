"""The People room: list, family tree and form side by side."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShowEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from interviewprep import settings
from interviewprep.domain.changes import Action, Changes
from interviewprep.domain.people import Kinship, Person, PersonRole
from interviewprep.services import people, review
from interviewprep.services.people import PaperName, PeopleKnown
from interviewprep.ui.documents.pane_splitter import PaneSplitter
from interviewprep.ui.documents.text_direction import isolated
from interviewprep.ui.people.people_model import PeopleModel
from interviewprep.ui.people.people_panel import PeoplePanel
from interviewprep.ui.people.person_form import PersonForm
from interviewprep.ui.people.tree_pane import TreePane

if TYPE_CHECKING:
    from interviewprep.storage.case_file import CaseFile
    from interviewprep.ui.session import CaseSession

_PANES = "people"
_REST_MS = 400  # of quiet before names are compared again


class PeopleView(QWidget):
    """People of an open case: enter, name, relate, join."""

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._ties: list[Kinship] = []
        self._known = PeopleKnown((), ())
        self._told_apart: set[frozenset[str]] = set()
        self._passed_over: set[str] = set()
        self.model = PeopleModel(self)
        self._build()
        self._connect()
        self._load()
        if self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(0))

    def _build(self) -> None:
        self.setAccessibleName(self.tr("People"))
        self.panel = PeoplePanel(self.model)
        self.list = self.panel.list
        self.tree_pane = TreePane()
        self.tree = self.tree_pane.tree
        self.form = PersonForm(self._session)
        self.splitter = PaneSplitter()
        for pane, stretch in ((self.panel, 0), (self.tree_pane, 1), (self.form, 0)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self._sized = False
        self.setFocusProxy(self.list)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        panel = self.panel
        self._session.changed.connect(self._on_changed)
        panel.add_asked.connect(self.add_person)
        panel.notice.acted.connect(self._on_undo_asked)
        panel.join.acted.connect(self.join_selected)
        panel.doubles.acted.connect(self._on_double_joined)
        panel.doubles.closed.connect(self._on_double_told_apart)
        panel.papers.acted.connect(self._on_paper_name_added)
        panel.papers.closed.connect(self._on_paper_name_passed)
        self.list.chosen.connect(self._on_chosen)
        self.list.name_pressed.connect(self.form.focus_name)
        self.list.delete_pressed.connect(self.remove_selected)
        self.list.customContextMenuRequested.connect(self._on_menu_asked)
        self.tree.chosen.connect(self.show_person)
        self.form.person_asked.connect(self.show_person)
        self._rest = self._timer(self._compare)
        self._rest_panes = self._timer(self._remember_panes)
        self.splitter.splitterMoved.connect(lambda *_args: self._rest_panes.start())

    def _timer(self, act: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(_REST_MS)
        timer.timeout.connect(act)
        return timer

    def _load(self) -> None:
        case = self._session.case
        self._ties = people.kinships(case)
        self.model.load(people.people(case))
        self.panel.show_count()
        self._show_panes()
        self._show_form()
        self._compare()

    def _show_panes(self) -> None:
        """Where nobody is entered there is nothing to draw and to fill in."""
        anybody = bool(self.model.everybody())
        self.tree_pane.setVisible(anybody)
        self.form.setVisible(anybody)

    # -- what others ask -----------------------------------------------------------------------

    def show_person(self, person_id: str) -> None:
        """Choose a person, also one that the find field hides."""
        if self.model.row_of(person_id) < 0:
            self.panel.seeking.clear()
        self.list.select([person_id])

    def selection(self) -> dict[str, object]:
        """Who is chosen, for building the view anew."""
        return {"people": [person.id for person in self.list.selected_people()]}

    def restore(self, selection: dict[str, Any]) -> None:
        """Choose again what `selection()` gave."""
        if ids := selection.get("people"):
            self.list.select(ids)

    def commit(self) -> None:
        """Save everything that is being typed."""
        self.form.commit()

    def add_person(self, name: str) -> None:
        """Enter somebody; the first of a case is the applicant."""
        roles = () if self.model.everybody() else (PersonRole.APPLICANT,)
        self._choose_new(self._session.edit(people.add_person, self._session.case, name, roles=roles))

    def remove_selected(self) -> None:
        """Take the selected people out."""
        ids = [person.id for person in self.list.selected_people()]
        if ids:
            row = self.model.row_of(ids[0])
            self._session.edit(people.remove_people, self._session.case, ids)
            if (count := self.model.rowCount()) and not self.list.selected_people():
                self.list.setCurrentIndex(self.model.index(min(row, count - 1)))

    def join_selected(self) -> None:
        """Make one of two selected entries; the upper one stays."""
        chosen = self.list.selected_people()
        if len(chosen) == 2:
            self._join(chosen[0].id, chosen[1].id)

    # -- slots ---------------------------------------------------------------------------------

    def _on_changed(self, changes: Changes, _initiator: object) -> None:
        if changes.people:
            self._ties = people.kinships(self._session.case)
            self.model.load(people.people(self._session.case))
            self.panel.show_count()
            self._show_panes()
            self._show_form()
        if changes.people or changes.documents:
            self._rest.start()
        if changes.action is Action.REMOVE_PERSON:
            self._offer_undo(changes)
        elif changes.action is not None:
            self.panel.notice.hide()

    def _offer_undo(self, changes: Changes) -> None:
        gone = [one for one in people.removed_people(self._session.case) if one.id in changes.people]
        if len(gone) == 1:
            name = isolated(gone[0].name)
            self.panel.notice.say(
                "", self.tr("{name} removed").format(name=name), "blue", self.tr("Undo"), 20
            )
        elif gone:
            words = self.tr("%n people removed", "", len(gone))
            self.panel.notice.say("", words, "blue", self.tr("Undo"), 20)
        else:
            self.panel.notice.hide()

    def _on_undo_asked(self) -> None:
        self.panel.notice.hide()
        self._session.undo()

    def _on_chosen(self, _people: list[Person]) -> None:
        self.form.commit()
        self._show_form()

    def _show_form(self) -> None:
        chosen = self.list.selected_people()
        person = chosen[0] if chosen else None
        self.form.show_person(person, self.model.everybody(), self._ties)
        current = person.id if person else ""
        self.tree_pane.show_people(self.model.everybody(), self._ties, current)
        self._show_hints()

    def _choose_new(self, made: tuple[Person, Changes] | None) -> None:
        if made is not None:
            self.show_person(made[0].id)

    def _on_menu_asked(self, point: QPoint) -> None:
        chosen = self.list.selected_people()
        if chosen:
            menu = self.menu(chosen)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self.list.viewport().mapToGlobal(point))

    def menu(self, chosen: list[Person]) -> QMenu:
        """What can be done with the people selected."""
        menu = QMenu(self)
        rename = self.tr("Change the name")
        menu.addAction(f"{rename}\tF2").triggered.connect(self.form.focus_name)
        if len(chosen) == 2:
            menu.addAction(self.tr("Same person: join")).triggered.connect(self.join_selected)
        key = QKeySequence("Del").toString(QKeySequence.SequenceFormat.NativeText)
        remove = self.tr("Remove")
        menu.addAction(f"{remove}\t{key}").triggered.connect(self.remove_selected)
        return menu

    # -- what comparing names found ------------------------------------------------------------

    def _compare(self) -> None:
        """Compare all names, and look up the papers, in the background."""
        self._session.run(_compared, self._session.case, on_done=self._on_compared)

    def _on_compared(self, found: tuple[PeopleKnown, dict[str, str]]) -> None:
        self._known, papers = found
        self.form.set_papers(papers)
        self._show_hints()

    def _show_hints(self) -> None:
        pair = self._double()
        by_id = {person.id: person for person in self.model.everybody()}
        two = (by_id[pair[0]], by_id[pair[1]]) if pair else None
        waiting = self._paper_names()
        found = waiting[0] if waiting else None
        self.panel.show_hints(self.list.selected_people(), two, found, len(waiting) - 1)

    def _double(self) -> tuple[str, str] | None:
        here = {person.id for person in self.model.everybody()}
        open_pairs = (
            pair
            for pair in self._known.doubles
            if set(pair) <= here and frozenset(pair) not in self._told_apart
        )
        return next(open_pairs, None)

    def _paper_names(self) -> list[PaperName]:
        return [found for found in self._known.from_papers if found.text not in self._passed_over]

    def _on_double_joined(self) -> None:
        if pair := self._double():
            rows = sorted(pair, key=self.model.row_of)
            self._join(rows[0], rows[1])

    def _on_double_told_apart(self) -> None:
        if pair := self._double():
            self._told_apart.add(frozenset(pair))
            self._show_hints()

    def _on_paper_name_added(self) -> None:
        if waiting := self._paper_names():
            self._passed_over.add(waiting[0].text)
            self._choose_new(self._session.edit(people.add_from_papers, self._session.case, waiting[0]))
            self._show_hints()

    def _on_paper_name_passed(self) -> None:
        if waiting := self._paper_names():
            self._passed_over.add(waiting[0].text)
            self._show_hints()

    def _join(self, kept_id: str, double_id: str) -> None:
        self.form.commit()
        self._session.edit(people.join_people, self._session.case, kept_id, double_id)
        self.show_person(kept_id)
        self._show_hints()

    # -- events --------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 goes to the name from anywhere in the room."""
        if event.key() == Qt.Key.Key_F2:
            self.form.focus_name()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out the panes as they were left, else by the room there is; start where there is work."""
        super().showEvent(event)
        if not self._sized:
            self._sized = True
            kept = settings.current().panes.get(_PANES, ())
            self.splitter.setSizes(list(kept) if len(kept) == 3 else self._starting_widths())
        focus = self.focusWidget()
        if focus is None or focus is self or not self.isAncestorOf(focus):
            (self.list if self.model.rowCount() else self.panel.name).setFocus()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving the room saves what is being typed."""
        if self._session.is_open:
            self.commit()
        super().hideEvent(event)

    def minimumSizeHint(self) -> QSize:
        """The three panes at their narrowest."""
        panes = (self.panel, self.tree_pane, self.form)
        return QSize(sum(pane.minimumSizeHint().width() for pane in panes) + 14, 400)

    def _starting_widths(self) -> list[int]:
        side = min(max(round(self.width() * 0.27), 284), 372)
        form = max(min(side + 40, 420), self.form.minimumSizeHint().width())
        return [side, self.width() - side - form, form]

    def _remember_panes(self) -> None:
        panes = {**settings.current().panes, _PANES: tuple(self.splitter.sizes())}
        settings.change(panes=panes)


def _compared(case: "CaseFile") -> tuple[PeopleKnown, dict[str, str]]:
    """What comparing names finds, and the titles of the papers."""
    return people.compare_people(case), {one.id: one.display_title for one in review.documents(case)}
