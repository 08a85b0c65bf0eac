"""One line of a list to choose from."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class ChoiceEntry:
    """A value and its words.

    A `heading` begins a group and may itself be chosen, unless its value is None; `also` is searched
    too; a `note` stands beside the words.
    """

    value: Any
    text: str
    heading: bool = False
    also: str = ""
    note: str = ""
