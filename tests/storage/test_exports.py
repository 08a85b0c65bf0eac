from interviewprep.domain.case import ExportRecord, Recipient
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import exports
from interviewprep.storage.case_file import CaseFile


def test_exports_are_kept_in_order(case_file: CaseFile) -> None:
    made = [
        ExportRecord(
            id=new_id(),
            created=now(),
            recipient=Recipient.COURT,
            language="be",
            file_name=f"{n}.pdf",
            sha256="00",
            size=5,
            page_count=7,
            first_page=1,
            document_ids=("a", "b"),
        )
        for n in range(3)
    ]
    for export in made:
        exports.record(case_file, export)
    assert exports.all_exports(case_file) == made
