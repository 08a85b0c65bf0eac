from dataclasses import replace

from interviewprep.bundle.preflight import Preflight, preflight
from interviewprep.domain.case import CaseSnapshot
from interviewprep.domain.documents import DocumentForm
from interviewprep.domain.pages import PageState
from tests.bundle.fictional_case import Case, options


def about(found: Preflight, rule: str) -> list[str | None]:
    return [remark.document_id for remark in (*found.errors, *found.warnings) if remark.rule == rule]


def with_page(case: Case, document: str, **fields: object) -> CaseSnapshot:
    page, *rest = case.snapshot.pages[document]
    changed = (replace(page, **fields), *rest)  # type: ignore[arg-type]
    return replace(case.snapshot, pages={**case.snapshot.pages, document: changed})


def with_document(case: Case, place: int, **fields: object) -> CaseSnapshot:
    documents = list(case.snapshot.documents)
    documents[place] = replace(documents[place], **fields)  # type: ignore[arg-type]
    return replace(case.snapshot, documents=tuple(documents))


def test_a_case_ready_to_print_has_no_errors(case: Case) -> None:
    assert preflight(case.snapshot, options()).errors == ()


def test_an_empty_case_has_nothing_to_export(case: Case) -> None:
    found = preflight(CaseSnapshot(info=case.snapshot.info), options())
    assert about(found, "nothing_to_export") == [None]


def test_pages_without_a_picture_are_an_error(case: Case) -> None:
    found = preflight(with_page(case, "d002", image_sha256=None), options())
    assert about(found, "pages_without_picture") == ["d002"]
    assert found.errors[0].details == {"pages": [1]}


def test_pages_not_read_failed_or_faint_are_told(case: Case) -> None:
    assert about(preflight(with_page(case, "d003", state=PageState.PENDING), options()), "pages_unread") == [
        "d003"
    ]
    assert about(preflight(with_page(case, "d003", state=PageState.FAILED), options()), "pages_failed") == [
        "d003"
    ]
    assert about(preflight(with_page(case, "d003", confidence=41.0), options()), "low_legibility") == ["d003"]
    corrected = with_page(case, "d003", confidence=41.0, verified=True)
    assert about(preflight(corrected, options()), "low_legibility") == []


def test_missing_words_about_documents_are_told(case: Case) -> None:
    found = preflight(case.snapshot, options())
    assert about(found, "uncategorised") == ["d014"]
    assert about(found, "no_title") == ["d006", "d014"]
    assert "d009" in about(found, "no_translation")
    assert "d003" not in about(found, "no_translation")


def test_a_translation_beside_the_paper_is_enough(case: Case) -> None:
    documents = list(case.snapshot.documents)
    assert "d008" in about(preflight(case.snapshot, options()), "no_translation")
    translation = replace(documents[8], form=DocumentForm.TRANSLATION, languages=("rus",))
    documents[8] = translation
    found = preflight(replace(case.snapshot, documents=tuple(documents)), options())
    assert not {"d008", "d009"} & set(about(found, "no_translation"))


def test_letters_that_no_font_has_are_told(case: Case) -> None:
    found = preflight(with_document(case, 0, title="漢字 Паспорт"), options())
    assert [r.details for r in found.warnings if r.rule == "unprintable"] == [{"letters": "字漢"}]


def test_the_case_as_a_whole(case: Case) -> None:
    found = preflight(case.snapshot, options())
    details = {remark.rule: remark.details for remark in found.warnings}
    assert details["not_explained"] == {"category": "education"}
    assert details["left_out"] == {"left_out": 1, "not_relied_on": 1}


def test_a_file_too_large_for_mail_is_told(case: Case) -> None:
    large = with_page(case, "d003", width=20_000, height=15_000)
    assert about(preflight(case.snapshot, options()), "too_large") == []
    assert about(preflight(large, options()), "too_large") == [None]
