from io import BytesIO

import pikepdf

from interviewprep.bundle.build import BuiltBundle
from interviewprep.bundle.verify import read_manifest
from tests.bundle.fictional_case import Case


def test_the_manifest_gives_the_hash_of_every_original(case: Case, russian: BuiltBundle) -> None:
    hashes = {document.id: document.sha256 for document in case.snapshot.documents}
    expected = {str(n): (hashes[key],) for n, key in enumerate(russian.document_ids, 1)}
    assert read_manifest(russian.data) == expected


def test_other_files_have_none(russian: BuiltBundle) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(out := BytesIO())
    assert read_manifest(out.getvalue()) == {}
    assert read_manifest(b"no PDF") == {}
    assert read_manifest(b"") == {}
    assert read_manifest(russian.data[: len(russian.data) // 2]) == {}
