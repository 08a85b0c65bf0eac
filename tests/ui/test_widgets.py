"""The small widgets."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from interviewprep.ui.widgets.chip import Chip
from interviewprep.ui.widgets.elided_label import ElidedLabel
from interviewprep.ui.widgets.empty_state import EmptyState
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.icon_button import IconButton
from interviewprep.ui.widgets.notice import Notice
from interviewprep.ui.widgets.passphrase_field import PassphraseField
from interviewprep.ui.widgets.word_button import WordButton


def test_icon_button_says_its_key(qtbot: QtBot) -> None:
    button = IconButton("lock", "Lock", "Ctrl+L")
    qtbot.addWidget(button)
    assert button.toolTip() == "Lock (Ctrl+L)"
    assert button.accessibleName() == "Lock"


def test_word_button_keeps_its_words_beside_an_icon(qtbot: QtBot) -> None:
    button = WordButton("Add", "primary", "plus")
    qtbot.addWidget(button)
    assert button.text() == "Add"
    button.set_icon("")
    assert button.text() == "Add"
    assert button.icon().isNull()


def test_elided_label_holds_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("A title that is much too long for so little room")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.toolTip() == label.text()
    label.resize(800, 20)
    assert label.toolTip() == ""


def test_chip_hides_without_words(qtbot: QtBot) -> None:
    chip = Chip("read", "accent")
    qtbot.addWidget(chip)
    chip.show_state("", "neutral")
    assert chip.isHidden()


def test_empty_state_offers_a_step(qtbot: QtBot) -> None:
    state = EmptyState("files", "Nothing here yet", "Add the first papers.", "Add papers")
    qtbot.addWidget(state)
    with qtbot.waitSignal(state.triggered):
        state.button.click()


def test_notice_goes_by_itself_when_asked(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    notice.say("Saved", tone="accent", seconds=1)
    assert not notice.isHidden()
    qtbot.waitUntil(notice.isHidden)


def test_passphrase_is_hidden_and_never_learnt(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", lambda _text: 2)
    qtbot.addWidget(field)
    field.show()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    assert field.edit.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    QTest.keyClicks(field.edit, "abc")
    field.eye.click()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.eye.accessibleName() == "Hide passphrase"
    field.hide()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


def test_flow_layout_breaks_lines_and_mirrors(qapp: QApplication, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget, spacing=8)
    labels = [QLabel("x") for _ in range(3)]
    for label in labels:
        label.setFixedSize(60, 20)
        layout.addWidget(label)
    widget.resize(140, 100)
    widget.show()
    assert [(label.x(), label.y()) for label in labels] == [(0, 0), (68, 0), (0, 28)]
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout.invalidate()
    layout.activate()
    assert labels[0].x() == 80


def test_chip_gives_way_where_there_is_little_room(qtbot: QtBot) -> None:
    chip = Chip("Photograph · taken by the border guard on 3 November 2025")
    qtbot.addWidget(chip)
    chip.show()
    chip.resize(120, 20)
    assert chip.text().endswith("2025")
    assert chip.toolTip() == chip.text() == chip.accessibleName()
    chip.resize(chip.sizeHint())
    assert chip.toolTip() == ""
