"""Words for every enum, code and date, in the language of the window.

Functions, not tables: the words are looked up when they are shown, so they follow the language
while running. Unknown codes come back as they are.
"""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from interviewprep.domain.case import Recipient, Standing
from interviewprep.domain.changes import Action
from interviewprep.domain.dates import DateStatement, Precision
from interviewprep.domain.documents import Category, DocumentForm, DocumentState
from interviewprep.domain.languages import LANGUAGES, language_name
from interviewprep.domain.missing import MissingReason
from interviewprep.domain.pages import PageState, TextSource
from interviewprep.ui.counted import counted

translate = QCoreApplication.translate


def category(value: Category | None) -> str:
    """The category's name in the official list; None is a paper not yet sorted."""
    words = {
        None: translate("Category", "Not sorted yet"),
        Category.IDENTIFICATION: translate("Category", "Identification"),
        Category.STATUS: translate("Category", "Individual and status"),
        Category.EDUCATION: translate("Category", "Education"),
        Category.EMPLOYMENT: translate("Category", "Employment"),
        Category.MEMBERSHIP: translate("Category", "Membership"),
        Category.OFFICIAL: translate("Category", "Other official papers"),
        Category.OTHER: translate("Category", "Any other evidence"),
    }
    return words[value]


def category_hint(value: Category) -> str:
    """What belongs into a category, in one line."""
    words = {
        Category.IDENTIFICATION: translate(
            "CategoryHint", "Passport, identity card, travel document, driving licence"
        ),
        Category.STATUS: translate("CategoryHint", "Birth, marriage, divorce, death, family"),
        Category.EDUCATION: translate("CategoryHint", "School certificates, diplomas, student card"),
        Category.EMPLOYMENT: translate("CategoryHint", "Letters from work, contracts, records of employment"),
        Category.MEMBERSHIP: translate("CategoryHint", "Party, union, community, faith"),
        Category.OFFICIAL: translate("CategoryHint", "Summons, decisions, letters from authorities, visas"),
        Category.OTHER: translate(
            "CategoryHint", "Medical papers, threats, witnesses, photographs, messages"
        ),
    }
    return words[value]


def form(value: DocumentForm | None) -> str:
    """In which form a paper is at hand."""
    words = {
        None: translate("DocumentForm", "Not said"),
        DocumentForm.ORIGINAL: translate("DocumentForm", "Original"),
        DocumentForm.COPY: translate("DocumentForm", "Copy"),
        DocumentForm.CERTIFIED_COPY: translate("DocumentForm", "Certified copy"),
        DocumentForm.PHOTO: translate("DocumentForm", "Photo"),
        DocumentForm.TRANSLATION: translate("DocumentForm", "Translation"),
    }
    return words[value]


def document_state(value: DocumentState) -> str:
    """How far a document is read."""
    words = {
        DocumentState.PENDING: translate("DocumentState", "being read"),
        DocumentState.READ: translate("DocumentState", "read"),
        DocumentState.FAILED: translate("DocumentState", "not readable"),
    }
    return words[value]


def page_state(value: PageState) -> str:
    """How far a page is read."""
    words = {
        PageState.PENDING: translate("PageState", "waiting to be read"),
        PageState.READ: translate("PageState", "read"),
        PageState.FAILED: translate("PageState", "not readable"),
    }
    return words[value]


def text_source(value: TextSource) -> str:
    """Where the text of a page comes from."""
    words = {
        TextSource.NONE: translate("TextSource", "no text"),
        TextSource.PDF: translate("TextSource", "text of the file"),
        TextSource.OCR: translate("TextSource", "read by the computer"),
        TextSource.PERSON: translate("TextSource", "corrected by a person"),
    }
    return words[value]


def missing_reason(value: MissingReason | None) -> str:
    """Why a paper is not there."""
    words = {
        None: translate("MissingReason", "Not explained yet"),
        MissingReason.CONFISCATED: translate("MissingReason", "Confiscated"),
        MissingReason.DESTROYED: translate("MissingReason", "Destroyed"),
        MissingReason.LOST: translate("MissingReason", "Lost"),
        MissingReason.NEVER_HAD: translate("MissingReason", "Never had it"),
        MissingReason.DANGEROUS: translate("MissingReason", "Dangerous to obtain"),
        MissingReason.LEFT_BEHIND: translate("MissingReason", "Left behind"),
        MissingReason.OTHER: translate("MissingReason", "Another reason"),
    }
    return words[value]


def standing(value: Standing) -> str:
    """What the case has of a category."""
    words = {
        Standing.HAVE: translate("Standing", "have"),
        Standing.EXPLAINED: translate("Standing", "missing, explained"),
        Standing.NOT_EXPLAINED: translate("Standing", "missing, not explained"),
    }
    return words[value]


def standing_tone(value: Standing) -> str:
    """The chip's tone of a standing."""
    return {Standing.HAVE: "accent", Standing.EXPLAINED: "blue", Standing.NOT_EXPLAINED: "amber"}[value]


def recipient(value: Recipient) -> str:
    """Who a bundle is for."""
    words = {
        Recipient.AUTHORITY: translate("Recipient", "Migration authority"),
        Recipient.LAWYER: translate("Recipient", "Lawyer"),
        Recipient.UNHCR: translate("Recipient", "UNHCR"),
        Recipient.COURT: translate("Recipient", "Court"),
    }
    return words[value]


def action(value: Action) -> str:
    """What was done, as it stands after “Undo:”."""
    words = {
        Action.IMPORT: translate("Action", "adding of papers"),
        Action.EDIT_CASE: translate("Action", "change of case data"),
        Action.EDIT_DOCUMENTS: translate("Action", "change of documents"),
        Action.REMOVE_DOCUMENTS: translate("Action", "removal of documents"),
        Action.RESTORE_DOCUMENTS: translate("Action", "restoring of documents"),
        Action.REORDER_DOCUMENTS: translate("Action", "new order of documents"),
        Action.TURN_PAGE: translate("Action", "turning of a page"),
        Action.CORRECT_TEXT: translate("Action", "correction of text"),
        Action.ADD_MISSING: translate("Action", "adding of a missing paper"),
        Action.EDIT_MISSING: translate("Action", "change of a missing paper"),
        Action.REMOVE_MISSING: translate("Action", "removal of a missing paper"),
    }
    return words[value]


def undo_text(value: Action | None) -> str:
    """The words of the undo command."""
    return (
        translate("Action", "Undo: %1").replace("%1", action(value)) if value else translate("Action", "Undo")
    )


def redo_text(value: Action | None) -> str:
    """The words of the redo command."""
    return (
        translate("Action", "Redo: %1").replace("%1", action(value)) if value else translate("Action", "Redo")
    )


def language(code: str) -> str:
    """A paper's language by its Tesseract code: its name in itself."""
    return language_name(code)


def language_codes() -> tuple[str, ...]:
    """Tesseract codes of the languages papers can be in, in the order of a list to choose from."""
    return tuple(entry.code for entry in LANGUAGES)


def bundle_language(tag: str) -> str:
    """A language a bundle can be written in, in the words of the window."""
    words = {
        "ru": translate("BundleLanguage", "Russian"),
        "be": translate("BundleLanguage", "Belarusian"),
        "en": translate("BundleLanguage", "English"),
    }
    return words.get(tag, tag)


def kind(code: str | None) -> str:
    """The name of a kind of document."""
    from interviewprep.ui.kind_labels import kind_words

    return kind_words().get(code, code or "")


def locale() -> QLocale:
    """The locale of the window's language, Western digits."""
    return QLocale()


def short_date(value: date | datetime) -> str:
    """A day in figures: 23.09.2017."""
    return f"{value.day:02}.{value.month:02}.{value.year:04}"


def long_date(value: date | datetime) -> str:
    """A day in words: 23 September 2017."""
    return locale().toString(QDate(value.year, value.month, value.day), "d MMMM yyyy")


def date_text(statement: DateStatement) -> str:
    """A written date in words where it is understood, else as it was written."""
    reading = statement.reading
    if reading is None:
        return statement.original
    first = reading.earliest
    if reading.precision is Precision.YEAR:
        return str(first.year)
    if reading.precision is Precision.MONTH:
        return f"{locale().standaloneMonthName(first.month)} {first.year}"
    return long_date(first)


def moment(value: datetime) -> str:
    """A local day and time: 23.09.2017 14:05."""
    local = value.astimezone() if value.tzinfo else value
    return f"{short_date(local)} {local.hour:02}:{local.minute:02}"


def time_left(seconds: float | None) -> str:
    """Time left in rough words, empty when unknown."""
    if seconds is None:
        return ""
    if seconds < 5:
        return translate("TimeLeft", "a few seconds")
    if seconds < 90:
        return counted.about_seconds(max(5, round(seconds / 5) * 5))
    return counted.about_minutes(round(seconds / 60))


def file_size(size: int) -> str:
    """A size in bytes as people read it."""
    return locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)


def page_count(count: int) -> str:
    """So many pages."""
    return counted.pages(count)


def document_count(count: int) -> str:
    """So many documents."""
    return counted.documents(count)
