"""How exactly and how fast the sheet is found in photographs whose corners are known."""

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
from run import Figure

sys.path.insert(0, str(Path(__file__).parents[2]))

from interviewprep.recognition.treating import find_treatment, treat
from tests.recognition.camera import TABLES, Shot, corner_error, ink_outside, lettered, photograph

SHOTS = 60
SHADOWS = ("soft", "hard", "head", "none")
#: Of the diagonal of the picture; corners farther away than this are wrong.
EXACT = 0.01


def measure(_folder: Path) -> Iterator[Figure]:
    """Random photographs of pages on all tables, and one of 12 megapixels against decoding its JPEG."""
    chance = np.random.default_rng(11)
    errors, lost = [], 0
    for number in range(SHOTS):
        paper = lettered(f"bench{number % 6}")
        shot = Shot(
            table=list(TABLES)[number % len(TABLES)],
            fill=float(chance.uniform(0.6, 0.95)),
            tilt=float(chance.uniform(0, 30)),
            spin=float(chance.uniform(-20, 20)),
            shadow=SHADOWS[number % len(SHADOWS)],
            strength=float(chance.uniform(0.2, 0.5)),
            noise=float(chance.uniform(1, 5)),
        )
        photo = photograph(paper, f"bench{number}", shot)
        corners = find_treatment(photo.pixels).corners
        if corners is not None:
            errors.append(corner_error(corners, photo.corners, shot.size))
            lost += ink_outside(photo, paper, corners) > 0.001
    exact = [error for error in errors if error < EXACT]
    value = (
        f"{len(exact)} of {SHOTS} within 1 % of the diagonal (their mean {100 * np.mean(exact):.2f} %, "
        f"median of all {100 * np.median(errors):.2f} %)"
    )
    yield Figure("corners of sheets", value, "at least 95 %", len(exact) >= 0.95 * SHOTS)
    yield Figure("crops that lose ink", str(lost), "none", lost == 0)
    yield _time()


def _time() -> Figure:
    shot = Shot(size=(3024, 4032), tilt=12, spin=4)
    pixels = photograph(lettered("bench", (1654, 2339), 34), "time", shot).pixels
    data = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, 85])[1]
    ours, theirs = [], []
    for _ in range(5):
        start = time.process_time()
        treat(pixels, find_treatment(pixels))
        ours.append(time.process_time() - start)
        start = time.process_time()
        cv2.imdecode(data, cv2.IMREAD_COLOR)
        theirs.append(time.process_time() - start)
    ratio = min(ours) / min(theirs)
    value = f"{1000 * min(ours):.0f} ms, {ratio:.1f} x decoding its JPEG"
    return Figure("flat page of a photograph of 12 megapixels", value, "at most 12 x", ratio <= 12)
