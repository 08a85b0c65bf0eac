"""Pictures inside of texts: their size before they are decoded, and their pixels on the page."""

import cv2
import numpy as np

from interviewprep.domain.errors import CaseError
from interviewprep.recognition import raster
from interviewprep.recognition.manuscript import Figure
from interviewprep.recognition.paragraphs import pixels
from interviewprep.recognition.raster import Pixels
from interviewprep.recognition.signatures import PICTURES, signature

#: Figures without a size of their own are taken to have so many dots per inch.
_FIGURE_DPI = 150
_UNKNOWN_SIZE = (300.0, 200.0)


def figure_size(figure: Figure) -> tuple[float, float]:
    """Width and height in pixels of a page."""
    if figure.width > 0 and figure.height > 0:
        return pixels(figure.width), pixels(figure.height)
    decoded = _decoded(figure.data)
    if decoded is None:
        return _UNKNOWN_SIZE
    height, width = decoded.shape[:2]
    return pixels(width * 72 / _FIGURE_DPI), pixels(height * 72 / _FIGURE_DPI)


def can_be_shown(data: bytes) -> bool:
    """Whether a figure is of a format that the program reads; drawings of Windows (EMF, WMF) are not."""
    return signature(data) in PICTURES


def draw_figure(page: Pixels, data: bytes, left: int, top: int, width: int, height: int) -> Pixels:
    """The page (grey or RGB) with the figure on it, in RGB if the figure has colour.

    One that cannot be decoded leaves a crossed frame.
    """
    decoded = _decoded(data)
    if decoded is None:
        _cross(page, left, top, width, height)
        return page
    shown = raster.scaled(decoded, max(1, width), max(1, height))
    if shown.ndim == 3 and page.ndim == 2:
        page = np.asarray(cv2.cvtColor(page, cv2.COLOR_GRAY2RGB), dtype=np.uint8)
    if shown.ndim == 2 and page.ndim == 3:
        shown = np.asarray(cv2.cvtColor(shown, cv2.COLOR_GRAY2RGB), dtype=np.uint8)
    part = page[top : top + shown.shape[0], left : left + shown.shape[1]]
    part[:] = shown[: part.shape[0], : part.shape[1]]
    return page


def _decoded(data: bytes) -> Pixels | None:
    media_type = signature(data)
    if media_type not in PICTURES:
        return None
    try:
        found = raster.load(data, media_type, 0)
    except CaseError:
        return None
    except Exception:  # every decoder has its own zoo of exceptions for broken input
        return None
    return found if found.size else None


def _cross(page: Pixels, left: int, top: int, width: int, height: int) -> None:
    right, bottom = left + width - 1, top + height - 1
    grey = 150 if page.ndim == 2 else (150, 150, 150)
    cv2.rectangle(page, (left, top), (right, bottom), grey, 2)
    cv2.line(page, (left, top), (right, bottom), grey, 1)
    cv2.line(page, (left, bottom), (right, top), grey, 1)
