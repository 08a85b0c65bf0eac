"""What is said after papers were added, and about the place where a case lies."""

from PySide6.QtCore import QCoreApplication

from interviewprep.services.intake import ImportReport
from interviewprep.ui.counted import counted
from interviewprep.ui.error_words import words_for

translate = QCoreApplication.translate
_NAMED = 6


def import_words(report: ImportReport) -> tuple[str, str, str]:
    """Title, text and tone: how many were added, which were there already, which were refused and why."""
    title = counted.papers_added(len(report.imported))
    lines: list[str] = []
    if report.stopped:
        lines.append(translate("Import", "Stopped; what was added before is kept."))
    if report.duplicates:
        names = _names([name for name, _document in report.duplicates])
        lines.append(translate("Import", "Already in the case: %1").replace("%1", names))
    for error in report.refused[:_NAMED]:
        words = words_for(error)
        lines.append(f"{words.happened} {words.advice}".strip())
    if len(report.refused) > _NAMED:
        rest = len(report.refused) - _NAMED
        lines.append(counted.more_refused(rest))
    tone = "amber" if report.refused else "blue" if lines else "accent"
    return title, "\n".join(lines), tone


def warning_words(code: str) -> str:
    """What to mind about the place where the case lies."""
    words = {
        "network_drive": translate(
            "CaseWarning",
            "This case lies on a network drive. Work on it from one computer at a time and keep a backup "
            "elsewhere.",
        ),
        "synchronised_folder": translate(
            "CaseWarning",
            "This case lies in a folder that is copied to other computers. Pause the copying while the "
            "case is open.",
        ),
    }
    return words.get(code, code)


def _names(names: list[str]) -> str:
    shown = ", ".join(translate("Import", "“%1”").replace("%1", name) for name in names[:_NAMED])
    return f"{shown}, …" if len(names) > _NAMED else shown
