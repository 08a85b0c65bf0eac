"""Why: the grounds of the law as toggles, each with a neutral explanation."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from interviewprep.domain.fears import CONVENTION_GROUNDS, Ground
from interviewprep.ui import fears_labels
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.switch_field import SwitchField


class GroundsField(Field):
    """Several grounds may hold at once, of both groups; none is also an answer."""

    def __init__(self, label: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, hint, parent)
        self._value: tuple[Ground, ...] = ()
        self.switches: dict[Ground, SwitchField] = {}
        groups = QWidget()
        layout = QVBoxLayout(groups)
        layout.setContentsMargins(0, 0, 0, 4)
        layout.setSpacing(8)
        others = tuple(ground for ground in Ground if ground not in CONVENTION_GROUNDS)
        for title, grounds in (
            (self.tr("The five grounds of the Refugee Convention"), CONVENTION_GROUNDS),
            (self.tr("Complementary protection"), others),
        ):
            heading = QLabel(title)
            heading.setProperty("role", "strong")
            heading.setWordWrap(True)
            layout.addWidget(heading)
            for ground in grounds:
                layout.addWidget(self._switch(ground))
            layout.addSpacing(4)
        self.put_editor(groups)
        self.setFocusProxy(self.switches[Ground.RACE])

    def show_value(self, value: tuple[Ground, ...], several: bool = False) -> None:
        """Tick the grounds."""
        self._value = value
        for ground, switch in self.switches.items():
            switch.show_value(ground in value)

    def _switch(self, ground: Ground) -> SwitchField:
        switch = SwitchField(fears_labels.ground(ground), fears_labels.ground_hint(ground))
        switch.edited.connect(lambda on: self._on_switched(ground, on))
        self.switches[ground] = switch
        return switch

    def _on_switched(self, ground: Ground, on: bool) -> None:
        """Grounds are kept in the order of the law."""
        chosen = {*self._value, ground} if on else set(self._value) - {ground}
        self._value = tuple(one for one in Ground if one in chosen)
        self.edited.emit(self._value)
