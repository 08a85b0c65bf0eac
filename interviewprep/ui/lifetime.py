"""Whether a callback still has somebody to call: views are deleted while slow work goes on."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject


def alive(callback: Callable[..., object]) -> bool:
    """Whether every Qt object that a callback belongs to or holds still exists."""
    cells = getattr(callback, "__closure__", None) or ()
    holders = [getattr(callback, "__self__", None), *(cell.cell_contents for cell in cells)]
    return all(shiboken6.isValid(holder) for holder in holders if isinstance(holder, QObject))
