"""The main job in a real window, from a new case to its lock and its opening again.

Played once in a session of tests; what was seen on the way is looked at by several of them.
"""

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil

from interviewprep.domain.case import ExportRecord
from interviewprep.domain.documents import Document
from interviewprep.domain.missing import MissingPaper
from interviewprep.domain.pages import Page
from interviewprep.services import case as cases
from interviewprep.services import export, missing, review
from interviewprep.storage import integrity, key
from interviewprep.storage.key import KeyDerivation
from tests.journeys.memory import held, in_memory, memory_of
from tests.journeys.remote import PATIENCE, Program, traced
from tests.journeys.screen import VirtualScreen
from tests.journeys.stage import Stage, new_canary

#: The cost of a real key, before any test makes it cheap.
REAL_KEY: KeyDerivation = key.STANDARD
READING_SECONDS = 1200
#: Seconds from the key to a memory without secrets.
REPLACED_WITHIN = 2.0
#: Where the rooms of an open case are named: left, upper, right, lower.
LEFT_EDGE = (2, 200, 60, 700)


@dataclass
class Case:
    """The case as it lies in the file at the end."""

    documents: list[Document]
    pages: dict[str, list[Page]]
    missing: list[MissingPaper]
    exports: list[ExportRecord]
    verified: bool
    problems: list[Any]


@dataclass
class WindowStory:
    """One run and what was noted on the way."""

    stage: Stage
    canary: str
    passphrase: str
    secrets: dict[str, tuple[bytes, ...]] = field(default_factory=dict)
    #: Command lines and environments of the program and its workers while they worked.
    told: list[str] = field(default_factory=list)
    held_before: list[str] = field(default_factory=list)
    held_after: dict[str, list[str]] = field(default_factory=dict)
    memory_seen: bool = True
    workers: int = 0
    workers_left: int = 0
    replaced_in: float = 0.0
    same_process: bool = False
    command_after: list[str] = field(default_factory=list)
    status: int | None = None
    complaints: str = ""
    colours: int = 0
    end: Case | None = None

    @property
    def case_file(self) -> Path:
        return self.stage.cases / "Case 14.case"

    @property
    def bundle(self) -> Path:
        return self.stage.out / "bundle.pdf"

    @property
    def calls(self) -> Path:
        """System calls about sockets."""
        return self.stage.root / "calls.txt"

    @property
    def title(self) -> str:
        return f"Marriage certificate {self.canary}"

    @property
    def text(self) -> str:
        return f" corrected {self.canary}text"

    @property
    def what(self) -> str:
        return f"Employment book {self.canary}what"


def play(root: Path) -> WindowStory:
    """Play the whole story below `root`."""
    canary = new_canary()
    story = WindowStory(Stage(root), canary, f"{canary} calm kettle 7431")
    papers = story.stage.bring_samples(canary)
    trace = traced(story.calls, "socket,connect")
    with (
        VirtualScreen() as screen,
        Program(story.stage, trace=trace, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb") as program,
    ):
        _make_case(story, program)
        _add_and_read(story, program, papers)
        _correct_two(story, program)
        _note_a_missing_paper(story, program)
        _export_and_verify(story, program)
        pid = int(program.order("facts")["pid"])
        _lock(story, program, pid)
        _unlock_and_quit(story, screen, pid)
        story.status = program.process.wait(PATIENCE)
        story.complaints = program.complaints
    story.end = _look_into(story)
    return story


def _make_case(story: WindowStory, program: Program) -> None:
    program.wait_for("New case")
    story.colours = program.order("grab", path=str(story.stage.root / "start.png"))
    program.click("New case")
    program.click("Choose the folder")
    program.choose_file("Where the case is kept", story.stage.cases)
    program.order("type", text="Case 14", into="Name of the case")
    program.order("type", text=story.passphrase, into="Passphrase")
    program.order("type", text=story.passphrase, into="Passphrase once more")
    program.click("Create the case")
    program.wait_for("Offline · nothing leaves this file")


def _add_and_read(story: WindowStory, program: Program, papers: list[Path]) -> None:
    program.order("press", keys="Ctrl+2")
    program.wait_for("No papers yet")
    program.order("drop", paths=[str(paper) for paper in papers])
    program.wait_for(f"{len(papers)} papers added", READING_SECONDS)
    _note_processes(story, int(program.order("facts")["pid"]))

    def settled() -> bool:
        rows = program.order("rows")
        return len(rows) == len(papers) and not any(
            "waiting" in r["spoken"] or "reading" in r["spoken"] for r in rows
        )

    program.wait(settled, "all papers read", READING_SECONDS)


def _correct_two(story: WindowStory, program: Program) -> None:
    program.order("pick", file=f"ru_marriage.clean {story.canary}.png")
    program.click("Text of the page")
    program.wait(
        lambda: "ЗАКЛЮЧЕНИИ" in program.order("read", name="Text of the page"), "text of the certificate"
    )
    program.order("press", keys="F2")  # the title, or what is proposed for it
    program.order("type", text=story.title)
    program.order("press", keys="Tab")
    program.wait(
        lambda: any(row["shown"] == story.title for row in program.order("rows")), "the new title in the list"
    )
    program.order("pick", file=f"en_threat.clean {story.canary}.png")
    program.wait(lambda: "Tesfaye" in program.order("read", name="Text of the page"), "text of the letter")
    program.order("type", text="", into="Text of the page")
    program.order("press", keys="Ctrl+End")
    program.order("type", text=story.text)
    program.wait_for("checked by a person")


def _note_a_missing_paper(story: WindowStory, program: Program) -> None:
    program.order("press", keys="Ctrl+1")
    program.wait_for("Papers we do not have")
    program.click("Add…")
    program.wait_for("A paper we do not have")
    program.order("type", text=story.what, into="What is missing")
    program.order("choose", name="Why", text="Lost")
    program.order("type", text=f"On the way, {story.canary}how", into="Circumstances")
    program.click("Add to the case")
    program.wait(
        lambda: program.sees(story.what) and program.sees("Papers we do not have"), "the missing paper"
    )


def _export_and_verify(story: WindowStory, program: Program) -> None:
    program.click("Bundle")
    program.wait_for("Exhibits")
    program.order("choose", name="Language of the bundle", text="Russian")
    program.click("Export…")
    program.choose_file("Export the bundle", story.bundle)
    program.wait_for("Exported: bundle.pdf")
    program.click("Given out · 1")
    program.click("Verify a file…")
    program.choose_file("Verify a file", story.bundle)
    program.wait_for("is unchanged since it was exported")


def _lock(story: WindowStory, program: Program, pid: int) -> None:
    story.secrets = _secrets(story)
    before = memory_of(pid)
    story.memory_seen = before is not None
    some = ("passphrase", "key", story.title, story.what)
    story.held_before = held(before or b"", {name: story.secrets[name] for name in some})
    process = psutil.Process(pid)
    workers = process.children(recursive=True)
    begun, story.workers = process.create_time(), len(workers)
    pressed, others = time.monotonic(), _left_to_others(pid)
    program.order("press", keys="Ctrl+L")
    while "--locked" not in _command(pid):
        assert time.monotonic() < pressed + PATIENCE, "the process is not replaced"
        time.sleep(0.02)
    story.replaced_in = time.monotonic() - pressed - (_left_to_others(pid) - others)
    time.sleep(max(0.0, pressed + REPLACED_WITHIN - time.monotonic()))
    story.workers_left = _left(workers)
    for each in {process, *process.children(recursive=True), *workers}:
        story.held_after[f"process {each.pid}"] = held(memory_of(each.pid) or b"", story.secrets)
    story.same_process = psutil.Process(pid).create_time() == begun
    story.command_after = _command(pid)


def _left_to_others(pid: int) -> float:
    """Seconds in which a process could have gone on but others had the computer; 0 where nobody counts."""
    try:
        waited = Path(f"/proc/{pid}/schedstat").read_text().split()[1]
    except OSError:
        return 0.0
    return int(waited) / 1e9


def _left(killed: list[psutil.Process]) -> int:
    """How many still live; to die takes a moment of the computer, which others may have."""
    end = time.monotonic() + 20
    while (left := sum(map(_lives, killed))) and time.monotonic() < end:
        time.sleep(0.1)
    return left


def _lives(process: psutil.Process) -> bool:
    """Whether a process still runs; one that was killed and that nobody asked about holds no memory."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _unlock_and_quit(story: WindowStory, screen: VirtualScreen, pid: int) -> None:
    screen.wait_for_window(pid)
    story.held_after["unlock page"] = held(memory_of(pid) or b"", story.secrets)
    assert screen.colours(LEFT_EDGE) == 1  # the unlock page stands in the middle
    screen.type(story.passphrase)
    screen.press("Return")
    end = time.monotonic() + PATIENCE
    while screen.colours(LEFT_EDGE) == 1:
        assert time.monotonic() < end, "the case is not opened again"
        time.sleep(0.1)
    screen.press("ctrl+q")


def _look_into(story: WindowStory) -> Case:
    case = cases.open_case(story.case_file, story.passphrase)
    try:
        documents = review.documents(case)
        return Case(
            documents=documents,
            pages={document.id: review.pages(case, document.id) for document in documents},
            missing=list(missing.all_missing(case)),
            exports=export.all_exports(case),
            verified=export.verify(case, story.bundle).unchanged,
            problems=integrity.check(case),
        )
    finally:
        cases.close_case(case)


def _secrets(story: WindowStory) -> dict[str, tuple[bytes, ...]]:
    """Passphrase, key, and twenty strings of the case, by name."""
    with story.case_file.open("rb") as file:
        salt = file.read(key.SALT_BYTES)
    raw = key.derive(story.passphrase, salt, REAL_KEY)
    found = {
        "passphrase": in_memory(story.passphrase),
        "key": (raw, raw.hex().encode(), raw.hex().upper().encode(), raw.hex().encode("utf-16-le")),
    }
    names = [f"{paper.stem}" for paper in sorted(story.stage.papers.iterdir())][:10]
    typed = [story.title, story.text.strip(), story.what, f"{story.canary}how"]
    read = ["Саидов Рустам", "Хакимович", "Назарова Мадина", "Шариповна", "город Худжанд", "Судебный"]
    return found | {text: in_memory(text) for text in [*names, *typed, *read]}


def _note_processes(story: WindowStory, pid: int) -> None:
    program = psutil.Process(pid)
    for process in [program, *program.children(recursive=True)]:
        story.told.append(Path(f"/proc/{process.pid}/cmdline").read_text(errors="replace"))
        story.told.append(Path(f"/proc/{process.pid}/environ").read_text(errors="replace"))


def _command(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/cmdline").read_text(errors="replace").split("\0")
