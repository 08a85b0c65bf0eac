"""Language, colours and text size of the window."""

from PySide6.QtWidgets import QApplication, QComboBox

from interviewprep import settings
from interviewprep.ui import theme, translation
from interviewprep.ui.settings.form_page import FormPage, choice


class GeneralPage(FormPage):
    """Every choice takes effect at once."""

    def __init__(self) -> None:
        super().__init__(QApplication.translate("GeneralPage", "Window"))
        chosen = settings.current()
        languages = [
            (self.tr("As the computer"), ""),
            *((name, tag) for tag, name in translation.INTERFACE_LANGUAGES),
        ]
        self._language = choice(languages, chosen.language)
        self.add_field(self.tr("Language of the window"), self._language)
        schemes = [
            (self.tr("As the computer"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ]
        self._theme = choice(schemes, chosen.theme)
        self.add_field(self.tr("Colours"), self._theme)
        scales = [(f"{round(scale * 100)} %", scale) for scale in theme.TEXT_SCALES]
        self._scale = choice(scales, chosen.text_scale)
        self.add_field(self.tr("Text size"), self._scale)
        for box in (self._language, self._theme, self._scale):
            box.activated.connect(self._on_activated)

    def _on_activated(self, _index: int) -> None:
        before = settings.current()
        now = settings.change(
            language=_data(self._language), theme=_data(self._theme), text_scale=self._scale.currentData()
        )
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        if (now.theme, now.text_scale) != (before.theme, before.text_scale):
            theme.apply(app, now.theme, now.text_scale)
        if now.language != before.language:
            translation.install(app, now.language)


def _data(box: QComboBox) -> str:
    return str(box.currentData())
