"""Short runs of the window without a screen."""

import shutil
from enum import IntEnum
from pathlib import Path

from interviewprep.services import case as cases
from tests.journeys.remote import Program
from tests.journeys.stage import SAMPLES, Stage

PASSPHRASE = "short runs 52 of a kettle"
PAPER = SAMPLES / "en_threat.clean.png"
#: What the stand-in for a screen says about itself.
_SCREENLESS = "This plugin does not support"


class Ending(IntEnum):
    """At which moment the window is closed."""

    AT_THE_START_PAGE = 0
    WHILE_UNLOCKING = 1
    WITH_A_CASE_OPEN = 2
    WHILE_IMPORTING = 3
    AFTER_CLOSING_THE_CASE = 4
    AS_THE_CASE_OPENS = 5


def make_case(stage: Stage) -> Path:
    """An empty case under the key that is cheap in tests."""
    path = stage.cases / "a.case"
    cases.close_case(cases.create_case(path, PASSPHRASE))
    return path


def run(stage: Stage, case: Path, ending: Ending) -> tuple[int, str]:
    """Open the window on the case and close it; exit status, and what it complained about or left behind."""
    with Program(
        stage,
        "--cheap-key",
        "--locked",
        str(case),
        complaints=f"{ending.name}-{case.stem}",
        QT_QPA_PLATFORM="offscreen",
    ) as program:
        program.wait_for("The case is locked")
        _close(program, ending)
        status = program.ends(ending.name)
        lines = program.complaints.splitlines()
    lines += [path.name for pattern in ("*.lock", "*-journal") for path in case.parent.glob(pattern)]
    return status, "\n".join(line for line in lines if not line.startswith(_SCREENLESS))


def _close(program: Program, ending: Ending) -> None:
    if ending is Ending.AT_THE_START_PAGE:
        program.order("click", name="Another case")
        program.wait_for("New case")
        program.order("press", keys="Ctrl+Q")
        return
    program.order("type", text=PASSPHRASE, into="Passphrase")
    if ending is Ending.AS_THE_CASE_OPENS:
        program.order("quit_as_the_case_opens")
        return
    program.order("press", keys="Return")
    if ending is not Ending.WHILE_UNLOCKING:
        program.wait_for("Offline · nothing leaves this file")
    if ending is Ending.WHILE_IMPORTING:
        program.order("drop", paths=[str(PAPER), str(PAPER.parent / "ru_marriage.scan.jpg")])
    if ending is Ending.AFTER_CLOSING_THE_CASE:
        program.order("press", keys="Ctrl+W")
        program.wait_for("New case")
    program.order("press", keys="Ctrl+Q")


def open_and_read(stage: Stage, trace: list[str]) -> None:
    """New case, one paper, reading, export; under a recorder of system calls."""
    bundle = stage.out / "bundle.pdf"
    paper = Path(shutil.copy(PAPER, stage.papers))
    with Program(stage, "--cheap-key", trace=trace, QT_QPA_PLATFORM="offscreen") as program:
        program.click("New case")
        program.order("type", text="a", into="Name of the case")
        program.order("type", text=PASSPHRASE, into="Passphrase")
        program.order("type", text=PASSPHRASE, into="Passphrase once more")
        program.click("Create the case")
        program.wait_for("Offline · nothing leaves this file")
        program.order("press", keys="Ctrl+2")
        program.order("drop", paths=[str(paper)])
        program.wait(lambda: any("to sort" in row["spoken"] for row in program.order("rows")), "read")
        program.click("Bundle")
        program.click("Export…")
        program.choose_file("Export the bundle", bundle)
        program.wait_for("Exported: bundle.pdf")
        program.order("press", keys="Ctrl+Q")
        assert program.ends("after the export") == 0
    assert bundle.read_bytes().startswith(b"%PDF")
