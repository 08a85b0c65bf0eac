from collections.abc import Callable

import numpy as np
import pytest

from interviewprep.domain.errors import FileDamaged, FileTooLarge
from interviewprep.recognition.pipeline import process
from interviewprep.recognition.recordings import first_frame, shown_page
from interviewprep.recognition.tasks import PageRequest, PageTask
from tests.recognition import recording_files as made
from tests.recognition.written import looked_at

DARK, LIGHT = made.frame(0), made.frame(200)


@pytest.mark.parametrize(
    ("make", "media_type", "length", "form"),
    [
        (lambda: made.film([LIGHT] * 20), "video/quicktime", "2.0", "MOV, MJPEG"),
        (lambda: made.film([LIGHT] * 5, brand=b"isom"), "video/mp4", "0.5", "MP4, MJPEG"),
        (lambda: made.film([LIGHT] * 5, brand=b"3gp4"), "video/3gpp", "0.5", "3GP, MJPEG"),
        (lambda: made.avi([LIGHT] * 5), "video/vnd.avi", "0.5", "AVI, MJPG"),
        (made.matroska, "video/webm", "4.0", "WEBM, VP8"),
        (lambda: made.matroska(doctype=b"matroska", codec=b"V_MJPEG"), "video/matroska", "4.0", "MKV, MJPEG"),
        (made.wave, "audio/vnd.wave", "2.0", "WAV, PCM"),
        (made.mp3, "audio/mpeg", "2.6", "MP3"),
        (made.opus, "audio/ogg", "3.0", "OGG, Opus"),
        (made.amr, "audio/AMR", "1.0", "AMR"),
    ],
)
def test_sort_length_and_format(make: Callable[[], bytes], media_type: str, length: str, form: str) -> None:
    found = looked_at(make())
    assert (found.media_type, found.page_count) == (media_type, 1)
    assert (found.metadata["length"], found.metadata["format"]) == (length, form)


def test_sound_in_a_container_of_films_is_sound() -> None:
    data = made.film([LIGHT], brand=b"mp42").replace(b"vide", b"soun").replace(b"jpeg", b"mp4a", 1)
    assert looked_at(data).media_type == "audio/mp4"


@pytest.mark.parametrize("make", [made.film, made.avi])
def test_the_first_picture_that_is_not_black(make: Callable[[list[bytes]], bytes]) -> None:
    frame = first_frame(make([DARK] * 5 + [LIGHT] * 5))
    assert frame is not None
    assert frame.shape == (120, 160, 3)
    assert np.abs(frame[60, 80].astype(int) - (200, 100, 66)).max() < 12
    black = first_frame(make([DARK] * 30 + [LIGHT] * 5))
    assert black is not None
    assert black.max() < 40


def test_moment_place_and_device_of_quicktime() -> None:
    described = made.box(
        b"udta",
        made.quicktime_text(b"\xa9xyz", "+34.3482+062.1997+920.4/"),
        made.quicktime_text(b"\xa9mak", "Lantern"),
        made.quicktime_text(b"\xa9mod", "Seven"),
    )
    found = looked_at(made.film([LIGHT], described=described)).metadata
    assert (found["place"], found["device"]) == ("34.34820, 62.19970", "Lantern Seven")
    assert found["created"] == "2024-03-11T00:00:00+00:00"


def test_moment_place_and_device_of_apple() -> None:
    keys = {
        "creationdate": "2021-03-05T10:15:00+0430",
        "location.ISO6709": "+34.3482-062.1997/",
        "make": "Lantern",
        "model": "Lantern 7",
        "software": "14.1",
    }
    found = looked_at(made.film([LIGHT], described=made.apple_keys(keys))).metadata
    assert found["taken"] == "2021-03-05T10:15:00+04:30"
    assert (found["place"], found["device"], found["program"]) == ("34.34820, -62.19970", "Lantern 7", "14.1")


def test_tags_of_mp3() -> None:
    found = looked_at(made.mp3(tag=made.id3(TDRC="2021-03-05", TSSE="Lamp")))
    assert found.media_type == "audio/mpeg"
    assert (found.metadata["taken"], found.metadata["program"]) == ("2021-03-05", "Lamp")


def test_a_film_that_cannot_be_decoded_is_kept_and_told() -> None:
    data = made.film([b"x" * 100] * 3, brand=b"isom", coding=b"zzzz")
    assert looked_at(data).metadata["not_shown"] == "MP4, zzzz"
    pixels, reading = shown_page(data, "video/mp4")
    assert reading is not None
    assert reading.text == "0:00:01\nMP4, zzzz"
    for word in reading.words:
        assert pixels[word.top : word.bottom, word.left : word.right].min() < 128


def test_the_card_of_a_sound_recording_says_no_more_than_length_and_format() -> None:
    _, reading = shown_page(made.mp3(5_000, made.id3(TDRC="2021-03-05")), "audio/mpeg")
    assert reading is not None
    assert reading.text == "0:02:11\nMP3"


def test_pages_of_recordings_come_through_the_pipeline() -> None:
    for data, media_type in ((made.film([LIGHT]), "video/quicktime"), (made.wave(), "audio/vnd.wave")):
        result = process(PageTask(data, media_type, (PageRequest("a", 0), PageRequest("b", 1)), text=False))
        assert result[0].picture is not None
        assert b"Exif" not in result[0].picture.image
        assert result[1].failure == "page_unreadable"


def test_a_film_of_too_many_pixels_is_refused() -> None:
    with pytest.raises(FileTooLarge) as refused:
        looked_at(made.film([made.frame(200, (10_048, 16))], size=(10_048, 16)))
    assert refused.value.details["unit"] == "pixels_a_side"


@pytest.mark.parametrize(
    "data", [b"\0\0\0\x18ftypmp42" + bytes(12), b"OggS" + bytes(40), b"RIFF\x04\0\0\0WAVE"]
)
def test_without_a_header(data: bytes) -> None:
    with pytest.raises(FileDamaged):
        looked_at(data)


def test_a_playlist_is_not_followed() -> None:
    assert looked_at(b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n").media_type == "text/plain"
    hidden = made.box(b"ftyp", b"isom", bytes(4)) + made.box(b"free", b"\n#EXTM3U\nhttp://127.0.0.1:9/a\n")
    assert first_frame(hidden) is None
