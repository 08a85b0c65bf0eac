"""Who issued the paper."""

import pytest

from interviewprep.domain.proposals import ProposalField
from tests.recognition.written_page import first, page_of, proposed

ISSUER = ProposalField.ISSUER


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "Место государственной регистрации Отдел ЗАГС города Хасавюрта\nДата выдачи",
            "Отдел ЗАГС города Хасавюрта",
        ),
        ("وزارة العدل\nمحكمة الجنايات في حلب\nمذكرة إحضار", "محكمة الجنايات في حلب"),
        ("RÉPUBLIQUE\nMinistère de l'Enseignement\nATTESTATION", "Ministère de l'Enseignement"),
        ("T.C.\nANKARA 15. AĞIR CEZA MAHKEMESİ\nGEREKÇELİ KARAR", "ANKARA 15. AĞIR CEZA MAHKEMESİ"),
        (
            "Учреждение здравоохранения\n«5-я поликлиника»\nСПРАВКА",
            "Учреждение здравоохранения «5-я поликлиника»",
        ),
        ("جمهوری اسلامی ایران\nسازمان ثبت احوال کشور\nگواهی ولادت", "سازمان ثبت احوال کشور"),
        ("Министерство юстиции 05.06.2020 № 12\nОТВЕТ", "Министерство юстиции"),
    ],
)
def test_the_office_as_written(text: str, issuer: str) -> None:
    assert first(text, ISSUER) == issuer


def test_offices_in_running_text_did_not_issue_it() -> None:
    text = "Уважаемые!\nвчера министерство сообщило о новом порядке, и суд это подтвердил, как нам сказали."
    assert proposed(text, ISSUER) == []


def test_a_name_runs_on_over_a_full_line() -> None:
    page = page_of("Место регистрации: отдел ЗАГС администрации\nПриозёрного района города Минска\nПодпись")
    assert first(page, ISSUER) == "отдел ЗАГС администрации Приозёрного района города Минска"
