"""The table of 10,000 events: sorting and filtering against a bare Python list, typing against one frame.

Time of the processor, so that other programs on the computer count less.
"""

import os
import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from run import Figure

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.dates import Calendar, DateReading, DateStatement, Precision
from interviewprep.domain.events import Event, EventKind
from interviewprep.domain.folding import fold
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import theme, translation
from interviewprep.ui.chronology.chronology_parts import ChronologyParts
from interviewprep.ui.chronology.event_filter import EventFilter, Order
from interviewprep.ui.chronology.event_table import EventTable
from interviewprep.ui.chronology.event_table_model import EventTableModel

EVENTS = 10_000
FRAME_S = 1 / 30
_WORDS = ("арест", "обыск", "school", "village", "переезд", "بازداشت", "meeting", "letter", "court")
_TYPED = ("s", "sc", "sch", "ш", "об", "обы", "обыск", "v", "vil", "village 7", "nothing", "")


def _event(number: int, chance: random.Random) -> Event:
    day = date(1990, 1, 1) + timedelta(days=chance.randrange(13_000))
    reading = DateReading(Calendar.GREGORIAN, Precision.DAY, day, day, day.isoformat())
    told = DateStatement(day.isoformat(), reading) if chance.random() < 0.9 else DateStatement()
    title = " ".join(chance.choice(_WORDS) for _ in range(4)) + f" {number}"
    moment = now()
    return Event(
        id=new_id(),
        created=moment,
        modified=moment,
        title=title,
        start=told,
        kind=chance.choice(list(EventKind)),
        sequence=number,
    )


def _seconds(call: Callable[[], object], prepare: Callable[[], object], times: int = 25) -> float:
    spent = []
    for _ in range(times):
        prepare()
        start = time.process_time()
        call()
        spent.append(time.process_time() - start)
    return min(spent)


def measure(folder: Path) -> Iterator[Figure]:
    """The table as it is in the room, with its view, and the same on a list."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    translation.install(app, "en")
    theme.apply(app, "light")
    info = CaseInfo(id=new_id(), created=now(), modified=now(), name="Case")
    case = CaseFile.create(folder / "chronology.case", "a passphrase for measuring", info)
    parts = ChronologyParts(case)
    chance = random.Random(1)
    parts.events = [_event(number, chance) for number in range(EVENTS)]
    model = EventTableModel(parts)
    table = EventTable(model)
    table.resize(900, 600)
    table.show()
    app.processEvents()
    yield _sorting(model, parts.events)
    yield _filtering(model, parts.events)
    yield _typing(app, model)
    table.hide()
    case.close()


def _sorting(model: EventTableModel, events: list[Event]) -> Figure:
    ours = _seconds(lambda: model.set_order(Order.DATE), lambda: model.set_order(Order.SEQUENCE))
    bare = _seconds(lambda: sorted(events, key=lambda one: one.start.sort_key), lambda: None)
    return _figure("sort 10,000 events by date", ours, bare)


def _filtering(model: EventTableModel, events: list[Event]) -> Figure:
    wanted = EventFilter(kind=EventKind.ARREST)
    ours = _seconds(lambda: model.set_filter(wanted), lambda: model.set_filter(EventFilter()))
    model.set_filter(EventFilter())

    test = wanted.test()
    bare = _seconds(lambda: [one for one in events if test(one)], lambda: None)
    return _figure("filter 10,000 events by kind", ours, bare)


def _typing(app: QApplication, model: EventTableModel) -> Figure:
    """The slowest key: the rows found and the table laid out and drawn anew."""
    slowest = 0.0
    for text in _TYPED:
        spent = []
        for _ in range(3):
            model.set_find("")
            app.processEvents()
            start = time.process_time()
            model.set_find(fold(text))
            app.processEvents()
            spent.append(time.process_time() - start)
        slowest = max(slowest, min(spent))
    words = f"{slowest * 1000:.1f} ms for the slowest key"
    return Figure("typing in the find field", words, "under one frame, 33 ms", slowest < FRAME_S)


def _figure(name: str, ours: float, bare: float) -> Figure:
    ratio = ours / bare
    words = f"{ours * 1000:.1f} ms, {ratio:.2f} x a bare list ({bare * 1000:.1f} ms)"
    return Figure(name, words, "at most 2 x", ratio <= 2)
