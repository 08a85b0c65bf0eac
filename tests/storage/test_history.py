from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interviewprep.domain.changes import Action, Edit, HistoryState, Subject
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.missing import MissingPaper, MissingReason
from interviewprep.domain.pages import PageState, TextSource
from interviewprep.storage import case_info, documents, history, missing_papers, pages, search
from interviewprep.storage.case_file import CaseFile
from tests.conftest import PASSPHRASE
from tests.storage.samples import add_document, picture, reading_of, words_of


def edit(case: CaseFile, document_id: str, **values: Any) -> None:
    history.apply(case, Action.EDIT_DOCUMENTS, [Edit(Subject.DOCUMENT, document_id, values)])


def test_undo_and_redo_survive_reopening(case_file: CaseFile) -> None:
    document = add_document(case_file, title="one")
    edit(case_file, document.id, title="two", category=Category.OTHER)
    case_file.close()
    case = CaseFile.open(case_file.path, PASSPHRASE)
    assert history.state(case) == HistoryState(Action.EDIT_DOCUMENTS, None)
    changes = history.undo(case)
    assert changes and changes.documents == {document.id} and changes.action is Action.EDIT_DOCUMENTS
    assert documents.get(case, document.id).title == "one"
    case.close()
    case = CaseFile.open(case_file.path, PASSPHRASE)
    assert history.state(case) == HistoryState(None, Action.EDIT_DOCUMENTS)
    history.redo(case)
    assert documents.get(case, document.id).category is Category.OTHER
    assert history.redo(case) is None
    case.close()


def test_several_documents_edited_together_are_one_step(case_file: CaseFile) -> None:
    ids = [add_document(case_file, title=str(n)).id for n in range(3)]
    changes = history.apply(
        case_file, Action.EDIT_DOCUMENTS, [Edit(Subject.DOCUMENT, i, {"holder": "H"}) for i in ids]
    )
    assert changes.documents == set(ids)
    history.undo(case_file)
    assert {d.holder for d in documents.all_documents(case_file)} == {""}
    assert history.undo(case_file) is None


def test_a_new_edit_drops_what_could_be_redone(case_file: CaseFile) -> None:
    document = add_document(case_file)
    edit(case_file, document.id, title="a")
    history.undo(case_file)
    edit(case_file, document.id, title="b")
    assert history.redo(case_file) is None
    assert documents.get(case_file, document.id).title == "b"


def test_an_edit_that_changes_nothing_leaves_no_trace(case_file: CaseFile) -> None:
    document = add_document(case_file, title="a", issue_date=read_date("2017"))
    edit(case_file, document.id, title="a", issue_date=read_date("2017"))
    assert history.state(case_file) == HistoryState()


def test_an_import_and_a_removal_can_be_undone(case_file: CaseFile) -> None:
    document = add_document(case_file)
    history.record_creation(case_file, Action.IMPORT, Subject.DOCUMENT, [document.id])
    history.undo(case_file)
    assert not documents.all_documents(case_file)
    history.redo(case_file)
    assert documents.all_documents(case_file)
    edit(case_file, document.id, removed=now())
    history.undo(case_file)
    assert documents.get(case_file, document.id).removed is None


def test_the_case_and_missing_papers_have_a_history_too(case_file: CaseFile) -> None:
    paper = MissingPaper(id=new_id(), created=now(), modified=now(), category=Category.STATUS, what="w")
    missing_papers.insert(case_file, paper)
    assert missing_papers.all_papers(case_file) == [paper]
    case_id = case_info.info(case_file).id
    changes = history.apply(
        case_file,
        Action.EDIT_CASE,
        [
            Edit(Subject.CASE, case_id, {"name": "N", "languages": ("rus", "fas")}),
            Edit(Subject.MISSING, paper.id, {"reason": MissingReason.LOST, "date": read_date("май 2019")}),
        ],
    )
    assert changes.case and changes.missing == {paper.id}
    assert case_info.info(case_file).languages == ("rus", "fas")
    assert missing_papers.get(case_file, paper.id).date == read_date("май 2019")
    history.undo(case_file)
    assert case_info.info(case_file).name == "Test"
    assert missing_papers.get(case_file, paper.id).reason is None
    removal = Edit(Subject.MISSING, paper.id, {"removed": now()})
    history.apply(case_file, Action.REMOVE_MISSING, [removal])
    assert missing_papers.all_papers(case_file) == []
    assert len(missing_papers.all_papers(case_file, removed=True)) == 1
    with pytest.raises(NoSuchRecord):
        missing_papers.get(case_file, "none")


def test_turning_a_page_turns_its_words_and_undo_turns_them_back(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    pages.store_picture(case_file, page.id, picture(b"x", 200, 300))
    pages.store_reading(case_file, page.id, reading_of("один два"))
    turn = {"turned": 90, "turned_by_person": True, "width": 300, "height": 200}
    changes = history.apply(case_file, Action.TURN_PAGE, [Edit(Subject.PAGE, page.id, turn)])
    assert changes.pages == {page.id} and changes.documents == {page.document_id}
    turned = pages.get(case_file, page.id)
    assert (turned.width, turned.height, turned.turned) == (300, 200, 90)
    assert pages.words(case_file, page.id)[0].left == 300 - 15
    history.undo(case_file)
    assert pages.words(case_file, page.id) == words_of("один два")
    assert pages.get(case_file, page.id).width == 200


def test_undo_leaves_alone_what_the_machine_stored_since(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    turn = {"turned": 180, "turned_by_person": True, "state": PageState.PENDING, "width": 0, "height": 0}
    history.apply(case_file, Action.TURN_PAGE, [Edit(Subject.PAGE, page.id, turn)])
    pages.store_picture(case_file, page.id, picture(b"x", 200, 300))
    pages.store_reading(case_file, page.id, reading_of("слово", turned=180))
    history.undo(case_file)
    undone = pages.get(case_file, page.id)
    assert (undone.turned, undone.width, undone.height, undone.text) == (0, 200, 300, "слово")
    assert undone.state is PageState.PENDING


def test_a_correction_is_found_and_after_undo_the_old_text_is(case_file: CaseFile) -> None:
    [page] = pages.of_document(case_file, add_document(case_file).id)
    pages.store_reading(case_file, page.id, reading_of("паспарт"))
    values = {"text": "паспорт", "text_source": TextSource.PERSON, "verified": True}
    history.apply(case_file, Action.CORRECT_TEXT, [Edit(Subject.PAGE, page.id, values)])
    assert search.search(case_file, "паспорт") and not search.search(case_file, "паспарт")
    history.undo(case_file)
    assert search.search(case_file, "паспарт") and not search.search(case_file, "паспорт")
    assert pages.get(case_file, page.id).text_source is TextSource.OCR


def test_only_known_fields_of_known_records(case_file: CaseFile) -> None:
    document = add_document(case_file)
    with pytest.raises(ValueError, match="sha256"):
        edit(case_file, document.id, title="x", sha256="y")
    with pytest.raises(NoSuchRecord):
        edit(case_file, "none", title="x")
    with pytest.raises(ValueError, match="nonsense"):
        edit(case_file, document.id, title="lost", form="nonsense")
    assert history.state(case_file) == HistoryState()
    assert documents.get(case_file, document.id) == document


_DOCUMENT_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "title": st.text(max_size=5),
        "category": st.none() | st.sampled_from(Category),
        "translated_titles": st.dictionaries(st.sampled_from(["ru", "en"]), st.text(max_size=4)),
        "issue_date": st.sampled_from(["", "2017", "23.09.2017", "1376"]).map(read_date),
        "languages": st.sampled_from([(), ("rus",), ("fas", "eng")]),
        "left_out": st.booleans(),
        "position": st.integers(0, 5),
        "removed": st.sampled_from([None, now()]),
    },
)
_PAGE_VALUES = st.fixed_dictionaries(
    {},
    optional={
        "turned": st.sampled_from([0, 90, 180, 270]),
        "state": st.sampled_from(PageState),
        "text": st.text(max_size=8),
        "verified": st.booleans(),
    },
)
_STEPS = st.lists(
    st.lists(
        st.tuples(st.integers(0, 1), st.booleans(), _DOCUMENT_VALUES, _PAGE_VALUES), min_size=1, max_size=3
    ),
    max_size=6,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_undoing_all_gives_the_beginning_and_redoing_all_the_end(
    case_file: CaseFile, steps: list[list[tuple[int, bool, dict[str, Any], dict[str, Any]]]]
) -> None:
    found = [add_document(case_file) for _ in range(2)]
    papers = [(d.id, pages.of_document(case_file, d.id)[0].id) for d in found]
    for _, page_id in papers:
        pages.store_picture(case_file, page_id, picture())
        pages.store_reading(case_file, page_id, reading_of("раз два три"))

    def everything() -> list[Any]:
        state: list[Any] = []
        for document_id, page_id in papers:
            for record in (documents.get(case_file, document_id), pages.get(case_file, page_id)):
                state.append({n: getattr(record, n) for n in record.__slots__ if n != "modified"})
            state.append(pages.words(case_file, page_id))
            index = "SELECT count(*) FROM page_index WHERE page_index MATCH 'раз' AND rowid = "
            state.append(case_file.database.value(index + f"(SELECT row FROM page WHERE id = '{page_id}')"))
        return state

    states = [everything()]
    for step in steps:
        edits = [
            Edit(Subject.DOCUMENT, papers[which][0], document_values)
            if on_document
            else Edit(Subject.PAGE, papers[which][1], page_values)
            for which, on_document, document_values, page_values in step
        ]
        changes = history.apply(case_file, Action.EDIT_DOCUMENTS, edits)
        if changes.documents or changes.pages:
            states.append(everything())
    for expected in reversed(states[:-1]):
        assert history.undo(case_file)
        assert everything() == expected
    for expected in states[1:]:
        assert history.redo(case_file)
        assert everything() == expected
    while history.undo(case_file):
        pass
    assert everything() == states[0]
    documents.purge(case_file, [d.id for d in found])
    assert history.state(case_file) == HistoryState()
