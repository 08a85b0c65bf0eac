"""Check boxes for the languages that can be read on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from interviewprep.services import doctor
from interviewprep.ui import labels

_COLUMNS = 3


class LanguageBoxes(QWidget):
    """Installed languages and those chosen before; `changed(codes)` with every tick."""

    changed = Signal(object)

    def __init__(self, chosen: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        installed = readable_languages()
        codes = [code for code in labels.language_codes() if code in installed or code in chosen]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        self._boxes: dict[str, QCheckBox] = {}
        for place, code in enumerate(codes):
            box = QCheckBox(labels.language(code))
            box.setAccessibleName(labels.language(code))
            box.setChecked(code in chosen)
            box.toggled.connect(self._on_toggled)
            grid.addWidget(box, place // _COLUMNS, place % _COLUMNS)
            self._boxes[code] = box

    def codes(self) -> tuple[str, ...]:
        """Tesseract codes of the ticked languages."""
        return tuple(code for code, box in self._boxes.items() if box.isChecked())

    def _on_toggled(self, _on: bool) -> None:
        self.changed.emit(self.codes())


def readable_languages() -> tuple[str, ...]:
    """Tesseract codes installed on this computer."""
    found = next(check for check in doctor.doctor().checks if check.code == "languages")
    installed = found.details.get("installed", [])
    return tuple(str(code) for code in installed) if isinstance(installed, list) else ()
