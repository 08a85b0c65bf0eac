"""Which one step the Overview offers first."""

from enum import StrEnum

from interviewprep.services.overview import Overview


class NextStep(StrEnum):
    """The step whose button is the primary one."""

    ADD_PAPERS = "add_papers"
    SORT_DOCUMENTS = "sort_documents"
    PREPARE_BUNDLE = "prepare_bundle"


def next_step(state: Overview) -> NextStep:
    """The most sensible step: papers first, then what each one is, then the bundle."""
    if not state.documents:
        return NextStep.ADD_PAPERS
    return NextStep.SORT_DOCUMENTS if state.uncategorised else NextStep.PREPARE_BUNDLE
