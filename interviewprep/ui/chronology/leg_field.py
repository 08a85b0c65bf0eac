"""The journey in an event of travel: from where, over which border, on which papers, which stamps."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from interviewprep.domain.events import Border, Leg
from interviewprep.ui import chronology_labels
from interviewprep.ui.chronology.choice_field import ChoiceField
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.text_field import TextField

_EMPTY = Leg()


class LegField(QWidget):
    """Gives the whole leg anew with each change, None where nothing is said of it."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leg = _EMPTY
        borders: list[Border | None] = [None, *Border]
        normal = self.tr("Entering without papers or stamps is normal; say it as it was.")
        self.fields: dict[str, Field] = {
            "origin": TextField(self.tr("From where")),
            "origin_country": TextField(self.tr("From which country")),
            "border": ChoiceField(self.tr("How the border was crossed"), borders, chronology_labels.border),
            "border_place": TextField(self.tr("Where the border was crossed")),
            "means": TextField(self.tr("By what means")),
            "papers": TextField(self.tr("Papers used"), normal),
            "stamps": TextField(self.tr("Stamps")),
        }
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for name, field in self.fields.items():
            field.edited.connect(lambda value, name=name: self._change(name, value))
            layout.addWidget(field)

    def show_value(self, value: Leg | None, several: bool = False) -> None:
        """Show a leg."""
        self._leg = _EMPTY if value is None or several else value
        for name, field in self.fields.items():
            field.show_value(getattr(self._leg, name), several)

    def commit(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.commit()

    def _change(self, name: str, value: Any) -> None:
        self._leg = replace(self._leg, **{name: value})
        self.edited.emit(self._leg if self._leg != _EMPTY else None)
