"""What papers are to each other, in words."""

from PySide6.QtCore import QCoreApplication

from interviewprep.domain.documents import Relation
from interviewprep.ui.documents.text_direction import isolated


def belongs_to(relation: Relation, title: str) -> str:
    """What a paper is to the one of this title."""
    translate = QCoreApplication.translate
    words = {
        Relation.TRANSLATION: translate("RelationWords", "Translation of: {title}"),
        Relation.TRANSLATOR_CERTIFICATE: translate("RelationWords", "Translator's certificate for: {title}"),
        Relation.COPY: translate("RelationWords", "Copy of: {title}"),
        Relation.ATTACHMENT: translate("RelationWords", "Attached to: {title}"),
    }
    return words[relation].format(title=isolated(title))


def has(relation: Relation, title: str) -> str:
    """What the paper of this title is to the one that is shown."""
    translate = QCoreApplication.translate
    words = {
        Relation.TRANSLATION: translate("RelationWords", "Its translation: {title}"),
        Relation.TRANSLATOR_CERTIFICATE: translate("RelationWords", "Its translator's certificate: {title}"),
        Relation.COPY: translate("RelationWords", "Its copy: {title}"),
        Relation.ATTACHMENT: translate("RelationWords", "Its attachment: {title}"),
    }
    return words[relation].format(title=isolated(title))
