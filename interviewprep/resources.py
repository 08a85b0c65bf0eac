"""Where the plain files shipped with the program are."""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    """The folder `resources`: beside the package in a checkout, else in the environment's share folder."""
    checkout = Path(__file__).resolve().parent.parent / "resources"
    if checkout.is_dir():
        return checkout
    return Path(sys.prefix) / "share" / "interviewprep" / "resources"


def path(*parts: str) -> Path:
    """The path of a shipped file, for instance `path("fonts", "NotoSans-Regular.ttf")`."""
    return _root().joinpath(*parts)
