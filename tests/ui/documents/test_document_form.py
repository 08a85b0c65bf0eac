import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from interviewprep.domain.dates import read_date
from interviewprep.domain.documents import Category, DocumentForm
from interviewprep.services import review
from interviewprep.ui.documents.document_form import DocumentForm as Form


@pytest.fixture
def form(qtbot: QtBot, session) -> Form:  # type: ignore[no-untyped-def]
    form = Form(session)

    def refresh(changes, _initiator) -> None:  # type: ignore[no-untyped-def]
        shown = [review.document(session.case, document.id) for document in form._documents]
        form.show_documents(shown)

    session.changed.connect(refresh)
    qtbot.addWidget(form)
    form.resize(380, 900)
    form.show()
    qtbot.waitExposed(form)
    return form


def type_into(form: Form, name: str, text: str) -> None:
    editor = form.field(name).focusProxy()
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)
    editor.clearFocus()


def stored(session, document):  # type: ignore[no-untyped-def]
    return review.document(session.case, document.id)


@pytest.mark.parametrize(
    "name", ["title", "holder", "issuer", "number", "original_location", "acquisition", "shows", "notes"]
)
def test_a_text_is_saved_when_its_field_is_left(form, session, papers, name: str) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    form.show_documents([document])
    type_into(form, name, "Saidov Rustam")
    assert getattr(stored(session, document), name) == "Saidov Rustam"
    session.undo()
    assert getattr(stored(session, document), name) == ""
    assert form.field(name).keeper.text() == ""


def test_a_date_keeps_what_is_written_and_shows_its_meaning(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    form.show_documents([document])
    type_into(form, "issue_date", "16.09.2017")
    assert stored(session, document).issue_date == read_date("16.09.2017")
    assert form.field("issue_date").hint.text() == "= 16 September 2017"
    type_into(form, "issue_date", "1376/9/2")
    assert stored(session, document).issue_date.original == "1376/9/2"
    assert form.field("issue_date").hint.text() == "= 23 November 1997"
    type_into(form, "issue_date", "as far as I know")
    assert form.field("issue_date").hint.text() == "kept as written"


def test_kind_brings_its_category(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    form.show_documents([document])
    form.kind.box.picked.emit("summons")
    assert (stored(session, document).category, stored(session, document).kind) == (
        Category.OFFICIAL,
        "summons",
    )
    assert form.kind.box.currentText() == "Summons"
    assert form.kind.hint.text() == "Other official papers"
    form.kind.box.picked.emit(Category.STATUS)
    assert (stored(session, document).category, stored(session, document).kind) == (Category.STATUS, None)
    form.kind.box.picked.emit(None)
    assert stored(session, document).category is None


def test_form_languages_and_switches(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    form.show_documents([document])
    form.field("form").box.chosen.emit(DocumentForm.CERTIFIED_COPY)
    form.languages.box.picked.emit("fas")
    form.languages.box.picked.emit("rus")
    form.languages.box.picked.emit("fas")
    form.field("left_out").box.click()
    after = stored(session, document)
    assert (after.form, after.languages, after.left_out) == (DocumentForm.CERTIFIED_COPY, ("rus",), True)


def test_title_in_the_language_of_the_bundle_comes_first(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"], translated_titles={"en": "Summons"})
    form.show_documents([document])
    assert next(iter(form.translations._fields)) == "ru"
    editor = form.translations._fields["ru"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Povestka")
    editor.clearFocus()
    assert dict(stored(session, document).translated_titles) == {"en": "Summons", "ru": "Povestka"}


def test_several_documents_only_touched_fields_change(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    first = papers.add(["x"], holder="Saidov", issuer="School", translated_titles={"en": "A"})
    second = papers.add(["x"], holder="Saidova", issuer="School")
    form.show_documents([first, second])
    assert form.field("holder").editor.placeholderText() == "several values"
    assert form.field("issuer").keeper.text() == "School"
    assert not form.facts.isVisible()
    type_into(form, "notes", "checked")
    form.field("not_relied_on").box.click()
    for document, holder in ((first, "Saidov"), (second, "Saidova")):
        after = stored(session, document)
        assert (after.holder, after.notes, after.not_relied_on) == (holder, "checked", True)
    editor = form.translations._fields["ru"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "B")
    form.commit()
    assert dict(stored(session, first).translated_titles) == {"en": "A", "ru": "B"}
    assert dict(stored(session, second).translated_titles) == {"ru": "B"}


def test_a_field_half_ticked_becomes_yes_for_all(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    first, second = papers.add(["x"], left_out=True), papers.add(["x"])
    form.show_documents([first, second])
    box = form.field("left_out").box
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    assert stored(session, first).left_out
    assert stored(session, second).left_out


def test_going_to_another_document_saves_for_the_first(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    first, second = papers.add(["x"]), papers.add(["x"])
    form.show_documents([first])
    QTest.keyClicks(form.title.editor, "Mine")
    form.show_documents([second])
    assert stored(session, first).title == "Mine"
    assert stored(session, second).title == ""
    assert form.title.keeper.text() == ""


def test_a_change_from_elsewhere_leaves_the_typing_alone(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    form.show_documents([document])
    form.title.editor.setFocus()
    QTest.keyClicks(form.title.editor, "Half a ti")
    session.edit(review.edit_documents, session.case, [document.id], holder="Saidov", title="Other")
    assert form.title.keeper.text() == "Half a ti"
    assert form.field("holder").keeper.text() == "Saidov"
    QTest.keyClick(form.title.editor, Qt.Key.Key_Escape)
    assert form.title.keeper.text() == "Other"


def test_enter_saves_a_title_and_pasted_lines_become_one(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    form.show_documents([document])
    form.title.editor.insertPlainText("Marriage\ncertificate ")
    QTest.keyClick(form.title.editor, Qt.Key.Key_Return)
    assert stored(session, document).title == "Marriage certificate"


def test_right_to_left_text_stands_at_the_right(form, papers) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([papers.add(["x"], title="مذكرة إحضار", holder="Saidov")])
    assert form.title.editor.cursorRect().left() > form.title.editor.width() / 2
    assert form.field("holder").editor.cursorRect().left() < 20


def test_f2_target_and_names_for_screen_readers(form, papers) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([papers.add(["x"], title="Summons")])
    form.focus_title()
    assert form.title.editor.hasFocus()
    assert form.title.editor.textCursor().selectedText() == "Summons"
    for name in form._fields:
        assert form.field(name).focusProxy().accessibleName()


def test_file_facts(form, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"], file_name="passport scan.jpg")
    form.show_documents([document])
    assert form.facts._name.text() == "passport scan.jpg"
    assert form.facts._sum.toolTip() == document.sha256
