"""Which date is which."""

from dataclasses import replace

import pytest

from interviewprep.domain.dates import interpret
from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition.proposing import ReadPage
from tests.recognition.fictional_texts import HELD_OUT, TUNED, FictionalText, texts
from tests.recognition.papers import TRUTH
from tests.recognition.written_page import first, page_of, proposed

ISSUE, EXPIRY = ProposalField.ISSUE_DATE, ProposalField.EXPIRY_DATE
BIRTH, OTHER = ProposalField.BIRTH_DATE, ProposalField.OTHER_DATE
CALENDARS = {"sh": "solar_hijri", "lh": "lunar_hijri"}


def edtf(written: str) -> str:
    """The truth as the program writes it: "sh 1399-04-17" in Gregorian days."""
    calendar, _, day = written.partition(" ")
    if not day:
        return written
    return next(r.edtf for r in interpret(day.replace("-", "/")) if r.calendar == CALENDARS[calendar])


def share(papers: list[FictionalText]) -> float:
    dated = [paper for paper in papers if paper.issued]
    right = sum(first(ReadPage(text=paper.text), ISSUE) == edtf(paper.issued) for paper in dated)
    return right / len(dated)


def test_issue_dates_of_papers_kept_aside() -> None:
    assert share(list(texts(HELD_OUT))) >= 0.9


def test_issue_dates_of_the_papers_that_cues_were_fitted_to() -> None:
    assert share(list(texts(TUNED))) >= 0.95


@pytest.mark.parametrize("name", [name for name in TRUTH if "clean" in name])
def test_issue_dates_of_the_samples(name: str) -> None:
    assert first(ReadPage(text=TRUTH[name]["text"]), ISSUE) == TRUTH[name]["fields"]["issued"]


def test_birth_and_expiry_are_never_first_as_issue() -> None:
    for paper in [*texts(TUNED), *texts(HELD_OUT)]:
        issued = first(ReadPage(text=paper.text), ISSUE)
        assert issued is None or issued not in [edtf(d) for d in (paper.born, paper.expires) if d], paper.text


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Дата рождения 02.03.1995\nДата выдачи 14.03.2015", ISSUE, "2015-03-14"),
        ("Дата рождения 02.03.1995\nДата выдачи 14.03.2015", BIRTH, "1995-03-02"),
        ("Date of issue 30.09.2016\nDate of expiry 29.09.2026", EXPIRY, "2026-09-29"),
        ("Иванов Пётр, 1988 года рождения\nВыдан 5 мая 2010 г.", ISSUE, "2010-05-05"),
        (
            "CONVOCATION\nde se présenter le 22 janvier 2018\nFait à Conakry, le 15 janvier 2018",
            ISSUE,
            "2018-01-15",
        ),
        (
            "CONVOCATION\nde se présenter le 22 janvier 2018\nFait à Conakry, le 15 janvier 2018",
            OTHER,
            "2018-01-22",
        ),
        ("مذكرة\nالحضور يوم الأحد الواقع في 24 مارس 2019\nحررت بتاريخ 12 مارس 2019", ISSUE, "2019-03-12"),
        ("احضاریه\nزمان مراجعه: ۱۴۰۱/۰۸/۱۰\nتاریخ تنظیم: ۱۴۰۱/۰۸/۰۳", ISSUE, "2022-10-25"),
        ("Паспорт действителен до 31.05.2024\nвыдан 01.06.2014", EXPIRY, "2024-05-31"),
    ],
)
def test_what_stands_beside_a_date_decides(text: str, field: ProposalField, value: str) -> None:
    assert first(text, field) == value


def test_a_label_above_its_value() -> None:
    page = page_of("Дата выдачи   Срок действия\n01.02.2014    01.02.2024")
    words = [replace(word, left=300, right=400) if word.text == "01.02.2024" else word for word in page.words]
    words = [replace(w, left=160 + 70 * n, right=220 + 70 * n) if w.text in ("Срок", "действия") else w
             for n, w in enumerate(words)]  # fmt: skip
    page = replace(page, words=tuple(words))
    assert (first(page, ISSUE), first(page, EXPIRY)) == ("2014-02-01", "2024-02-01")


def test_a_letter_is_of_the_day_that_stands_alone_not_of_those_it_tells() -> None:
    text = "Уважаемый господин!\n14 июля 2019 года Вы говорили на собрании перед людьми.\n19 октября 2020 г."
    assert first(text, ISSUE) == "2020-10-19"


def test_nothing_is_issued_before_its_holder_is_born() -> None:
    text = "Дата рождения 02.03.1995\nДата выдачи 14.03.1965"
    assert proposed(text, ISSUE) == []


def test_two_births_on_a_marriage_certificate_are_nobodys() -> None:
    born = "муж родился 1 мая 1980 г.\nжена родилась 2 июня 1985 г."
    text = f"СВИДЕТЕЛЬСТВО О БРАКЕ\n{born}\nДата выдачи 5 июля 2010 г."
    assert proposed(text, BIRTH) == []
    assert first(text, ISSUE) == "2010-07-05"


def test_the_same_day_in_another_calendar_goes_with_the_first() -> None:
    text = "استدعاء\nعليك الحضور\nحرر في ٢٠ ربيع الأول ١٤٤٧ هـ الموافق ١٢ أيلول ٢٠٢٥"
    assert "2025-09-12" in [finding.value for finding in proposed(text, ISSUE)]


def test_a_date_whose_digits_are_doubtful_is_not_believed() -> None:
    page = page_of("Дата выдачи 14.03.2015")
    sure = proposed(page, ISSUE)[0]
    words = tuple(replace(w, other="14.08.2015") if w.text == "14.03.2015" else w for w in page.words)
    doubtful = proposed(replace(page, words=words), ISSUE)[0]
    assert doubtful.confidence < 0.5 * sure.confidence


def test_words_on_the_page_and_their_calendar_come_along() -> None:
    found = proposed(page_of("تاریخ صدور: ۱۳۷۶/۱۱/۲۳"), ISSUE)[0]
    assert (found.value, found.original, found.calendar) == ("1998-02-12", "۱۳۷۶/۱۱/۲۳", "solar_hijri")
    assert found.box is not None


def test_messages_and_tickets_are_not_issued_by_anybody() -> None:
    text = "BOARDING PASS\nPassenger KAMAL SAMI\nFlight TK677\n2 November 2024\nGate 7 Seat 31A"
    assert proposed(text, ISSUE) == []
