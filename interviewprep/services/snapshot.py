"""The whole case at one moment, as the value that checks and the bundle work on."""

from interviewprep.domain.case import CaseSnapshot
from interviewprep.services.missing import all_missing
from interviewprep.storage import case_info, documents, exports, pages, sources
from interviewprep.storage.case_file import CaseFile


def snapshot(case: CaseFile) -> CaseSnapshot:
    """Everything but pictures and words, read in one consistent look."""
    with case.reading():
        return CaseSnapshot(
            info=case_info.info(case),
            documents=tuple(documents.all_documents(case)),
            pages=pages.all_pages(case),
            missing=tuple(all_missing(case)),
            exports=tuple(exports.all_exports(case)),
            sources=sources.all_sources(case),
        )
