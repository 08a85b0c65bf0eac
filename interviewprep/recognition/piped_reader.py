"""The installed program `tesseract` over pipes: the picture goes in, its TSV table comes out.

pytesseract would leave picture and text in the temp folder while it runs; with `stdin` and `stdout`
the program makes no file (measured). The picture goes as BMP, which Leptonica decodes in memory on
every system; for PNM it makes a temporary file on Windows.
"""

import os
import re
import subprocess
import sys
from io import BytesIO
from pathlib import Path

from PIL import Image

from interviewprep.domain.errors import PageUnreadable
from interviewprep.recognition.raster import Pixels

_DETECTING = ("-l", "osd", "--psm", "0", "-c", "min_characters_to_try=20")
_NO_WINDOW = 0x08000000 if sys.platform == "win32" else 0


def read(
    pixels: Pixels, program: Path, folder: Path, languages: tuple[str, ...], dpi: int, layout: int
) -> str:
    """The TSV table of a grey picture; PageUnreadable when the program fails."""
    options = ("-l", "+".join(languages), "--psm", str(layout), "--dpi", str(dpi))
    status, out, _ = _run(pixels, program, folder, *options, "-c", "tessedit_create_tsv=1")
    if status:
        raise PageUnreadable(cause="tesseract")
    return out


def detect(pixels: Pixels, program: Path, folder: Path, dpi: int) -> tuple[int, float, str] | None:
    """Degrees clockwise to upright, confidence and script of a grey picture."""
    status, out, _ = _run(pixels, program, folder, *_DETECTING, "--dpi", str(dpi))
    turn, sure, script = (
        re.search(rf"^{label}: (\S+)", out, re.MULTILINE)
        for label in ("Rotate", "Orientation confidence", "Script")
    )
    if status or not (turn and sure and script):
        return None
    return int(turn[1]) % 360, float(sure[1]), script[1]


def _run(pixels: Pixels, program: Path, folder: Path, *options: str) -> tuple[int, str, str]:
    picture = BytesIO()
    Image.fromarray(pixels).save(picture, "BMP")
    done = subprocess.run(
        (str(program), "stdin", "stdout", "--tessdata-dir", str(folder), *options),
        input=picture.getvalue(),
        capture_output=True,
        check=False,
        env=_environment(),
        creationflags=_NO_WINDOW,
    )
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def _environment() -> dict[str, str]:
    """Nothing of ours but what the program needs to start: Windows finds its libraries by these."""
    kept = {name: os.environ[name] for name in ("SystemRoot", "PATH") if name in os.environ}
    return kept | {"OMP_THREAD_LIMIT": "1"}
