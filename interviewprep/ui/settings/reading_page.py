"""Which languages can be read here, and with which new cases begin."""

from PySide6.QtCore import QCoreApplication

from interviewprep import settings
from interviewprep.ui.settings.form_page import FormPage
from interviewprep.ui.settings.language_boxes import LanguageBoxes


class ReadingPage(FormPage):
    """Default languages for new cases; each case has its own under “This case”."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("ReadingPage", "Reading"))
        self._boxes = LanguageBoxes(settings.current().reader_languages)
        self._boxes.changed.connect(lambda codes: settings.change(reader_languages=codes))
        hint = self.tr(
            "New cases begin with these. None chosen: all that are installed are tried. Further "
            "languages come "
            "with Tesseract's language packages."
        )
        self.add_field(self.tr("Languages read on this computer"), self._boxes, hint)
