"""Proposals in words of the interface's language."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.dates import DateStatement
from interviewprep.domain.documents import Category
from interviewprep.domain.proposals import DATE_FIELDS, Finding, Proposal, ProposalField
from interviewprep.services import proposals
from interviewprep.ui import labels
from interviewprep.ui.documents.text_direction import isolated

#: Below this the machine itself doubts what it read.
_DOUBTFUL = 0.5
#: More of what stands on the page than this many letters says no more about the place.
_QUOTED = 90


def value_words(finding: Finding) -> str:
    """What the field would hold, as a person reads it."""
    match finding.field:
        case ProposalField.CATEGORY:
            return labels.category(Category(finding.value))
        case ProposalField.KIND:
            return labels.kind(finding.value)
        case ProposalField.SEX:
            return labels.sex(finding.value)
    if finding.field in DATE_FIELDS:
        statement = proposals.value_of(finding)
        return labels.date_text(statement) if isinstance(statement, DateStatement) else finding.value
    return finding.value


def text_to_change(finding: Finding) -> str:
    """What a person who corrects it begins with: a date as it is written on the paper."""
    return (finding.original or finding.value) if finding.field in DATE_FIELDS else finding.value


def source_line(proposal: Proposal) -> str:
    """Where it stands and what stands there; whether the machine doubts it."""
    translate = QCoreApplication.translate
    finding = proposal.finding
    parts = [translate("Proposal", "page {number}").format(number=proposal.page_number)]
    words = " ".join(finding.original.split())
    if finding.proposer == "mrz":
        parts.append(translate("Proposal", "machine-readable zone"))
    elif words and words != value_words(finding):
        shown = words if len(words) <= _QUOTED else f"{words[:_QUOTED].rstrip()}…"
        parts.append(translate("Proposal", "“{words}”").format(words=isolated(shown)))
    if finding.confidence < _DOUBTFUL:
        parts.append(translate("Proposal", "unsure: please compare"))
    return " · ".join(parts)
