"""What happened and what to do, for every cause in `interviewprep.domain.errors`.

Each function gives the words of one family, looked up when shown. `%1` is the file's name.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from interviewprep.domain import errors
from interviewprep.domain.errors import CaseError

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Words:
    """A title, what happened, and what to do."""

    title: str
    happened: str
    advice: str = ""

    @property
    def text(self) -> str:
        """What happened and what to do in one paragraph."""
        return f"{self.happened} {self.advice}".strip()


def words_for(error: CaseError) -> Words:
    """The words for a cause, the file's name filled in."""
    table = {**_opening(), **_writing(), **_importing(), **_reading(), **_exporting()}
    kind = next(kind for kind in type(error).__mro__ if kind in table)
    found = table[kind]
    name = error.name or translate("Errors", "the file")
    return Words(*(part.replace("%1", name) for part in (found.title, found.happened, found.advice)))


def covered() -> frozenset[type[CaseError]]:
    """The causes that have words of their own."""
    return frozenset({**_opening(), **_writing(), **_importing(), **_reading(), **_exporting()})


def _opening() -> dict[type[CaseError], Words]:
    return {
        errors.CaseError: Words(
            translate("Errors", "That did not work"),
            translate("Errors", "The work could not be finished."),
            translate("Errors", "Nothing that was saved is lost. Please try again."),
        ),
        errors.CaseFileError: Words(
            translate("Errors", "The case file cannot be used"),
            translate("Errors", "Something is wrong with “%1”."),
            translate("Errors", "Check that the drive is connected and try again."),
        ),
        errors.CaseNotFound: Words(
            translate("Errors", "File not found"),
            translate("Errors", "“%1” is no longer there."),
            translate(
                "Errors", "It may have been moved or renamed, or its drive is not connected. Choose it again."
            ),
        ),
        errors.WrongPassphrase: Words(
            translate("Errors", "This passphrase does not open the case"),
            translate("Errors", "The passphrase does not fit “%1”."),
            translate(
                "Errors", "Check the keyboard layout and Caps Lock. You can also use the recovery sheet."
            ),
        ),
        errors.RecoveryKeyInvalid: Words(
            translate("Errors", "The recovery key is not right"),
            translate("Errors", "Something is mistyped or missing."),
            translate("Errors", "Compare each group with the sheet."),
        ),
        errors.DamagedCase: Words(
            translate("Errors", "The case file is damaged"),
            translate("Errors", "“%1” is not whole any more."),
            translate("Errors", "Leave it where it is and restore the newest backup into a new file."),
        ),
        errors.NotACase: Words(
            translate("Errors", "This is not a case"),
            translate("Errors", "“%1” was not made by this program, or its beginning is destroyed."),
            translate("Errors", "Choose another file or restore a backup."),
        ),
        errors.NewerFormat: Words(
            translate("Errors", "The case is from a newer version"),
            translate("Errors", "“%1” was saved by a newer version of this program."),
            translate("Errors", "Install the newer version to open it. Nothing was changed."),
        ),
        errors.CaseInUse: Words(
            translate("Errors", "The case is already open"),
            translate("Errors", "“%1” is open in another window or on another computer."),
            translate("Errors", "Close it there and try again."),
        ),
        errors.CaseClosed: Words(
            translate("Errors", "The case is closed"),
            translate("Errors", "“%1” was closed or locked before this was done."),
            translate("Errors", "Open it and try again."),
        ),
        errors.EncryptionMissing: Words(
            translate("Errors", "Encryption is missing"),
            translate("Errors", "The database library on this computer cannot encrypt."),
            translate("Errors", "Install the program again. It refuses to store a case without encryption."),
        ),
    }


def _writing() -> dict[type[CaseError], Words]:
    return {
        errors.CaseExists: Words(
            translate("Errors", "There is already a file"),
            translate("Errors", "“%1” exists and is not overwritten."),
            translate("Errors", "Choose another name, or open that case."),
        ),
        errors.PassphraseTooShort: Words(
            translate("Errors", "The passphrase is too short"),
            translate("Errors", "A case needs a passphrase that is hard to guess."),
            translate("Errors", "Take four or more unrelated words."),
        ),
        errors.ReadOnlyFolder: Words(
            translate("Errors", "The folder cannot be written to"),
            translate("Errors", "“%1” or its folder is read-only, so changes could not be saved."),
            translate("Errors", "Copy the file to a folder of your own and open it there."),
        ),
        errors.DiskFull: Words(
            translate("Errors", "The disk is full"),
            translate("Errors", "There is no space left for “%1”. Nothing was changed."),
            translate("Errors", "Free some space and try again."),
        ),
        errors.StorageFailure: Words(
            translate("Errors", "The disk does not answer"),
            translate("Errors", "Reading or writing “%1” failed."),
            translate(
                "Errors",
                "Check the drive or its cable, then open the case again. Keep a backup on another device.",
            ),
        ),
        errors.NoSuchRecord: Words(
            translate("Errors", "It is no longer there"),
            translate("Errors", "What you chose has been removed from the case."),
        ),
        errors.Cancelled: Words(
            translate("Errors", "Stopped"),
            translate("Errors", "The work was stopped."),
            translate("Errors", "What was finished before is kept."),
        ),
    }


def _importing() -> dict[type[CaseError], Words]:
    return {
        errors.ImportFailure: Words(
            translate("Errors", "A file was not added"),
            translate("Errors", "“%1” could not be added."),
        ),
        errors.FileMissing: Words(
            translate("Errors", "File not found"),
            translate("Errors", "“%1” is not there any more."),
            translate("Errors", "Check that its drive or phone is still connected."),
        ),
        errors.FileUnreadable: Words(
            translate("Errors", "A file cannot be opened"),
            translate("Errors", "This computer does not allow “%1” to be read."),
            translate("Errors", "Copy it to a folder of your own and add it again."),
        ),
        errors.FileEmpty: Words(
            translate("Errors", "An empty file"),
            translate("Errors", "“%1” contains nothing."),
            translate("Errors", "Copy it again from the phone or scanner."),
        ),
        errors.FileUnknown: Words(
            translate("Errors", "This kind of file cannot be read yet"),
            translate("Errors", "“%1” is neither a PDF nor a picture."),
            translate("Errors", "Save it as PDF or take a picture of it, and add that."),
        ),
        errors.FileDamaged: Words(
            translate("Errors", "A damaged file"),
            translate("Errors", "“%1” is not whole and cannot be shown."),
            translate("Errors", "Copy it again from where it comes from."),
        ),
        errors.FileTooLarge: Words(
            translate("Errors", "The file is too large"),
            translate("Errors", "“%1” has more pages, bytes or picture points than the program accepts."),
            translate("Errors", "Divide it, or scan it with a lower resolution."),
        ),
        errors.PasswordNeeded: Words(
            translate("Errors", "The PDF is protected"),
            translate("Errors", "“%1” opens only with its own password."),
            translate("Errors", "Add it again and type the password."),
        ),
    }


def _reading() -> dict[type[CaseError], Words]:
    return {
        errors.PageUnreadable: Words(
            translate("Errors", "A page could not be read"),
            translate("Errors", "The computer could not read the text of this page."),
            translate(
                "Errors",
                "The page itself is kept. Take a sharper picture, or type what matters into the form.",
            ),
        ),
        errors.ReadingTimedOut: Words(
            translate("Errors", "Reading took too long"),
            translate("Errors", "Reading this page was stopped after a while."),
            translate("Errors", "The page itself is kept. You can have it read again."),
        ),
        errors.ReaderCrashed: Words(
            translate("Errors", "Reading stopped at this page"),
            translate("Errors", "The reading program ended unexpectedly."),
            translate("Errors", "The page itself is kept. You can have it read again."),
        ),
        errors.ReaderMissing: Words(
            translate("Errors", "Text reading is not installed"),
            translate("Errors", "Tesseract or the chosen languages are not on this computer."),
            translate(
                "Errors", "Papers can be added and sorted; install the languages to search in their text."
            ),
        ),
    }


def _exporting() -> dict[type[CaseError], Words]:
    return {
        errors.NothingToExport: Words(
            translate("Errors", "The bundle would be empty"),
            translate("Errors", "No document is chosen for the bundle."),
            translate("Errors", "Add papers, or take some back in that are left out."),
        ),
        errors.PagesNotReady: Words(
            translate("Errors", "Some pages are not ready"),
            translate("Errors", "Some documents still have pages without a picture."),
            translate("Errors", "Wait until they are read, or leave these documents out."),
        ),
        errors.OutputExists: Words(
            translate("Errors", "There is already a file"),
            translate("Errors", "“%1” exists and is not overwritten."),
            translate("Errors", "Choose another name."),
        ),
        errors.OutputFailed: Words(
            translate("Errors", "The file could not be written"),
            translate("Errors", "“%1” could not be saved there."),
            translate("Errors", "Choose another folder, or free some space."),
        ),
    }
