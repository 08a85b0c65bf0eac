"""Why a page could not be read, in words."""

from interviewprep.domain import errors
from interviewprep.ui.error_words import words_for


def failure_words(code: str | None) -> tuple[str, str]:
    """Title and explanation for the failure code of a page."""
    kind = (
        _with_code(errors.PageUnreadable, code) or _with_code(errors.CaseError, code) or errors.PageUnreadable
    )
    words = words_for(kind())
    return words.title, words.text


def _with_code(kind: type[errors.CaseError], code: str | None) -> type[errors.CaseError] | None:
    """The class of errors among `kind` and what is derived from it that has this code."""
    if code is not None and kind.code == code:
        return kind
    return next((found for sub in kind.__subclasses__() if (found := _with_code(sub, code))), None)
