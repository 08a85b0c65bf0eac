import pytest
from findings import DAY, HOLDER, KIND, NUMBER, OTHER_TITLE, TITLE, find
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from interviewprep.domain.documents import Category
from interviewprep.domain.proposals import Finding, ProposalField
from interviewprep.services import review
from interviewprep.ui.documents.choice_popup import ChoicePopup
from interviewprep.ui.documents.document_form import DocumentForm as Form
from interviewprep.ui.documents.proposal_card import ProposalCard


@pytest.fixture
def form(qtbot: QtBot, session) -> Form:  # type: ignore[no-untyped-def]
    form = Form(session)
    session.changed.connect(
        lambda *_args: form.show_documents([review.document(session.case, d.id) for d in form._documents])
    )
    qtbot.addWidget(form)
    form.resize(380, 900)
    form.show()
    qtbot.waitExposed(form)
    form.activateWindow()
    return form


@pytest.fixture
def paper(session, papers):  # type: ignore[no-untyped-def]
    document = papers.add(["x"], file_name="scan.jpg")
    find(session.case, document, KIND, TITLE, OTHER_TITLE, HOLDER, DAY, NUMBER)
    return document


def stored(session, document):  # type: ignore[no-untyped-def]
    return review.document(session.case, document.id)


def card(form: Form, name: str) -> ProposalCard:
    field = form.kind if name == "kind" else form.field(name)
    found = field.focusProxy()
    assert isinstance(found, ProposalCard), f"no card for {name}"
    return found


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def test_a_card_says_what_was_read_and_where(form, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    assert card(form, "issue_date").value.text() == "23 September 2017"
    assert card(form, "issue_date").source == "page 1 · “23 сентября 2017 г.”"
    assert card(form, "number").source == "page 1"
    assert card(form, "kind").value.text() == "Marriage certificate"
    assert "proposed 23 September 2017" in card(form, "issue_date").accessibleName()
    assert form.proposals_bar.isVisible()


def test_an_unsure_one_says_so_and_right_to_left_words_stay_together(form, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    assert card(form, "holder").source == "page 1 · “\u2068رستمی\u2069” · unsure: please compare"
    assert "unsure" not in card(form, "title").source


def test_enter_accepts_and_goes_on_to_the_next(form, session, paper, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    card(form, "kind").setFocus()
    press(Qt.Key.Key_Return)
    assert (stored(session, paper).kind, stored(session, paper).category) == (
        "marriage_certificate",
        Category.STATUS,
    )
    assert card(form, "title").hasFocus()
    press(Qt.Key.Key_Return)
    assert stored(session, paper).title == "Свидетельство о браке"
    assert card(form, "holder").hasFocus()
    for _ in range(3):
        press(Qt.Key.Key_Enter)
    after = stored(session, paper)
    assert (after.holder, after.number, after.issue_date.original) == (
        "رستمی نرگس",
        "I-МЮ 735204",
        "23 сентября 2017 г.",
    )
    assert not form.proposals_bar.isVisible()
    for _ in range(5):
        session.undo()
    assert stored(session, paper).kind is None
    assert card(form, "title").value.text() == "Свидетельство о браке"


def test_escape_rejects_and_the_next_best_shows(form, session, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    card(form, "title").setFocus()
    press(Qt.Key.Key_Escape)
    assert card(form, "title").value.text() == "Свидетельство"
    assert card(form, "title").hasFocus()
    press(Qt.Key.Key_Escape)
    assert form.title.proposal is None
    assert card(form, "holder").hasFocus()
    session.undo()
    assert card(form, "title").value.text() == "Свидетельство"


def test_typing_corrects(form, session, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    card(form, "number").setFocus()
    QTest.keyClick(card(form, "number"), "7")
    editor = QApplication.focusWidget()
    QTest.keyClicks(editor, "35")
    find(session.case, paper, NUMBER)
    form.show_documents([stored(session, paper)])  # a page was read again meanwhile
    assert QApplication.focusWidget() is editor
    assert form.field("number").keeper.text() == "735"
    form.title.setFocus()
    assert stored(session, paper).number == "735"
    assert form.field("number").proposal is None


def test_what_is_typed_and_taken_back_leaves_the_proposal(form, session, paper, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    card(form, "holder").setFocus()
    QTest.keyClick(card(form, "holder"), "R")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), ProposalCard))
    assert card(form, "holder").value.text() == "رستمی نرگس"
    assert stored(session, paper).holder == ""
    assert form.field("holder").keeper.text() == ""


def test_a_click_begins_with_what_is_written_and_left_alone_it_stays_a_proposal(  # type: ignore[no-untyped-def]
    form, session, paper, qtbot: QtBot
) -> None:
    form.show_documents([paper])
    where = card(form, "issue_date")
    QTest.mouseClick(where, Qt.MouseButton.LeftButton, pos=where.value.geometry().center())
    assert form.field("issue_date").keeper.text() == "23 сентября 2017 г."
    assert form.field("issue_date").hint.text() == "= 23 September 2017"
    form.title.setFocus()
    qtbot.waitUntil(lambda: form.field("issue_date").proposal is not None)
    assert not stored(session, paper).issue_date
    QTest.keyClick(card(form, "issue_date"), Qt.Key.Key_F2)
    editor = form.field("issue_date").editor
    editor.setText("24 сентября 2017 г.")
    form.title.setFocus()
    assert stored(session, paper).issue_date.original == "24 сентября 2017 г."


def test_all_are_accepted_at_once_but_not_over_what_is_being_typed(form, session, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    card(form, "title").setFocus()
    QTest.keyClick(card(form, "title"), "M")
    form.proposals_bar.button.click()
    after = stored(session, paper)
    assert (after.title, after.number, after.kind) == ("M", "I-МЮ 735204", "marriage_certificate")
    session.undo()
    assert (stored(session, paper).title, stored(session, paper).number) == ("M", "")


def test_the_place_is_shown_while_one_looks_at_it(form, paper, qtbot: QtBot) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    asked, left = [], []
    form.place_asked.connect(lambda page, box: asked.append(box))
    form.place_left.connect(lambda: left.append(True))
    card(form, "issue_date").setFocus()
    assert asked == [DAY.box]
    QTest.keyClick(card(form, "issue_date"), "2")  # still its field
    assert not left
    form.field("notes").focusProxy().setFocus()
    assert left == [True]


def test_tab_goes_through_cards_and_editors_from_top_to_bottom(form, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    card(form, "kind").setFocus()
    tops = []
    for _ in range(16):
        widget = QApplication.focusWidget()
        tops.append(widget.mapTo(form.widget(), QPoint(0, 0)).y())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert tops == sorted(tops)
    assert len(set(tops)) == 16


def test_several_documents_have_no_cards(form, papers, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper, papers.add(["y"])])
    assert form.title.proposal is None
    assert not form.proposals_bar.isVisible()
    form.show_documents([paper])
    assert form.title.proposal is not None


def test_another_document_ends_a_correction(form, session, papers, paper) -> None:  # type: ignore[no-untyped-def]
    other = papers.add(["y"])
    find(session.case, other, TITLE)
    form.show_documents([paper])
    card(form, "title").setFocus()
    QTest.keyClick(card(form, "title"), "M")
    form.show_documents([other])
    assert stored(session, paper).title == "M"
    assert card(form, "title").value.text() == "Свидетельство о браке"


def test_a_kind_is_proposed_only_in_the_category_that_a_person_chose(form, session, paper) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    session.edit(review.edit_documents, session.case, [paper.id], category=Category.OTHER)
    assert form.kind.proposal is None
    session.edit(review.edit_documents, session.case, [paper.id], category=Category.STATUS)
    assert form.kind.proposal is not None


def test_typing_on_a_kind_searches_the_list(form, session, paper, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    form.show_documents([paper])
    typed = []
    monkeypatch.setattr(ChoicePopup, "open_at", lambda _popup, _field, _ticked, text="": typed.append(text))
    card(form, "kind").setFocus()
    QTest.keyClick(card(form, "kind"), "p")
    assert typed == ["p"]
    assert form.kind.proposal is None  # the box stands there, ready to be chosen from
    form.kind.box.picked.emit("passport")
    assert stored(session, paper).kind == "passport"


def test_what_a_file_says_is_never_taken_for_markup(form, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    find(
        session.case,
        document,
        Finding(field=ProposalField.ISSUER, value="Court", original="<b>Court</b> & <img src=x>"),
    )
    form.show_documents([document])
    assert card(form, "issuer").source == "page 1 · “<b>Court</b> & <img src=x>”"
    assert card(form, "issuer")._source.textFormat() is Qt.TextFormat.PlainText
