"""The window ends as it should, whenever it is closed."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from interviewprep.services import case as cases
from interviewprep.services import review
from interviewprep.storage import integrity
from tests.journeys.open_close import PASSPHRASE, Ending, make_case, run
from tests.journeys.stage import Stage

pytestmark = pytest.mark.journey
ROUNDS = 4


def test_twenty_four_times_opened_and_closed(tmp_path: Path) -> None:
    def turn(number: int) -> dict[str, tuple[int, str]]:
        stage = Stage(tmp_path / f"stage{number}")
        case = make_case(stage)
        return {
            f"{number}.{n} {ending.name}": run(stage, case, ending)
            for n in range(ROUNDS // 2)
            for ending in Ending
        }

    with ThreadPoolExecutor(2) as both:
        ends = {k: end for turned in both.map(turn, range(2)) for k, end in turned.items()}
    assert {name: end for name, end in ends.items() if end != (0, "")} == {}
    for number in range(2):
        folder = tmp_path / f"stage{number}" / "cases"
        case = cases.open_case(folder / "a.case", PASSPHRASE)
        assert integrity.check(case) == []
        assert len(review.documents(case)) <= 2
        cases.close_case(case)
