"""The proposed name of a bundle."""

import pytest

from interviewprep.domain.case import CaseInfo
from interviewprep.domain.identifiers import now
from interviewprep.ui.bundle.file_name import bundle_file_name


def info(name: str = "", reference: str = "") -> CaseInfo:
    moment = now()
    return CaseInfo(
        id="1", created=moment, modified=moment, name=name, reference=reference, applicant="Rustam"
    )


@pytest.mark.parametrize(
    ("case", "name"),
    [
        (info("Дело 14"), "Дело 14 bundle ru.pdf"),
        (info("Дело 14", "14/2026"), "14-2026 bundle ru.pdf"),
        (info(), "bundle ru.pdf"),
        (info("../..\\x: y?"), "x- y bundle ru.pdf"),
        (info("д" * 200), "д" * 80 + " bundle ru.pdf"),
    ],
)
def test_names_are_neutral_and_valid_everywhere(case: CaseInfo, name: str) -> None:
    assert bundle_file_name(case, "ru", "bundle") == name
