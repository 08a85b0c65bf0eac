"""Words for the choices of filter and order."""

from PySide6.QtCore import QCoreApplication

from interviewprep.ui import labels
from interviewprep.ui.documents.document_filter import DocumentFilter, Order, Shown


def filter_words(choice: DocumentFilter) -> str:
    """A choice of the filter in words."""
    if choice.category is not None:
        return labels.category(choice.category)
    translate = QCoreApplication.translate
    return {
        Shown.ALL: translate("DocumentFilter", "All papers"),
        Shown.TO_CONFIRM: translate("DocumentFilter", "To confirm"),
        Shown.TO_SORT: translate("DocumentFilter", "Not sorted yet"),
        Shown.BEING_READ: translate("DocumentFilter", "Being read"),
        Shown.FAILED: translate("DocumentFilter", "Could not be read"),
        Shown.NOT_IN_BUNDLE: translate("DocumentFilter", "Not in the bundle"),
        Shown.REMOVED: translate("DocumentFilter", "Removed"),
    }[choice.shown]


def order_words(order: Order) -> str:
    """An order in words."""
    translate = QCoreApplication.translate
    return {
        Order.CATEGORY: translate("DocumentOrder", "By category"),
        Order.DATE: translate("DocumentOrder", "By date"),
        Order.TITLE: translate("DocumentOrder", "By title"),
        Order.ADDED: translate("DocumentOrder", "By time added"),
    }[order]
