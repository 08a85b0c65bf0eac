"""English words for what can go wrong, on standard error; the window has its own, translated."""

from interviewprep.domain import errors

_TEXTS: dict[type[errors.CaseError], str] = {
    errors.CaseNotFound: "{name}: there is no such file. Check the path.",
    errors.CaseExists: "{name}: a file is already there. Choose another name.",
    errors.WrongPassphrase: "{name}: wrong passphrase. Check the keyboard layout and Caps Lock.",
    errors.PassphraseTooShort: "The passphrase is empty. Use --passphrase-file or INTERVIEWPREP_PASSPHRASE.",
    errors.DamagedCase: "{name}: damaged. Restore the newest backup: interviewprep restore BACKUP OUT.",
    errors.NotACase: "{name}: this file is not a case of this program.",
    errors.NewerFormat: "{name}: written by a newer version of the program. Install that version to open it.",
    errors.CaseInUse: "{name}: the case is open elsewhere ({user} on {host}). Close it there first.",
    errors.ReadOnlyFolder: "{name}: the file or its folder is read-only. Copy the case to your own folder.",
    errors.DiskFull: "{name}: the disk is full. Free some space and try again; nothing was changed.",
    errors.StorageFailure: "{name}: the disk or network drive failed. Copy the case to another disk.",
    errors.EncryptionMissing: "The database library has no encryption. Install the package sqlcipher3 again.",
    errors.RecoveryKeyInvalid: "The recovery key is mistyped. Compare it with the sheet, group by group.",
    errors.FileMissing: "{name}: there is no such file.",
    errors.FileUnreadable: "{name}: cannot be read. Check its permissions and that the disk is there.",
    errors.FileEmpty: "{name}: the file is empty.",
    errors.FileUnknown: "{name}: not a PDF, JPEG, PNG, TIFF, WebP, BMP or HEIC file.",
    errors.FileDamaged: "{name}: the file is damaged and cannot be opened. Scan or send it again.",
    errors.FileTooLarge: "{name}: too large ({found} {unit}, at most {limit}).",
    errors.PasswordNeeded: "{name}: protected by a password. Add it from a terminal to be asked for it.",
    errors.ReaderMissing: "Text recognition is not installed for these languages. Run: interviewprep doctor.",
    errors.NothingToExport: "There is no document to export. Add papers first.",
    errors.PagesNotReady: "Some pages are not prepared yet. Run: interviewprep read CASE.",
    errors.OutputExists: "{name}: the file exists. Give another name, or --force to replace it.",
    errors.OutputFailed: "{name}: could not be written ({reason}).",
    errors.NoSuchRecord: "{name}: not in this case.",
    errors.ReadingTimedOut: "{name}: reading took too long and was stopped.",
    errors.ReaderCrashed: "{name}: the reading process died on it.",
    errors.Cancelled: "Stopped.",
}


class _Details(dict[str, object]):
    def __missing__(self, key: str) -> str:
        return "?"


def text_of(error: errors.CaseError) -> str:
    """What happened and what to do, in one line of English."""
    for kind in type(error).__mro__:
        if kind in _TEXTS:
            return _TEXTS[kind].format_map(_Details({**error.details, "name": error.name or "the file"}))
    return f"{error.name}: {error.code.replace('_', ' ')}"


#: Lines for the checks of `doctor`.
CHECKS = {
    "python": "Python",
    "reader": "text recognition (Tesseract)",
    "languages": "languages of text recognition",
    "fonts": "fonts of the bundle",
    "case_integrity": "integrity of the case and hashes of its originals",
    "disk_space": "free space beside the case",
    "network_drive": "the case lies on a network drive: work on a copy on this computer",
    "synchronised_folder": "the case lies in a folder that is synchronised to the internet: move it",
    "writable": "the case and its folder can be written to",
}
