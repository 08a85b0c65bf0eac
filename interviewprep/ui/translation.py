"""The language of the window: chosen, loaded and switched while running."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from interviewprep import resources

#: Languages of the window with their names in themselves.
INTERFACE_LANGUAGES: tuple[tuple[str, str], ...] = (("en", "English"), ("ru", "Русский"))

_installed: list[QTranslator] = []


def system_language() -> str:
    """The first of the desktop's languages that the window speaks; English without one."""
    known = {tag for tag, _name in INTERFACE_LANGUAGES}
    for tag in QLocale.system().uiLanguages():
        base = tag.partition("-")[0]
        if base in known:
            return base
        if base == "be":  # nearest language that the window speaks
            return "ru"
    return "en"


def install(app: QApplication, language: str) -> str:
    """Load a language (empty: the system's) and tell every widget; the tag that was loaded.

    Qt sends LanguageChange to all windows, which build themselves anew.
    """
    tag = language if language in dict(INTERFACE_LANGUAGES) else system_language()
    QLocale.setDefault(QLocale(tag))
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    folders = (
        (f"interviewprep_{tag}", str(resources.path().parent / "i18n")),
        (f"qtbase_{tag}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    )
    for name, folder in folders:
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    app.setLayoutDirection(QLocale(tag).textDirection())
    return tag


def loaded() -> bool:
    """Whether a language was installed at all."""
    return bool(_installed)


def current_language() -> str:
    """The tag of the language in force."""
    return QLocale().name().partition("_")[0]
