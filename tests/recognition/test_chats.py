import json

import pytest

from interviewprep.domain.errors import FileUnknown
from interviewprep.recognition import archives
from interviewprep.recognition.whatsapp import is_whatsapp, whatsapp_chat
from tests.recognition.office_files import packed
from tests.recognition.papers import encoded, sheet
from tests.recognition.written import looked_at, page_texts

#: The stamp of each sort of telephone, before "Laila: ..." and as the chat shows it.
STAMPS = {
    "ios-ru": ("[05.03.2024, 10:15:32] ", "05.03.2024, 10:15:32"),
    "ios-us": ("\u200e[3/5/24, 10:15:32\u202fAM] ", "3/5/24, 10:15:32\u202fAM"),
    "ios-fr": ("[05/03/2024 10:15:32] ", "05/03/2024 10:15:32"),
    "ios-ar": ("\u200f[٥\u200f/٣\u200f/٢٠٢٤، ١٠:١٥:٣٢ ص] ", "٥/٣/٢٠٢٤، ١٠:١٥:٣٢ ص"),
    "ios-fa": ("[۱۴۰۲/۱۲/۱۵،\u200f ۱۰:۱۵:۳۲] ", "۱۴۰۲/۱۲/۱۵، ۱۰:۱۵:۳۲"),
    "android-ru": ("05.03.2024, 10:15 - ", "05.03.2024, 10:15"),
    "android-us": ("3/5/24, 10:15\u202fPM - ", "3/5/24, 10:15\u202fPM"),
    "android-es": ("5/3/24, 10:15 p.\xa0m. - ", "5/3/24, 10:15 p.\xa0m."),
    "android-iso": ("2024-03-05, 10:15 - ", "2024-03-05, 10:15"),
    "android-de": ("05.03.24, 10:15 - ", "05.03.24, 10:15"),
    "android-ar": ("\u200f٥\u200f/٣\u200f/٢٠٢٤، ١٠:١٥ م - ", "٥/٣/٢٠٢٤، ١٠:١٥ م"),
}


@pytest.mark.parametrize("form", STAMPS)
def test_stamps_of_whatsapp(form: str) -> None:
    stamp, shown = STAMPS[form]
    notice = "\u200eСообщения зашифрованы."
    text = f"{stamp}Лейла: Привет: как дела\nвторая строка\n{stamp}{notice}\n{stamp}Амир: مرحبا\n"
    assert is_whatsapp(text)
    found = whatsapp_chat(text).messages
    assert [(m.moment, m.sender, m.text) for m in found] == [
        (shown, "Лейла", "Привет: как дела\nвторая строка"),
        (shown, "", "Сообщения зашифрованы."),
        (shown, "Амир", "مرحبا"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "05.03.2024, 10:15 - встреча\n",
        "Дневник\n05.03.2024, 10:15 - Лейла: привет\n05.03.2024, 10:16 - Амир: да\n",
        "1. пункт: раз\n2. пункт: два\n",
        "",
    ],
)
def test_other_texts_are_no_chats(text: str) -> None:
    assert not is_whatsapp(text)


CHAT = (
    "[05.03.2024, 10:15:32] Лейла: Вот справка\n"
    "\u200e[05.03.2024, 10:16:02] Амир: \u200e<прикреплено: 00000012-PHOTO-2024-03-05.jpg>\n"
    "[05.03.2024, 10:17:00] Амир: IMG-20240305-WA0001.jpg (файл добавлен)\nподпись\n"
)


def test_a_single_file_is_shown_as_a_chat() -> None:
    assert looked_at(CHAT.encode()).media_type == "text/plain"
    assert page_texts(CHAT.encode())[0].split("\n")[:2] == ["05.03.2024, 10:15:32 Лейла", "Вот справка"]


def test_media_of_an_archive_become_files_in_the_order_of_the_messages() -> None:
    picture = encoded(sheet(), "JPEG")
    data = packed(
        {
            "zz.opus": b"never mentioned",
            "IMG-20240305-WA0001.jpg": picture,
            "00000012-PHOTO-2024-03-05.jpg": picture,
            "_chat.txt": CHAT,
        }
    )
    found = looked_at(data)
    assert found.media_type == "application/zip"
    assert [file.name for file in found.attachments] == [
        "00000012-PHOTO-2024-03-05.jpg",
        "IMG-20240305-WA0001.jpg",
        "zz.opus",
    ]
    assert page_texts(data)[0].count("PHOTO") == 1


def test_what_is_too_much_for_one_chat_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MAX_ATTACHMENTS", 2)
    media = {f"media{number:02}.opus": b"x" for number in range(25)}
    found = looked_at(packed({"WhatsApp Chat with Laila.txt": CHAT, **media}))
    assert len(found.attachments) == 2
    assert found.metadata["left_out"].startswith("media02.opus; media03.opus")
    assert found.metadata["left_out"].endswith("+3")


EXPORT = {
    "name": "Лейла",
    "type": "personal_chat",
    "id": 7,
    "messages": [
        {"id": 1, "type": "message", "date": "2024-03-05T10:15:32", "from": "Лейла", "text": "Привет"},
        {
            "id": 2, "type": "message", "date": "2024-03-05T10:16:00", "from": "Амир",
            "forwarded_from": "Офис", "photo": "photos/photo_1.jpg",
            "text": ["Смотри ", {"type": "link", "text": "https://example.org"}],
            "edited": "2024-03-05T10:17:00",
        },
        {
            "id": 3, "type": "service", "date": "2024-03-05T10:18:00", "actor": "Амир",
            "action": "phone_call", "text": "",
        },
        {
            "id": 4, "type": "message", "date": "2024-03-05T10:19:00", "from": "Лейла", "text": "",
            "location_information": {"latitude": 53.9, "longitude": 27.56},
            "contact_information": {"first_name": "Нур", "phone_number": "+375 00"},
            "poll": {"question": "Когда?", "answers": [{"text": "Завтра", "voters": 2}]},
        },
    ],
}  # fmt: skip
SHOWN = [
    "Лейла",
    "2024-03-05 10:15:32 Лейла",
    "Привет",
    "2024-03-05 10:16:00 Амир",
    "» Офис",
    "Смотри https://example.org",
    "(2024-03-05 10:17:00)",
    "[photos/photo_1.jpg]",
    "2024-03-05 10:18:00 Амир",
    "(phone call)",
    "2024-03-05 10:19:00 Лейла",
    "53.9, 27.56",
    "Нур +375 00",
    "Когда?",
    "• Завтра (2)",
]


def test_telegram_json() -> None:
    data = json.dumps(EXPORT, ensure_ascii=False).encode()
    assert looked_at(data).media_type == "application/json"
    assert page_texts(data)[0].split("\n") == SHOWN


def test_all_chats_of_an_account() -> None:
    data = json.dumps({"about": "x", "chats": {"list": [EXPORT, EXPORT | {"name": "Амир"}]}}).encode()
    assert [line for line in page_texts(data)[0].split("\n") if line in ("Лейла", "Амир")] == [
        "Лейла",
        "Амир",
    ]


def test_telegram_archive() -> None:
    parts: dict[str, bytes | str] = {
        "ChatExport/result.json": json.dumps(EXPORT),
        "ChatExport/photos/photo_1.jpg": encoded(sheet(), "JPEG"),
        "ChatExport/photos/photo_1_thumb.jpg": b"x",
    }
    found = looked_at(packed(parts))
    assert [file.name for file in found.attachments] == ["photo_1.jpg"]
    assert found.metadata["subject"] == "Лейла"


def _message(number: int, sender: str, body: str) -> str:
    joined = "" if sender else " joined"
    name = f'<div class="from_name">\n{sender} </div>' if sender else ""
    return (
        f'<div class="message default clearfix{joined}" id="message{number}"><div '
        'class="pull_left userpic_wrap">'
        '<div class="userpic userpic1"><div class="initials">Л</div></div></div><div class="body">'
        f'<div class="pull_right date details" title="05.03.2024 10:1{number}:00 '
        f'UTC+03:00">10:1{number}</div>'
        f"{name}{body}</div></div>"
    )


def _html(*messages: str) -> str:
    head = '<!DOCTYPE html><html><head><title>Exported Data</title></head><body><div class="page_wrap">'
    title = '<div class="page_header"><div class="content"><div class="text bold">\nЛейла </div></div></div>'
    body = '<div class="page_body chat_page"><div class="history">'
    return f"{head}{title}{body}{''.join(messages)}</div></div></div></body></html>"


def test_telegram_pages_in_their_order() -> None:
    service = '<div class="message service" id="message-1"><div class="body details">5 March 2024</div></div>'
    photo = (
        '<div class="media_wrap clearfix"><a class="photo_wrap" href="photos/photo_1.jpg"><img class="photo" '
        'src="photos/photo_1_thumb.jpg"></a></div>'
    )
    first = _html(
        service,
        _message(1, "Лейла", '<div class="text">Привет,<br>Амир &amp; все</div>'),
        _message(2, "", photo),
    )
    parts: dict[str, bytes | str] = {
        "ChatExport/messages10.html": _html(_message(4, "Амир", '<div class="text">потом</div>')),
        "ChatExport/messages2.html": _html(_message(3, "Амир", '<div class="text">да</div>')),
        "ChatExport/messages.html": first,
        "ChatExport/photos/photo_1.jpg": encoded(sheet(), "JPEG"),
        "ChatExport/css/style.css": "x",
        "ChatExport/js/script.js": "x",
    }
    data = packed(parts)
    assert [file.name for file in looked_at(data).attachments] == ["photo_1.jpg"]
    assert page_texts(data)[0].split("\n") == [
        "Лейла",
        "5 March 2024",
        "05.03.2024 10:11:00 UTC+03:00 Лейла",
        "Привет,",
        "Амир & все",
        "05.03.2024 10:12:00 UTC+03:00 Лейла",
        "[photos/photo_1.jpg]",
        "05.03.2024 10:13:00 UTC+03:00 Амир",
        "да",
        "05.03.2024 10:14:00 UTC+03:00 Амир",
        "потом",
    ]
    assert looked_at(first.encode()).media_type == "text/html"
    assert "Амир & все" in page_texts(first.encode())[0]


def test_json_that_is_no_chat_is_plain_text() -> None:
    for data in (b'{"messages": [1, 2], "type": "x"}', b'{"messages": ' + b"[" * 100_000):
        assert looked_at(data).media_type == "text/plain"


def test_a_bomb_beside_a_chat_is_left_out_and_an_archive_of_boundless_members_is_none(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = looked_at(packed({"_chat.txt": CHAT, "a.jpg": bytes(210 * 1024 * 1024)}))
    assert (found.attachments, found.metadata["left_out"]) == ((), "a.jpg")
    monkeypatch.setattr(archives, "MAX_MEMBERS", 1)
    with pytest.raises(FileUnknown):
        looked_at(packed({"_chat.txt": CHAT, "a.jpg": b"x"}))
