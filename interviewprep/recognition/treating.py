"""From picture to page: where the sheet lies in a photograph, and the flat picture of it."""

import cv2
import numpy as np

from interviewprep.domain.treatment import UNTREATED, Quad, Treatment
from interviewprep.recognition.light import evened, is_uneven
from interviewprep.recognition.raster import Pixels, resized
from interviewprep.recognition.sheet import find_sheet
from interviewprep.recognition.straighten import lean_of, straightened

#: Largest page that is made; a larger one gains nothing in reading.
_MAX_PAGE_PIXELS = 20_000_000
#: Longer side in pixels of the picture in which a sheet, its light and its lines are judged.
_JUDGED_SIDE = 1600


def find_treatment(pixels: Pixels) -> Treatment:
    """The sheet in a picture and whether its light is to be evened; UNTREATED where nothing is to be done.

    Without a sure sheet the whole picture is kept, straightened where its lines of text lean.
    """
    small = resized(pixels, min(1.0, _JUDGED_SIDE / max(pixels.shape[:2])))
    corners = find_sheet(small)
    flat = flattened(small, corners)
    lean = lean_of(flat)
    if lean is None and corners is None:
        return UNTREATED
    if lean and lean.degrees:
        corners = straightened(Treatment(corners), lean, (flat.shape[1], flat.shape[0]))
        flat = flattened(small, corners)
    return Treatment(corners, is_uneven(flat))


def treat(pixels: Pixels, treatment: Treatment) -> Pixels:
    """The page: corners drawn to a rectangle, light evened, as the treatment says."""
    page = flattened(pixels, treatment.corners)
    return evened(page) if treatment.evened else page


def flattened(pixels: Pixels, corners: Quad | None) -> Pixels:
    """The part of a picture between corners (fractions) as a rectangle, white where it lies outside."""
    if corners is None:
        return pixels
    height, width = pixels.shape[:2]
    inner = np.array(corners, np.float32) * np.array([width, height], np.float32)
    across, down = page_size(inner)
    # corners are borders of pixels, while OpenCV counts from the middle of the first one
    flat = np.array([[0, 0], [across, 0], [across, down], [0, down]], np.float32) - 0.5
    matrix = cv2.getPerspectiveTransform((inner - 0.5).astype(np.float32), flat)
    white = 255 if pixels.ndim == 2 else (255, 255, 255)
    page = cv2.warpPerspective(
        pixels,
        matrix,
        (across, down),
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=white,
    )
    return np.asarray(page, np.uint8)


def page_size(corners: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> tuple[int, int]:
    """Width and height in pixels of the page with these corners (pixels): the mean of opposite sides."""
    length = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    across, down = float(length[0] + length[2]) / 2, float(length[1] + length[3]) / 2
    factor = min(1.0, (_MAX_PAGE_PIXELS / max(1.0, across * down)) ** 0.5)
    return max(1, round(across * factor)), max(1, round(down * factor))
