"""Creating, opening, keeping and removing a case."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from interviewprep.domain.case import CASE_FIELDS, CaseInfo
from interviewprep.domain.changes import Action, Changes, Edit, HistoryState, Subject
from interviewprep.domain.identifiers import new_id, now
from interviewprep.storage import case_info, history, rekey, removal
from interviewprep.storage.case_file import CaseFile
from interviewprep.storage.key import RecoveryKey

#: The usual end of a case file's name; neutral on purpose.
CASE_SUFFIX = ".case"

# zxcvbn knows English words only: «пароль123» scored as good. Common Russian and Belarusian choices,
# also as typed with the Latin layout on.
_COMMON_WORDS = [
    "пароль",
    "parol",
    "gfhjkm",
    "привет",
    "ghbdtn",
    "любовь",
    "k.,jdm",
    "минск",
    "minsk",
    "vbycr",
    "беларусь",
    "belarus",
    ",tkfhecm",
    "россия",
    "rossija",
    "йцукен",
    "qwerty",
    "фывапр",
    "asdfgh",
    "ячсмит",
    "zxcvbn",
    "солнце",
    "спартак",
    "динамо",
    "максим",
    "наташа",
    "андрей",
    "сергей",
    "александр",
    "дмитрий",
    "интервью",
    "interview",
    "убежище",
    "asylum",
    "защита",
    "беженец",
    "refugee",
    "документы",
    "кабул",
    "тегеран",
    "дамаск",
]
_ZXCVBN_LIMIT = 72  # longer input makes zxcvbn slow and is strong anyway


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a passphrase is to guess: `score` 0 (at once) to 4 (very hard)."""

    score: int
    guesses_log10: float


def passphrase_strength(text: str) -> Strength:
    """An honest estimate of a passphrase: zxcvbn (Wheeler 2016) with Russian and Belarusian common words."""
    from zxcvbn import zxcvbn

    if not text:
        return Strength(0, 0.0)
    folded = text[:_ZXCVBN_LIMIT]
    logarithm = float(zxcvbn(folded, user_inputs=_COMMON_WORDS)["guesses_log10"])
    remainder = folded.casefold()
    for word in _COMMON_WORDS:
        remainder = remainder.replace(word, "")
    if not re.sub(r"[\d\W_]+", "", remainder):  # digits and signs around a known word add little
        logarithm = min(logarithm, 5.0)
    score = sum(logarithm >= bound for bound in (3.0, 6.0, 8.0, 10.0))
    return Strength(score, logarithm)


def create_case(path: Path, passphrase: str, name: str = "", languages: tuple[str, ...] = ()) -> CaseFile:
    """A new, empty case at `path`; `name` is shown in the window, the file's stem unless given.

    Raises CaseExists, PassphraseTooShort, ReadOnlyFolder, DiskFull.
    """
    moment = now()
    case = CaseInfo(
        id=new_id(), created=moment, modified=moment, name=name or Path(path).stem, languages=languages
    )
    return CaseFile.create(Path(path), passphrase, case)


def open_case(path: Path, passphrase: str) -> CaseFile:
    """The case at `path`, unlocked.

    Raises CaseNotFound, NotACase, WrongPassphrase, NewerFormat, CaseInUse, DamagedCase, ReadOnlyFolder.
    """
    return CaseFile.open(Path(path), passphrase)


def open_with_recovery_key(path: Path, text: str) -> CaseFile:
    """The case at `path`, unlocked with the key of its recovery sheet; also raises RecoveryKeyInvalid."""
    return CaseFile.open_with_recovery_key(Path(path), RecoveryKey.parse(text))


def close_case(case: CaseFile) -> None:
    """Close the case; one file remains. Closing twice is harmless."""
    case.close()


def info(case: CaseFile) -> CaseInfo:
    """What the case says about itself."""
    return case_info.info(case)


def edit_info(case: CaseFile, **fields: Any) -> Changes:
    """Change the case's own fields (`CASE_FIELDS`)."""
    _expect(fields, CASE_FIELDS)
    edit = Edit(Subject.CASE, case_info.info(case).id, fields)
    return history.apply(case, Action.EDIT_CASE, [edit])


def change_passphrase(case: CaseFile, passphrase: str) -> CaseFile:
    """The same case under a new passphrase: a new, verified file swapped in; the old `case` is closed."""
    return rekey.change_passphrase(case, passphrase)


def recovery_key_text(case: CaseFile) -> str:
    """The key and salt of this file in groups with a check sum, for the recovery sheet."""
    return case.recovery_key().text


def remove_case(path: Path) -> None:
    """Destroy a case that is closed, its backups beside it and everything else it left."""
    removal.remove_case(Path(path))


def history_state(case: CaseFile) -> HistoryState:
    """What undo and redo would do now."""
    return history.state(case)


def _expect(fields: dict[str, Any], allowed: frozenset[str]) -> None:
    """ValueError for a field that nobody may edit: a bug in the caller."""
    if unknown := fields.keys() - allowed:
        raise ValueError(f"not editable: {sorted(unknown)}")
