"""What helps to explain a missing paper, by its reason."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from interviewprep.domain.missing import MissingReason


class ReasonHint(QFrame):
    """A calm hint with its source; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.setProperty("tone", "blue")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(2)
        self._words, self._source = QLabel(), QLabel()
        for label, role in ((self._words, ""), (self._source, "hint")):
            label.setWordWrap(True)
            if role:
                label.setProperty("role", role)
            layout.addWidget(label)

    @property
    def words(self) -> str:
        """The hint in sight."""
        return self._words.text()

    def show_reason(self, reason: MissingReason | None) -> None:
        """Show the hint for a reason."""
        words, source = self._hint(reason)
        self._words.setText(words)
        self._source.setText(source)
        self.setAccessibleName(words)
        self.setAccessibleDescription(source)
        self.setVisible(bool(words))

    def _hint(self, reason: MissingReason | None) -> tuple[str, str]:
        """Words and source; the danger rule is the program's own, comparable law is named beside it."""
        compare = self.tr(
            "Compare Directive 2011/95/EU, article 4(5): a satisfactory explanation for what is missing."
        )
        match reason:
            case None:
                return "", ""
            case MissingReason.DANGEROUS:
                return (
                    self.tr(
                        "Never contact the embassy or an authority of the country you fear, and let nobody "
                        "take a risk for a paper. That it would be dangerous is an explanation in itself: "
                        "say for whom."
                    ),
                    self.tr(
                        "Working rule of this program, for your lawyer to confirm. Compare Directive "
                        "2013/32/EU, article 30."
                    ),
                )
            case MissingReason.CONFISCATED | MissingReason.DESTROYED:
                return (
                    self.tr(
                        "A receipt, a photo of the paper or somebody who saw it happen can stand in for it."
                    ),
                    compare,
                )
            case MissingReason.NEVER_HAD:
                return (
                    self.tr("Say why: for instance that such papers are not issued there, or not to you."),
                    compare,
                )
            case _:
                return self.tr("Say what you tried, and why trying further is not reasonable."), compare
