"""One remark in words, with links to what it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui import icons
from interviewprep.ui.bundle.link_list import Link, LinkList


class RemarkGroup(QWidget):
    """An icon and a sentence, links below; `opened(key)` with the key of a link."""

    opened = Signal(str)

    def __init__(
        self,
        icon: str,
        tone: str,
        words: str,
        links: Sequence[Link] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._icon, self._tone = icon, tone
        self._picture = QLabel()
        self._tint()
        sentence = QLabel(words)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(sentence, 1)
        layout.addLayout(head)
        self.links = LinkList(links)
        self.links.setVisible(bool(links))
        self.links.opened.connect(self.opened)
        layout.addWidget(self.links)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon again in the new scheme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        self._picture.setPixmap(icons.pixmap(self._icon, 18, self._tone))
