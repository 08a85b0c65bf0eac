"""The command `date`: what a written date means, as other programs read it."""

import json
from typing import Any

import pytest

from interviewprep.cli.arguments import parser
from interviewprep.cli.commands import run


def _json(capsys: pytest.CaptureFixture[str], *words: str) -> Any:
    assert run(parser().parse_args(["date", *words, "--json"])) == 0
    return json.loads(capsys.readouterr().out)


def test_a_date_is_told_with_its_calendar_and_days(capsys: pytest.CaptureFixture[str]) -> None:
    assert _json(capsys, "весна 1398") == {
        "readings": [
            {
                "calendar": "solar_hijri",
                "precision": "season",
                "earliest": "2019-03-21",
                "latest": "2019-06-21",
                "edtf": "2019-03-21/2019-06-21",
            }
        ]
    }


def test_open_ends_are_null_and_words_need_no_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    (reading,) = _json(capsys, "до", "2014")["readings"]
    assert reading["earliest"] is None and reading["latest"] == "2013-12-31"


def test_all_readings_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    readings = _json(capsys, "winter 2020")["readings"]
    assert [r["earliest"] for r in readings] == ["2019-12-01", "2020-12-01"]


def test_what_is_not_understood_has_no_readings(capsys: pytest.CaptureFixture[str]) -> None:
    assert _json(capsys, "neznámo") == {"readings": []}


def test_an_impossible_date_says_why_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(parser().parse_args(["date", "31 Esfand 1398"])) == 0
    told = capsys.readouterr()
    assert told.out == "Not understood.\n"
    assert told.err.startswith("day not in month (calendar: solar_hijri, year: 1398, month: 12, day: 31")
