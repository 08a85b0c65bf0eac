"""Adjusting a page: where the sheet lies in the source picture, and whether its light is evened."""

from PySide6.QtCore import QCoreApplication, QLocale, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QTransform
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from interviewprep.domain.treatment import UNTREATED, WHOLE, Treatment, is_sheet
from interviewprep.ui.documents.corner_handles import TILT_STEP, CornerHandles
from interviewprep.ui.documents.sheet_shape import is_whole, turned_quad
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.icon_button import IconButton, with_key
from interviewprep.ui.widgets.word_button import WordButton


class SheetEditor(QWidget):
    """Corners of the sheet over the untreated picture.

    `applied` gives the Treatment chosen (fractions of the untreated, unturned picture),
    `search_asked` asks the program to look for the sheet again, `cancelled` leaves all as it was.
    """

    applied = Signal(object)
    search_asked = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = UNTREATED
        self._turned = 0
        self._build()
        self._connect()
        self.setAccessibleName(self.tr("Adjust page"))
        self.show_waiting()

    def _build(self) -> None:
        heading = QLabel(self.tr("Adjust page"))
        heading.setProperty("role", "heading")
        self._hint = QLabel(
            self.tr("Put the corners on those of the sheet. Tab chooses one, arrows move it.")
        )
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self.handles = CornerHandles()
        self._waiting = EmptyState(
            "hourglass-medium",
            self.tr("Getting the picture"),
            self.tr("It is shown here in a moment as it was added."),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self._stack.addWidget(self.handles)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(heading)
        layout.addWidget(self._hint)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._build_tools())
        layout.addLayout(self._build_end())

    def _build_tools(self) -> QWidget:
        tools = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        self.whole_button = WordButton(self.tr("Whole picture"), icon="corners-out")
        self.search_button = WordButton(self.tr("Find the sheet again"), icon="magnifying-glass")
        self.left_button = IconButton("minus", self.tr("Turn the corners left by half a degree"), "-")
        self.right_button = IconButton("plus", self.tr("Turn the corners right by half a degree"), "+")
        self._tilt = QLabel()
        self._tilt.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tilt.setMinimumWidth(56)
        self.light_box = QCheckBox(self.tr("Even light"))
        words = self.tr("Takes shadows and coloured light out of the picture.")
        self.light_box.setAccessibleDescription(words)
        straighten = QWidget()
        straighten.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # left is the picture's left
        row = QHBoxLayout(straighten)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.left_button)
        row.addWidget(self._tilt)
        row.addWidget(self.right_button)
        flow = FlowLayout(tools)
        for tool in (self.whole_button, self.search_button, straighten):
            flow.addWidget(tool)
        self.whole_button.setToolTip(with_key(self.whole_button.text(), "W"))
        self.search_button.setToolTip(with_key(self.search_button.text(), "F"))
        self.light_box.setToolTip(with_key(words, "E"))
        return tools

    def _build_end(self) -> QHBoxLayout:
        self.cancel_button = WordButton(self.tr("Cancel"))
        self.apply_button = WordButton(self.tr("Apply"), "primary", "check")
        self.cancel_button.setToolTip(with_key(self.tr("Cancel"), "Esc"))
        self.apply_button.setToolTip(with_key(self.tr("Apply"), "Return"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.light_box)
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.apply_button)
        return row

    def _connect(self) -> None:
        self.handles.changed.connect(self._show_state)
        self.light_box.toggled.connect(self._show_state)
        self.whole_button.clicked.connect(lambda: self.handles.set_quad(WHOLE))
        self.search_button.clicked.connect(self.search_asked)
        self.left_button.clicked.connect(lambda: self.handles.straighten(-TILT_STEP))
        self.right_button.clicked.connect(lambda: self.handles.straighten(TILT_STEP))
        self.cancel_button.clicked.connect(self.cancelled)
        self.apply_button.clicked.connect(self.apply)

    # -- what is shown -------------------------------------------------------------------------

    def show_waiting(self) -> None:
        """Say that the picture is on its way."""
        self._stack.setCurrentWidget(self._waiting)
        self.handles.show_picture(QImage(), WHOLE)
        self._enable(False)

    def show_source(self, image: QImage, treatment: Treatment, turned: int) -> None:
        """Show the untreated picture turned clockwise by `turned`, and how it is treated now."""
        self._before, self._turned = treatment, turned
        self.light_box.setChecked(treatment.evened)
        shown = image.transformed(QTransform().rotate(turned)) if turned else image
        self._stack.setCurrentWidget(self.handles)
        self._enable(True)
        self.handles.show_picture(shown, turned_quad(treatment.corners or WHOLE, turned))
        self.handles.setFocus()

    @property
    def treatment(self) -> Treatment:
        """What is chosen now."""
        quad, corners = self.handles.quad, self._before.corners
        if quad != turned_quad(corners or WHOLE, self._turned):
            corners = None if is_whole(quad) else turned_quad(quad, -self._turned)
        return Treatment(corners, self.light_box.isChecked())

    def apply(self) -> None:
        """Take what is chosen; nothing where the corners cannot be a sheet."""
        if not self.apply_button.isEnabled():
            return
        chosen = self.treatment
        if chosen == self._before:
            self.cancelled.emit()
        else:
            self.applied.emit(chosen)

    def _enable(self, possible: bool) -> None:
        for widget in (
            self.whole_button,
            self.search_button,
            self.left_button,
            self.right_button,
            self.light_box,
        ):
            widget.setEnabled(possible)
        self._tilt.setEnabled(possible)
        self._show_state()

    def _show_state(self) -> None:
        ready = self._stack.currentWidget() is self.handles
        self.apply_button.setEnabled(ready and is_sheet(self.handles.quad))
        tilt = round(self.handles.tilt, 1) + 0.0 if ready else 0.0  # never a minus before zero
        self._tilt.setText(f"{QLocale().toString(tilt, 'f', 1)}°")
        self._tilt.setAccessibleName(self.tr("Tilt of the upper edge: {text}").format(text=self._tilt.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return applies, Escape cancels, letters stand for the buttons."""
        key = event.key()
        ready = self._stack.currentWidget() is self.handles
        if key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif not ready or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.apply()
        elif key == Qt.Key.Key_W:
            self.handles.set_quad(WHOLE)
        elif key == Qt.Key.Key_F:
            self.search_asked.emit()
        elif key == Qt.Key.Key_E:
            self.light_box.toggle()
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.handles.straighten(TILT_STEP)
        elif key == Qt.Key.Key_Minus:
            self.handles.straighten(-TILT_STEP)
        else:
            super().keyPressEvent(event)


def editor_keys() -> tuple[tuple[str, str], ...]:
    """What can be done in the editor by key: words and key."""
    translate = QCoreApplication.translate
    return (
        (translate("SheetEditor", "Next corner"), "Tab"),
        (translate("SheetEditor", "Move the corner"), "Right"),
        (translate("SheetEditor", "Move the corner further"), "Shift+Right"),
        (translate("SheetEditor", "Straighten"), "+"),
        (translate("SheetEditor", "Whole picture"), "W"),
        (translate("SheetEditor", "Find the sheet again"), "F"),
        (translate("SheetEditor", "Even light"), "E"),
        (translate("SheetEditor", "Apply"), "Return"),
        (translate("SheetEditor", "Cancel"), "Esc"),
    )
