"""A date as somebody said or wrote it, with its meaning, its meanings, or what is wrong with it below."""

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from interviewprep.domain.dates import (
    NO_DATE,
    DateReading,
    DateStatement,
    interpret,
    is_placeholder,
    read_date,
    why_not,
)
from interviewprep.ui import theme
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.text_keeper import TextKeeper
from interviewprep.ui.people.date_words import meaning_words, problem_words, reading_words, year_alone
from interviewprep.ui.people.tab_order import place_after
from interviewprep.ui.widgets.flow_layout import FlowLayout
from interviewprep.ui.widgets.word_button import WordButton


class PersonDateField(Field):
    """Keeps what is written exactly; where it has several meanings a person chooses one of them.

    A day such as 1 January is asked about: known, or assigned by an office. `warn` says what does not
    fit other dates.
    """

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent)
        self._known: set[str] = set()
        self._offered: tuple[str, ...] = ()
        self.editor = QLineEdit()
        self.editor.setPlaceholderText(self.tr("as said or written, in any calendar"))
        self.put_editor(self.editor)
        self.choices = QWidget()
        FlowLayout(self.choices, 6)
        self.warning = QLabel()
        self.warning.setProperty("role", "amber")
        self.warning.setWordWrap(True)
        for widget in (self.choices, self.warning):
            self._column.addWidget(widget)
            widget.hide()
        self.keeper = TextKeeper(self.editor)
        self.keeper.typed.connect(lambda text: self._explain(read_date(text)))
        self.keeper.settled.connect(lambda text: self.edited.emit(read_date(text)))

    def show_value(self, value: DateStatement, several: bool = False) -> None:
        """Show a written date and its reading."""
        self.keeper.show(value.original, several)
        if not self.keeper.dirty:
            self._explain(NO_DATE if several else value)

    def commit(self) -> None:
        """Save what is being typed."""
        self.keeper.commit()

    def warn(self, words: str) -> None:
        """Say kindly that the date does not fit another one; empty words take it back."""
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def _explain(self, statement: DateStatement) -> None:
        readings = interpret(statement.original) if statement else ()
        if not statement:
            self._say("", [])
        elif statement.reading is not None:
            self._explain_reading(statement, readings)
        elif len(readings) > 1:
            self._say(self.tr("This can mean several days. Which one?"), self._meanings(statement, readings))
        elif problem := why_not(statement.original):
            self._say(problem_words(problem), [], role="amber")
        else:
            self._say(self.tr("kept as written"), [])

    def _explain_reading(self, statement: DateStatement, readings: tuple[DateReading, ...]) -> None:
        reading = statement.reading
        assert reading is not None
        year = year_alone(statement)
        if is_placeholder(reading) and year is not None and statement.original not in self._known:
            asked = self.tr("{date}. Offices often write this day where only the year is known.")
            assigned = DateStatement(statement.original, year)
            self._say(
                asked.format(date=meaning_words(statement)),
                [
                    (self.tr("The day is known"), lambda: self._on_known(statement)),
                    (self.tr("The day was assigned"), lambda: self.edited.emit(assigned)),
                ],
            )
        elif len(readings) > 1:
            # Called again by the button of the meaning in force: the others come back.
            again = DateStatement(statement.original)
            others = [(self.tr("Another meaning"), lambda: self._explain(again))]
            self._say(meaning_words(statement), others)
        else:
            self._say(meaning_words(statement), [])

    def _meanings(
        self, statement: DateStatement, readings: tuple[DateReading, ...]
    ) -> list[tuple[str, Callable[[], None]]]:
        def choice(reading: DateReading) -> tuple[str, Callable[[], None]]:
            chosen = DateStatement(statement.original, reading)
            return reading_words(reading), lambda: self.edited.emit(chosen)

        return [choice(reading) for reading in readings]

    def _on_known(self, statement: DateStatement) -> None:
        self._known.add(statement.original)
        self._explain(statement)

    def _say(self, words: str, choices: list[tuple[str, Callable[[], None]]], role: str = "hint") -> None:
        self.say(words)
        theme.set_role(self.hint, role)
        offered = (words, *(text for text, _ in choices))
        if offered == self._offered:
            return  # a button under the pointer is not taken away between press and release
        self._offered = offered
        layout = self.choices.layout()
        assert isinstance(layout, FlowLayout)
        layout.clear()
        buttons = []
        for text, act in choices:
            button = WordButton(text)
            button.setAccessibleDescription(words)
            button.clicked.connect(act)
            layout.addWidget(button)
            buttons.append(button)
        place_after(self.editor, buttons)
        self.choices.setVisible(bool(choices))
