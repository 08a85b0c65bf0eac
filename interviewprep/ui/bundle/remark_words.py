"""The remarks of the preflight in words."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from interviewprep.bundle.preflight import Remark
from interviewprep.ui import labels

translate = QCoreApplication.translate


def remark_words(remark: Remark) -> str:
    """What a rule asks to look at, in one or two sentences; the rule's code where it has no words."""
    if remark.rule == "too_large":
        return _size_words(remark)
    return _sentences().get(remark.rule, remark.rule)


def known_rules() -> frozenset[str]:
    """The rules that have words."""
    return frozenset({*_sentences(), "too_large"})


def remark_details(remark: Remark) -> str:
    """What a remark adds behind the title of its document: pages, a language, letters; else nothing."""
    details: dict[str, Any] = dict(remark.details)
    if pages := details.get("pages"):
        return translate("Preflight", "p. {numbers}").format(numbers=_ranges(pages))
    if language := details.get("language"):
        return labels.language(str(language))
    return str(details.get("letters", ""))


def _sentences() -> dict[str, str]:
    return {
        "nothing_to_export": translate("Preflight", "No document is chosen for the bundle."),
        "pages_without_picture": translate(
            "Preflight", "Pages are still being prepared. Wait a moment, or leave these documents out."
        ),
        "pages_unread": translate("Preflight", "Not read yet: nobody can search in these pages."),
        "pages_failed": translate("Preflight", "Could not be read: nobody can search in these pages."),
        "low_legibility": translate("Preflight", "Hard to read. A sharper picture helps."),
        "uncategorised": translate("Preflight", "Not sorted yet: printed under “Any other evidence”."),
        "no_title": translate("Preflight", "No title: the index shows only what kind of paper it is."),
        "no_translation": translate(
            "Preflight", "No translation follows. It belongs directly after the paper."
        ),
        "unprintable": translate("Preflight", "Some letters cannot be printed."),
        "not_explained": translate("Preflight", "Missing and not explained. Say why:"),
        "left_out": translate("Preflight", "Some documents stay out."),
    }


def _size_words(remark: Remark) -> str:
    size, limit = (labels.file_size(int(str(remark.details[key]))) for key in ("bytes", "limit"))
    return translate(
        "Preflight", "About {size}: more than the {limit} that the strictest recipients take in one file."
    ).format(size=size, limit=limit)


def _ranges(numbers: Iterable[int]) -> str:
    """1, 2, 3, 7 as 1–3, 7."""
    parts: list[list[int]] = []
    for number in sorted(numbers):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(p[0]) if len(p) == 1 else f"{p[0]}–{p[-1]}" for p in parts)
