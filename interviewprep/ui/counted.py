"""Texts with a number in them, in the plural forms of the language.

lupdate (Qt 6.11) takes the plural forms of a text in Python from `self.tr` only, not from
`QCoreApplication.translate` with a count, so these texts belong to a QObject.
"""

from PySide6.QtCore import QObject


class Counted(QObject):
    """One method a text; `counted` is the one instance."""

    def pages(self, count: int) -> str:
        """So many pages."""
        return self.tr("%n page(s)", "", count)

    def documents(self, count: int) -> str:
        """So many documents."""
        return self.tr("%n document(s)", "", count)

    def papers_added(self, count: int) -> str:
        """So many papers came into the case."""
        return self.tr("%n paper(s) added", "", count)

    def more_refused(self, count: int) -> str:
        """So many files beside those named could not be added."""
        return self.tr("%n more file(s) could not be added.", "", count)

    def to_confirm(self, count: int) -> str:
        """So many proposals wait for a person."""
        return self.tr("%n to confirm", "", count)

    def months_untold(self, count: int) -> str:
        """A stretch of months of which nothing is told."""
        return self.tr("%n month(s) not yet told", "", count)

    def years_untold(self, count: int) -> str:
        """A stretch of whole years of which nothing is told."""
        return self.tr("%n year(s) not yet told", "", count)

    def about_seconds(self, count: int) -> str:
        """Time left in seconds."""
        return self.tr("about %n s", "", count)

    def about_minutes(self, count: int) -> str:
        """Time left in minutes."""
        return self.tr("about %n min", "", count)

    def evidence(self, count: int) -> str:
        """So many pages and pieces of country information stand behind a fear."""
        return self.tr("evidence: %n", "", count)

    def fears(self, count: int) -> str:
        """So many fears."""
        return self.tr("%n fear(s)", "", count)


counted = Counted()
