"""The list of exhibits: what can be moved where."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, Qt

from interviewprep.domain.documents import Category, Document
from interviewprep.domain.identifiers import now
from interviewprep.ui.bundle.exhibit_model import DOCUMENT_ROLE, ExhibitModel

MOVE = Qt.DropAction.MoveAction


def document(name: str, category: Category | None, **fields: Any) -> Document:
    return Document(
        id=name,
        created=now(),
        modified=now(),
        file_name=name,
        sha256=name,
        size=1,
        media_type="image/jpeg",
        title=name,
        **({"category": category} | fields),
    )


@pytest.fixture
def model(qapp: object) -> ExhibitModel:
    model = ExhibitModel()
    documents = [
        document("a", Category.STATUS),
        document("x", Category.OTHER),
        document("b", Category.STATUS),
        document("c", Category.STATUS, not_relied_on=True),
        document("y", None),
    ]
    model.show_documents(documents, {"a": "1", "b": "2", "x": "3", "y": "4"})
    return model


def drag(model: ExhibitModel, name: str, row: int) -> tuple[bool, list[list[str]]]:
    """Drag a document to between two rows: whether that is allowed, and the orders asked for."""
    orders: list[list[str]] = []
    model.order_asked.connect(orders.append)
    data = model.mimeData([model.index(model.row_of(name))])
    allowed = model.canDropMimeData(data, MOVE, row, 0, QModelIndex())
    moved_by_view = model.dropMimeData(data, MOVE, row, 0, QModelIndex())
    assert not moved_by_view
    return allowed, orders


def test_headings_come_before_their_documents(model: ExhibitModel) -> None:
    rows = [model.index(row).data() for row in range(model.rowCount())]
    assert rows == ["Individual and status", "a", "b", "c", "Any other evidence", "x", "y"]


def test_headings_cannot_be_chosen(model: ExhibitModel) -> None:
    assert model.index(0).data(DOCUMENT_ROLE) is None
    assert model.flags(model.index(0)) == Qt.ItemFlag.NoItemFlags


def test_a_paper_not_to_be_relied_on_cannot_be_ticked(model: ExhibitModel) -> None:
    index = model.index(model.row_of("c"))
    assert not model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.setData(index, Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)


def test_dragging_orders_within_the_category(model: ExhibitModel) -> None:
    assert drag(model, "c", 1) == (True, [["c", "a", "b"]])


def test_dragging_to_the_end_of_the_category(model: ExhibitModel) -> None:
    assert drag(model, "a", 4) == (True, [["b", "c", "a"]])


def test_dragging_into_another_category_is_refused(model: ExhibitModel) -> None:
    assert drag(model, "a", 6) == (False, [])


def test_an_unsorted_paper_is_ordered_among_other_evidence(model: ExhibitModel) -> None:
    assert drag(model, "y", 5) == (True, [["y", "x"]])


@pytest.mark.parametrize(
    ("names", "step", "order"),
    [
        (["b"], -1, ["b", "a", "c"]),
        (["a"], -1, None),
        (["c"], 1, None),
        (["a", "b"], 1, ["c", "a", "b"]),
        (["b", "c"], -1, ["b", "c", "a"]),
        (["a", "x"], 1, None),
    ],
)
def test_moving_by_keys(model: ExhibitModel, names: list[str], step: int, order: list[str] | None) -> None:
    orders: list[list[str]] = []
    model.order_asked.connect(orders.append)
    assert model.move(names, step) is (order is not None)
    assert orders == ([order] if order else [])


def test_a_screen_reader_hears_number_title_and_state(model: ExhibitModel) -> None:
    spoken = model.index(model.row_of("b")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("2, b")
    out = model.index(model.row_of("c")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert out.startswith("left out of the bundle")


def test_new_values_in_the_same_order_do_not_reset_the_list(model: ExhibitModel) -> None:
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.show_documents(
        [
            document("a", Category.STATUS, holder="new"),
            document("b", Category.STATUS),
            document("c", Category.STATUS),
            document("x", Category.OTHER),
            document("y", None),
        ],
        {},
    )
    assert resets == []
    assert model.index(1).data(DOCUMENT_ROLE).holder == "new"
