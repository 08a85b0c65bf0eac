"""The list of languages to choose from: what is installed, what is not, what does not exist."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from interviewprep.services.languages import LanguageStanding
from interviewprep.ui import labels
from interviewprep.ui.documents.choice_entry import ChoiceEntry
from interviewprep.ui.documents.language_words import note_words


def language_entries(standings: Sequence[LanguageStanding]) -> list[ChoiceEntry]:
    """All languages in three groups; one plain list while it is not known how they stand."""
    if not standings:
        return [ChoiceEntry(code, labels.language(code), also=code) for code in labels.language_codes()]
    translate = QCoreApplication.translate
    groups = (
        (translate("LanguageList", "Installed"), [one for one in standings if one.installed]),
        (
            translate("LanguageList", "Not installed on this computer"),
            [one for one in standings if one.exists and not one.installed],
        ),
        (translate("LanguageList", "No reading data exists"), [one for one in standings if not one.exists]),
    )
    entries = []
    for words, members in groups:
        if members:
            entries.append(ChoiceEntry(None, words, heading=True))
            entries += [_entry(one) for one in members]
    return entries


def _entry(standing: LanguageStanding) -> ChoiceEntry:
    language = standing.language
    english = QLocale.languageToString(QLocale(language.tag).language())
    also = f"{language.code} {language.iso} {language.tag} {english} {standing.package}"
    return ChoiceEntry(language.key, language.name, also=also, note=note_words(standing))
