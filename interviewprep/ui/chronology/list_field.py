"""A field that holds a list: rows one below the other, and a box that adds one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.picker_box import PickerBox


class ListField(Field):
    """`add_asked` gives the value picked in the box; subclasses build the rows."""

    add_asked = Signal(object)

    def __init__(self, label: str, add: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._add_words = add
        self._frame = QWidget()
        self._rows = QVBoxLayout(self._frame)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self.add = PickerBox([])
        self.add.setAccessibleName(add)
        self.add.picked.connect(self._on_picked)
        self.add.show_choice(add, ())
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._frame)
        layout.addWidget(self.add)
        self.put_editor(column)
        self.setFocusProxy(self.add)
        self._frame.hide()

    def offer(self, entries: Sequence[ChoiceEntry]) -> None:
        """What may be added; the box goes away where there is nothing."""
        self.add.set_entries(entries)
        self.add.setVisible(bool(entries))

    def put_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows instead of those before."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            self._rows.addWidget(row)
        self._frame.setVisible(bool(rows))

    def _on_picked(self, value: Any) -> None:
        self.add.show_choice(self._add_words, ())
        if value is not None:
            self.add_asked.emit(value)
