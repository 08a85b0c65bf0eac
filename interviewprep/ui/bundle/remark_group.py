"""One remark in words, with links to what it is about."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.ui import icons
from interviewprep.ui.bundle.link_list import LinkList


class RemarkGroup(QWidget):
    """An icon and a sentence, links given as (key, words) below; `opened(key)`."""

    opened = Signal(str)

    def __init__(
        self,
        icon: str,
        tone: str,
        words: str,
        links: Sequence[tuple[str, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = words
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        head = QHBoxLayout()
        head.setSpacing(8)
        picture = QLabel()
        picture.setPixmap(icons.pixmap(icon, 18, tone))
        sentence = QLabel(words)
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(sentence, 1)
        layout.addLayout(head)
        self.links = LinkList(links)
        self.links.setVisible(bool(links))
        self.links.opened.connect(self.opened)
        layout.addWidget(self.links)
