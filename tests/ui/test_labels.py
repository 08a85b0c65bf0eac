"""Words for enums, codes and dates."""

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from interviewprep.domain.case import BUNDLE_LANGUAGES, Recipient, Standing
from interviewprep.domain.changes import Action
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category, DocumentForm, DocumentState
from interviewprep.domain.kinds import KINDS
from interviewprep.domain.missing import MissingReason
from interviewprep.domain.pages import PageState, TextSource
from interviewprep.services.doctor import Check, doctor
from interviewprep.storage.case_file import CaseFile
from interviewprep.ui import action_labels, labels
from interviewprep.ui.check_words import check_words
from tests.ui.conftest import look

_ENUMS = (
    (labels.category, Category),
    (labels.category_hint, Category),
    (labels.form, DocumentForm),
    (labels.document_state, DocumentState),
    (labels.page_state, PageState),
    (labels.text_source, TextSource),
    (labels.missing_reason, MissingReason),
    (labels.standing, Standing),
    (labels.standing_tone, Standing),
    (labels.recipient, Recipient),
    (action_labels.action, Action),
)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_value_of_every_enum_has_words(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    for words, enum in _ENUMS:
        texts = [words(value) for value in enum]
        assert all(texts)
        if words is not labels.standing_tone:
            assert len(set(texts)) == len(texts)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_kind_has_words(qapp: QApplication, language: str) -> None:
    look(qapp, language)
    texts = [labels.kind(spec.code) for spec in KINDS]
    assert len(set(texts)) == len(KINDS)
    assert not {spec.code for spec in KINDS} & set(texts)
    assert labels.kind(None)


def test_bundle_languages_have_words(qapp: QApplication) -> None:
    assert {labels.bundle_language(tag) for tag in BUNDLE_LANGUAGES} == {"Russian", "Belarusian", "English"}


def test_undo_names_what_it_takes_back(qapp: QApplication) -> None:
    assert action_labels.undo_text(Action.REMOVE_DOCUMENTS) == "Undo: removal of documents"
    assert action_labels.undo_text(None) == "Undo"
    look(qapp, "ru")
    assert action_labels.redo_text(Action.TURN_PAGE).startswith("Повторить")


@pytest.mark.parametrize(
    ("written", "en", "ru"),
    [
        ("23.09.2017", "23 September 2017", "23 сентября 2017"),
        ("2017-09", "September 2017", "сентябрь 2017"),
        ("1998", "1998", "1998"),
        ("весна 1398", "21.03.2019 – 21.06.2019", "21.03.2019 – 21.06.2019"),
        ("до 2014", "until 31 December 2013", "по 31 декабря 2013"),
        ("после мая 2019", "from 1 June 2019", "с 1 июня 2019"),
        ("", "", ""),
    ],
)
def test_dates_in_words(qapp: QApplication, written: str, en: str, ru: str) -> None:
    assert labels.date_text(read_date(written)) == en
    look(qapp, "ru")
    assert labels.date_text(read_date(written)).lower() == ru


def test_dates_in_figures() -> None:
    assert labels.short_date(date(2017, 9, 3)) == "03.09.2017"
    assert labels.moment(datetime(2017, 9, 3, 14, 5)) == "03.09.2017 14:05"


def test_counts_take_their_plural(qapp: QApplication) -> None:
    assert [labels.page_count(n) for n in (1, 2)] == ["1 page", "2 pages"]
    look(qapp, "ru")
    assert [labels.page_count(n) for n in (1, 2, 5, 21)] == [
        "1 страница",
        "2 страницы",
        "5 страниц",
        "21 страница",
    ]


def test_time_left_is_rough(qapp: QApplication) -> None:
    assert labels.time_left(None) == ""
    assert labels.time_left(2) == "a few seconds"
    assert labels.time_left(22) == "about 20 s"
    assert labels.time_left(200) == "about 3 min"


@pytest.mark.parametrize("language", ["en", "ru"])
def test_every_check_has_words(qapp: QApplication, case_file: CaseFile, language: str) -> None:
    look(qapp, language)
    checks = [*doctor(case_file).checks, Check("network_drive", False), Check("synchronised_folder", False)]
    for check in checks:
        title, _advice = check_words(check)
        assert title != check.code
        assert check_words(Check(check.code, False, check.details))[1]
