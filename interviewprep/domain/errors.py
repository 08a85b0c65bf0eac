"""What can go wrong in a way a person can do something about.

One class per cause, carrying data, not text: `interviewprep.ui.messages` and
`interviewprep.cli.messages` find the words. Anything else that is raised is a bug.
"""

from pathlib import Path


class CaseError(Exception):
    """A cause the user can understand. `code` names it in JSON, logs and page failures."""

    code = "case_error"

    def __init__(self, name: str = "", **details: object) -> None:
        super().__init__(self.code)
        self.name = name
        self.details = details

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.name, self.details))


def _rebuild(kind: type[CaseError], name: str, details: dict[str, object]) -> CaseError:
    return kind(name, **details)


class CaseFileError(CaseError):
    """Something about the case file as a whole; `path` is that file."""

    code = "case_file"

    def __init__(self, path: Path | str = "", **details: object) -> None:
        super().__init__(Path(path).name, **details)
        self.path = Path(path)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild_file, (type(self), self.path, self.details))


def _rebuild_file(kind: type[CaseFileError], path: Path, details: dict[str, object]) -> CaseFileError:
    return kind(path, **details)


class CaseNotFound(CaseFileError):
    """There is no file at the path."""

    code = "case_not_found"


class CaseExists(CaseFileError):
    """A file is already there and would be overwritten."""

    code = "case_exists"


class WrongPassphrase(CaseFileError):
    """The passphrase or recovery key does not open the file (or its first page is damaged)."""

    code = "wrong_passphrase"


class PassphraseTooShort(CaseFileError):
    """A new passphrase is empty or shorter than `minimum` characters."""

    code = "passphrase_too_short"


class DamagedCase(CaseFileError):
    """The file is not whole: `problems` says what the integrity checks found."""

    code = "damaged_case"


class NotACase(CaseFileError):
    """The file is something else: too small, plain SQLite, or without our tables."""

    code = "not_a_case"


class NewerFormat(CaseFileError):
    """The file was written by a newer version of the program (`found`, `supported`)."""

    code = "newer_format"


class CaseInUse(CaseFileError):
    """Another program has the case open; `user`, `host`, `since` say who, where known."""

    code = "case_in_use"


class ReadOnlyFolder(CaseFileError):
    """The file or its folder cannot be written to."""

    code = "read_only_folder"


class DiskFull(CaseFileError):
    """No space left where the file is; nothing was changed."""

    code = "disk_full"


class StorageFailure(CaseFileError):
    """The disk or network drive failed while reading or writing."""

    code = "storage_failure"


class EncryptionMissing(CaseFileError):
    """The database library has no encryption: the program refuses to work."""

    code = "encryption_missing"


class CaseClosed(CaseFileError):
    """The case was closed while something still wanted to use it."""

    code = "case_closed"


class RecoveryKeyInvalid(CaseError):
    """A typed recovery key has a wrong length or check sum."""

    code = "recovery_key_invalid"


class ImportFailure(CaseError):
    """A file that could not be imported; `name` is its base name."""

    code = "import_failure"


class FileMissing(ImportFailure):
    """The file is not there."""

    code = "file_missing"


class FileUnreadable(ImportFailure):
    """The file cannot be read (rights, device)."""

    code = "file_unreadable"


class FileEmpty(ImportFailure):
    """The file has no bytes."""

    code = "file_empty"


class FileUnknown(ImportFailure):
    """The file's format is none the program reads."""

    code = "file_unknown"


class FileDamaged(ImportFailure):
    """The file's format is known but its content cannot be decoded."""

    code = "file_damaged"


class FileTooLarge(ImportFailure):
    """More bytes, pages or pixels than the program accepts (`limit`, `found`, `unit`)."""

    code = "file_too_large"


class PasswordNeeded(ImportFailure):
    """An encrypted PDF without a password, or with a wrong one (`wrong` is True)."""

    code = "password_needed"


class PageUnreadable(CaseError):
    """A page could not be rendered or recognised."""

    code = "page_unreadable"


class ReadingTimedOut(PageUnreadable):
    """Reading a page took too long and was stopped."""

    code = "reading_timed_out"


class ReaderCrashed(PageUnreadable):
    """The reading process died on this page."""

    code = "reader_crashed"


class ReaderMissing(CaseError):
    """Text recognition is not installed, or not the languages asked for (`languages`)."""

    code = "reader_missing"


class NothingToExport(CaseError):
    """The bundle would have no document."""

    code = "nothing_to_export"


class PagesNotReady(CaseError):
    """Some documents of the bundle have pages without a picture yet (`documents`)."""

    code = "pages_not_ready"


class OutputExists(CaseError):
    """An output file is already there; `name` is its base name."""

    code = "output_exists"


class OutputFailed(CaseError):
    """An output file could not be written (`reason`: folder, full, rights)."""

    code = "output_failed"


class NoSuchRecord(CaseError):
    """An identifier that is not in this case."""

    code = "no_such_record"


class Cancelled(CaseError):
    """The person stopped the work."""

    code = "cancelled"
