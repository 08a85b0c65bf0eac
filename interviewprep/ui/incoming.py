"""Papers that come in by drag and drop or by paste."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMimeData
from PySide6.QtGui import QImage

#: The usual end of a case file's name, as in `services.case`.
CASE_SUFFIX = ".case"


def files_in(data: QMimeData) -> list[Path]:
    """The local files and folders of a drag or of the clipboard."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []


def picture_in(data: QMimeData) -> list[tuple[str, bytes]]:
    """A picture on the clipboard as (name, PNG bytes); empty without one."""
    image = data.imageData() if data.hasImage() else None
    if not isinstance(image, QImage) or image.isNull():
        return []
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    name = QCoreApplication.translate("Incoming", "Pasted picture")
    return [(f"{name}.png", bytes(buffer.data().data()))]


def single_case(paths: Sequence[Path]) -> Path | None:
    """The case among the files, when it is the only one: then it is meant to be opened."""
    return paths[0] if len(paths) == 1 and paths[0].suffix.casefold() == CASE_SUFFIX else None
