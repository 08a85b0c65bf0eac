from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from interviewprep.domain.sources import DEVICE, LENGTH, PLACE, TAKEN, SourceFile
from interviewprep.services import sources
from interviewprep.ui.documents.file_facts import FileFacts


@pytest.fixture
def facts(qtbot: QtBot) -> FileFacts:
    facts = FileFacts()
    qtbot.addWidget(facts)
    facts.show()
    return facts


def said(facts: FileFacts) -> dict[str, str]:
    return {label.text(): value.text() for label, value in facts._said.values() if label.isVisible()}


def test_what_a_file_says_about_itself_is_shown_and_stays_in_the_case(facts, session, papers) -> None:  # type: ignore[no-untyped-def]
    document = papers.add(["x"])
    facts.show_document(document)
    metadata = {TAKEN: "2024-05-01T09:30:00", PLACE: "53.9, 27.56", DEVICE: "Pixel 7", LENGTH: "75.4"}
    source: SourceFile = replace(sources.source(session.case, document.sha256), metadata=metadata)
    facts.show_source(source)
    assert said(facts) == {
        "Taken": "2024-05-01 09:30:00",
        "Place": "53.9, 27.56",
        "Device": "Pixel 7",
        "Length": "1:15",
    }
    assert facts._private.isVisible()


def test_another_document_does_not_show_what_the_former_said(facts, session, papers) -> None:  # type: ignore[no-untyped-def]
    first, second = papers.add(["x"]), papers.add(["y"])
    facts.show_document(first)
    facts.show_source(replace(sources.source(session.case, first.sha256), metadata={DEVICE: "Pixel 7"}))
    facts.show_document(second)
    assert said(facts) == {}
    facts.show_source(replace(sources.source(session.case, first.sha256), metadata={DEVICE: "late"}))
    assert said(facts) == {}
    assert not facts._private.isVisible()
