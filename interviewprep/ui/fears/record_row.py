"""One line of a list of this room: what it is called, a second line, chips."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RowChip:
    """A state in words with the tone it is painted in."""

    text: str
    tone: str = "neutral"


@dataclass(frozen=True, slots=True)
class RecordRow:
    """A record as its list shows it; a covered one gives only its number away."""

    id: str
    title: str
    second: str = ""
    chips: tuple[RowChip, ...] = ()
    covered: bool = False

    @property
    def spoken(self) -> str:
        """The whole row in words."""
        parts = (self.title, self.second, *(chip.text for chip in self.chips))
        return ", ".join(part for part in parts if part)
