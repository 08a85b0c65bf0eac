"""A date as written, with what it is understood to mean below."""

from PySide6.QtWidgets import QLineEdit, QWidget

from interviewprep.domain.dates import NO_DATE, DateStatement, read_date
from interviewprep.ui import labels
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.text_field import several_values
from interviewprep.ui.documents.text_keeper import TextKeeper


class DateField(Field):
    """Keeps what is written exactly; the reading follows while one types."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self.editor = QLineEdit()
        self.put_editor(self.editor)
        self.keeper = TextKeeper(self.editor)
        self.keeper.typed.connect(self._on_typed)
        self.keeper.settled.connect(self._on_settled)

    def show_value(self, value: DateStatement, several: bool = False) -> None:
        """Show a written date and its reading."""
        self.keeper.show(value.original, several)
        self.editor.setPlaceholderText(several_values() if several else self.tr("as written on the paper"))
        if not self.keeper.dirty:
            self._explain(NO_DATE if several else value)

    def correct_from(self, text: str) -> None:
        """Say at once what the written date that may be changed means."""
        super().correct_from(text)
        self._explain(read_date(text))

    def commit(self) -> None:
        """Save what is being typed."""
        self.keeper.commit()

    def _explain(self, statement: DateStatement) -> None:
        if not statement:
            self.say("")
        elif statement.reading is None:
            self.say(self.tr("kept as written"))
        else:
            self.say(self.tr("= {date}").format(date=labels.date_text(statement)))

    def _on_typed(self, text: str) -> None:
        self._explain(read_date(text))

    def _on_settled(self, text: str) -> None:
        self.edited.emit(read_date(text))
