import subprocess
from datetime import date
from pathlib import Path

from PySide6.QtGui import QPdfWriter
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.events import Event, EventKind
from interviewprep.domain.identifiers import now
from interviewprep.ui.chronology.timeline_layout import lay_out
from interviewprep.ui.chronology.timeline_print import print_timeline


def test_a_life_takes_a_sheet_for_each_ten_years(qtbot: QtBot, tmp_path: Path) -> None:
    years = range(1996, 2027, 3)
    events = [
        Event(
            id=str(year),
            created=now(),
            modified=now(),
            title="secret" if year == 2020 else f"Station {year}",
            kind=EventKind.MOVE,
            start=read_date(str(year)),
            sequence=year,
            sensitive=year == 2020,
        )
        for year in years
    ]
    out = tmp_path / "timeline.pdf"
    writer = QPdfWriter(str(out))
    assert print_timeline(lay_out(events, date(2026, 1, 1)), writer, "Case 14") == 3
    del writer
    info = subprocess.run(["pdfinfo", out], capture_output=True, text=True, check=True).stdout
    assert "Pages:           3" in info
    assert "842 x 595" in info.replace("841.92 x 595.32", "842 x 595")
    text = subprocess.run(["pdftotext", out, "-"], capture_output=True, text=True, check=True).stdout
    for words in ("Case 14 · 1/3", "Station 1996", "Station 2026", "covered"):
        assert words in text
    assert "secret" not in text
