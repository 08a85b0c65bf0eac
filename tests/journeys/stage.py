"""A place of its own for one run of the program: home, settings, temporary files, cases and papers."""

import os
import random
import shutil
import string
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "data" / "samples"
_PRIVATE = ("home", "config", "data", "cache", "runtime", "temp")


def new_canary() -> str:
    """A word that stands nowhere else on this disk; new for each run, so no file of the project has it."""
    return "Kanar" + "".join(random.choices(string.ascii_lowercase, k=12))


def sample_files() -> list[Path]:
    """The 33 sample papers."""
    return sorted(file for file in SAMPLES.iterdir() if file.suffix in {".jpg", ".png"})


@dataclass(frozen=True)
class Stage:
    """Folders below `root`; `private` are those in which nothing of a case may ever be found."""

    root: Path

    def __post_init__(self) -> None:
        for name in (*_PRIVATE, "cases", "papers", "out"):
            (self.root / name).mkdir(mode=0o700, parents=True)

    def __getattr__(self, name: str) -> Path:
        return self.root / name

    @property
    def private(self) -> list[Path]:
        """Home, settings, caches and temporary files of the program that runs here."""
        return [self.root / name for name in _PRIVATE]

    def bring_samples(self, canary: str) -> list[Path]:
        """Copies of the sample papers with the canary in their names."""
        return [
            Path(shutil.copy(file, self.papers / f"{file.stem} {canary}{file.suffix}"))
            for file in sample_files()
        ]

    def environment(self, **more: str) -> dict[str, str]:
        """What the program is told of its surroundings, and nothing of the tester's own."""
        kept = ("PATH", "LD_LIBRARY_PATH", "TESSDATA_PREFIX")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "HOME": str(self.home),
            "XDG_CONFIG_HOME": str(self.config),
            "XDG_DATA_HOME": str(self.data),
            "XDG_CACHE_HOME": str(self.cache),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.temp),
            **more,
        }
