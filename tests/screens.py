"""Opens every view of the example case in each language, light and dark, and writes PNG files.

    python -m tests.screens [FOLDER]        FOLDER is build/screens unless given

One more run each is mirrored, and at 200 %.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_PASSPHRASE = "example"
_SIZE = (1360, 860)
_PATIENCE_S = 240
_LOOKS = (
    ("en", "light", "1", ""),
    ("en", "dark", "1", ""),
    ("ru", "light", "1", ""),
    ("ru", "dark", "1", ""),
    ("ru", "light", "1", "mirrored"),
    ("ru", "light", "2", "200"),
)


def main(folder: Path) -> None:
    """Make the example once, then take the pictures of each look in a process of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        case = Path(place) / "example.case"
        _make_example(case)
        for language, scheme, scale, extra in _LOOKS:
            environment = {**os.environ, "QT_SCALE_FACTOR": scale, "XDG_CONFIG_HOME": place}
            name = "-".join(part for part in (language, scheme, extra) if part)
            arguments = [folder, case, language, scheme, extra or "plain", name]
            subprocess.run(
                [sys.executable, "-m", "tests.screens", "--look", *map(str, arguments)],
                env=environment,
                check=True,
            )
            print(f"{folder}/*-{name}.png")


def _make_example(path: Path) -> None:
    """The example case with every page read."""
    from interviewprep.domain.case import Recipient
    from interviewprep.jobs.pool import WorkerPool
    from interviewprep.services.example import create_example
    from interviewprep.services.reading import ReadingQueue

    print("making and reading the example case")
    pool = WorkerPool()
    case = create_example(path, _PASSPHRASE, pool)
    ReadingQueue(case, pool).run_to_end()
    _export(case, path.with_suffix(".pdf"), Recipient.AUTHORITY)
    case.close()
    pool.close()


def _export(case: object, out: Path, recipient: object) -> None:
    from datetime import date

    from interviewprep.bundle.plan import BundleOptions
    from interviewprep.domain.progress import never, no_progress
    from interviewprep.services import export

    options = BundleOptions(language="ru", recipient=recipient, created=date.today())  # type: ignore[arg-type]
    export.export_bundle(case, out, options, no_progress, never)  # type: ignore[arg-type]


class _Camera:
    """One look: the program styled, and pictures of its views."""

    def __init__(self, folder: Path, name: str, language: str, scheme: str, extra: str) -> None:
        from PySide6.QtCore import Qt, qInstallMessageHandler
        from PySide6.QtWidgets import QApplication

        from interviewprep.ui import theme, translation

        self._folder, self._name = folder, name
        qInstallMessageHandler(
            lambda _kind, _context, text: print(text) if "plugin does not" not in text else None
        )
        self.app = QApplication(sys.argv[:1])
        translation.install(self.app, language)
        theme.apply(self.app, scheme)
        if extra == "mirrored":
            self.app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def wait(self, done: Callable[[], bool], patience: float = _PATIENCE_S) -> None:
        """Let the program work until something is so."""
        end = time.monotonic() + patience
        while not done() and time.monotonic() < end:
            self.app.processEvents()
            time.sleep(0.01)

    def rest(self, seconds: float = 0.5) -> None:
        """Let the program work for a while."""
        self.wait(lambda: False, seconds)

    def take(self, widget: object, view: str) -> None:
        """Write the picture of a widget."""
        self.rest(0.3)
        widget.grab().save(str(self._folder / f"{view}-{self._name}.png"))  # type: ignore[attr-defined]


def _look(folder: Path, case: Path, language: str, scheme: str, extra: str, name: str) -> None:
    camera = _Camera(folder, name, language, scheme, extra)
    from interviewprep.services import case as case_service
    from interviewprep.ui.main_window import MainWindow

    window = MainWindow()
    window.resize(*_SIZE)
    window.show()
    _start_pages(camera, window, case)
    window.enter_case(case_service.open_case(case, _PASSPHRASE))
    _rooms(camera, window)
    _dialogs(camera, window)
    window.leave_case()
    window.hide()


def _start_pages(camera: _Camera, window: object, case: Path) -> None:
    camera.take(window, "start")
    window.run_command("new_case")  # type: ignore[attr-defined]
    camera.take(window, "new-case")
    window.show_unlock(case)  # type: ignore[attr-defined]
    camera.take(window, "unlock")


def _rooms(camera: _Camera, window: object) -> None:
    from interviewprep.services import review
    from interviewprep.ui.rooms import ROOMS

    workspace = window.workspace  # type: ignore[attr-defined]
    for room in ROOMS:
        view = workspace.show_room(room.key)
        camera.rest(1.0)
        camera.take(window, room.key)
        if room.key == "documents":
            papers = review.documents(window.session.case)  # type: ignore[attr-defined]
            workspace.show_document(papers[len(papers) // 3].id, 1, "")
            camera.rest(0.5)
            camera.take(window, "documents-page")
            view.panel.set_tiles(True)
            camera.take(window, "documents-thumbnails")
            view.panel.set_tiles(False)
            _papers(camera, window, view)
            _viewer(camera, window, view)
            _page_dialogs(camera, window, view)
        if room.key == "people":
            _people(camera, window, view)
        if room.key == "chronology":
            _chronology(camera, window, view)
        if room.key == "fears":
            for tab in ("evidence", "sources"):
                view.show_tab(tab)
                camera.take(window, f"fears-{tab}")
            view.show_tab("fears")
        if room.key == "bundle":
            view.show_history()
            camera.take(window, "bundle-history")
            view.show_history(False)
    workspace.focus_search()
    workspace.top_bar.field.setText("сви")
    camera.wait(workspace.search_panel.isVisible, 5)
    camera.take(window, "search")
    workspace.top_bar.field.clear()


def _people(camera: _Camera, window: object, view: object) -> None:
    """A form of a name laid open, ties, and two entries chosen that can be joined."""
    form, people = view.form, view.model.everybody()  # type: ignore[attr-defined]
    if not people:
        return
    card = form.names.cards[0]
    card.fold.set_open(True)
    camera.take(window, "people-name")
    card.fold.set_open(False)
    form.verticalScrollBar().setValue(form.verticalScrollBar().maximum())
    camera.take(window, "people-ties")
    view.list.select([person.id for person in people[:2]])  # type: ignore[attr-defined]
    camera.take(window, "people-two")
    view.list.select([people[0].id])  # type: ignore[attr-defined]


def _chronology(camera: _Camera, window: object, view: object) -> None:
    """A line with several meanings being typed, several events chosen, and the route."""
    view.line.editor.setText("1399 переезд в Герат")  # type: ignore[attr-defined]
    camera.take(window, "chronology-line")
    view.line.clear()  # type: ignore[attr-defined]
    events = view.model.events()  # type: ignore[attr-defined]
    if not events:
        return
    view.table.select([event.id for event in events[:3]])  # type: ignore[attr-defined]
    camera.take(window, "chronology-together")
    view.table.select([events[0].id])  # type: ignore[attr-defined]
    view.bar.route.setChecked(True)  # type: ignore[attr-defined]
    camera.take(window, "chronology-route")
    view.bar.route.setChecked(False)  # type: ignore[attr-defined]


def _activate(camera: _Camera, window: object) -> None:
    """Give the window the keyboard: what has the focus shows it."""
    window.activateWindow()  # type: ignore[attr-defined]
    camera.wait(window.isActiveWindow, 5)  # type: ignore[attr-defined]


def _choose(camera: _Camera, view: object, wanted: Callable[[object], bool]) -> None:
    """Show the first document for which something is so, or the first of all."""
    papers = view.model.documents()  # type: ignore[attr-defined]
    chosen = next((paper for paper in papers if not paper.removed and wanted(paper)), papers[0])
    view.show_document(chosen.id)  # type: ignore[attr-defined]
    camera.rest(1.0)


def _papers(camera: _Camera, window: object, view: object) -> None:
    """Proposals, hints, languages and papers that belong together."""
    from PySide6.QtCore import Qt

    from interviewprep.domain.documents import Relation
    from interviewprep.services import page_work

    form, session = view.form, window.session  # type: ignore[attr-defined]
    _activate(camera, window)
    camera.wait(lambda: any(map(view.model.to_confirm, _ids(view))), 20)  # type: ignore[attr-defined]
    _choose(camera, view, lambda paper: "issue_date" in _waiting(camera, view, paper))
    for name in ("issue_date", *form.proposals.waiting):
        if (field := form.proposals.field(name)) is not None and field.proposal is not None:
            field.setFocus(Qt.FocusReason.TabFocusReason)
            break
    camera.rest(0.6)
    camera.take(window, "documents-proposal")
    form.languages.box.showPopup()
    camera.take(form.languages.box.popup, "documents-languages")
    form.languages.box.hidePopup()
    _choose(camera, view, lambda paper: _has_hints(camera, view, paper))
    camera.take(window, "documents-hints")
    first, second = _ids(view)[:2]
    session.edit(page_work.relate, session.case, [second], first, Relation.TRANSLATION)
    view.show_document(second)  # type: ignore[attr-defined]
    camera.rest(0.5)
    form.ensureWidgetVisible(form.related)
    camera.take(window, "documents-related")
    session.undo()


def _ids(view: object) -> list[str]:
    return [paper.id for paper in view.model.documents() if not paper.removed]  # type: ignore[attr-defined]


def _waiting(camera: _Camera, view: object, paper: object) -> object:
    view.show_document(paper.id)  # type: ignore[attr-defined]
    camera.rest(0.05)
    return view.form.proposals.waiting  # type: ignore[attr-defined]


def _has_hints(camera: _Camera, view: object, paper: object) -> bool:
    view.show_document(paper.id)  # type: ignore[attr-defined]
    camera.rest(0.2)
    return bool(view.form.hints.isVisible())  # type: ignore[attr-defined]


def _viewer(camera: _Camera, window: object, view: object) -> None:
    """Unsure words, covers, and the corners of a photograph."""
    from interviewprep.domain.pages import PageState
    from interviewprep.ui.documents.viewer_commands import ViewerCommand

    viewer = view.viewer  # type: ignore[attr-defined]

    def photographed(paper: object) -> bool:
        view.show_document(paper.id)  # type: ignore[attr-defined]
        camera.wait(lambda: viewer.stage.currentWidget() is viewer.canvas, 10)
        page = viewer.page
        treated = page is not None and page.state is PageState.READ and page.treatment is not None
        return treated and page.treatment.corners is not None and bool(viewer.unsure.words.doubts)

    _choose(camera, view, photographed)
    _activate(camera, window)
    viewer.canvas.setFocus()
    viewer.command(ViewerCommand.NEXT_UNSURE)
    viewer.show_text(True)
    camera.take(window, "documents-unsure")
    viewer.unsure.leave()
    viewer.show_text(False)
    viewer.command(ViewerCommand.COVER)
    viewer.canvas.covers.add_in_middle()
    camera.take(window, "documents-covers")
    viewer.canvas.covers.remove()
    viewer.command(ViewerCommand.COVER)
    viewer.adjust()
    camera.wait(viewer.sheet_editor.handles.hasFocus, 30)
    camera.take(window, "documents-corners")
    viewer.sheets.close()


def _page_dialogs(camera: _Camera, window: object, view: object) -> None:
    """Putting pages in order, and saying what a paper belongs to."""
    from interviewprep.ui.documents.page_grid import PageCommand
    from interviewprep.ui.documents.pages_dialog import PagesDialog
    from interviewprep.ui.documents.relate_dialog import RelateDialog

    session, papers = window.session, [d for d in view.model.documents() if not d.removed]  # type: ignore[attr-defined]
    longest = max(papers, key=lambda paper: paper.page_count)
    pages = PagesDialog(session, longest, window)  # type: ignore[arg-type]
    pages.show()
    pages.grid.choose([page.id for page in pages.model.pages[-1:]])
    pages.command(PageCommand.BEGIN)
    camera.wait(lambda: not pages.model.without_picture(), 10)
    camera.take(pages, "pages")
    pages.close()
    relate = RelateDialog(papers[:1], papers[1:], window)  # type: ignore[arg-type]
    relate.show()
    camera.take(relate, "belongs-to")
    relate.close()


def _dialogs(camera: _Camera, window: object) -> None:
    from interviewprep.domain.documents import Category
    from interviewprep.domain.errors import DiskFull
    from interviewprep.ui.about_dialog import AboutDialog
    from interviewprep.ui.keys_dialog import KeysDialog
    from interviewprep.ui.missing.missing_paper_dialog import MissingPaperDialog
    from interviewprep.ui.password_dialog import PasswordDialog
    from interviewprep.ui.recovery_dialog import RecoveryDialog
    from interviewprep.ui.remove_case_dialog import RemoveCaseDialog
    from interviewprep.ui.settings.settings_dialog import SettingsDialog

    session = window.session  # type: ignore[attr-defined]
    settings = SettingsDialog(session, window)  # type: ignore[arg-type]
    settings.show()
    for key in settings.pages():
        settings.show_page(key)
        camera.take(settings, f"settings-{key}")
    settings.close()
    for view, dialog in (
        ("about", AboutDialog(window)),  # type: ignore[arg-type]
        ("keys", KeysDialog(window)),  # type: ignore[arg-type]
        ("password", PasswordDialog(window, "certificate.pdf", True)),  # type: ignore[arg-type]
        ("recovery", RecoveryDialog(window, "Case 14", "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ")),  # type: ignore[arg-type]
        ("remove-case", RemoveCaseDialog(window, "Case 14.case")),  # type: ignore[arg-type]
        ("missing-paper", MissingPaperDialog(None, Category.STATUS, window)),  # type: ignore[arg-type]
    ):
        dialog.show()
        camera.take(dialog, view)
        dialog.close()
    window.workspace.show_room("overview")  # type: ignore[attr-defined]
    window.session.failed.emit(DiskFull(session.path))  # type: ignore[attr-defined]
    camera.take(window, "message")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--look"]:
        _look(Path(sys.argv[2]), Path(sys.argv[3]), *sys.argv[4:])
    else:
        main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens"))
