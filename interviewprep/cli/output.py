"""The shapes of `--json` (exact, a contract) and their plain-text counterparts."""

import argparse
import json
from collections.abc import Mapping, Sequence
from typing import Any

from interviewprep.bundle.preflight import Preflight, Remark
from interviewprep.cli.messages import CHECKS
from interviewprep.domain import errors
from interviewprep.domain.case import CaseSnapshot, ExportRecord
from interviewprep.domain.dates import DateReading, DateStatement
from interviewprep.domain.documents import Document
from interviewprep.domain.pages import Page
from interviewprep.domain.proposals import Proposal, ProposalField
from interviewprep.services.doctor import DoctorReport
from interviewprep.services.export import Verification
from interviewprep.services.finding import SearchResult
from interviewprep.services.intake import ImportReport

_DAMAGED = (errors.CaseInUse, errors.DamagedCase, errors.NotACase)


def exit_status(error: errors.CaseError) -> int:
    """3 for a wrong passphrase, 4 for a case open elsewhere or damaged, 1 for everything else."""
    if isinstance(error, errors.WrongPassphrase | errors.PassphraseTooShort):
        return 3
    return 4 if isinstance(error, _DAMAGED) else 1


def show(arguments: argparse.Namespace, data: dict[str, Any], text: str) -> None:
    """Print `data` as one JSON document with `--json`, else `text`."""
    print(json.dumps(data, ensure_ascii=False) if arguments.json else text)


def date_json(statement: DateStatement) -> dict[str, Any]:
    """A date with its original wording and its reading, null where not understood."""
    unknown = dict.fromkeys(("calendar", "precision", "earliest", "latest", "edtf"))
    reading = reading_json(statement.reading) if statement.reading else unknown
    return {"original": statement.original, **reading}


def reading_json(reading: DateReading) -> dict[str, Any]:
    """One meaning of a date: whole ISO days, inclusive, null where open."""
    return {
        "calendar": reading.calendar.value,
        "precision": reading.precision.value,
        "earliest": reading.earliest.isoformat() if reading.earliest else None,
        "latest": reading.latest.isoformat() if reading.latest else None,
        "edtf": reading.edtf,
    }


def readings_json(readings: Sequence[DateReading]) -> dict[str, Any]:
    """All meanings of a written date, likeliest first."""
    return {"readings": [reading_json(reading) for reading in readings]}


def readings_text(readings: Sequence[DateReading]) -> str:
    """One meaning a line."""
    return "\n".join(
        f"{r.calendar.value:12}  {r.precision.value:8}  {r.earliest or '..'} - {r.latest or '..'}  {r.edtf}"
        for r in readings
    )


def import_json(report: ImportReport) -> dict[str, Any]:
    """What became of each file."""
    return {
        "imported": list(report.imported),
        "duplicates": [{"file": name, "document": known} for name, known in report.duplicates],
        "refused": [{"file": failure.name, "reason": failure.code} for failure in report.refused],
    }


def list_json(whole: CaseSnapshot, proposals: Mapping[str, Sequence[Proposal]]) -> dict[str, Any]:
    """Every document with its pages and what was read about it."""
    documents = [_document(d, whole.pages.get(d.id, ()), proposals.get(d.id, ())) for d in whole.documents]
    return {"documents": documents}


def _document(document: Document, pages: Sequence[Page], proposals: Sequence[Proposal]) -> dict[str, Any]:
    read_in = [code for page in pages for code in page.languages]
    return {
        "id": document.id,
        "file": document.file_name,
        "sha256": document.sha256,
        "category": document.category.value if document.category else None,
        "title": document.title,
        "state": document.state.value,
        "languages": list(dict.fromkeys([*document.languages, *read_in])),
        "pages": [
            {"number": p.number, "state": p.state.value, "turned": p.turned, "text": p.text} for p in pages
        ],
        "proposals": [_proposal(p) for p in proposals if p.finding.field in _LISTED],
        "facts": _facts(document),
    }


#: The fields of a proposal that `list` tells, as other programs expect them.
_LISTED = frozenset(ProposalField) - {
    ProposalField.OTHER_DATE,
    ProposalField.NATIONALITY,
    ProposalField.SEX,
}


def _proposal(proposal: Proposal) -> dict[str, Any]:
    finding = proposal.finding
    valid = finding.field is ProposalField.MRZ_VALID
    return {
        "field": finding.field.value,
        "value": finding.value == "true" if valid else finding.value,
        "page": proposal.page_number,
        "confidence": round(finding.confidence, 3),
        "original": finding.original,
        "calendar": finding.calendar,
    }


def _facts(document: Document) -> dict[str, Any]:
    """What a person has said about the document; nothing a machine guessed."""
    texts = ("kind", "title", "holder", "issuer", "number", "nationality", "sex")
    facts: dict[str, Any] = {name: value for name in texts if (value := getattr(document, name))}
    for name in ("issue_date", "expiry_date", "birth_date"):
        if statement := getattr(document, name):
            facts[name] = date_json(statement)
    return facts


def list_text(whole: CaseSnapshot) -> str:
    """One line a document."""
    if not whole.documents:
        return "No documents yet."
    return "\n".join(
        f"{d.id}  {d.state.value:8}  {d.category.value if d.category else '-':14}  {d.display_title}"
        for d in whole.documents
    )


def search_json(found: Sequence[SearchResult]) -> dict[str, Any]:
    """Places found, best first."""
    return {
        "results": [
            {
                "document": result.document.id,
                "file": result.document.file_name,
                "title": result.document.title,
                "page": result.page_number,
                "snippet": result.snippet,
            }
            for result in found
        ]
    }


def search_text(found: Sequence[SearchResult]) -> str:
    """One place a line."""
    if not found:
        return "Nothing found."
    return "\n".join(
        f"{r.document.file_name}, page {r.page_number or '-'}: {' '.join(r.snippet.split())}" for r in found
    )


def doctor_json(report: DoctorReport) -> dict[str, Any]:
    """All checks."""
    checks = [{"check": c.code, "ok": c.ok, **c.details} for c in report.checks]
    return {"ok": report.ok, "checks": checks}


def doctor_text(report: DoctorReport) -> str:
    """One check a line, with what was found."""
    lines = []
    for check in report.checks:
        found = ", ".join(f"{key}: {value}" for key, value in check.details.items() if value)
        lines.append(
            f"{'ok  ' if check.ok else 'LOOK'}  {CHECKS[check.code]}" + (f"  ({found})" if found else "")
        )
    return "\n".join(lines)


def remark_text(remark: Remark) -> str:
    """A remark of the preflight by its rule and what it is about."""
    about = ", ".join(f"{key}: {value}" for key, value in remark.details.items())
    where = f" {remark.document_id}" if remark.document_id else ""
    return remark.rule.replace("_", " ") + where + (f" ({about})" if about else "")


def _remark(remark: Remark) -> dict[str, Any]:
    return {"rule": remark.rule, "document": remark.document_id, **remark.details}


def preflight_json(result: Preflight) -> dict[str, Any]:
    """Errors block the export, warnings do not."""
    return {"errors": [_remark(r) for r in result.errors], "warnings": [_remark(r) for r in result.warnings]}


def preflight_text(result: Preflight) -> str:
    """One remark a line."""
    lines = [f"error: {remark_text(r)}" for r in result.errors]
    lines += [f"warning: {remark_text(r)}" for r in result.warnings]
    return "\n".join(lines) or "Nothing to clarify."


def export_json(record: ExportRecord) -> dict[str, Any]:
    """The recorded export."""
    return {
        "export": record.id,
        "file": record.file_name,
        "sha256": record.sha256,
        "bytes": record.size,
        "pages": record.page_count,
        "documents": list(record.document_ids),
    }


def verify_json(result: Verification) -> dict[str, Any]:
    """Whether the file is known and whole."""
    return {
        "unchanged": result.unchanged,
        "export": result.export.id if result.export else None,
        "exhibits": result.manifest,
        "problems": list(result.problems),
    }


def verify_text(result: Verification) -> str:
    """One sentence, and the exhibits that do not agree."""
    if result.export is None:
        first = "Not an unchanged export of this case."
    else:
        first = f"An unchanged export of this case, made {result.export.created:%Y-%m-%d %H:%M} UTC."
    return "\n".join(
        [first, *(f"exhibit {label}: the stored original does not agree" for label in result.problems)]
    )
