"""What the Bundle room needs to know of the case, gathered in one go."""

from collections.abc import Mapping
from dataclasses import dataclass

from interviewprep.bundle.plan import BundleOptions, make_plan
from interviewprep.bundle.preflight import Preflight
from interviewprep.domain.case import CaseSnapshot
from interviewprep.domain.errors import NothingToExport
from interviewprep.services import export
from interviewprep.services.snapshot import snapshot
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class BundleLook:
    """The case, the preflight for the chosen options, and the labels of the exhibits by document."""

    case: CaseSnapshot
    preflight: Preflight
    labels: Mapping[str, str]


def look(case: CaseFile, options: BundleOptions) -> BundleLook:
    """Look at the whole case; slow, for the case's thread."""
    whole = snapshot(case)
    return BundleLook(whole, export.preflight(case, options), _labels(whole, options))


def _labels(whole: CaseSnapshot, options: BundleOptions) -> dict[str, str]:
    """The numbers as they would be printed; none where nothing goes in."""
    try:
        plan = make_plan(whole, options)
    except NothingToExport:
        return {}
    return {exhibit.document.id: exhibit.label for exhibit in plan.exhibits}
