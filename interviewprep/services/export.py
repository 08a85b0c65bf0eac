"""The bundle of a case: what would be in it, making it, and knowing it again."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from interviewprep.bundle.build import BuiltBundle, build
from interviewprep.bundle.covering import burn_in, without_covered
from interviewprep.bundle.plan import BundleOptions, PageContent
from interviewprep.bundle.preflight import Preflight
from interviewprep.bundle.preflight import preflight as preflight_snapshot
from interviewprep.bundle.verify import read_manifest
from interviewprep.domain.alignment import align_words
from interviewprep.domain.case import ExportRecord
from interviewprep.domain.errors import CaseError, FileMissing, FileUnreadable, OutputExists
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.pages import Page
from interviewprep.domain.progress import CancelQuery, ProgressCallback, never, no_progress
from interviewprep.recognition.preview import render_page
from interviewprep.services.output import write_new
from interviewprep.services.snapshot import snapshot
from interviewprep.storage import blobs, exports, pages
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class Verification:
    """What is known about a PDF.

    `export` is the recorded export with exactly these bytes, None when there is none; `manifest`
    counts the exhibits its manifest lists; `problems` are labels of exhibits whose stored original
    is gone or has another hash than the manifest says.
    """

    export: ExportRecord | None
    manifest: int
    problems: tuple[str, ...]

    @property
    def unchanged(self) -> bool:
        """Whether the file is an export of this case, byte for byte, and the originals are whole."""
        return self.export is not None and not self.problems


def preflight(case: CaseFile, options: BundleOptions) -> Preflight:
    """What blocks an export and what to look at before it."""
    return preflight_snapshot(snapshot(case), options)


def preview(
    case: CaseFile,
    options: BundleOptions,
    progress: ProgressCallback = no_progress,
    cancelled: CancelQuery = never,
) -> bytes:
    """The bundle as it would be exported now, in memory only."""
    return _build(case, options, progress, cancelled).data


def render_preview_page(pdf: bytes, index: int, width: int) -> tuple[int, int, bytes]:
    """Page `index` (from 0) of a bundle, `width` pixels wide: width, height, RGB bytes."""
    return render_page(pdf, index, width)


def export_bundle(
    case: CaseFile,
    out: Path,
    options: BundleOptions,
    progress: ProgressCallback = no_progress,
    cancelled: CancelQuery = never,
    overwrite: bool = False,
) -> ExportRecord:
    """Write the bundle to `out` and record what was given out.

    Raises NothingToExport, PagesNotReady, OutputExists, OutputFailed, Cancelled.
    """
    out = Path(out)
    if out.exists() and not overwrite:
        raise OutputExists(out.name)
    built = _build(case, options, progress, cancelled)
    write_new(out, built.data, overwrite)
    record = ExportRecord(
        id=new_id(),
        created=now(),
        recipient=options.recipient,
        language=options.language,
        file_name=out.name,
        sha256=hashlib.sha256(built.data).hexdigest(),
        size=len(built.data),
        page_count=built.page_count,
        first_page=options.first_page,
        document_ids=built.document_ids,
    )
    exports.record(case, record)
    return record


def all_exports(case: CaseFile) -> list[ExportRecord]:
    """Every bundle given out, oldest first."""
    return exports.all_exports(case)


def verify(case: CaseFile, path: Path) -> Verification:
    """Whether the PDF at `path` is an export of this case, and whether its originals are still the same.

    Raises FileMissing and FileUnreadable for the PDF.
    """
    path = Path(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(path.name) from error
    except OSError as error:
        raise FileUnreadable(path.name) from error
    sha256 = hashlib.sha256(data).hexdigest()
    record = next((e for e in exports.all_exports(case) if e.sha256 == sha256), None)
    manifest = read_manifest(data)
    return Verification(record, len(manifest), tuple(_damaged(case, manifest)))


def _damaged(case: CaseFile, manifest: dict[str, tuple[str, ...]]) -> list[str]:
    """The exhibits of which an original is not stored as promised; each file is looked at once."""
    whole = {sha256: _is_whole(case, sha256) for some in manifest.values() for sha256 in some}
    return [label for label, promised in manifest.items() if not all(whole[sha256] for sha256 in promised)]


def _is_whole(case: CaseFile, promised: str) -> bool:
    digest = hashlib.sha256()
    try:
        for chunk in blobs.chunks(case, promised):
            digest.update(chunk)
    except CaseError:
        return False
    return digest.hexdigest() == promised


def _build(
    case: CaseFile, options: BundleOptions, progress: ProgressCallback, cancelled: CancelQuery
) -> BuiltBundle:
    return build(snapshot(case), options, _loader(case), progress, cancelled)


def _loader(case: CaseFile) -> Callable[[Page], PageContent]:
    def load(page: Page) -> PageContent:
        with case.reading():
            image, media_type = pages.picture(case, page.id)
            words = pages.words(case, page.id)
        if page.verified:
            words = align_words(words, page.text)
        return PageContent(burn_in(image, page), media_type, without_covered(words, page))

    return load
