from email.message import EmailMessage
from email.mime.text import MIMEText

import pytest

from interviewprep.domain.errors import FileTooLarge
from interviewprep.recognition import archives
from interviewprep.recognition.mail import looks_like_mail, mail_manuscript
from tests.recognition.written import looked_at, page_texts, texts


def _mail(text: str = "Здравствуйте!\n\nПрилагаю справку.", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Лейла Нур <laila@example.org>"
    message["To"] = "office@example.org"
    message["Date"] = "Tue, 05 Mar 2024 10:15:00 +0300"
    message["Subject"] = "Срок подачи"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message


def test_headers_text_and_names_of_attachments_are_printed() -> None:
    message = _mail(Cc="third@example.org", X_Mailer="Lamp 1")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="скан.png")
    data = message.as_bytes()
    info = looked_at(data)
    assert (info.media_type, info.page_count) == ("message/rfc822", 1)
    assert dict(info.metadata) == {
        "sender": "Лейла Нур <laila@example.org>",
        "recipients": "office@example.org, third@example.org",
        "sent": "2024-03-05T10:15:00+03:00",
        "subject": "Срок подачи",
        "program": "Lamp 1",
    }
    assert [(file.name, file.data) for file in info.attachments] == [("скан.png", b"\x89PNG")]
    assert page_texts(data)[0].split("\n") == [
        "From: Лейла Нур <laila@example.org>",
        "To: office@example.org",
        "Cc: third@example.org",
        "Date: Tue, 05 Mar 2024 10:15:00 +0300",
        "Subject: Срок подачи",
        "+ скан.png",
        "",
        "Здравствуйте!",
        "",
        "Прилагаю справку.",
    ]


def test_html_is_text_and_nothing_of_it_is_fetched() -> None:
    message = _mail()
    message.set_content(
        "<html><head><title>x</title><style>p{}</style></head><body><p>Срок — <b>5 марта</b></p>"
        '<img src="https://example.org/seen.png" alt="seen"><script>alert(1)</script></body></html>',
        subtype="html",
    )
    assert texts(mail_manuscript(message.as_bytes()).blocks)[-1] == "Срок — 5 марта"


def test_of_two_forms_of_the_text_the_plain_one_is_printed_unless_it_is_a_notice() -> None:
    message = _mail("Просто текст")
    message.add_alternative("<p>Просто текст</p>", subtype="html")
    assert texts(mail_manuscript(message.as_bytes()).blocks)[-1] == "Просто текст"
    message = _mail("HTML only")
    message.add_alternative(f"<p>{'длинное письмо ' * 20}</p>", subtype="html")
    assert "длинное" in texts(mail_manuscript(message.as_bytes()).blocks)[-1]


def test_a_mail_in_the_mail_becomes_a_file() -> None:
    message = _mail()
    message.add_attachment(_mail("Внутри", X_Note="inner"))
    found = looked_at(message.as_bytes())
    assert [file.name for file in found.attachments] == ["Срок подачи.eml"]
    assert looks_like_mail(found.attachments[0].data)
    assert "Внутри" in page_texts(found.attachments[0].data)[0]


@pytest.mark.parametrize("charset", ["koi8-r", "windows-1251", "utf-8", "iso-8859-5"])
def test_encodings_of_text_and_headers(charset: str) -> None:
    message = MIMEText("Привет, мир", _charset=charset)
    message["From"], message["Message-ID"] = "a@example.org", "<1@example.org>"
    message["Subject"] = "=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?= =?utf-8?B?LCDQvNC40YA=?="
    found = mail_manuscript(message.as_bytes())
    assert texts(found.blocks)[-1] == "Привет, мир"
    assert found.metadata["subject"] == "Привет, мир"


def test_headers_that_are_not_encoded_at_all() -> None:
    data = "From: Лейла <l@example.org>\nTo: a@example.org\nSubject: Срок сдачи документов\n\nтекст".encode(
        "cp1251"
    )
    assert looked_at(data).metadata["subject"] == "Срок сдачи документов"


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: x\nTo: y\n\ntext",
        b"From here on: the road\nTo the river\n",
        b"Name: A\nDate: 1\nPlace: B\n\nx",
        b"",
        b"\n\n\n",
    ],
)
def test_other_texts_are_no_mails(data: bytes) -> None:
    assert not looks_like_mail(data)


def test_many_and_large_attachments_are_taken_up_to_a_bound_and_the_rest_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(archives, "MAX_ATTACHMENTS", 3)
    message = _mail()
    for _ in range(5):
        message.add_attachment(b"x", maintype="image", subtype="png", filename="a.png")
    found = looked_at(message.as_bytes())
    assert [file.name for file in found.attachments] == ["a.png", "a (2).png", "a (3).png"]
    assert found.metadata["left_out"] == "a.png; a.png"


def test_names_cannot_disguise_an_ending_or_a_folder() -> None:
    message = _mail()
    message.add_attachment(b"x", maintype="image", subtype="png", filename="../../etc/\u202egnp.exe")
    assert [file.name for file in looked_at(message.as_bytes()).attachments] == ["gnp.exe"]


def _nested(depth: int) -> bytes:
    head = b"From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n"
    opening = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(depth)
    )
    return head + opening + b"Content-Type: text/plain\n\nend\n"


def test_parts_within_parts_end_somewhere() -> None:
    assert "end" in texts(mail_manuscript(_nested(20)).blocks)
    for depth in (100, 3_000):
        with pytest.raises(FileTooLarge) as refused:
            looked_at(_nested(depth))
        assert refused.value.details["unit"] == "levels"


def test_too_many_parts() -> None:
    head = (
        b"From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    )
    with pytest.raises(FileTooLarge):
        looked_at(head + b"--b\nContent-Type: text/plain\n\nx\n" * 6_000)
