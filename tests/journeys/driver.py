"""Stands in for main.py and works the window for a test: real widgets, real events, no hooks in the program.

usage: python -m tests.journeys.driver [--cheap-key] [arguments of the program]
One order a line comes in on standard input as JSON, {"do": NAME, ...}; one answer a line goes out. What the
program starts instead of itself when it locks is main.py: from then on there is no driver.
"""

import faulthandler
import json
import os
import sys
import threading
from collections.abc import Callable
from time import sleep
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from interviewprep import app
from interviewprep.storage import key
from tests.journeys.facts import facts
from tests.journeys.stage import ROOT

ANY = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
_ACTIVE_WITHIN = 20_000  # milliseconds
_BETWEEN_KEYS = 5  # milliseconds; a file dialog follows the path while it is typed


class Driver(QObject):
    """Carries out orders in the GUI thread."""

    ordered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._then: Callable[[], None] | None = None
        self.ordered.connect(self._obey, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """Pass on every line of standard input."""
        for line in sys.stdin:
            self.ordered.emit(line)

    def _obey(self, line: str) -> None:
        order = json.loads(line)
        work: Callable[..., Any] = getattr(self, f"do_{order.pop('do')}")
        try:
            answer = {"is": work(**order)}
        except Exception as error:
            answer = {"wrong": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)
        then, self._then = self._then, None
        if then is not None:
            then()

    # What can be ordered

    def do_facts(self) -> dict[str, Any]:
        """What the process says about itself."""
        return {**facts(), "pid": os.getpid(), "faulthandler": faulthandler.is_enabled()}

    def do_see(self) -> list[dict[str, Any]]:
        """Every visible widget in front."""
        return [
            {
                "class": type(w).__name__,
                "name": w.accessibleName(),
                "text": _text(w),
                "enabled": w.isEnabled(),
            }
            for w in _in_front()
        ]

    def do_click(self, name: str, nth: int = 0) -> None:
        """Click on a widget, after the answer: the click may open a dialog that does not return."""
        target = _find(name, nth)
        assert target.isEnabled(), f"{name} is grey"
        self._then = lambda: QTest.mouseClick(target, LEFT, ANY, target.rect().center())

    def do_type(self, text: str, into: str = "", instead: bool = False) -> None:
        """Type a text, into a field where one is named (clicked first), `instead` of what stands there."""
        _activate()
        if into:
            field = _field(into)
            QTest.mouseClick(field, LEFT, ANY, field.rect().center())
            field.setFocus(Qt.FocusReason.MouseFocusReason)
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        if instead:
            QTest.keySequence(focus, QKeySequence(QKeySequence.StandardKey.SelectAll))
        for letter in text:
            focus = _typed_into() or focus  # the first letter may lead from a card to its editor
            if letter.isascii():
                QTest.keyClick(focus, letter, ANY, _BETWEEN_KEYS)
                continue
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus, QKeyEvent(kind, 0, ANY, letter))

    def do_focus(self) -> str:
        """The name of what has the keyboard."""
        focus = _typed_into()
        return focus.accessibleName() if focus is not None else ""

    def do_press(self, keys: str) -> None:
        """Press keys such as Ctrl+L, after the answer: they may open a dialog that does not return."""
        _activate()
        self._then = lambda: _press(keys)

    def do_quit_as_the_case_opens(self) -> None:
        """Press Return for a passphrase, and Ctrl+Q when the case is open but the window not told yet."""
        _activate()

        def press() -> None:
            _press("Return")
            while any(thread.name == "key" for thread in threading.enumerate()):
                sleep(0.01)
            _press("Ctrl+Q")

        self._then = press

    def do_drop(self, paths: list[str]) -> None:
        """Drop files on the middle of the window, on whatever takes them there."""
        window = _main_window()
        middle = window.rect().center()
        target: QWidget | None = window.childAt(middle) or window
        while target is not None and not target.acceptDrops():
            target = target.parentWidget()
        assert target is not None, "nothing takes files here"
        spot = target.mapFrom(window, middle)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(path) for path in paths])
        copy = Qt.DropAction.CopyAction
        entered = QDragEnterEvent(spot, copy, data, LEFT, ANY)
        QApplication.sendEvent(target, entered)
        assert entered.isAccepted(), "the window does not take the files"
        QApplication.sendEvent(target, QDragMoveEvent(spot, copy, data, LEFT, ANY))
        QApplication.sendEvent(target, QDropEvent(QPointF(spot), copy, data, LEFT, ANY))

    def do_rows(self) -> list[dict[str, str]]:
        """What the list in front says of each row; nothing while there is no list."""
        view = _list()
        if view is None:
            return []
        model = view.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        spoken, file = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole
        return [{"shown": row.data(), "spoken": row.data(spoken), "file": row.data(file)} for row in rows]

    def do_pick(self, file: str) -> None:
        """Click on the row of a file."""
        view = _list()
        assert view is not None, "no list is in sight"
        model = view.model()
        role = Qt.ItemDataRole.AccessibleDescriptionRole
        index = next(i for r in range(model.rowCount()) if (i := model.index(r, 0)).data(role) == file)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, ANY, view.visualRect(index).center())

    def do_choose(self, name: str, text: str) -> None:
        """Choose an entry of a box with the arrow keys."""
        box = _find(name)
        assert isinstance(box, QComboBox)
        box.setFocus()
        steps = box.findText(text) - box.currentIndex()
        assert box.findText(text) >= 0, [box.itemText(i) for i in range(box.count())]
        for _ in range(abs(steps)):
            QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)

    def do_read(self, name: str) -> str:
        """The text of a widget."""
        return _text(_field(name))

    def do_grab(self, path: str) -> int:
        """Keep a picture of the window; the number of colours in it."""
        picture = (QApplication.activeModalWidget() or _main_window()).grab().toImage()
        picture.save(path)
        spots = (QPoint(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7))
        return len({picture.pixel(spot) for spot in spots})


def _main_window() -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow")


def _front() -> QWidget:
    return QApplication.activePopupWidget() or QApplication.activeModalWidget() or _main_window()


def _activate() -> None:
    """Give the window in front the keyboard, as a click on it would where there is a window manager."""
    window = _front().window()
    window.activateWindow()
    QTest.qWaitForWindowActive(window, _ACTIVE_WITHIN)


def _typed_into() -> QWidget | None:
    """Where the keyboard goes: in a popup to the part of it that has the focus."""
    popup = QApplication.activePopupWidget()
    return (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()


def _press(keys: str) -> None:
    target = _typed_into() or _front()
    QTest.keySequence(target, QKeySequence(keys))


def _in_front() -> list[QWidget]:
    front = _front()
    return [w for w in (front, *front.findChildren(QWidget)) if w.isVisible()]


def _find(name: str, nth: int = 0) -> QWidget:
    found = [
        w
        for w in _in_front()
        if name in (w.accessibleName(), w.objectName(), _text(w))
        and w.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert len(found) > nth, f"{name!r} is not in sight"
    return found[nth]


def _field(name: str) -> QWidget:
    found = [w for w in _in_front() if name in (w.accessibleName(), w.objectName())]
    return next(w for w in found if isinstance(w, QLineEdit | QTextEdit | QPlainTextEdit))


def _list() -> QAbstractItemView | None:
    return next((w for w in _in_front() if isinstance(w, QListView) and w.accessibleName()), None)


def _text(widget: QWidget) -> str:
    for say in ("text", "toPlainText", "currentText"):
        if callable(getattr(widget, say, None)):
            return str(getattr(widget, say)()).replace("&", "").strip()
    return ""


def main() -> int:
    given = sys.argv[1:]
    if "--cheap-key" in given:
        given.remove("--cheap-key")
        key.STANDARD = key.KeyDerivation(8 * 1024, 1, 1)
    program = str(ROOT / "main.py")
    sys.argv = [program, *given]
    sys.orig_argv = [sys.executable, *sys.argv]
    driver = Driver()
    threading.Thread(target=driver.listen, daemon=True).start()
    return app.main()


if __name__ == "__main__":
    sys.exit(main())
