"""The direction of a text by its first strong letter (rules P2 and P3 of UAX #9)."""

import unicodedata

from PySide6.QtCore import Qt


def is_right_to_left(text: str) -> bool:
    """Whether the text begins right to left; False where it has no strong letter."""
    for char in text:
        match unicodedata.bidirectional(char):
            case "L":
                return False
            case "R" | "AL":
                return True
    return False


def isolated(text: str) -> str:
    """The text isolated (UAX #9) where it runs right to left: it does not carry its neighbours along."""
    return f"\u2068{text}\u2069" if is_right_to_left(text) else text


def direction_of(text: str) -> Qt.LayoutDirection:
    """The layout direction for the text."""
    return Qt.LayoutDirection.RightToLeft if is_right_to_left(text) else Qt.LayoutDirection.LeftToRight
