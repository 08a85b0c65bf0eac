from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from interviewprep.domain.documents import Category, Document, DocumentState
from interviewprep.ui.documents.document_list_model import DOCUMENT_ROLE, READING_ROLE, DocumentListModel

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


def test_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    model = DocumentListModel()
    model.load([document("a"), document("b")])
    qtmodeltester.check(model)


def test_only_the_rows_concerned_change(qtbot: QtBot) -> None:
    model = DocumentListModel()
    model.load([document("a"), document("b"), document("c")])
    touched: list[int] = []
    model.dataChanged.connect(lambda first, last: touched.extend(range(first.row(), last.row() + 1)))
    model.update([document("b", title="New"), document("c")])
    assert touched == [1]
    assert model.index(1).data() == "New"


def test_new_documents_are_added_and_purged_ones_go() -> None:
    model = DocumentListModel()
    model.load([document("a"), document("b")])
    model.update([document("c")], gone=["a", "never there"])
    assert [model.index(row).data(DOCUMENT_ROLE).id for row in range(model.rowCount())] == ["b", "c"]
    assert model.document("a") is None
    assert not model.index_of("a").isValid()


def test_first_waiting_document_is_the_one_being_read() -> None:
    model = DocumentListModel()
    waiting = [
        document("late", state=DocumentState.PENDING, position=9),
        document("early", state=DocumentState.PENDING, position=2),
        document("removed", state=DocumentState.PENDING, position=1, removed=MOMENT),
    ]
    model.load(waiting)
    assert not any(model.index(row).data(READING_ROLE) for row in range(3))
    model.set_reading_active(True)
    assert model.index_of("early").data(READING_ROLE)
    model.update([document("early", position=2)])
    assert model.index_of("late").data(READING_ROLE)
    model.set_reading_active(False)
    assert not model.index_of("late").data(READING_ROLE)


def test_screen_reader_hears_title_category_and_state() -> None:
    model = DocumentListModel()
    model.load([document("a", title="Summons", category=Category.OFFICIAL, left_out=True), document("b")])
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0).data(spoken) == "Summons, Other official papers, not in bundle"
    assert model.index(1).data(spoken) == "b.jpg, not sorted yet, to sort"
