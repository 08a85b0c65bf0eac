import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.domain.folding import fold
from interviewprep.domain.identifiers import now
from interviewprep.storage import documents, history, pages, search
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.snippets import find_marks, query_words, snippet
from tests.storage.samples import add_document, reading_of

TEXTS = {
    "ru": "Удостоверение личности. Ёлкина Фёдора задержали 12 мая.",
    "be": "Пасведчанне аб нараджэнні ў горадзе Гомелі",
    "fr": "Attestation d’inscription à l’école supérieure, Côte d'Ivoire",
    "ar": "المادة ١٢ من القانون. مُحَمَّد يسكن في القاهرة",
    "fa": "گواهی تولد، شمارهٔ ۱۳۷۶، می‌خواهم",
    "mixed": "Order № 12-A/37: «Указ 2021» ﬁnal straße",
}


@pytest.fixture
def filled(case_file: CaseFile) -> CaseFile:
    for name, text in TEXTS.items():
        document = add_document(case_file, file_name=f"{name}.jpg")
        [page] = pages.of_document(case_file, document.id)
        pages.store_reading(case_file, page.id, reading_of(text))
    return case_file


@pytest.mark.parametrize(
    ("query", "marked"),
    [
        ("удостовер", ["Удостовер"]),
        ("ЕЛКИНА", ["Ёлкина"]),
        ("федора 12", ["Фёдора", "12"]),
        ("горадзе", ["горадзе"]),
        ("гарадзе", None),
        ("ecole COTE", ["école", "Côte"]),
        ("d'ivoire", ["d'Ivoire"]),
        ("d’inscription", ["d’inscription"]),
        ("12 القانون", ["١٢", "القانون"]),
        ("محمد", ["مُحَمَّد"]),
        ("القاهره", ["القاهرة"]),
        ("شماره 1376", ["شمارهٔ", "۱۳۷۶"]),
        ("ميخواهم", ["می‌خواهم"]),
        ("12-a", ["12-A"]),
        ("№ 12", ["№", "12"]),
        ("final", ["ﬁnal"]),
        ("strasse", ["straße"]),
        ("личности герат", None),
    ],
)
def test_words_are_found_however_they_are_written(
    filled: CaseFile, query: str, marked: list[str] | None
) -> None:
    hits = search.search(filled, query)
    if marked is None:
        assert not hits
        return
    [hit] = [h for h in hits if h.page_id]
    assert [hit.snippet[a:b].rstrip() for a, b in hit.marks] == marked
    assert hit.page_number == 1


def test_fields_of_a_document_are_searched_too(filled: CaseFile) -> None:
    document = add_document(filled, title="Военный билет", notes="у брата в Герате")
    [hit] = search.search(filled, "билет герат")
    assert (hit.document_id, hit.page_id, hit.page_number) == (document.id, None, None)
    assert [hit.snippet[a:b] for a, b in hit.marks] == ["билет", "Герат"]
    changed = {"notes": "в Кабуле", "translated_titles": {"en": "Military card"}}
    history.apply(filled, Action.EDIT_DOCUMENTS, [Edit(Subject.DOCUMENT, document.id, changed)])
    assert not search.search(filled, "герат")
    assert search.search(filled, "military кабул")
    history.undo(filled)
    assert search.search(filled, "герат")


def test_what_lies_in_the_bin_is_not_found(filled: CaseFile) -> None:
    ids = [d.id for d in documents.all_documents(filled)]
    assert search.search(filled, "удостоверение") and search.search(filled, "jpg")
    edits = [Edit(Subject.DOCUMENT, i, {"removed": now()}) for i in ids]
    history.apply(filled, Action.REMOVE_DOCUMENTS, edits)
    assert not search.search(filled, "удостоверение") and not search.search(filled, "jpg")
    history.undo(filled)
    assert search.search(filled, "удостоверение")


def test_many_hits_are_cut_at_the_limit(case_file: CaseFile) -> None:
    document = add_document(case_file, page_count=1100)
    with case_file.transaction():
        for page in pages.of_document(case_file, document.id):
            pages.store_reading(case_file, page.id, reading_of("слово"))
    assert len(search.search(case_file, "слово")) == 200
    assert len(search.search(case_file, "слово", limit=7)) == 7


ODD_QUERIES = ["", " ", "—", '"', "*", "a AND", "NEAR(a b)", "text:a", "-a", "^a", "(", "'", "\0", "\ud800"]


@pytest.mark.parametrize("query", [*ODD_QUERIES, "a" * 5000])
def test_no_query_is_wrong_syntax(filled: CaseFile, query: str) -> None:
    search.search(filled, query)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(max_size=60), pick=st.integers(0, 20))
@example("می‌خواهم", 0)
def test_every_word_of_a_text_finds_it(case_file: CaseFile, text: str, pick: int) -> None:
    document = add_document(case_file, notes=text)
    words = query_words(text)
    hits = search.search(case_file, text)
    if words:
        word = words[pick % len(words)]
        assert document.id in {h.document_id for h in search.search(case_file, word)}
        assert document.id in {h.document_id for h in hits}
    for hit in hits:
        assert all(0 <= a < b <= len(hit.snippet) for a, b in hit.marks)
    documents.purge(case_file, [document.id])


LETTERS = st.characters(min_codepoint=0x20, max_codepoint=0x700, categories=["L", "Mn", "Nd", "Zs", "Po"])


@settings(max_examples=200, deadline=None)
@given(text=st.text(LETTERS, max_size=40))
def test_marks_stand_on_the_searched_words(text: str) -> None:
    for word in query_words(text):
        for start, end in find_marks(text, [word]):
            assert fold(text[start:end]).strip()
        assert find_marks(text, [word])


def test_a_snippet_shows_the_place_in_one_line() -> None:
    text = "раз\nдва " * 100 + "нужное   слово здесь " + "три\tчетыре " * 100
    line, marks = snippet(text, ["нужн", "слов"])
    assert line.startswith("… ") and line.endswith(" …") and "\n" not in line and "\t" not in line
    assert [line[a:b] for a, b in marks] == ["нужн", "слов"]
    assert len(line) < 220
    assert snippet("коротко", ["нет"]) == ("коротко", ())
