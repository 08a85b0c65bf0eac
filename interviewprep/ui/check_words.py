"""Words for the checks of `interviewprep.services.doctor`."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from interviewprep.services.doctor import Check
from interviewprep.ui.import_words import warning_words

translate = QCoreApplication.translate


def check_words(check: Check) -> tuple[str, str]:
    """Title and, where something is wrong, what to do; unknown codes come back as they are."""
    if check.code in ("network_drive", "synchronised_folder"):
        return translate("Checks", "Place of the case"), warning_words(check.code)
    return _titles().get(check.code, check.code), "" if check.ok else _advice(check.code, check.details)


def _titles() -> dict[str, str]:
    return {
        "python": translate("Checks", "Python"),
        "reader": translate("Checks", "Text reading (Tesseract)"),
        "languages": translate("Checks", "Languages that can be read"),
        "fonts": translate("Checks", "Fonts for the window and the bundle"),
        "case_integrity": translate("Checks", "Every byte of the case is as it was stored"),
        "disk_space": translate("Checks", "Space on the disk"),
        "writable": translate("Checks", "The case can be written to"),
    }


def _advice(code: str, details: Mapping[str, object]) -> str:
    names = details.get("names")
    missing = ", ".join(str(name) for name in names) if isinstance(names, list) else ""
    advice = {
        "python": translate("Checks", "Python 3.11 or newer is needed."),
        "reader": translate("Checks", "Install Tesseract to search in the text of scans and photographs."),
        "languages": translate(
            "Checks", "Not installed: %1. Install their Tesseract packages to read such papers."
        ),
        "fonts": translate("Checks", "Fonts are missing. Install the program again."),
        "case_integrity": translate(
            "Checks",
            "Something is damaged. Leave the file as it is and restore the newest backup into a new file.",
        ),
        "disk_space": translate(
            "Checks", "Little space is left. Free some, or move the case to a larger disk."
        ),
        "writable": translate(
            "Checks", "The file or its folder is read-only. Copy it to a folder of your own."
        ),
    }
    return advice.get(code, "").replace("%1", missing)
