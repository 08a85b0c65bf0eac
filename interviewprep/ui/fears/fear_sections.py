"""The fields of a fear, in sections, each with a question that leaves the answer open."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from interviewprep.domain.pages import Page
from interviewprep.ui.documents.field import Field
from interviewprep.ui.documents.switch_field import SwitchField
from interviewprep.ui.documents.text_field import TextField
from interviewprep.ui.fears.citations_field import CitationsField
from interviewprep.ui.fears.grounds_field import GroundsField
from interviewprep.ui.fears.language_choice import LanguageChoice
from interviewprep.ui.fears.link_field import LinkField
from interviewprep.ui.fears.told_date_field import ToldDateField

AnyField = Field | SwitchField


class FearSections(QObject):
    """Builds the fields by the name of what they edit; nothing here suggests an answer."""

    def words(self) -> tuple[dict[str, AnyField], dict[str, AnyField]]:
        """The applicant's own words, and the lawyer's beside them."""
        own = TextField(
            self.tr("In the applicant's own words"),
            self.tr("If you had to return tomorrow, what do you think would happen, step by step?"),
            lines=True,
        )
        wording = TextField(
            self.tr("In the lawyer's words"),
            self.tr("The same in the language of the bundle; nothing that was not said."),
            lines=True,
        )
        language = LanguageChoice(self.tr("Language of these words"))
        return {"own_words": own, "own_language": language}, {"wording": wording}

    def who_and_what(self) -> dict[str, AnyField]:
        """From whom, what, since when, how it is known."""
        return {
            "persecutors": LinkField(
                self.tr("From whom: people of the case"),
                "",
                self.tr("Choose people…"),
                self.tr("No people in the case yet"),
            ),
            "from_whom": TextField(
                self.tr("From whom, in words"),
                self.tr("Who exactly is feared: a state body, a group, a family, a private person?"),
                lines=True,
            ),
            "harm": TextField(
                self.tr("What harm"),
                self.tr("What would happen, and where would it begin?"),
                lines=True,
            ),
            "since": ToldDateField(
                self.tr("Since when"),
                self.tr("In any calendar, as exactly as it is known, not more."),
                self.tr("for example: spring 1398"),
            ),
            "how_known": TextField(
                self.tr("How the person knows"),
                self.tr("What makes you think so: past events, messages, what happened to others?"),
                lines=True,
            ),
        }

    def why(self) -> dict[str, AnyField]:
        """Grounds, and reasons in words."""
        return {
            "grounds": GroundsField(
                self.tr("Grounds"),
                self.tr("Several may hold. Whether one holds is for the authority to decide."),
            ),
            "reasons": TextField(
                self.tr("Reasons in words"),
                self.tr("For what reason, and why this person?"),
                lines=True,
            ),
        }

    def return_today(self) -> dict[str, AnyField]:
        """State protection, living elsewhere, still true."""
        return {
            "protection": TextField(
                self.tr("Protection by the state"),
                self.tr("Was anybody asked for help, when, what was the answer? If not, why not?"),
                lines=True,
            ),
            "relocation": TextField(
                self.tr("Living elsewhere in the country"),
                self.tr("Was another part of the country tried? Could the person live there?"),
                lines=True,
            ),
            "still_true": TextField(
                self.tr("Still true today"),
                self.tr("Has anything changed since then, for better or worse?"),
                lines=True,
            ),
        }

    def rests_on(self, pages_of: Callable[[str], Sequence[Page]]) -> dict[str, AnyField]:
        """Events, pages, country information, or why there is none."""
        return {
            "event_ids": LinkField(
                self.tr("Events"),
                self.tr("Which events of the chronology belong to this fear?"),
                self.tr("Choose events…"),
                self.tr("No events in the chronology yet"),
            ),
            "citations": CitationsField(
                self.tr("Pages and passages"), self.tr("Which papers show something of it?"), pages_of
            ),
            "source_ids": LinkField(
                self.tr("Country information"),
                self.tr("What is published about the situation there?"),
                self.tr("Choose country information…"),
                self.tr("No country information yet"),
            ),
            "unproven_because": TextField(
                self.tr("No evidence, because …"),
                self.tr("Why is there no paper about it? Was one asked for?"),
                lines=True,
            ),
        }

    def apart(self) -> dict[str, AnyField]:
        """Notes and the cover."""
        return {
            "notes": TextField(self.tr("Notes (never in the bundle)"), "", lines=True),
            "sensitive": SwitchField(
                self.tr("Sensitive"), self.tr("Covered until asked for, and covered again when left.")
            ),
        }
