"""A bad photograph made into a described paper without the mouse, and all of it undone another day.

Three sittings: the paper is added and read; it is worked on; the work is undone. In between the case is
looked into as it lies in the file.
"""

import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from interviewprep.domain.documents import Document
from interviewprep.domain.pages import Page
from interviewprep.services import case as cases
from interviewprep.services import proposals, review
from tests.journeys.remote import Program
from tests.journeys.screen import VirtualScreen
from tests.journeys.stage import SAMPLES, Stage

PASSPHRASE = "a photograph 86 taken in haste"
PHOTO = SAMPLES / "fa_birth.photo.jpg"
READING_SECONDS = 600
_CORRECTED = "جمهورى"
#: Longer than the pause after which chosen languages are read in.
_AFTER_CHOOSING = 1.0
_MOST_TABS = 80


@dataclass(frozen=True)
class Paper:
    """The document, its page and what is proposed, as they lie in the file."""

    document: Document
    page: Page
    picture: bytes
    proposed: frozenset[tuple[str, str]]

    @property
    def settled(self) -> "Paper":
        """The same without the moments at which it was stored."""
        moment = self.document.created
        document = replace(self.document, modified=moment)
        return replace(self, document=document, page=replace(self.page, modified=moment))


@dataclass
class HardPhotoStory:
    """What lay in the file after each sitting, and pictures of the window on the way."""

    stage: Stage
    read: Paper | None = None
    worked: Paper | None = None
    undone: Paper | None = None
    statuses: list[int] = field(default_factory=list)
    complaints: str = ""

    @property
    def case_file(self) -> Path:
        return self.stage.cases / "a.case"


def play(root: Path) -> HardPhotoStory:
    """Play the three sittings below `root`."""
    story = HardPhotoStory(Stage(root))
    cases.close_case(cases.create_case(story.case_file, PASSPHRASE))
    photo = Path(shutil.copy(PHOTO, story.stage.papers))
    with VirtualScreen() as screen:
        _sit_down(story, screen, "read", lambda program: _add(program, photo))
        story.read = _look_into(story)
        _sit_down(story, screen, "worked", lambda program: _work(story, program))
        story.worked = _look_into(story)
        _sit_down(story, screen, "undone", _undo_all)
        story.undone = _look_into(story)
    return story


def _sit_down(
    story: HardPhotoStory, screen: VirtualScreen, name: str, work: Callable[[Program], None]
) -> None:
    """Unlock the case, do something in the Documents room, end the program: all by keyboard."""
    arguments = ("--locked", str(story.case_file))
    surroundings = {"DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
    with Program(story.stage, *arguments, complaints=name, **surroundings) as program:
        program.wait_for("The case is locked")
        program.order("type", text=PASSPHRASE, into="Passphrase")
        program.order("press", keys="Return")
        program.wait_for("Offline · nothing leaves this file")
        program.order("press", keys="Ctrl+2")
        work(program)
        _keep(story, program, name)
        program.order("press", keys="Ctrl+Q")
        story.statuses.append(program.ends(name))
        story.complaints += program.complaints


def _add(program: Program, photo: Path) -> None:
    program.wait_for("No papers yet")
    program.order("press", keys="Ctrl+O")
    program.choose_file("Add papers", photo)
    _settle(program)
    program.wait(lambda: "to confirm" in _row(program), "proposals in the list")


def _work(story: HardPhotoStory, program: Program) -> None:
    program.wait(lambda: "to confirm" in _row(program), "proposals in the list")
    _adjust(story, program)
    _choose_language(story, program)
    _correct_a_word(story, program)
    _confirm(story, program)


def _adjust(story: HardPhotoStory, program: Program) -> None:
    """Corners first, with the light as the photograph has it; then the light is evened."""
    program.order("press", keys="Return")  # from the list into the page
    program.order("press", keys="C")
    program.wait(lambda: program.order("focus") == "Corners of the sheet", "the corners")
    for keys in ("Shift+Right", "Shift+Down", "Tab", "Shift+Left", "Down", "E"):
        program.order("press", keys=keys)
    _keep(story, program, "corners")
    program.order("press", keys="Return")
    _settle(program)
    program.order("press", keys="C")
    program.wait(lambda: program.order("focus") == "Corners of the sheet", "the corners once more")
    program.order("press", keys="E")
    program.order("press", keys="Return")
    _settle(program)


def _choose_language(story: HardPhotoStory, program: Program) -> None:
    program.order("press", keys="F2")
    _go_to(program, "Tab", "Languages of the paper")
    program.order("type", text="fas")
    program.wait(lambda: program.order("focus") == "Search the list", "the list of languages")
    _keep(story, program, "languages")
    program.order("press", keys="Return")
    program.order("press", keys="Esc")
    program.wait(lambda: program.order("focus") == "Languages of the paper", "the list is closed")
    time.sleep(_AFTER_CHOOSING)
    _settle(program)


def _correct_a_word(story: HardPhotoStory, program: Program) -> None:
    _go_to(program, "Shift+Tab", "Page 1 of 1")
    program.order("press", keys="T")
    program.wait(lambda: program.order("focus") == "Text of the page", "the text")
    program.order("press", keys="Ctrl+Home")
    program.order("press", keys="Ctrl+Shift+Left")  # the first word of a line that runs to the left
    program.order("type", text=f"{_CORRECTED} ")
    program.wait_for("checked by a person")
    _keep(story, program, "corrected")
    program.order("press", keys="Esc")


def _confirm(story: HardPhotoStory, program: Program) -> None:
    """Enter for the title and what comes after it, Ctrl+Enter for all the rest."""
    program.order("press", keys="F2")
    program.wait(lambda: "proposed" in program.order("focus"), "the proposal for the title")
    _keep(story, program, "card")
    program.order("press", keys="Return")
    program.wait(lambda: program.order("focus").startswith("Holder: proposed"), "the next proposal")
    program.order("press", keys="Return")
    program.order("press", keys="Ctrl+Return")
    program.wait(lambda: "to confirm" not in _row(program), "nothing left to confirm")


def _undo_all(program: Program) -> None:
    """Take back everything down to the adding of the paper."""
    program.wait(lambda: _row(program), "the paper")
    for _ in range(40):
        if program.sees("Undo: adding of papers"):
            break
        program.order("press", keys="Ctrl+Z")
        _settle(program)
    program.wait_for("Undo: adding of papers")
    time.sleep(_AFTER_CHOOSING)
    _settle(program)


def _row(program: Program) -> str:
    """What the list says of the only paper."""
    rows = program.order("rows")
    return str(rows[0]["spoken"]) if rows else ""


def _settle(program: Program) -> None:
    """Wait until the paper is read and its picture shown."""

    def settled() -> bool:
        row = _row(program)
        return bool(row) and not any(word in row for word in ("waiting", "reading"))

    program.wait(settled, "the paper is read", READING_SECONDS)
    program.wait(lambda: program.order("see") and not program.sees("Getting"), "the page")


def _go_to(program: Program, keys: str, name: str) -> None:
    """Press Tab or Shift+Tab until something has the keyboard."""
    for _ in range(_MOST_TABS):
        if program.order("focus").startswith(name):
            return
        program.order("press", keys=keys)
    raise AssertionError(f"{name} is not reached by {keys}")


def _keep(story: HardPhotoStory, program: Program, name: str) -> None:
    """A picture of the window, for whoever wants to look."""
    program.order("grab", path=str(story.stage.root / f"{name}.png"))


def _look_into(story: HardPhotoStory) -> Paper:
    case = cases.open_case(story.case_file, PASSPHRASE)
    try:
        [document] = review.documents(case)
        [page] = review.pages(case, document.id)
        found = proposals.of_document(case, document.id)
        return Paper(
            document=document,
            page=page,
            picture=review.picture(case, page.id)[0],
            proposed=frozenset((p.finding.field.value, p.finding.value) for p in found),
        )
    finally:
        cases.close_case(case)
