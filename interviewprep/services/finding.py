"""Search over everything in the case."""

from dataclasses import dataclass

from interviewprep.domain.changes import Subject
from interviewprep.domain.documents import Document
from interviewprep.domain.events import Event
from interviewprep.domain.fears import CountrySource, Fear
from interviewprep.domain.people import Kinship, Person
from interviewprep.storage import documents, story
from interviewprep.storage import search as search_index
from interviewprep.storage.case_file import CaseFile


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResult:
    """One place where all words were found.

    `page_id` and `page_number` are None when the words stand in what was written about the document.
    `marks` are the spans of found words in `snippet`, in characters.
    """

    document: Document
    page_id: str | None
    page_number: int | None
    snippet: str
    marks: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryResult:
    """A person, event, fear or country information that holds all words.

    A tie between people is found as its first person. What a `sensitive` record says is shown covered.
    """

    subject: Subject
    record_id: str
    title: str
    snippet: str
    marks: tuple[tuple[int, int], ...]
    sensitive: bool = False


def search_everything(case: CaseFile, text: str, limit: int = 200) -> list[SearchResult | StoryResult]:
    """Records of the story, then places in papers, with all words of `text`; as `search` finds them."""
    told = search_story(case, text, limit)
    return [*told, *search(case, text, max(limit - len(told), 0))]


def search_story(case: CaseFile, text: str, limit: int = 200) -> list[StoryResult]:
    """Records of the story with all words of `text`, best first; each person once."""
    if not text.strip():
        return []
    found: dict[tuple[Subject, str], StoryResult] = {}
    with case.reading():
        for hit in search_index.search_story(case, text, limit):
            result = _story_result(case, hit)
            found.setdefault((result.subject, result.record_id), result)
    return list(found.values())


def _story_result(case: CaseFile, hit: search_index.StoryHit) -> StoryResult:
    subject, identifier, sensitive = hit.subject, hit.record_id, False
    match subject:
        case Subject.EVENT:
            event = story.get(case, Event, identifier)
            title, sensitive = event.title, event.sensitive
        case Subject.FEAR:
            fear = story.get(case, Fear, identifier)
            title, sensitive = fear.title, fear.sensitive
        case Subject.COUNTRY_SOURCE:
            title = story.get(case, CountrySource, identifier).title
        case _:
            if subject is Subject.KINSHIP:
                identifier = story.get(case, Kinship, identifier).person_id
                subject = Subject.PERSON
            title = story.get(case, Person, identifier).name
    return StoryResult(
        subject=subject,
        record_id=identifier,
        title=title,
        snippet=hit.snippet,
        marks=hit.marks,
        sensitive=sensitive,
    )


def search(case: CaseFile, text: str, limit: int = 200) -> list[SearchResult]:
    """Places with all words of `text`, best first; words match by their beginning, letters folded."""
    if not text.strip():
        return []
    with case.reading():
        hits = search_index.search(case, text, limit)
        found = {identifier: documents.get(case, identifier) for identifier in {h.document_id for h in hits}}
    return [
        SearchResult(
            document=found[hit.document_id],
            page_id=hit.page_id,
            page_number=hit.page_number,
            snippet=hit.snippet,
            marks=hit.marks,
        )
        for hit in hits
    ]
