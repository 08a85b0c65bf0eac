"""What a paper is."""

import random

import pytest

from interviewprep.domain.proposals import ProposalField
from interviewprep.recognition.proposing import ReadPage
from tests.recognition.fictional_texts import HELD_OUT, TUNED, FictionalText, texts
from tests.recognition.papers import TRUTH
from tests.recognition.written_page import first, page_of, proposed

CATEGORY, KIND = ProposalField.CATEGORY, ProposalField.KIND
#: As in the score of the samples.
OF_SAMPLE = {"identity": "identification", "medical": "other"}


def share(papers: list[FictionalText], field: ProposalField) -> float:
    truth = {CATEGORY: lambda paper: paper.category, KIND: lambda paper: paper.kind}[field]
    return sum(first(ReadPage(text=p.text), field) == truth(p) for p in papers) / len(papers)


def test_categories_of_papers_kept_aside() -> None:
    assert share(list(texts(HELD_OUT)), CATEGORY) >= 0.9


def test_categories_and_kinds_of_the_papers_that_keywords_were_fitted_to() -> None:
    papers = list(texts(TUNED))
    assert share(papers, CATEGORY) >= 0.97
    assert share(papers, KIND) >= 0.93


@pytest.mark.parametrize("name", [name for name in TRUTH if "clean" in name])
def test_categories_of_the_samples(name: str) -> None:
    kind = TRUTH[name]["kind"]
    assert first(ReadPage(text=TRUTH[name]["text"]), CATEGORY) == OF_SAMPLE.get(kind, kind)


def test_letters_read_wrongly_hardly_matter() -> None:
    alike = str.maketrans("оеипнвлт", "сенщидгг")
    rng = random.Random(7)
    papers = [paper for paper in texts(TUNED) if paper.language in ("rus", "bel", "ukr")]
    read = [
        "".join(char.translate(alike) if rng.random() < 0.04 else char for char in paper.text)
        for paper in papers
    ]
    right = sum(first(ReadPage(text=t), CATEGORY) == p.category for t, p in zip(read, papers, strict=True))
    assert right >= 0.93 * len(papers)


@pytest.mark.parametrize("text", ["", "12.05.2020", "ااعاامععم؟ ۰ 062۸3۶۱", "Nikon D90 f/4", "а б в г д е ж"])
def test_a_page_that_hardly_has_words_is_nothing(text: str) -> None:
    assert proposed(ReadPage(text=text), CATEGORY) == []
    assert proposed(ReadPage(text=text), KIND) == []


@pytest.mark.parametrize("letters", ["abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщыьэюя"])
def test_patterns_read_as_letters_are_nothing(letters: str) -> None:
    rng = random.Random(1)
    for _ in range(30):
        words = ["".join(rng.choices(letters, k=rng.randint(1, 8))) for _ in range(40)]
        assert proposed(ReadPage(text=" ".join(words)), CATEGORY) == []


def test_the_title_outweighs_papers_that_are_only_mentioned() -> None:
    text = "ПОВЕСТКА\nВам надлежит явиться. При себе иметь паспорт, военный билет и свидетельство о браке."
    assert first(text, KIND) == "summons"


def test_a_summons_of_the_recruiting_office_is_a_military_one() -> None:
    assert (
        first("Военный комиссариат\nПОВЕСТКА\nприбыть для призыва на военную службу", KIND)
        == "military_summons"
    )
    assert first("Следственный отдел\nПОВЕСТКА\nявиться для допроса", KIND) == "summons"


def test_a_certificate_without_a_telling_title_is_known_by_what_it_says() -> None:
    assert (
        first("СПРАВКА\nДана в том, что он является студентом 2 курса факультета права", CATEGORY)
        == "education"
    )
    assert first("СПРАВКА\nДана в том, что он работает в должности водителя", CATEGORY) == "employment"
    assert first("СПРАВКА\nВыдана в том, что она была на приёме у врача", CATEGORY) == "official"


def test_chats_are_known_by_their_times() -> None:
    text = "Брат\nТы дома? 20:14\nДа 20:15\nНе выходи 20:15\nПочему 20:17\nПотом скажу 20:18"
    assert first(text, KIND) == "messages"


def test_later_pages_do_not_overrule_the_first() -> None:
    letter = page_of("СПРАВКА\nДана в том, что она работает в должности врача поликлиники")
    annex = page_of("ПРИГОВОР\nИменем Российской Федерации суд приговорил", number=2)
    same = page_of(annex.text)
    assert proposed(annex, CATEGORY)[0].confidence < proposed(letter, CATEGORY)[0].confidence
    assert proposed(annex, CATEGORY)[0].confidence < proposed(same, CATEGORY)[0].confidence


def test_the_box_is_around_the_words_that_tell() -> None:
    found = proposed(page_of("Республика\nСВИДЕТЕЛЬСТВО О РОЖДЕНИИ\nГражданин Алиев Шамиль"), KIND)[0]
    assert found.original == "СВИДЕТЕЛЬСТВО О РОЖДЕНИИ"
    assert found.box is not None
    assert (found.box.top, found.box.bottom) == (40, 60)
