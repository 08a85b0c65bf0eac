"""What is asked of files of text in the tests: their paragraphs, pages and words."""

from interviewprep.domain.pages import PageReading
from interviewprep.recognition.formats import probe
from interviewprep.recognition.manuscript import Block, Paragraph, Table
from interviewprep.recognition.source import opened
from interviewprep.recognition.tasks import PageRequest, PageTask, ProbeTask, SourceInfo


def looked_at(data: bytes) -> SourceInfo:
    return probe(ProbeTask(data, "paper"))


def readings(data: bytes) -> list[PageReading | None]:
    """What stands on each page of a file."""
    info = looked_at(data)
    with opened(PageTask(data, info.media_type, ())) as source:
        return [source.render(PageRequest(str(n), n)).reading for n in range(info.page_count)]


def page_texts(data: bytes) -> list[str]:
    return [reading.text if reading else "" for reading in readings(data)]


def texts(blocks: tuple[Block, ...]) -> list[str]:
    """The texts of paragraphs with their labels, those in tables too."""
    found: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.append(f"{block.label} {block.text}".strip())
        elif isinstance(block, Table):
            for row in block.rows:
                found.append(" | ".join(" ".join(texts(cell.blocks)) for cell in row))
    return [text for text in found if text]
