"""What the machine lacks and whether a case is whole."""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field

from interviewprep import resources
from interviewprep.domain.languages import language_name
from interviewprep.recognition import installation
from interviewprep.storage import integrity
from interviewprep.storage.case_file import CaseFile

#: Languages the program is set up with; others are read too where they are installed.
EXPECTED_LANGUAGES = ("rus", "bel", "ukr", "eng", "fra", "ara", "fas")
_ENOUGH_SPACE = 500 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: its code, whether it is well, and what was found."""

    code: str
    ok: bool
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DoctorReport:
    """All checks in the order in which they were made."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return all(check.ok for check in self.checks)


def doctor(case: CaseFile | None = None) -> DoctorReport:
    """Look at the machine, and at a case: both integrity checks and the hashes of its originals."""
    checks = [_python(), _reader(), _languages(), _fonts()]
    if case is not None:
        checks += [*_case_checks(case), _space(case)]
    return DoctorReport(tuple(checks))


def _python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    return Check("python", sys.version_info >= (3, 11), {"version": version})


def _reader() -> Check:
    there = installation.has_embedded_reader() or installation.installed_reader() is not None
    return Check("reader", there, dict(installation.reader_versions()))


def _languages() -> Check:
    installed = installation.installed_languages()
    lacking = [code for code in EXPECTED_LANGUAGES if code not in installed]
    if not installation.has_orientation_data():
        lacking.append("osd")
    return Check(
        "languages",
        not lacking,
        {
            "installed": list(installed),
            "missing": lacking,
            "names": [language_name(code) for code in lacking],
        },
    )


def _fonts() -> Check:
    needed = ("NotoSans-Regular.ttf", "NotoSans-Bold.ttf")
    lacking = [name for name in needed if not resources.path("fonts", name).is_file()]
    return Check("fonts", not lacking, {"missing": lacking})


def _space(case: CaseFile) -> Check:
    free = shutil.disk_usage(case.path.parent).free
    needed = max(_ENOUGH_SPACE, 2 * case.path.stat().st_size)
    return Check("disk_space", free >= needed, {"free": free, "needed": needed})


def _case_checks(case: CaseFile) -> list[Check]:
    problems = integrity.check(case)
    checks = [Check("case_integrity", not problems, {"problems": [p.code for p in problems]})]
    checks += [Check(warning, False) for warning in case.warnings]
    writable = os.access(case.path, os.W_OK) and os.access(case.path.parent, os.W_OK)
    return [*checks, Check("writable", writable)]
