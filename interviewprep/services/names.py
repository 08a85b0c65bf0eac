"""Names of people the case knows."""

from interviewprep.storage import case_info, documents
from interviewprep.storage.case_file import CaseFile


def known_names(case: CaseFile) -> tuple[str, ...]:
    """The applicant and the holders that a person confirmed, each once, the applicant first."""
    with case.reading():
        names = [case_info.info(case).applicant, *(d.holder for d in documents.all_documents(case))]
    return tuple(dict.fromkeys(name for name in names if name))
