"""A virtual screen of the test's own, and the keyboard of a person who sits in front of it."""

import os
import shutil
import subprocess
import time
from types import TracebackType

from PIL import ImageGrab

SIZE = "1440x900x24"


def tool(name: str) -> str:
    """The path of a program that the tests need; what to install when it is not there."""
    found = shutil.which(name)
    assert found, f"{name} is not installed: `make test` installs it, or `apt-get install {name.lower()}`"
    return found


class VirtualScreen:
    """An X server without a monitor; `name` is its DISPLAY."""

    def __enter__(self) -> "VirtualScreen":
        reading, writing = os.pipe()
        command = [
            tool("Xvfb"),
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            SIZE,
            "-nolisten",
            "tcp",
            "-noreset",
        ]
        self._server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        assert number, "Xvfb did not start"
        self.name = f":{number}"
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._server.terminate()
        self._server.wait()

    def type(self, text: str) -> None:
        """Type a text into whatever has the focus; it never stands on a command line."""
        self._xdotool("type", "--delay", "30", "--file", "-", given=text)

    def press(self, key: str) -> None:
        """Press a key, for instance `ctrl+q`."""
        self._xdotool("key", key)

    def colours(self, area: tuple[int, int, int, int]) -> int:
        """How many colours are seen in an area: left, upper, right, lower."""
        picture = ImageGrab.grab(area, xdisplay=self.name)
        return len(picture.getcolors(picture.width * picture.height) or [])

    def wait_for_window(self, pid: int, seconds: float = 120) -> str:
        """The visible window of a process, with the keyboard on it (there is no window manager)."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self._xdotool("search", "--onlyvisible", "--pid", str(pid), fails=True).split()
            if found:
                self._xdotool("windowfocus", "--sync", found[-1])
                return found[-1]
            time.sleep(0.1)
        raise AssertionError(f"no window of process {pid} on the screen")

    def _xdotool(self, *arguments: str, given: str | None = None, fails: bool = False) -> str:
        done = subprocess.run(
            [tool("xdotool"), *arguments],
            env={**os.environ, "DISPLAY": self.name},
            input=given,
            capture_output=True,
            text=True,
            check=not fails,
            timeout=120,
        )
        return done.stdout
