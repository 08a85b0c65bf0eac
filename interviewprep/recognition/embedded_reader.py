"""Tesseract inside this process through tesserocr: pixels in, its TSV table out."""

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from interviewprep.recognition.raster import Pixels

if TYPE_CHECKING:
    import tesserocr

#: Loaded sets of languages that are kept: loading seven takes as long as reading half a page.
_KEPT = 6
#: Direction and script are told from five times as many characters at most; the default of 50 takes
#: twice as long and finds the same, since what is found is confirmed by reading.
_DETECTED_CHARACTERS = "20"
_loaded: "OrderedDict[tuple[Path, str], tesserocr.PyTessBaseAPI]" = OrderedDict()


def read(pixels: Pixels, folder: Path, languages: tuple[str, ...], dpi: int, layout: int) -> str:
    """The TSV table of a grey picture."""
    api = _api(folder, "+".join(languages))
    api.SetPageSegMode(layout)
    _show(api, pixels, dpi)
    try:
        api.Recognize()
        return str(api.GetTSVText(0))
    finally:
        api.Clear()


def detect(pixels: Pixels, folder: Path, dpi: int) -> tuple[int, float, str] | None:
    """Degrees clockwise to upright, confidence and script of a grey picture."""
    api = _api(folder, "osd")
    api.SetPageSegMode(0)
    api.SetVariable("min_characters_to_try", _DETECTED_CHARACTERS)
    _show(api, pixels, dpi)
    try:
        found: dict[str, Any] | None = api.DetectOrientationScript()
    finally:
        api.Clear()
    if found is None:
        return None
    # orient_deg says how the page stands, what is wanted is the turn that undoes it
    return (360 - found["orient_deg"]) % 360, float(found["orient_conf"]), str(found["script_name"])


def _api(folder: Path, languages: str) -> "tesserocr.PyTessBaseAPI":
    import tesserocr

    key = (folder, languages)
    if key in _loaded:
        _loaded.move_to_end(key)
        return _loaded[key]
    while len(_loaded) >= _KEPT:
        _loaded.popitem(last=False)[1].End()
    api = tesserocr.PyTessBaseAPI(path=f"{folder}/", lang=languages, psm=tesserocr.PSM.AUTO)
    _loaded[key] = api
    return api


def _show(api: "tesserocr.PyTessBaseAPI", pixels: Pixels, dpi: int) -> None:
    height, width = pixels.shape
    api.SetImageBytes(pixels.tobytes(), width, height, 1, width)
    api.SetSourceResolution(dpi)
