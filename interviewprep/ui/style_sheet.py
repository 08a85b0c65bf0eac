"""The style sheet of the window: resources/style/window.qss with the tokens filled in."""

import re
from functools import cache

from interviewprep import resources
from interviewprep.ui.theme import RADIUS, Tokens, control_height, pixels, tile_height


def stylesheet(tokens: Tokens) -> str:
    """The whole style sheet in the colours of `tokens`, at the text scale in force."""

    height = control_height()
    # a border of 1 px is outside the inner height, one of 2 px when the control has the focus
    sizes = {
        "radius": RADIUS,
        "inner": height - 2,
        "focused": height - 4,
        "tile": tile_height() - 2,
        "tile_focused": tile_height() - 4,
    }

    def value(match: re.Match[str]) -> str:
        name = match[1]
        return str(sizes[name]) if name in sizes else str(getattr(tokens, name))

    text = re.sub(r"\$\{?(\w+)\}?", value, _template())
    return re.sub(r"@(\d+)", lambda match: f"{pixels(int(match[1]))}px", text)


@cache
def _template() -> str:
    text = resources.path("style", "window.qss").read_text("utf-8")
    return re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
