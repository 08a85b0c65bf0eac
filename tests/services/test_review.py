from pathlib import Path

import pytest

from interviewprep.domain.changes import Action
from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category, DocumentForm
from interviewprep.domain.errors import NoSuchRecord
from interviewprep.domain.missing import MissingReason
from interviewprep.domain.pages import PageState
from interviewprep.domain.treatment import Treatment, box_quad
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import case as cases
from interviewprep.services import finding, missing, overview, review
from interviewprep.services.intake import Intake, import_files
from interviewprep.services.reading import ReadingQueue
from interviewprep.storage.case_file import CaseFile


@pytest.fixture
def ids(case_file: CaseFile, pool: WorkerPool, papers: Path) -> list[str]:
    import_files(Intake(case_file, pool), [papers])
    return [d.id for d in review.documents(case_file)]


def test_several_documents_are_edited_together_and_undone_together(
    case_file: CaseFile, ids: list[str]
) -> None:
    review.edit_documents(case_file, ids, kind="summons", form=DocumentForm.COPY, holder="Саидов")
    assert {(d.category, d.holder) for d in review.documents(case_file)} == {(Category.OFFICIAL, "Саидов")}
    assert cases.history_state(case_file).undo is Action.EDIT_DOCUMENTS
    review.undo(case_file)
    assert {(d.category, d.kind, d.holder) for d in review.documents(case_file)} == {(None, None, "")}


def test_dates_keep_their_wording(case_file: CaseFile, ids: list[str]) -> None:
    review.edit_documents(case_file, ids[:1], issue_date=read_date("16 сентября 2017 года"))
    date = review.document(case_file, ids[0]).issue_date
    assert (date.original, date.reading and date.reading.edtf) == ("16 сентября 2017 года", "2017-09-16")


def test_edits_are_searchable_at_once(case_file: CaseFile, ids: list[str]) -> None:
    review.edit_documents(case_file, ids[:1], title="Свидетельство о рождении")
    assert [r.document.id for r in finding.search(case_file, "свидет рожд")] == ids[:1]


def test_removal_is_undone_and_purging_is_for_good(case_file: CaseFile, ids: list[str]) -> None:
    review.remove_documents(case_file, ids)
    assert len(review.removed_documents(case_file)) == 2
    review.undo(case_file)
    assert [d.id for d in review.documents(case_file)] == ids
    review.remove_documents(case_file, ids[:1])
    review.purge_documents(case_file, ids[:1])
    with pytest.raises(NoSuchRecord):
        review.document(case_file, ids[0])


def test_documents_take_the_order_given(case_file: CaseFile, ids: list[str]) -> None:
    review.reorder_documents(case_file, ids[::-1])
    assert [d.id for d in review.documents(case_file)] == ids[::-1]
    review.undo(case_file)
    assert [d.id for d in review.documents(case_file)] == ids


def test_fields_nobody_edits_are_refused(case_file: CaseFile, ids: list[str]) -> None:
    with pytest.raises(ValueError, match="sha256"):
        review.edit_documents(case_file, ids, sha256="0")


def test_missing_papers_change_the_overview_and_can_be_undone(case_file: CaseFile) -> None:
    def employment() -> str:
        rows = overview.overview(case_file).standings
        return next(r.standing.value for r in rows if r.category is Category.EMPLOYMENT)

    assert employment() == "not_explained"
    paper, _ = missing.add_missing(case_file, Category.EMPLOYMENT, what="Трудовая книжка")
    assert employment() == "not_explained"
    missing.edit_missing(case_file, paper.id, reason=MissingReason.CONFISCATED, by_whom="пограничники")
    assert employment() == "explained"
    missing.remove_missing(case_file, paper.id)
    assert missing.all_missing(case_file) == []
    review.undo(case_file)
    assert missing.all_missing(case_file)[0].by_whom == "пограничники"


def test_the_overview_counts(case_file: CaseFile, ids: list[str]) -> None:
    review.edit_documents(case_file, ids[:1], kind="passport")
    state = overview.overview(case_file)
    assert (state.documents, state.uncategorised, state.pages_total, state.pages_pending) == (2, 1, 2, 2)
    assert state.backup_reminder


@pytest.mark.parametrize(
    ("passphrase", "weak"),
    [
        ("", True),
        ("пароль123", True),
        ("gfhjkm", True),
        ("Минск2024!", True),
        ("зелёный чайник летит над крышей", False),
        ("correct horse battery staple", False),
    ],
)
def test_passphrase_strength_is_honest(passphrase: str, weak: bool) -> None:
    assert (cases.passphrase_strength(passphrase).score <= 2) is weak


def test_another_treatment_makes_the_picture_anew_and_undo_brings_the_old_one_back(
    case_file: CaseFile, ids: list[str], pool: WorkerPool
) -> None:
    ReadingQueue(case_file, pool).run_to_end()
    [page] = review.pages(case_file, ids[0])
    before = review.picture(case_file, page.id)
    review.treat_page(case_file, page.id, Treatment(box_quad(0, 0, 0.5, 1)))
    waiting = review.page(case_file, page.id)
    assert (waiting.has_image, waiting.state, review.words(case_file, page.id)) == (
        False,
        PageState.PENDING,
        (),
    )
    ReadingQueue(case_file, pool).run_to_end()
    half = review.page(case_file, page.id)
    assert half.width == pytest.approx(page.width / 2, abs=1)
    assert half.height == page.height
    review.undo(case_file)
    ReadingQueue(case_file, pool).run_to_end()
    assert review.picture(case_file, page.id) == before


def test_the_source_of_a_treated_page_can_be_looked_at(
    case_file: CaseFile, ids: list[str], pool: WorkerPool
) -> None:
    [page] = review.pages(case_file, ids[0])
    review.treat_page(case_file, page.id, Treatment(box_quad(0, 0, 0.5, 1)))
    shown = review.source_picture(case_file, pool, page.id)
    assert (shown.width, shown.height) == (700, 300)
    with pytest.raises(NoSuchRecord):
        review.source_picture(case_file, pool, "none")


def test_covers_are_kept_and_undone(case_file: CaseFile, ids: list[str]) -> None:
    [page] = review.pages(case_file, ids[0])
    covers = (box_quad(0.1, 0.1, 0.2, 0.2),)
    review.cover_page(case_file, page.id, covers)
    assert review.page(case_file, page.id).covers == covers
    review.undo(case_file)
    assert review.page(case_file, page.id).covers == ()
