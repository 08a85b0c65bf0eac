from dataclasses import replace

from interviewprep.domain.case import CaseInfo, CaseSnapshot, Standing, category_standings
from interviewprep.domain.documents import Category, Document
from interviewprep.domain.identifiers import new_id, now
from interviewprep.domain.missing import MissingPaper, MissingReason

MOMENT = now()
INFO = CaseInfo(id=new_id(), created=MOMENT, modified=MOMENT)
DOCUMENT = Document(
    id="d",
    created=MOMENT,
    modified=MOMENT,
    file_name="a.jpg",
    sha256="0",
    size=1,
    media_type="image/jpeg",
    category=Category.EDUCATION,
)
PAPER = MissingPaper(id="m", created=MOMENT, modified=MOMENT, category=Category.EMPLOYMENT)


def _standing(category: Category, *, documents: tuple = (), missing: tuple = ()) -> Standing:
    snapshot = CaseSnapshot(info=INFO, documents=documents, missing=missing)
    return next(row.standing for row in category_standings(snapshot) if row.category is category)


def test_rows_follow_the_official_list() -> None:
    rows = category_standings(CaseSnapshot(info=INFO))
    assert [row.category for row in rows] == list(Category)
    assert {row.standing for row in rows} == {Standing.NOT_EXPLAINED}


def test_a_document_is_had() -> None:
    assert _standing(Category.EDUCATION, documents=(DOCUMENT,)) is Standing.HAVE


def test_a_document_not_relied_on_does_not_count() -> None:
    documents = (replace(DOCUMENT, not_relied_on=True),)
    assert _standing(Category.EDUCATION, documents=documents) is Standing.NOT_EXPLAINED


def test_missing_needs_what_and_why_to_be_explained() -> None:
    explained = replace(PAPER, what="Трудовая книжка", reason=MissingReason.CONFISCATED)
    assert _standing(Category.EMPLOYMENT, missing=(PAPER,)) is Standing.NOT_EXPLAINED
    assert _standing(Category.EMPLOYMENT, missing=(explained,)) is Standing.EXPLAINED


def test_an_unexplained_missing_paper_shows_beside_documents() -> None:
    paper = replace(PAPER, category=Category.EDUCATION)
    standing = _standing(Category.EDUCATION, documents=(DOCUMENT,), missing=(paper,))
    assert standing is Standing.NOT_EXPLAINED
