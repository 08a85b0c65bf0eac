"""A worker pool for a whole test module, and small papers to import."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from interviewprep.jobs.pool import WorkerPool


@pytest.fixture(scope="module")
def pool() -> Iterator[WorkerPool]:
    made = WorkerPool(workers=2)
    yield made
    made.close()


def picture(text: str, kind: str = "PNG") -> bytes:
    """A small page with some Latin text on it."""
    image = Image.new("RGB", (700, 300), "white")
    ImageDraw.Draw(image).text((40, 120), text, fill="black", font_size=48)
    out = BytesIO()
    image.save(out, kind)
    return out.getvalue()


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """A folder with two good papers, a copy of one, and three files nobody can open."""
    folder = tmp_path / "papers"
    (folder / "inner").mkdir(parents=True)
    (folder / "a.png").write_bytes(picture("Birth certificate"))
    (folder / "inner" / "b.jpg").write_bytes(picture("Summons to court", "JPEG"))
    (folder / "c.png").write_bytes((folder / "a.png").read_bytes())
    (folder / "empty.pdf").write_bytes(b"")
    (folder / "cut.jpg").write_bytes(picture("cut", "JPEG")[:900])
    (folder / "notes.xyz").write_bytes(bytes(range(200)))
    (folder / ".hidden").write_bytes(b"x")
    return folder
