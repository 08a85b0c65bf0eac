"""A date in the parts it is written in, before its calendar and century are settled."""

from dataclasses import dataclass

from interviewprep.domain.date_values import Calendar


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """What stands on the paper: numbers and names, None where not said.

    `calendars` are those that the words name, () where only the year tells; `group` is the group of
    calendars a month's name belongs to. `century_open`: the year has two figures. `season` is 1 spring to
    4 winter, `next_year` a winter written over two years. `part`: early, mid, late, first_half,
    second_half. `script` is that of the figures, `persian` says that a Persian word stands with the year.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    season: int | None = None
    landmark: str = ""
    decade: bool = False
    century_open: bool = False
    next_year: bool = False
    part: str = ""
    about: bool = False
    group: str = ""
    calendars: tuple[Calendar, ...] = ()
    script: str = ""
    persian: bool = False
    year_marked: bool = False
