"""Lines that run at a slant: by how much, the picture straightened, and words put back where they stand.

Tesseract's analysis of a page loses lines from a slant of one degree on, on some pages all of them
(measured), though it reads slanted words well.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from interviewprep.domain.pages import Word
from interviewprep.recognition.lettering import Lettering
from interviewprep.recognition.raster import Pixels

#: Slants in degrees that are looked for, in coarse and fine steps.
_MOST, _COARSE, _FINE = 8.0, 0.25, 0.05
#: Less than this does no harm.
_HARMLESS = 0.1
#: Fewer marks than these show no slant.
_FEW_MARKS = 25


def slant(lettering: Lettering) -> float:
    """Degrees by which the lines run down to the right; 0 where too little is written to tell.

    The slant at which the feet of letters gather in the fewest rows (projection profile, Postl 1986).
    """
    if lettering.count < _FEW_MARKS:
        return 0.0
    across = (lettering.boxes[:, 0] + lettering.boxes[:, 2]) / 2
    feet = lettering.boxes[:, 3].astype(np.float64)

    def gathered(degrees: float) -> float:
        rows = feet - across * math.tan(math.radians(degrees))
        counts = np.bincount(((rows - rows.min()) / 2).astype(np.int64))
        return float((counts.astype(np.float64) ** 2).sum())

    steps = round(_MOST / _COARSE)
    coarse = max((step * _COARSE for step in range(-steps, steps + 1)), key=gathered)
    found = max((coarse + step * _FINE for step in range(-4, 5)), key=gathered)
    return found if abs(found) >= _HARMLESS else 0.0


@dataclass(frozen=True, slots=True)
class Straightening:
    """A picture of `size` (width, height) turned anticlockwise by `degrees` around its middle."""

    degrees: float
    size: tuple[int, int]

    def applied(self, picture: Pixels) -> Pixels:
        """The straight picture, as large as before; what comes into it is as its edge."""
        if not self.degrees:
            return picture
        turned = cv2.warpAffine(
            picture, self._matrix(), self.size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        )
        return np.asarray(turned, dtype=np.uint8)

    def undone(self, words: Sequence[Word]) -> tuple[Word, ...]:
        """Words of the straight picture as they stand in the slanted one."""
        if not self.degrees:
            return tuple(words)
        back = np.asarray(cv2.invertAffineTransform(self._matrix()), dtype=np.float64)
        return tuple(self._put_back(word, back) for word in words)

    def _put_back(self, word: Word, back: npt.NDArray[np.float64]) -> Word:
        """The box keeps its size: around a slanted word it would reach into its neighbours."""
        middle = np.array([(word.left + word.right) / 2, (word.top + word.bottom) / 2, 1.0])
        x, y = back @ middle
        across, down = (word.right - word.left) / 2, (word.bottom - word.top) / 2
        width, height = self.size
        return replace(
            word,
            left=min(width - 1, max(0, round(x - across))),
            top=min(height - 1, max(0, round(y - down))),
            right=max(1, min(width, round(x + across))),
            bottom=max(1, min(height, round(y + down))),
        )

    def _matrix(self) -> npt.NDArray[np.float64]:
        width, height = self.size
        return np.asarray(cv2.getRotationMatrix2D((width / 2, height / 2), self.degrees, 1.0))
