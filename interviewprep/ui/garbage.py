"""Python's cyclic garbage is collected in the GUI thread only.

Left to itself the collector runs in whatever thread allocates next, and destroys widgets and timers
there; Qt then still fires the timers of objects that are gone and the program dies.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_LOOK_EVERY_MS = 1000


class GarbageCollector(QObject):
    """Takes over from the automatic collector for as long as it lives."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what is loaded by now stays; looking through it again and again takes long
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that has reached its threshold, as the interpreter would."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return
