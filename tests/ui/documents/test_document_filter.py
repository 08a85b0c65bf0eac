from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category, Document, DocumentState
from interviewprep.ui.documents.document_filter import DocumentFilter, DocumentFilterModel, Order, Shown
from interviewprep.ui.documents.document_list_model import DOCUMENT_ROLE, DocumentListModel

MOMENT = datetime(2026, 1, 1, tzinfo=UTC)


def document(name: str, **fields: object) -> Document:
    blank = Document(
        id=name,
        created=MOMENT,
        modified=MOMENT,
        file_name=f"{name}.jpg",
        sha256="0" * 64,
        size=1,
        media_type="image/jpeg",
        state=DocumentState.READ,
    )
    return replace(blank, **fields)


PAPERS = [
    document("work", category=Category.EMPLOYMENT, issue_date=read_date("2015"), title="б", position=1),
    document("birth", category=Category.STATUS, issue_date=read_date("03.04.1990"), title="Ё", position=2),
    document("new", created=MOMENT + timedelta(days=1), title="В", position=3),
    document("wedding", category=Category.STATUS, issue_date=read_date("2010"), title="а", position=4),
    document("waiting", category=Category.OTHER, state=DocumentState.PENDING, title="д", position=5),
    document("broken", category=Category.OTHER, state=DocumentState.FAILED, title="Г", position=6),
    document("left", category=Category.OTHER, left_out=True, title="ж", position=7),
    document("bin", category=Category.OTHER, removed=MOMENT, title="з", position=8),
]


@pytest.fixture
def shown() -> DocumentFilterModel:
    source = DocumentListModel()
    source.load(PAPERS)
    model = DocumentFilterModel(source)
    source.setParent(model)
    return model


def ids(model: DocumentFilterModel) -> list[str]:
    return [model.index(row, 0).data(DOCUMENT_ROLE).id for row in range(model.rowCount())]


def source_of(model: DocumentFilterModel) -> DocumentListModel:
    source = model.sourceModel()
    assert isinstance(source, DocumentListModel)
    return source


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        (DocumentFilter(category=Category.STATUS), {"birth", "wedding"}),
        (DocumentFilter(Shown.TO_SORT), {"new"}),
        (DocumentFilter(Shown.BEING_READ), {"waiting"}),
        (DocumentFilter(Shown.FAILED), {"broken"}),
        (DocumentFilter(Shown.NOT_IN_BUNDLE), {"left"}),
        (DocumentFilter(Shown.REMOVED), {"bin"}),
        (DocumentFilter(), {"work", "birth", "new", "wedding", "waiting", "broken", "left"}),
    ],
)
def test_filter(shown: DocumentFilterModel, choice: DocumentFilter, expected: set[str]) -> None:
    shown.set_filter(choice)
    assert set(ids(shown)) == expected


def test_official_order_then_date_not_sorted_last(shown: DocumentFilterModel) -> None:
    assert ids(shown) == ["birth", "wedding", "work", "waiting", "broken", "left", "new"]


@pytest.mark.parametrize(
    ("order", "first"),
    [
        (Order.DATE, ["birth", "wedding", "work"]),
        (Order.TITLE, ["wedding", "work", "new", "broken", "waiting", "birth"]),
        (Order.ADDED, ["work", "birth", "wedding"]),
    ],
)
def test_other_orders(shown: DocumentFilterModel, order: Order, first: list[str]) -> None:
    shown.set_order(order)
    assert ids(shown)[: len(first)] == first


def test_a_date_that_is_entered_moves_the_row(shown: DocumentFilterModel) -> None:
    source_of(shown).update([replace(PAPERS[3], issue_date=read_date("1980"))])
    assert ids(shown)[:2] == ["wedding", "birth"]


def test_a_held_document_stays_until_another_is_chosen(qtbot: QtBot, shown: DocumentFilterModel) -> None:
    shown.set_filter(DocumentFilter(Shown.TO_SORT))
    shown.hold(["new"])
    source_of(shown).update([replace(PAPERS[2], category=Category.OTHER)])
    assert ids(shown) == ["new"]
    shown.hold([])
    qtbot.waitUntil(lambda: ids(shown) == [])


def test_a_held_document_goes_when_it_is_removed(shown: DocumentFilterModel) -> None:
    shown.hold(["new"])
    source_of(shown).update([replace(PAPERS[2], removed=MOMENT)])
    assert "new" not in ids(shown)
