"""What can be done with chosen pages, in words, with icons and keys."""

from PySide6.QtCore import QCoreApplication

from interviewprep.ui.documents.page_grid import PageCommand

#: Keys as tooltips show them; they hold while the pages have the focus.
PAGE_KEYS = {
    PageCommand.BEGIN: "N",
    PageCommand.FRONT: "F",
    PageCommand.BACK: "B",
    PageCommand.NO_SIDE: "0",
    PageCommand.EARLIER: "Alt+Left",
    PageCommand.LATER: "Alt+Right",
    PageCommand.REMOVE: "Del",
}


def short_page_command_text(command: PageCommand) -> str:
    """A command in a word or two, for its button."""
    translate = QCoreApplication.translate
    return {
        PageCommand.NO_SIDE: translate("PageCommand", "Neither"),
        PageCommand.EARLIER: translate("PageCommand", "Earlier"),
        PageCommand.LATER: translate("PageCommand", "Later"),
        PageCommand.REMOVE: translate("PageCommand", "Remove"),
    }.get(command, page_command_text(command))


def page_command_text(command: PageCommand) -> str:
    """A command in words."""
    translate = QCoreApplication.translate
    return {
        PageCommand.BEGIN: translate("PageCommand", "New document from here"),
        PageCommand.FRONT: translate("PageCommand", "Front"),
        PageCommand.BACK: translate("PageCommand", "Back"),
        PageCommand.NO_SIDE: translate("PageCommand", "Neither front nor back"),
        PageCommand.EARLIER: translate("PageCommand", "Move earlier"),
        PageCommand.LATER: translate("PageCommand", "Move later"),
        PageCommand.REMOVE: translate("PageCommand", "Remove pages"),
    }[command]
