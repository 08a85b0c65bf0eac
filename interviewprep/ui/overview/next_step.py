"""Which one step the Overview offers first."""

from enum import StrEnum

from interviewprep.services.overview import Overview


class NextStep(StrEnum):
    """The step whose button is the primary one."""

    ADD_PAPERS = "add_papers"
    CONFIRM_PROPOSALS = "confirm_proposals"
    SORT_DOCUMENTS = "sort_documents"
    PREPARE_BUNDLE = "prepare_bundle"


def next_step(state: Overview) -> NextStep:
    """The most sensible step: papers first, then a yes to what was read, what each one is, the bundle."""
    if not state.documents:
        return NextStep.ADD_PAPERS
    if state.to_confirm:
        return NextStep.CONFIRM_PROPOSALS
    return NextStep.SORT_DOCUMENTS if state.uncategorised else NextStep.PREPARE_BUNDLE
