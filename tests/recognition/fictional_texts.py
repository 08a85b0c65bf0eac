"""Fictional papers as texts, with what is true of each; half of them are kept aside."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from interviewprep.domain.kinds import kind_spec

FOLDER = Path(__file__).parent / "data" / "papers"
TUNED, HELD_OUT = "tuned", "held_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class FictionalText:
    """A paper's text; dates are ISO days, or "sh" (Solar Hijri) or "lh" (lunar Hijri) and a day."""

    language: str
    kind: str
    text: str
    title: str = ""
    number: str = ""
    issued: str = ""
    expires: str = ""
    born: str = ""

    @property
    def category(self) -> str:
        return kind_spec(self.kind).category.value


def texts(half: str) -> Sequence[FictionalText]:
    found = []
    for file in sorted(FOLDER.glob(f"{half}*.toml")):
        for entry in tomllib.loads(file.read_text("utf-8"))["papers"]:
            found.append(FictionalText(**{**entry, "text": entry["text"].strip("\n")}))
    return found
