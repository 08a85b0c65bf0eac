import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.recognition.language_guess import fits, folded
from interviewprep.recognition.language_words import LETTERS, WORDS

CYRILLIC, LATIN, ARABIC = ("rus", "bel", "ukr"), ("eng", "fra", "tur", "deu"), ("ara", "fas", "pus", "urd")


@pytest.mark.parametrize(
    ("text", "codes", "right"),
    [
        ("Настоящая справка выдана гражданину в том, что он проживает в городе", CYRILLIC, "rus"),
        ("Даведка выдадзена грамадзяніну ў тым, што ён пражывае ў горадзе", CYRILLIC, "bel"),
        ("Довідка видана громадянину про те, що він проживає в місті", CYRILLIC, "ukr"),
        ("This is to certify that the above named was employed by our company", LATIN, "eng"),
        ("Nous soussigné, directeur du lycée, attestons que l'élève est née à", LATIN, "fra"),
        ("Hakkınızda yürütülen soruşturma nedeniyle belirtilen tarihte bir belge ile", LATIN, "tur"),
        ("Hakkinizda yurutulen sorusturma nedeniyle tarihinde bir belge ile", LATIN, "tur"),
        ("Es wird bescheinigt, dass die Person in der Stadt geboren ist und nicht", LATIN, "deu"),
        ("أعطيت هذه الشهادة بناء على طلب صاحب العلاقة في محكمة", ARABIC, "ara"),
        ("این گواهی بر اساس اسناد سجلی صادر شده است و به درخواست", ARABIC, "fas"),
        ("تصدیق می گردد که محترم احمد ولد محمود باشنده ولایت هرات از تاریخ", ARABIC, "fas"),
        ("د افغانستان اسلامي جمهوریت په کابل کې د پوهنې وزارت او نور", ARABIC, "pus"),
    ],
)
def test_language_of_a_line(text: str, codes: tuple[str, ...], right: str) -> None:
    found = fits(text, codes)
    assert max(codes, key=lambda code: found[code]) == right
    assert found[right] > 0.4


def test_words_are_compared_without_what_machines_lose() -> None:
    assert folded("ÉLÈVE") == "eleve"
    assert folded("İçin") == folded("ıcin") == "icin"
    assert folded("علي") == folded("على") == "علی"
    assert folded("Її") == "її"


def test_nothing_fits_nothing() -> None:
    assert fits("12 / 34", ("rus", "xyz")) == {"rus": 0.0, "xyz": 0.0}


@given(st.text(max_size=60))
def test_any_text_is_judged(text: str) -> None:
    assert set(fits(text, WORDS)) == set(WORDS)


def test_every_language_of_the_tables_has_letters() -> None:
    assert set(WORDS) == set(LETTERS)
