"""The style sheet of the window: resources/style/window.qss with the tokens filled in."""

import re
from functools import cache

from interviewprep import resources
from interviewprep.ui.theme import CONTROL_HEIGHT, RADIUS, Tokens, pixels

# A border of 1 px is inside the height of a control, one of 2 px when it has the focus.
_SIZES = {"radius": RADIUS, "inner": CONTROL_HEIGHT - 2, "focused": CONTROL_HEIGHT - 4}


def stylesheet(tokens: Tokens) -> str:
    """The whole style sheet in the colours of `tokens`, at the text scale in force."""

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return str(_SIZES[name]) if name in _SIZES else str(getattr(tokens, name))

    text = re.sub(r"\$\{?(\w+)\}?", value, _template())
    return re.sub(r"@(\d+)", lambda match: f"{pixels(int(match[1]))}px", text)


@cache
def _template() -> str:
    text = resources.path("style", "window.qss").read_text("utf-8")
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
