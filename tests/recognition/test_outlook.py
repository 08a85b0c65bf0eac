import pytest

from interviewprep.domain.errors import FileDamaged, FileUnknown
from interviewprep.recognition.outlook import outlook_manuscript
from interviewprep.recognition.rich_text import unpacked_rtf
from tests.recognition.compound_files import (
    attachment,
    binary,
    compound_file,
    outlook_mail,
    properties,
    text,
)
from tests.recognition.written import looked_at, page_texts, texts

#: 5 March 2024, 07:15 UTC, in tenths of microseconds since 1601.
_SENT = 133_540_965_000_000_000


def _mail(*parts: object) -> bytes:
    return outlook_mail(
        text(0x0037, "Срок подачи"),
        text(0x0C1A, "Лейла Нур"),
        text(0x5D01, "laila@example.org"),
        properties(32, (0x0039, 0x0040, _SENT)),
        *parts,  # type: ignore[arg-type]
    )


def _recipient(number: int, kind: int, name: str, address: str) -> dict[str, object]:
    inner = text(0x3001, name) | text(0x39FE, address) | properties(8, (0x0C15, 0x0003, kind))
    return {f"__recip_version1.0_#{number:08X}": inner}


def test_headers_text_and_attachments() -> None:
    data = _mail(
        text(0x1000, "Здравствуйте,\r\n\r\nприлагаю справку."),
        _recipient(0, 1, "Office", "office@example.org"),
        _recipient(1, 2, "third@example.org", "third@example.org"),
        attachment(0, text(0x3707, "справка.pdf"), binary(0x3701, b"%PDF-" * 2000)),
        attachment(1, text(0x3704, "a.txt"), binary(0x3701, b"short")),
    )
    info = looked_at(data)
    assert info.media_type == "application/vnd.ms-outlook"
    assert dict(info.metadata) == {
        "sender": "Лейла Нур <laila@example.org>",
        "recipients": "Office <office@example.org>, third@example.org",
        "sent": "2024-03-05T07:15:00+00:00",
        "subject": "Срок подачи",
    }
    assert [(file.name, len(file.data)) for file in info.attachments] == [
        ("справка.pdf", 10_000),
        ("a.txt", 5),
    ]
    assert page_texts(data)[0].endswith("Здравствуйте,\n\nприлагаю справку.")


def test_html_only() -> None:
    found = outlook_manuscript(_mail(binary(0x1013, "<p>Только <b>HTML</b></p>".encode())))
    assert texts(found.blocks)[-1] == "Только HTML"


#: The example of [MS-OXRTFCP] 3.1: "{\rtf1\ansi\ansicpg1252\pard hello world}".
_PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)


def test_packed_rtf() -> None:
    assert unpacked_rtf(_PACKED) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    found = outlook_manuscript(_mail(binary(0x1009, _PACKED)))
    assert texts(found.blocks)[-1] == "hello world"


def test_a_mail_within_the_mail_follows_it_with_its_attachments() -> None:
    inner = text(0x0037, "Внутри") | text(0x1000, "письмо внутри") | properties(24)
    inner |= attachment(0, text(0x3707, "b.txt"), binary(0x3701, b"b"))
    found = looked_at(
        data := _mail(
            text(0x1000, "снаружи"), attachment(0, text(0x3001, "Внутри"), {"__substg1.0_3701000D": inner})
        )
    )
    assert [file.name for file in found.attachments] == ["b.txt"]
    lines = page_texts(data)[0].split("\n")
    assert lines.index("снаружи") < lines.index("Subject: Внутри") < lines.index("письмо внутри")


def test_narrow_texts_in_the_code_page_of_the_mail() -> None:
    data = outlook_mail(
        {"__substg1.0_0037001E": "Срок".encode("cp1251"), "__substg1.0_1000001E": "текст".encode("cp1251")},
        properties(32, (0x3FFD, 0x0003, 1251)),
    )
    assert looked_at(data).metadata["subject"] == "Срок"
    assert page_texts(data)[0].endswith("текст")


def test_other_compound_files_are_unknown() -> None:
    with pytest.raises(FileUnknown):
        looked_at(compound_file({"WordDocument": bytes(5000), "1Table": bytes(100)}))


def test_broken_off() -> None:
    data = _mail(text(0x1000, "x" * 3000), attachment(0, text(0x3707, "a"), binary(0x3701, bytes(5000))))
    for length in range(8, len(data), 509):
        with pytest.raises((FileUnknown, FileDamaged)):
            looked_at(data[:length])
