"""A date in the teller's words, with all it may mean side by side."""

from PySide6.QtWidgets import QLineEdit, QWidget

from interviewprep.domain.dates import DateReading, DateStatement, interpret, read_date, why_not
from interviewprep.ui import theme
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.people.date_words import meaning_words, problem_words, reading_words
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.word_button import WordButton


class ToldDateField(Field):
    """Keeps the words exactly; where they have several meanings a person chooses one, or none."""

    def __init__(
        self, label: str, hint: str = "", placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, hint, parent)
        self._hint = hint
        self._shown = DateStatement()
        self.editor = QLineEdit()
        self.editor.setPlaceholderText(placeholder)
        self.put_editor(self.editor)
        self._readings = QWidget()
        self._flow = FlowLayout(self._readings, 6)
        self._column.addWidget(self._readings)
        self._readings.hide()
        self._offered: tuple[DateReading, ...] = ()
        self.choices: list[WordButton] = []
        self.keeper = TextKeeper(self.editor)
        self.keeper.typed.connect(lambda text: self._explain(read_date(text)))
        self.keeper.settled.connect(self._on_settled)

    def show_value(self, value: DateStatement, several: bool = False) -> None:
        """Show the words and what they mean."""
        self.keeper.show(value.original, several)
        if not self.keeper.dirty:
            self._explain(value)

    def commit(self) -> None:
        """Save what is being typed."""
        self.keeper.commit()

    def _on_settled(self, text: str) -> None:
        statement = read_date(text)
        if statement.original == self._shown.original:  # the same words keep the chosen meaning
            statement = self._shown
        self.edited.emit(statement)

    def _explain(self, statement: DateStatement) -> None:
        self._shown = statement
        readings = interpret(statement.original) if statement else ()
        self._offer(readings if len(readings) > 1 else (), statement.reading)
        problem = why_not(statement.original) if statement else None
        if problem is not None:
            self.say(problem_words(problem), "amber")
        elif statement.reading is not None:
            self.say(meaning_words(statement))
        elif len(readings) > 1:
            self.say(self.tr("This can mean several things. Which is meant?"), "amber")
        elif statement:
            self.say(self.tr("kept as written"))
        else:
            self.say(self._hint)

    def say(self, hint: str, role: str = "hint") -> None:
        """Change the line below, and its tone."""
        super().say(hint)
        theme.set_role(self.hint, role)

    def _offer(self, readings: tuple[DateReading, ...], chosen: DateReading | None) -> None:
        """The meanings as buttons; the chosen one is pressed, pressing it again takes it back.

        The same buttons stay for the same meanings: pressing one saves the words first.
        """
        if readings != self._offered:
            self._offered = readings
            self._flow.clear()
            self.choices = [WordButton(reading_words(reading)) for reading in readings]
            for button, reading in zip(self.choices, readings, strict=True):
                button.setCheckable(True)
                button.clicked.connect(lambda on, reading=reading: self._choose(reading if on else None))
                self._flow.addWidget(button)
        for button, reading in zip(self.choices, readings, strict=True):
            button.setChecked(reading == chosen)
        self._readings.setVisible(bool(readings))

    def _choose(self, reading: DateReading | None) -> None:
        self._shown = DateStatement(self.keeper.text().strip(), reading)
        if self.keeper.dirty:
            self.keeper.commit()
        else:
            self.edited.emit(self._shown)
