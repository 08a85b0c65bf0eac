"""Imported files and what each says about itself."""

from interviewprep.domain.sources import SourceFile
from interviewprep.storage import sources as records
from interviewprep.storage.case_file import CaseFile


def source(case: CaseFile, sha256: str) -> SourceFile:
    """One imported file; NoSuchRecord."""
    return records.get(case, sha256)
