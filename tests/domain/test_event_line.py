"""One line of typing: its date, its title, the kind it suggests; nothing is decided silently."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interviewprep.domain.dates import DateStatement, interpret, read_date
from interviewprep.domain.event_clashes import Clash, EventClash, clashes
from interviewprep.domain.event_kind_words import guess_kind
from interviewprep.domain.event_line import (
    anchors,
    name_and_rest,
    read_line,
    reading_by,
    told_date,
)
from interviewprep.domain.events import Event, EventKind, Participant, ParticipantRole
from interviewprep.domain.people import NameForm, Person

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def event(title: str, start: str = "", kind: EventKind = EventKind.OTHER, **fields: object) -> Event:
    return Event(
        id=title,
        created=MOMENT,
        modified=MOMENT,
        title=title,
        start=read_date(start),
        kind=kind,
        **fields,  # type: ignore[arg-type]
    )


ARREST = event("Arrest in Herat", "12 May 2019", EventKind.ARREST, place="Herat")
WEDDING = event("Marriage to Madina", "2017", EventKind.MARRIAGE)
SECOND_ARREST = event("Арест в Кабуле", "2020-05-01", EventKind.ARREST)


@pytest.mark.parametrize(
    ("line", "date", "title", "kind"),
    [
        ("весна 1398 арест Герат", "весна 1398", "арест Герат", EventKind.ARREST),
        ("12 جوزا 1398 بازداشت در هرات", "12 جوزا 1398", "بازداشت در هرات", EventKind.ARREST),
        ("Ramadan 2019 left home", "Ramadan 2019", "left home", EventKind.TRAVEL),
        ("около 2014 переезд в Мазар", "около 2014", "переезд в Мазар", EventKind.MOVE),
        ("вясна 2019, арышт", "вясна 2019", "арышт", EventKind.ARREST),
        ("printemps 2019 arrestation à Hérat", "printemps 2019", "arrestation à Hérat", EventKind.ARREST),
        ("born in 1976", "in 1976", "born", EventKind.BIRTH),
        ("пришли ночью, 12.10.2015, обыск", "12.10.2015", "пришли ночью обыск", EventKind.SEARCH),
        (
            "My brother came on 5 May 2019 and left again",
            "on 5 May 2019",
            "My brother came and left again",
            EventKind.TRAVEL,
        ),
        ("between 2014 and 2017 threats", "between 2014 and 2017", "threats", EventKind.THREAT),
        ("aged about 8 in 1361 moved to Iran", "aged about 8 in 1361", "moved to Iran", EventKind.MOVE),
        ("two weeks after 5 May 2019 release", "two weeks after 5 May 2019", "release", EventKind.RELEASE),
    ],
)
def test_date_and_title_are_told_apart(line: str, date: str, title: str, kind: EventKind) -> None:
    read = read_line(line)
    assert read.start is not None
    assert (read.start.original, read.title, read.kind) == (date, title, kind)
    assert read.start.readings == interpret(date)


@pytest.mark.parametrize(
    ("line", "start", "until", "title"),
    [
        ("с 2014 по 2017 работа в школе", "2014", "2017", "работа в школе"),
        ("2014-2017 work at school", "2014", "2017", "work at school"),
        ("from May 2014 to June 2017 teacher", "May 2014", "June 2017", "teacher"),
        ("de 2014 à 2017 travail", "2014", "2017", "travail"),
        ("از ۱۳۹۳ تا ۱۳۹۵ معلم", "۱۳۹۳", "۱۳۹۵", "معلم"),
    ],
)
def test_a_period_has_a_beginning_and_an_end(line: str, start: str, until: str, title: str) -> None:
    read = read_line(line)
    assert read.start is not None and read.until is not None
    assert (read.start.original, read.until.original, read.title) == (start, until, title)


def test_a_line_without_a_date_is_all_title() -> None:
    read = read_line("12 people were taken from the market")
    assert (read.start, read.until, read.title) == (None, None, "12 people were taken from the market")


def test_an_ambiguous_date_keeps_all_its_readings() -> None:
    read = read_line("1399 moved to Herat")
    assert read.start is not None
    assert len(read.start.readings) == 2
    assert read.start.statement == DateStatement("1399", None)


def test_an_impossible_date_is_kept_and_explained() -> None:
    read = read_line("31 Esfand 1399 арест")
    assert read.start is not None and read.start.problem is not None
    assert read.start.original == "31 Esfand 1399"
    assert (read.start.problem.code, read.start.problem.details["days"]) == ("day_not_in_month", 30)
    assert read.title == "арест"


@pytest.mark.parametrize(
    ("line", "words", "rest"),
    [
        ("two weeks after the arrest release", "the arrest", "release"),
        ("через две недели после ареста освобождение", "ареста", "освобождение"),
        ("دو هفته بعد از بازداشت آزاد شدم", "بازداشت", "آزاد شدم"),
        ("two weeks after the arrest in Herat release", "the arrest in Herat", "release"),
    ],
)
def test_a_date_may_be_told_by_another_event(line: str, words: str, rest: str) -> None:
    told = read_line(line).start
    assert told is not None and told.told_by is not None and not told.readings
    found = anchors(told.told_by, [WEDDING, ARREST])
    assert [(one.event, one.words, one.rest) for one in found] == [(ARREST, words, rest)]
    reading = reading_by(told.told_by, ARREST)
    assert reading is not None and reading.earliest is not None and reading.latest is not None
    assert (reading.earliest.isoformat(), reading.latest.isoformat()) == ("2019-05-23", "2019-05-29")


def test_several_events_of_that_name_are_all_offered() -> None:
    told = read_line("the day after the arrest").start
    assert told is not None and told.told_by is not None
    assert [one.event for one in anchors(told.told_by, [ARREST, SECOND_ARREST])] == [ARREST, SECOND_ARREST]


def test_an_unknown_event_leaves_the_words_as_told() -> None:
    told = read_line("two weeks after the funeral we left").start
    assert told is not None and told.told_by is not None
    assert anchors(told.told_by, [ARREST]) == ()
    assert name_and_rest(told.told_by) == ("the funeral", "we left")


def test_days_later_may_follow_any_event_the_last_first() -> None:
    line = read_line("3 days later bribe")
    assert line.start is not None and line.start.told_by is not None
    assert (line.start.original, line.title) == ("3 days later", "bribe")
    assert [one.event for one in anchors(line.start.told_by, [WEDDING, ARREST])] == [ARREST, WEDDING]


def test_an_event_without_a_date_gives_no_days() -> None:
    told = told_date("two weeks after the wedding")
    assert told is not None and told.told_by is not None
    assert reading_by(told.told_by, event("Wedding")) is None


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("release from prison", EventKind.RELEASE),
        ("рождение дочери", EventKind.CHILD_BORN),
        ("son came home", None),
        ("اعتقال والدي", EventKind.ARREST),
        ("الإفراج عن أخي", EventKind.RELEASE),
        ("звольнены з працы", EventKind.DISMISSAL),
        ("suddenly it rained", None),
        ("суд", EventKind.TRIAL),
        ("судак", None),
        ("", None),
    ],
)
def test_kinds_are_suggested_by_words(words: str, kind: EventKind | None) -> None:
    assert guess_kind(words) is kind


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.sampled_from("весна 1398-./арест two weeks after جوزا12,–до "), max_size=40))
def test_no_word_of_a_line_is_lost(line: str) -> None:
    read = read_line(line)
    kept = read.title + "".join(date.original for date in (read.start, read.until) if date is not None)
    if read.until is None:
        assert {char for char in line if char.isalnum()} <= set(kept)


def test_what_cannot_be_is_found_only_where_it_is_certain() -> None:
    uncle = Person(
        id="uncle", created=MOMENT, modified=MOMENT, names=(NameForm(text="Karim"),), death=read_date("2015")
    )
    taking_part = (Participant(person_id="uncle"),)
    later = event("visit", "2016", until=read_date("2014"), participants=taking_part)
    assert clashes(later, {"uncle": uncle}) == (
        EventClash(Clash.ENDS_BEFORE_START),
        EventClash(Clash.AFTER_DEATH, "uncle"),
    )
    same_year = event("visit", "2015", participants=taking_part)
    assert clashes(same_year, {"uncle": uncle}) == ()
    told = (Participant(person_id="uncle", role=ParticipantRole.TOLD_ABOUT_IT),)
    assert clashes(event("rumour", "2020", participants=told), {"uncle": uncle}) == ()
