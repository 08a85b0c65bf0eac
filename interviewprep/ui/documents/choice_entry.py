"""One line of a list to choose from."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """A value and its words; `heading` begins a group and may itself be chosen, `also` is searched too."""

    value: Any
    text: str
    heading: bool = False
    also: str = ""
