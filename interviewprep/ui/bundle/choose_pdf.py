"""Asking for a PDF to compare with what was given out."""

from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from interviewprep.ui import file_dialogs

translate = QCoreApplication.translate


def choose_pdf(parent: QWidget | None) -> Path | None:
    """The file chosen; like every file dialog of the program it leaves no history."""
    dialog = QFileDialog(parent, translate("ChoosePdf", "Verify a file"), str(file_dialogs.last_folder()))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, True)
    dialog.setAccessibleName(dialog.windowTitle())
    dialog.setHistory([])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(
        [f"{translate('ChoosePdf', 'PDF')} (*.pdf)", f"{translate('ChoosePdf', 'All files')} (*)"]
    )
    dialog.resize(860, 560)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    shiboken6.delete(dialog)  # it writes its history when it is destroyed
    file_dialogs.forget_history()
    return Path(chosen[0]) if chosen else None
