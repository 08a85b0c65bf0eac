"""What somebody is in the case, several things at once."""

from PySide6.QtWidgets import QPushButton, QWidget

from interviewprep.domain.people import PersonRole
from interviewprep.ui import people_labels
from interviewprep.ui.documents.field import Field
from interviewprep.ui.widgets.flow_layout import FlowLayout


class RolesField(Field):
    """One button a role, pressed where it is so; gives the roles in their order."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        row = QWidget()
        flow = FlowLayout(row, 6)
        self.buttons: dict[PersonRole, QPushButton] = {}
        for role in PersonRole:
            button = QPushButton(people_labels.person_role(role))
            button.setCheckable(True)
            button.setAccessibleName(people_labels.person_role(role))
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
            self.buttons[role] = button
        self.put_editor(row)
        self.setFocusProxy(self.buttons[PersonRole.APPLICANT])

    def show_value(self, value: tuple[PersonRole, ...], several: bool = False) -> None:
        """Press the buttons of these roles."""
        for role, button in self.buttons.items():
            button.setChecked(role in value)

    def _on_clicked(self) -> None:
        self.edited.emit(tuple(role for role, button in self.buttons.items() if button.isChecked()))
