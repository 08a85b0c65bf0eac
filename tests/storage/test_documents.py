from dataclasses import replace
from types import MappingProxyType

import pytest

from interviewprep.domain.changes import Action, Edit, Subject
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category, DocumentForm, DocumentState
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.identifiers import now
from interviewprep.storage import blobs, documents, history, pages, rows, search, sources
from interviewprep.storage.case_file import CaseFile
from tests.storage.samples import add_document, picture, reading_of

FULL = {
    "category": Category.STATUS,
    "kind": "birth_certificate",
    "title": "گواهی تولد",
    "translated_titles": MappingProxyType({"ru": "Свидетельство о рождении", "en": "Birth certificate"}),
    "holder": "А. Б.",
    "issue_date": read_date("16 сентября 2017 года"),
    "expiry_date": read_date("1376/5/2"),
    "languages": ("fas", "rus"),
    "form": DocumentForm.CERTIFIED_COPY,
    "not_relied_on": True,
    "left_out": True,
    "shows": "line one\nline two",
}


def test_every_field_comes_back(case_file: CaseFile) -> None:
    document = add_document(case_file, page_count=3, **FULL)
    for name, value in FULL.items():
        assert getattr(document, name) == value, name
    assert (document.page_count, document.state) == (3, DocumentState.PENDING)
    assert documents.all_documents(case_file) == [document]


def test_a_name_that_is_not_utf_8_is_kept_readable(case_file: CaseFile) -> None:
    assert add_document(case_file, file_name="caf\udce9.pdf").file_name == "caf?.pdf"


def test_state_follows_from_the_pages(case_file: CaseFile) -> None:
    document = add_document(case_file, page_count=2)
    first, second = pages.of_document(case_file, document.id)
    pages.store_failure(case_file, first.id, "page_unreadable")
    assert documents.get(case_file, document.id).state is DocumentState.PENDING
    pages.store_reading(case_file, second.id, reading_of("x"))
    assert documents.get(case_file, document.id).state is DocumentState.FAILED
    pages.store_reading(case_file, first.id, reading_of("x"))
    assert documents.get(case_file, document.id).state is DocumentState.READ


def test_bundle_order_and_the_bin(case_file: CaseFile) -> None:
    one, two, three = (add_document(case_file, position=n) for n in (3, 1, 2))
    history.apply(case_file, Action.REMOVE_DOCUMENTS, [Edit(Subject.DOCUMENT, two.id, {"removed": now()})])
    assert [d.id for d in documents.all_documents(case_file)] == [three.id, one.id]
    assert [d.id for d in documents.all_documents(case_file, removed=True)] == [two.id]
    assert documents.next_position(case_file) == 4


def test_the_same_file_is_recognised_unless_it_lies_in_the_bin(case_file: CaseFile) -> None:
    document = add_document(case_file)
    assert documents.with_sha256(case_file, document.sha256) == document
    history.apply(
        case_file, Action.REMOVE_DOCUMENTS, [Edit(Subject.DOCUMENT, document.id, {"removed": now()})]
    )
    assert documents.with_sha256(case_file, document.sha256) is None


def test_the_password_of_an_original(case_file: CaseFile) -> None:
    document = add_document(case_file)
    assert sources.password(case_file, document.sha256) is None
    blob = blobs.put(case_file, [b"locked"])
    locked = replace(document, id="other", sha256=blob.sha256, size=blob.size)
    documents.insert(case_file, locked, [], password="пдф")
    assert sources.password(case_file, locked.sha256) == "пдф"
    for call in (documents.get, sources.get, sources.password):
        with pytest.raises(NoSuchRecord):
            call(case_file, "none")


def test_purging_leaves_nothing_of_a_document_and_all_of_the_others(case_file: CaseFile) -> None:
    gone, kept = add_document(case_file, data=b"gone"), add_document(case_file, data=b"kept")
    shared = b"the same picture"
    for document in (gone, kept):
        [page] = pages.of_document(case_file, document.id)
        pages.store_picture(case_file, page.id, picture(shared))
        pages.store_reading(case_file, page.id, reading_of("секретное слово"))
        history.record_creation(case_file, Action.IMPORT, Subject.DOCUMENT, [document.id])
    both = [Edit(Subject.DOCUMENT, d.id, {"title": "x"}) for d in (gone, kept)]
    history.apply(case_file, Action.EDIT_DOCUMENTS, both)
    documents.purge(case_file, [gone.id])
    count = case_file.database.value
    assert [d.id for d in documents.all_documents(case_file)] == [kept.id]
    assert not blobs.exists(case_file, gone.sha256)
    assert len(search.search(case_file, "секретное")) == 1
    for table in ("page", "page_words", "thumbnail", "page_index", "document_index"):
        assert count(f"SELECT count(*) FROM {table}") == 1, table
    assert count("SELECT count(*) FROM history_entry WHERE record_id = ?", (gone.id,)) == 0
    assert count("SELECT count(*) FROM history_step") == 2
    assert count("SELECT count(*) FROM blob") == 2
    assert history.undo(case_file).documents == {kept.id}


def test_a_list_costs_the_same_number_of_queries_however_long(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    queries: list[str] = []
    monkeypatch.setattr(case_file.database, "query_hooks", [lambda event: queries.append(event.sql)])
    spent = []
    for _ in range(2):
        for _ in range(10):
            add_document(case_file, page_count=2)
        queries.clear()
        documents.all_documents(case_file)
        pages.all_pages(case_file)
        spent.append(len(queries))
    assert spent[0] == spent[1] <= 4


TABLES = (rows.CaseInfoRow, rows.DocumentRow, rows.PageRow, rows.MissingPaperRow, rows.ExportRow)


@pytest.mark.parametrize("row", TABLES)
def test_live_tables_fit_the_schema(case_file: CaseFile, row: type) -> None:
    columns = {c[1] for c in case_file.database.run(f"PRAGMA table_info({row._meta.table_name})")}
    assert set(row._meta.fields) <= columns
