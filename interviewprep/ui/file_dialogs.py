"""File dialogs that leave no trace.

Native dialogs write every chosen path into lists of the desktop (GTK's recent files, Windows' MRU and
shellbags), so Qt's own are used. Those keep a history of folders in Qt's settings when they are
destroyed: it is removed right after.
"""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QDir, QSettings, QStandardPaths, QUrl
from PySide6.QtWidgets import QFileDialog, QWidget

translate = QCoreApplication.translate

#: What can be added as a paper.
PAPER_PATTERNS = "*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp *.heic *.heif"
CASE_PATTERN = "*.case"

_last_folder: Path | None = None


def open_case(parent: QWidget | None) -> Path | None:
    """Ask for an existing case."""
    dialog = _dialog(parent, translate("FileDialogs", "Open a case"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_filter(translate("FileDialogs", "Cases"), CASE_PATTERN), _all()])
    return _first(_run(dialog))


def open_backup(parent: QWidget | None) -> Path | None:
    """Ask for a backup to restore."""
    dialog = _dialog(parent, translate("FileDialogs", "Choose a backup"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters([_filter(translate("FileDialogs", "Cases and backups"), CASE_PATTERN), _all()])
    return _first(_run(dialog))


def add_papers(parent: QWidget | None) -> list[Path]:
    """Ask for files to add."""
    dialog = _dialog(parent, translate("FileDialogs", "Add papers"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters([_filter(translate("FileDialogs", "Papers and pictures"), PAPER_PATTERNS), _all()])
    return _run(dialog)


def add_folder(parent: QWidget | None) -> Path | None:
    """Ask for a folder all of whose files are added."""
    dialog = _dialog(parent, translate("FileDialogs", "Add a folder"))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    return _first(_run(dialog))


def choose_folder(parent: QWidget | None, title: str) -> Path | None:
    """Ask for a folder to write into."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    return _first(_run(dialog))


def save_file(parent: QWidget | None, title: str, name: str, label: str, pattern: str) -> Path | None:
    """Ask where to write a file; the dialog itself asks before anything is written over.

    `name` is the proposed name, `label` and `pattern` the kind of file, such as "PDF" and "*.pdf".
    """
    dialog = _dialog(parent, title)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters([_filter(label, pattern)])
    dialog.setDefaultSuffix(pattern.rpartition(".")[2])
    dialog.selectFile(name)
    return _first(_run(dialog))


def last_folder() -> Path:
    """The folder used last while the program runs, at first the person's documents."""
    if _last_folder is not None and _last_folder.is_dir():
        return _last_folder
    standard = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(standard) if standard and Path(standard).is_dir() else Path.home()


def forget_history() -> None:
    """Remove what Qt's file dialog keeps about folders."""
    kept = QSettings(QSettings.Scope.UserScope, "QtProject")
    kept.clear()
    kept.sync()
    path = Path(kept.fileName())
    if path.suffix in (".conf", ".ini") and path.is_file():
        path.unlink()


def _dialog(parent: QWidget | None, title: str) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(last_folder()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    dialog.setAccessibleName(title)
    dialog.setHistory([])
    places = [QDir.homePath()] + [
        QStandardPaths.writableLocation(place)
        for place in (
            QStandardPaths.StandardLocation.DesktopLocation,
            QStandardPaths.StandardLocation.DocumentsLocation,
            QStandardPaths.StandardLocation.DownloadLocation,
            QStandardPaths.StandardLocation.PicturesLocation,
        )
    ]
    known = [place for place in dict.fromkeys(places) if place and Path(place).is_dir()]
    dialog.setSidebarUrls([QUrl.fromLocalFile(place) for place in known])
    dialog.resize(860, 560)
    return dialog


def _run(dialog: QFileDialog) -> list[Path]:
    global _last_folder
    chosen = [Path(name) for name in dialog.selectedFiles()] if dialog.exec() else []
    shiboken6.delete(dialog)  # it writes its history when it is destroyed
    forget_history()
    if chosen:
        _last_folder = chosen[0].parent
    return chosen


def _first(chosen: list[Path]) -> Path | None:
    return chosen[0] if chosen else None


def _filter(label: str, patterns: str) -> str:
    return f"{label} ({patterns})"


def _all() -> str:
    return _filter(translate("FileDialogs", "All files"), "*")
