import hashlib
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from interviewprep.domain.errors import FileDamaged, FileEmpty, FileMissing, FileUnknown, PasswordNeeded
from interviewprep.domain.progress import Progress
from interviewprep.jobs.pool import WorkerPool
from interviewprep.services import review
from interviewprep.services.intake import Intake, import_bytes, import_files
from interviewprep.storage import blobs
from interviewprep.storage.case_file import CaseFile


def test_good_files_come_in_and_bad_ones_are_named_with_the_reason(
    case_file: CaseFile, pool: WorkerPool, papers: Path
) -> None:
    report = import_files(Intake(case_file, pool), [papers])
    assert [d.file_name for d in review.documents(case_file)] == ["a.png", "b.jpg"]
    assert [name for name, _ in report.duplicates] == ["c.png"]
    assert {f.name: type(f) for f in report.refused} == {
        "empty.pdf": FileEmpty,
        "cut.jpg": FileDamaged,
        "notes.xyz": FileUnknown,
    }


def test_originals_are_kept_byte_for_byte(case_file: CaseFile, pool: WorkerPool, papers: Path) -> None:
    import_files(Intake(case_file, pool), [papers / "a.png"])
    (document,) = review.documents(case_file)
    original = (papers / "a.png").read_bytes()
    assert blobs.read(case_file, document.sha256) == original
    assert document.sha256 == hashlib.sha256(original).hexdigest()


def test_a_missing_file_does_not_stop_the_others(case_file: CaseFile, pool: WorkerPool, papers: Path) -> None:
    report = import_files(Intake(case_file, pool), [papers / "gone.pdf", papers / "a.png"])
    assert len(report.imported) == 1
    assert isinstance(report.refused[0], FileMissing)


def test_one_undo_takes_a_whole_import_back(case_file: CaseFile, pool: WorkerPool, papers: Path) -> None:
    import_files(Intake(case_file, pool), [papers])
    review.undo(case_file)
    assert review.documents(case_file) == []
    review.redo(case_file)
    assert len(review.documents(case_file)) == 2


def test_stopping_keeps_what_was_shown_as_imported(
    case_file: CaseFile, pool: WorkerPool, papers: Path
) -> None:
    shown: list[str] = []
    job = Intake(
        case_file,
        pool,
        on_imported=lambda changes: shown.extend(changes.documents),
        cancelled=lambda: bool(shown),
    )
    report = import_files(job, [papers])
    assert report.stopped
    assert [d.id for d in review.documents(case_file)] == shown == list(report.imported)


def test_progress_counts_to_the_end(case_file: CaseFile, pool: WorkerPool, papers: Path) -> None:
    seen: list[Progress] = []
    import_files(Intake(case_file, pool, progress=seen.append), [papers])
    assert seen[0].done == 0
    assert seen[-1].done == seen[-1].total == 6


def protected_pdf(password: str) -> bytes:
    out = BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page(page_size=(595, 842))
        pdf.save(out, encryption=pikepdf.Encryption(user=password, owner=password))
    return out.getvalue()


@pytest.mark.parametrize(
    ("answers", "imported"), [(["1234"], 1), (["wrong", "1234"], 1), ([None], 0), (["wrong", None], 0)]
)
def test_a_protected_pdf_asks_until_it_opens_or_is_given_up(
    case_file: CaseFile, pool: WorkerPool, answers: list[str | None], imported: int
) -> None:
    asked: list[bool] = []
    queue = iter(answers)

    def ask(_name: str, wrong: bool) -> str | None:
        asked.append(wrong)
        return next(queue)

    report = import_bytes(Intake(case_file, pool, ask_password=ask), [("p.pdf", protected_pdf("1234"))])
    assert len(report.imported) == imported
    assert asked == [False, True][: len(answers)]
    assert all(isinstance(failure, PasswordNeeded) for failure in report.refused)


def test_a_protected_pdf_without_anybody_to_ask_is_refused(case_file: CaseFile, pool: WorkerPool) -> None:
    report = import_bytes(Intake(case_file, pool), [("p.pdf", protected_pdf("x"))])
    assert isinstance(report.refused[0], PasswordNeeded)
