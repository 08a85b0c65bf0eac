"""The way of the Tab key through widgets that come later than those around them."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def place_after(widget: QWidget, others: Iterable[QWidget]) -> None:
    """Let Tab go from a widget to the others, one after another."""
    for other in others:
        QWidget.setTabOrder(widget, other)
        widget = other


def place_before(widget: QWidget, others: Iterable[QWidget]) -> None:
    """Let Tab go to the others, one after another, before it comes to a widget."""
    stops = list(others)
    before = widget.previousInFocusChain()
    # Qt orders only widgets that take the focus; the chain is a ring, so the search ends.
    while before is not None and before is not widget and (before in stops or not _takes_focus(before)):
        before = before.previousInFocusChain()
    if before is not None and before is not widget:
        place_after(before, stops)


def _takes_focus(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
