"""Options and checks, the ordered exhibits, and the preview, side by side."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from interviewprep import settings
from interviewprep.ui import labels
from interviewprep.ui.bundle.bundle_look import BundleLook
from interviewprep.ui.bundle.exhibit_list import ExhibitList
from interviewprep.ui.bundle.exhibit_model import ExhibitModel
from interviewprep.ui.bundle.left_out_panel import LeftOutPanel
from interviewprep.ui.bundle.options_panel import OptionsPanel
from interviewprep.ui.bundle.preflight_panel import PreflightPanel
from interviewprep.ui.bundle.preview_panel import PreviewPanel
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.icon_button import IconButton

if TYPE_CHECKING:
    from interviewprep.ui.session import CaseSession

_PANES = "bundle"
_STARTING_WIDTHS = (320, 400, 440)


class PreparePage(QWidget):
    """The three panes of the preparation.

    `opened(document id)`, `add_asked()`, `explanation_asked(Category)`, `inclusion_asked(ids, included)`,
    `order_asked(ids)`.
    """

    opened = Signal(str)
    add_asked = Signal()
    explanation_asked = Signal(object)  # Category
    inclusion_asked = Signal(list, bool)
    order_asked = Signal(list)

    def __init__(self, session: "CaseSession", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ExhibitModel(self)
        self.options = OptionsPanel()
        self.preflight = PreflightPanel()
        self.left_out = LeftOutPanel()
        self.exhibits = ExhibitList(self.model)
        self.preview = PreviewPanel(session)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(400)
        self._build()
        self._connect()

    def show_look(self, found: BundleLook) -> None:
        """Show the case as it is."""
        documents = found.case.documents
        self.options.show_info(found.case.info)
        self.preflight.show_result(found.preflight, documents)
        self.left_out.show_documents(documents)
        self.model.show_documents(documents, found.labels)
        pages = sum(d.page_count for d in documents if d.in_bundle)
        self._count.setText(labels.page_count(pages))
        self._middle.setCurrentWidget(self._list if documents else self._empty)
        self._on_chosen()

    def _build(self) -> None:
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(7)
        self._left, self._middle_pane = self._build_left(), self._build_middle()
        for pane, stretch in ((self._left, 0), (self._middle_pane, 1), (self.preview, 1)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.preview.setMinimumWidth(228)
        self.preview.setContentsMargins(8, 0, 0, 0)
        kept = settings.current().panes.get(_PANES, ())
        self.splitter.setSizes(list(kept) if len(kept) == 3 else list(_STARTING_WIDTHS))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _build_left(self) -> QWidget:
        content = QWidget()
        content.setProperty("role", "clear")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        for card in (self.options, self.preflight, self.left_out):
            column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        scroll.setMinimumWidth(256)
        return scroll

    def _build_middle(self) -> QWidget:
        self._list = QFrame()
        self._list.setProperty("role", "card")
        column = QVBoxLayout(self._list)
        column.setContentsMargins(1, 8, 1, 1)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 8, 0)
        heading = QLabel(self.tr("Exhibits"))
        heading.setProperty("role", "heading")
        self._count = ElidedLabel()
        self._count.setProperty("role", "muted")
        self.up_button = IconButton("arrow-up", self.tr("Move up"), "Alt+Up")
        self.down_button = IconButton("arrow-down", self.tr("Move down"), "Alt+Down")
        head.addWidget(heading)
        head.addWidget(self._count, 1)
        for button in (self.up_button, self.down_button):
            button.setProperty("role", "quiet")
            head.addWidget(button)
        column.addLayout(head)
        column.addWidget(self.exhibits, 1)
        self._empty = EmptyState(
            "files",
            self.tr("No papers yet"),
            self.tr(
                "A bundle holds the papers of the case in the order of the official list. Add the first ones."
            ),
            self.tr("Add papers"),
            action_icon="plus",
        )
        self._middle = QStackedWidget()
        self._middle.addWidget(self._list)
        self._middle.addWidget(self._empty)
        pane = QWidget()
        around = QVBoxLayout(pane)
        around.setContentsMargins(8, 0, 8, 0)
        around.addWidget(self._middle)
        pane.setMinimumWidth(276)
        return pane

    def _connect(self) -> None:
        self.model.inclusion_asked.connect(self.inclusion_asked)
        self.model.order_asked.connect(self.order_asked)
        self.exhibits.opened.connect(self.opened)
        self.exhibits.chosen.connect(self._on_chosen)
        self.preflight.opened.connect(self.opened)
        self.preflight.explanation_asked.connect(self.explanation_asked)
        self.left_out.opened.connect(self.opened)
        self._empty.triggered.connect(self.add_asked)
        self.preview.enlarged.connect(self._on_enlarged)
        self.up_button.clicked.connect(lambda: self.exhibits.move_selected(-1))
        self.down_button.clicked.connect(lambda: self.exhibits.move_selected(1))
        self.splitter.splitterMoved.connect(lambda *_args: self._rest.start())
        self._rest.timeout.connect(self._on_panes_moved)

    def _on_chosen(self) -> None:
        chosen = bool(self.exhibits.selected_ids())
        self.up_button.setEnabled(chosen)
        self.down_button.setEnabled(chosen)

    def _on_enlarged(self, enlarged: bool) -> None:
        """The pages alone, wide enough to be read, or all three panes again."""
        self._left.setVisible(not enlarged)
        self._middle_pane.setVisible(not enlarged)

    def _on_panes_moved(self) -> None:
        if self.preview.is_enlarged:
            return
        settings.change(panes={**settings.current().panes, _PANES: tuple(self.splitter.sizes())})
