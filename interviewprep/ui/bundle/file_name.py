"""A neutral name for an exported bundle."""

import re

from interviewprep.domain.case import CaseInfo

# Signs that Windows does not allow in names, and control characters.
_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80


def bundle_file_name(info: CaseInfo, language: str, word: str) -> str:
    """The case's reference, else its name, then `word` for a bundle and the language.

    The name of the applicant never stands in it: file names are seen in lists, mails and logs.
    """
    stem = _FORBIDDEN.sub("-", info.reference or info.name).strip(" .-")[:_LONGEST].rstrip(" .-")
    return " ".join(part for part in (stem, word, language) if part) + ".pdf"
