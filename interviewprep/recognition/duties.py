"""What a worker is asked to do. Importing this costs little: the window never loads the decoders."""

from interviewprep.recognition.tasks import PageResult, PageTask, ProbeTask, SourceInfo


def look_at(task: ProbeTask) -> SourceInfo:
    """Format and page count of a file; raises what `formats.probe` raises."""
    from interviewprep.recognition.formats import probe

    return probe(task)


def read_pages(task: PageTask) -> list[PageResult]:
    """Pictures and texts of the pages asked for; see `pipeline.process`."""
    from interviewprep.recognition.pipeline import process

    return process(task)
