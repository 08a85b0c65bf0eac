from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.dates import Precision, read_date

_GENITIVE = (
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split()  # noqa: SIM905
)
DAYS = st.dates(min_value=date(1800, 1, 1), max_value=date(2100, 12, 31))


@given(DAYS)
def test_every_way_of_writing_a_day_means_that_day(day: date) -> None:
    month = _GENITIVE[day.month - 1]
    for written in (
        day.isoformat(),
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day.day} {month} {day.year} года",
        f"  {day.day}  {month.upper()} {day.year} г. ",
        f"{day:%B} {day.day}, {day.year}",
    ):
        reading = read_date(written).reading
        assert reading and (reading.earliest, reading.latest, reading.edtf) == (day, day, day.isoformat())


@given(st.text(max_size=30))
def test_any_text_is_kept_as_written(text: str) -> None:
    assert read_date(text).original == text.strip()


@pytest.mark.parametrize(
    ("written", "precision", "first", "last"),
    [
        ("2016-02", Precision.MONTH, date(2016, 2, 1), date(2016, 2, 29)),
        ("05/2019", Precision.MONTH, date(2019, 5, 1), date(2019, 5, 31)),
        ("лістапад 2018", Precision.MONTH, date(2018, 11, 1), date(2018, 11, 30)),
        ("1998 г.", Precision.YEAR, date(1998, 1, 1), date(1998, 12, 31)),
    ],
)
def test_months_and_years_span_their_days(
    written: str, precision: Precision, first: date, last: date
) -> None:
    reading = read_date(written).reading
    assert reading and (reading.precision, reading.earliest, reading.latest) == (precision, first, last)


@pytest.mark.parametrize("written", ["", "31.02.2019", "1376/09/02", "весна 1398", "13.13.2020", "0"])
def test_what_is_not_a_gregorian_date_gets_no_reading(written: str) -> None:
    assert read_date(written).reading is None


def test_dates_not_understood_sort_last() -> None:
    written = [read_date(t) for t in ("весна 1398", "2019", "01.03.2018")]
    assert [d.original for d in sorted(written, key=lambda d: d.sort_key)] == [
        "01.03.2018",
        "2019",
        "весна 1398",
    ]
