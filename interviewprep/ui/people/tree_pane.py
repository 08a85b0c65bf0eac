"""The family tree with its heading and zoom."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.people import Kinship, Person
from interviewprep.ui.people.family_tree import FamilyTree
from interviewprep.ui.people.tree_layout import COUPLES, PARENTS
from interviewprep.ui.widgets.icon_button import IconButton


class TreePane(QWidget):
    """Heading, buttons, the tree, and a word while there is no family in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = FamilyTree()
        heading = QLabel(self.tr("Family"))
        heading.setProperty("role", "heading")
        self.hint = QLabel(
            self.tr("The picture grows with the ties: say in the form who is whose mother, child or spouse.")
        )
        self.hint.setProperty("role", "muted")
        self.hint.setWordWrap(True)
        bar = QHBoxLayout()
        bar.setSpacing(8)
        bar.addWidget(heading)
        bar.addStretch(1)
        for icon, text, act in (
            ("corners-out", self.tr("Show the whole tree"), lambda: self.tree.fit(whole_tree=True)),
            ("magnifying-glass-minus", self.tr("Smaller"), lambda: self.tree.zoom(-1)),
            ("magnifying-glass-plus", self.tr("Larger"), lambda: self.tree.zoom(1)),
        ):
            button = IconButton(icon, text)
            button.clicked.connect(act)
            bar.addWidget(button)
        bed = QFrame()
        bed.setProperty("role", "bed")
        inside = QVBoxLayout(bed)
        inside.setContentsMargins(4, 4, 4, 4)
        inside.addWidget(self.tree)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addLayout(bar)
        layout.addWidget(self.hint)
        layout.addWidget(bed, 1)
        self.tree.setProperty("role", "clear")

    def show_people(self, people: Sequence[Person], ties: Sequence[Kinship], current: str) -> None:
        """Draw these people."""
        self.hint.setVisible(bool(people) and not any(tie.kind in PARENTS | COUPLES for tie in ties))
        self.tree.show_people(people, ties, current)

    def minimumSizeHint(self) -> QSize:
        """Room for two cards."""
        return QSize(260, 240)
