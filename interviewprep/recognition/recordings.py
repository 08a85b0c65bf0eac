"""Films and sound recordings: kept whole, shown by the first picture that is not black, or by a card.

Decoded from memory. The card carries length and format only: what else the file says about
itself stays in its metadata, which no export contains.
"""

import os
from io import BytesIO
from typing import Any

import cv2
import numpy as np

from interviewprep.domain.errors import FileDamaged
from interviewprep.domain.pages import PageReading, TextSource
from interviewprep.domain.sources import FORMAT, NOT_SHOWN
from interviewprep.recognition import base_media, containers
from interviewprep.recognition.drawing import drawn_page
from interviewprep.recognition.limits import check_picture
from interviewprep.recognition.manuscript import Align, Paragraph, Span
from interviewprep.recognition.metadata import tidied
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.recording import Recording
from interviewprep.recognition.tasks import SourceInfo
from interviewprep.recognition.typesetting import PAGE_WIDTH, set_pages

#: Seconds within which a picture is looked for that is not black, and pictures tried at most.
_LOOKED_THROUGH = 2.0
_MOST_FRAMES = 120
#: A picture is black when its brightest hundredth is darker than this (of 255).
_BLACK = 40
_BASE_MEDIA = frozenset({"video/mp4", "video/quicktime", "video/3gpp", "video/3gpp2", "audio/mp4"})
_NAMES = {
    "video/quicktime": "MOV", "video/3gpp": "3GP", "video/3gpp2": "3G2", "video/matroska": "MKV",
    "video/vnd.avi": "AVI", "audio/vnd.wave": "WAV", "audio/mpeg": "MP3", "audio/mp4": "M4A",
}  # fmt: skip
#: FFmpeg may neither guess another format than the one that was recognised nor open anything by itself.
_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,ogg"
os.environ.setdefault("OPENCV_FFMPEG_CAPTURE_OPTIONS", f"format_whitelist;{_FORMATS}|protocol_whitelist;none")
os.environ.setdefault("OPENCV_FFMPEG_THREADS", "1")
os.environ.setdefault("OPENCV_FFMPEG_LOGLEVEL", "-8")
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


def examine(data: bytes, media_type: str, name: str) -> SourceInfo:
    """Media type, one page, and what the recording says about itself. Raises FileDamaged, FileTooLarge.

    A film in a coding that cannot be decoded here is kept; its format stands under NOT_SHOWN then.
    """
    found = _read(data, media_type)
    if found is None:
        raise FileDamaged(name, cause="no header")
    media_type = _refined(media_type, found)
    metadata = dict(found.metadata)
    metadata[FORMAT] = _format(media_type, found)
    if found.has_picture and first_frame(data, name) is None:
        metadata[NOT_SHOWN] = metadata[FORMAT]
    return SourceInfo(media_type, 1, tidied(metadata))


def _read(data: bytes, media_type: str) -> Recording | None:
    return base_media.read(data) if media_type in _BASE_MEDIA else containers.read(data, media_type)


def _refined(media_type: str, found: Recording) -> str:
    """A container without pictures is sound, whatever its brand says; with pictures it is a film."""
    kind, _, form = media_type.partition("/")
    if kind == "video" and not found.has_picture and form in ("mp4", "3gpp", "3gpp2", "matroska", "webm"):
        return f"audio/{form}"
    return "video/mp4" if media_type == "audio/mp4" and found.has_picture else media_type


def _format(media_type: str, found: Recording) -> str:
    name = _NAMES.get(media_type) or media_type.partition("/")[2].upper()
    return ", ".join(dict.fromkeys([name, *found.codings]))


def shown_page(data: bytes, media_type: str) -> tuple[Pixels, PageReading | None]:
    """What stands for a recording among pages: a film's first picture, else a card with length and format.

    A picture has no reading: it is read as a photograph is.
    """
    found = _read(data, media_type) or Recording()
    if media_type.startswith("video/"):
        frame = first_frame(data)
        if frame is not None:
            return frame, None
    return _card(media_type, found)


class _Stream(BytesIO):
    """Bytes to read from; OpenCV crashes where a seek fails, so one beyond an end goes to that end."""

    def seek(self, offset: int, whence: int = 0) -> int:
        """The new position, always within the bytes."""
        size = self.getbuffer().nbytes
        start = {1: self.tell(), 2: size}.get(whence, 0)
        return super().seek(min(max(start + offset, 0), size))


def first_frame(data: bytes, name: str = "") -> Pixels | None:
    """The first picture of a film within two seconds that is not black, else the first; RGB.

    None for a film that cannot be decoded here. Raises FileTooLarge for one of too many pixels.
    """
    stream: Any = _Stream(data)  # OpenCV takes every binary stream, which its types do not say
    try:
        film = cv2.VideoCapture(stream, cv2.CAP_FFMPEG, [])
    except cv2.error:
        return None
    try:
        if not film.isOpened():
            return None
        check_picture(int(film.get(cv2.CAP_PROP_FRAME_WIDTH)), int(film.get(cv2.CAP_PROP_FRAME_HEIGHT)), name)
        return _bright_frame(film)
    except cv2.error:
        return None
    finally:
        film.release()


def _bright_frame(film: cv2.VideoCapture) -> Pixels | None:
    rate = film.get(cv2.CAP_PROP_FPS)
    count = min(_MOST_FRAMES, max(1, round(_LOOKED_THROUGH * rate))) if 0 < rate < 1000 else 1
    first: Pixels | None = None
    for _ in range(count):
        read, frame = film.read()
        if not read or frame is None or frame.ndim != 3 or not frame.size:
            break
        bright = bool(np.percentile(frame[::4, ::4], 99) > _BLACK)
        if first is None or bright:
            first = np.asarray(frame, dtype=np.uint8)
        if bright:
            break
    return None if first is None else np.asarray(cv2.cvtColor(first, cv2.COLOR_BGR2RGB), dtype=np.uint8)


def _card(media_type: str, found: Recording) -> tuple[Pixels, PageReading]:
    """A small sheet without words of any language: a sign, the length, the format."""
    lines = [_clock(found.seconds)] if found.seconds else []
    lines.append(_format(media_type, found))
    blocks = [
        Paragraph(
            (Span(line, bold=not number, size=(22.0, 12.0)[number > 0]),), align=Align.CENTRE, before=10.0
        )
        for number, line in enumerate(lines)
    ]
    sign = 560
    pixels, reading = drawn_page(set_pages(blocks)[0])
    height = sign + 420
    card = np.full((height, PAGE_WIDTH), 255, np.uint8)
    card[sign - 40 : height] = pixels[: height - sign + 40]
    _draw_sign(card, media_type.startswith("video/"), PAGE_WIDTH // 2, sign // 2 + 20)
    text = "\n".join(lines)
    words = () if reading is None else reading.words
    placed = tuple(
        type(word)(word.text, word.left, word.top + sign - 40, word.right, word.bottom + sign - 40, word.line)
        for word in words
    )
    return card, PageReading(
        text=text, words=placed, source=TextSource.FILE, turned=0, languages=(), confidence=None
    )


def _clock(seconds: float) -> str:
    whole = max(1, round(seconds))
    return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"


def _draw_sign(card: Pixels, film: bool, x: int, y: int) -> None:
    """A frame with a triangle for a film, bars of sound for a recording of sound."""
    if film:
        cv2.rectangle(card, (x - 220, y - 140), (x + 220, y + 140), 60, 10)
        cv2.fillPoly(card, [np.array([(x - 50, y - 70), (x - 50, y + 70), (x + 75, y)], np.int32)], 60)
        return
    for number, height in enumerate((30, 70, 130, 90, 150, 60, 110, 40)):
        left = x - 220 + number * 56
        cv2.rectangle(card, (left, y - height), (left + 26, y + height), 60, -1)
