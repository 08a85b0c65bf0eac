import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.recognition.decoding import decoded, decoded_as

RUSSIAN = "Справка о рождении выдана отделом загса города Минска."
UKRAINIAN = "Довідка видана мешканцю їхнього міста Києва, ґанок."
ARABIC = "شهادة ميلاد صادرة عن مدينة حلب في يوم السبت"
FRENCH = "Attestation délivrée à la préfecture de Genève, été 2019"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((RUSSIAN, name) for name in ("cp1251", "koi8-r", "cp866")),
        (RUSSIAN.upper(), "cp1251"),
        (RUSSIAN.upper(), "koi8-r"),
        (UKRAINIAN, "cp1251"),
        (ARABIC, "cp1256"),
        (ARABIC, "iso8859-6"),
        (FRENCH, "cp1252"),
        ("Нет", "cp1251"),
    ],
)
def test_older_encodings_are_found(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [RUSSIAN, ARABIC + " 12", FRENCH, "line\r\nline\ttab\x0c"])
def test_unicode_with_and_without_a_mark(text: str, encoding: str) -> None:
    assert decoded(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "data",
    [
        bytes(1000),
        bytes(range(256)),
        b"text\x00with zeros",
        b"\x1b[31mred",
        b"\x7fELF\x02\x01\x01",
        bytes(range(0x80, 0x100)) * 3,
        b"\xff\xfe\x00\xd8\x20\x00",
        "\ufffe".encode(),
    ],
)
def test_binary_is_no_text(data: bytes) -> None:
    assert decoded(data) is None


def test_the_end_mark_of_old_systems_is_no_control() -> None:
    assert decoded(b"text\x1a") == "text"


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Cs"]), min_size=1))
def test_utf_8_always_comes_back(text: str) -> None:
    assert decoded(text.encode()) == text.removeprefix("\ufeff")


@given(st.binary(), st.sampled_from([None, "utf-8", "koi8-r", "no-such", "cp1256", "utf-7", "idna", "hex"]))
def test_a_claimed_encoding_never_fails(data: bytes, charset: str | None) -> None:
    assert isinstance(decoded_as(data, charset), str)
