"""Links one below the other, each a row of its own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui.overview.row_button import RowButton
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.word_button import WordButton

#: More links than these stand behind a button, so that one remark cannot fill the column.
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Link:
    """What a link leads to, its words, and what stands beside them."""

    key: str
    words: str
    details: str = ""


class LinkList(QWidget):
    """Some links, and a button for the rest; `opened(key)`."""

    opened = Signal(str)

    def __init__(self, links: Sequence[Link], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rest = list(links[_AT_ONCE:])
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 0, 0, 0)
        self._layout.setSpacing(0)
        self.rows: list[RowButton] = []
        self._add(links[:_AT_ONCE])
        if self._rest:
            self.more = WordButton(self.tr("%n more", "", len(self._rest)), "link")
            self.more.clicked.connect(self._on_more_asked)
            line = QHBoxLayout()
            line.setContentsMargins(6, 0, 6, 0)
            line.addWidget(self.more)
            line.addStretch(1)
            self._layout.addLayout(line)

    def _add(self, links: Sequence[Link]) -> None:
        for link in links:
            row = RowButton()
            words = ElidedLabel(link.words)
            words.setProperty("role", "accent")
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.row.addWidget(words, 1)
            if link.details:
                details = QLabel(link.details)
                details.setProperty("role", "hint")
                details.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                row.row.addWidget(details)
            row.setAccessibleName(", ".join(part for part in (link.words, link.details) if part))
            row.clicked.connect(lambda _checked=False, key=link.key: self.opened.emit(key))
            self.rows.append(row)
            self._layout.addWidget(row)

    def _on_more_asked(self) -> None:
        self.more.hide()
        first = len(self.rows)
        self._add(self._rest)
        self._rest.clear()
        self.rows[first].setFocus()
