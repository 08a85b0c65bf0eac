"""Words of the bundle in its language, from `resources/bundle/<language>.toml`."""

import re
import tomllib
from datetime import date, timedelta
from functools import cache
from typing import Any

from interviewprep.domain.case import Recipient
from interviewprep.domain.dates import DateReading, DateStatement
from interviewprep.domain.documents import Category, Document, DocumentForm
from interviewprep.domain.missing import MissingReason
from interviewprep.resources import path

#: Tesseract codes of papers that are already in the bundle's language.
_PAPER_LANGUAGE = {"ru": "rus", "be": "bel", "en": "eng"}

_YEAR_WORDS = {"г", "год", "года"}


class Wording:
    """The words of one language; `language` is ru, be or en."""

    def __init__(self, language: str) -> None:
        self.language = language
        with path("bundle", f"{language}.toml").open("rb") as file:
            self._words: dict[str, dict[str, Any]] = tomllib.load(file)

    def text(self, section: str, key: str, **values: object) -> str:
        """The words for one place with its values filled in; KeyError where there are none."""
        words: str = self._words[section][key]
        return words.format(**values) if values else words

    def category(self, category: Category) -> str:
        """The heading of a category of the official list."""
        return self.text("categories", category)

    def form(self, form: DocumentForm) -> str:
        """The form in which a paper is at hand."""
        return self.text("forms", form)

    def reason(self, reason: MissingReason) -> str:
        """Why a paper is missing."""
        return self.text("reasons", reason)

    def recipient(self, recipient: Recipient) -> str:
        """The line that addresses the bundle."""
        return self.text("recipients", recipient)

    def kind(self, code: str | None) -> str:
        """The name of a kind of document, empty for None."""
        return self.text("kinds", code) if code else ""

    def title(self, document: Document) -> str:
        """What a document is called in the bundle's language: its translation, else its kind.

        A paper written in that language keeps its own title; a file's name is never printed.
        """
        own = document.title.strip()
        translated = document.translated_titles.get(self.language, "").strip()
        if translated or (own and self._reads(document)):
            return translated or own
        return self.kind(document.kind) or own or self.text("document", "untitled")

    def own_title(self, document: Document) -> str:
        """The title as written on the paper where `title` does not already say it, else empty."""
        own = document.title.strip()
        return "" if own.casefold() == self.title(document).casefold() else own

    def _reads(self, document: Document) -> bool:
        return document.languages[:1] == (_PAPER_LANGUAGE[self.language],)

    def long_day(self, day: date) -> str:
        """A day with its month in letters."""
        return self._fill("long_day", day)

    def gregorian(self, reading: DateReading) -> str:
        """The Gregorian days a written date means, as exact as they are known."""
        first, last = reading.earliest, reading.latest
        if first is None or last is None:
            return self._open(first, last)
        if first == last:
            return self._fill("day", first)
        after = last + timedelta(days=1)
        if (first.month, first.day) == (after.month, after.day) == (1, 1) and after.year == first.year + 1:
            return self._fill("year", first)
        if first.day == after.day == 1 and (first.year, first.month) == (last.year, last.month):
            return self._fill("month", first)
        return f"{self._fill('day', first)} – {self._fill('day', last)}"

    def _open(self, first: date | None, last: date | None) -> str:
        if last is not None:
            return self.text("document", "until", date=self._fill("day", last))
        return self.text("document", "from", date=self._fill("day", first)) if first else ""

    def converted(self, statement: DateStatement) -> str:
        """The Gregorian date where a reader could not take it from the written one, else empty."""
        if statement.reading is None:
            return ""
        plain = self.gregorian(statement.reading)
        written = statement.original.strip()
        if statement.reading.calendar == "gregorian" and self._plainly(written, plain):
            return ""
        return plain

    def _plainly(self, written: str, plain: str) -> bool:
        """Whether a Gregorian date is written with this language's month or with the same numbers."""
        document = self._words["document"]
        months = {name.casefold() for name in (*document["months"], *document["other_months"])}
        words = {word.casefold() for word in re.findall(r"[^\W\d_]+", written)}
        if words & months:
            return True
        return words <= _YEAR_WORDS and _numbers(written) == _numbers(plain)

    def _fill(self, key: str, day: date) -> str:
        name = self._words["document"]["months"][day.month - 1]
        return self.text("document", key, day=day.day, month=day.month, year=day.year, month_name=name)


def _numbers(text: str) -> list[int]:
    return [int(number) for number in re.findall(r"[0-9]+", text)]


@cache
def wording(language: str) -> Wording:
    """The words of a bundle language: ru, be or en."""
    return Wording(language)
