"""Words for every enum, code and date, in the language of the window.

Functions, not tables: the words are looked up when they are shown, so they follow the language
while running. Unknown codes come back as they are.
"""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from interviewprep.domain import sources
from interviewprep.domain.case import Recipient, Standing
from interviewprep.domain.dates import DateStatement
from interviewprep.domain.documents import Category, DocumentForm, DocumentState, Relation
from interviewprep.domain.languages import LANGUAGES, language_name
from interviewprep.domain.missing import MissingReason
from interviewprep.domain.pages import PageHint, PageSide, PageState, TextSource
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
        TextSource.FILE: translate("TextSource", "the file's own text"),
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


def short_date_text(statement: DateStatement) -> str:
    """As `date_text`, a single day in figures: for chips and second lines."""
    reading = statement.reading
    if reading is not None and reading.earliest is not None and reading.earliest == reading.latest:
        return short_date(reading.earliest)
    return date_text(statement)


def date_text(statement: DateStatement) -> str:
    """A written date in words where it is understood, else as it was written; never more exact than it is."""
    reading = statement.reading
    if reading is None or (reading.earliest is None and reading.latest is None):
        return statement.original
    first, last = reading.earliest, reading.latest
    if first is None or last is None:
        return _open_date(first, last)
    if first == last:
        return long_date(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return str(first.year)
    next_day = last + timedelta(days=1)
    if first.day == 1 and next_day.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{locale().standaloneMonthName(first.month)} {first.year}"
    return f"{short_date(first)} – {short_date(last)}"


def _open_date(first: date | None, last: date | None) -> str:
    if last is not None:
        return translate("Date", "until {date}").format(date=long_date(last))
    assert first is not None
    return translate("Date", "from {date}").format(date=long_date(first))


def sex(value: str) -> str:
    """The sex a paper states (ICAO Doc 9303), as it is where it is another sign."""
    words = {
        "F": translate("Sex", "female"),
        "M": translate("Sex", "male"),
        "X": translate("Sex", "not stated"),
    }
    return words.get(value, value)


def page_hint(code: str) -> str:
    """What makes a page hard to read, with what to do about it; as `services.legibility` names it."""
    words = {
        PageHint.BLURRED: translate("PageHint", "Blurred. If you can, photograph it again, holding still."),
        PageHint.GLARE: translate("PageHint", "A light is reflected. Photograph it again from another side."),
        PageHint.DARK: translate("PageHint", "Dark. Photograph it again in daylight, without flash."),
        PageHint.CUT_EDGE: translate("PageHint", "An edge is cut off. Photograph all four corners."),
        PageHint.LOW_RESOLUTION: translate("PageHint", "Few pixels. Photograph it from nearer, or scan it."),
        "second_side_missing": translate("PageHint", "This paper has two sides. Add the other one too."),
        "near_duplicate": translate("PageHint", "Looks like another page of the case."),
    }
    return words.get(code, code)


def page_side(value: PageSide | None) -> str:
    """Front or back."""
    words = {
        PageSide.FRONT: translate("PageSide", "front"),
        PageSide.BACK: translate("PageSide", "back"),
        None: translate("PageSide", "not said"),
    }
    return words[value]


def relation(value: Relation | None) -> str:
    """What a paper is to the one it belongs to."""
    words = {
        Relation.TRANSLATION: translate("Relation", "translation"),
        Relation.TRANSLATOR_CERTIFICATE: translate("Relation", "translator's certificate"),
        Relation.COPY: translate("Relation", "copy"),
        Relation.ATTACHMENT: translate("Relation", "attachment"),
        None: translate("Relation", "stands alone"),
    }
    return words[value]


def metadata(name: str) -> str:
    """What a file says about itself, by the names of `domain.sources`."""
    words = {
        sources.TAKEN: translate("Metadata", "Taken"),
        sources.PLACE: translate("Metadata", "Place"),
        sources.DEVICE: translate("Metadata", "Device"),
        sources.LENGTH: translate("Metadata", "Length"),
        sources.AUTHOR: translate("Metadata", "Author"),
        sources.CREATED: translate("Metadata", "Made"),
        sources.MODIFIED: translate("Metadata", "Changed"),
        sources.SENDER: translate("Metadata", "From"),
        sources.RECIPIENTS: translate("Metadata", "To"),
        sources.SENT: translate("Metadata", "Sent"),
        sources.SUBJECT: translate("Metadata", "Subject"),
        sources.PROGRAM: translate("Metadata", "Program"),
        sources.FORMAT: translate("Metadata", "Format"),
        sources.NOT_SHOWN: translate("Metadata", "Not shown"),
        sources.LEFT_OUT: translate("Metadata", "Left out"),
        sources.DELETIONS: translate("Metadata", "Marked as deleted"),
        sources.COMMENTS: translate("Metadata", "Comments"),
        sources.HIDDEN: translate("Metadata", "Hidden passages"),
    }
    return words.get(name, name)


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
