"""Plain text, RTF and web pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interviewprep.domain.errors import FileEmpty, FileTooLarge
from interviewprep.recognition import limits
from interviewprep.recognition.manuscript import PageBreak, Paragraph
from interviewprep.recognition.rich_text import rtf_blocks, unpacked_rtf
from interviewprep.recognition.web_text import html_blocks, tokens
from tests.recognition.written import looked_at, page_texts, texts


def test_plain_text_keeps_its_lines_and_pages() -> None:
    data = "Первая строка\n    с отступом\n\nтретья\x0cвторая страница".encode()
    assert looked_at(data).media_type == "text/plain"
    assert page_texts(data) == ["Первая строка\nс отступом\n\nтретья", "вторая страница"]


def test_white_space_alone_is_an_empty_file() -> None:
    with pytest.raises(FileEmpty):
        looked_at(b" \n\t\r\n")


def test_more_lines_than_pages_can_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PAGES", 2)
    for data in (b"a\n" * 500, b"a " * 20_000):
        with pytest.raises(FileTooLarge) as refused:
            looked_at(data)
        assert refused.value.details["unit"] == "pages"


def test_rtf() -> None:
    data = (
        rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset204 Arial;}{\f1\fcharset178 Arial;}}"
        rb"{\info{\author X}}"
        rb"\f0 \'d1\'f0\'ee\'ea {\b 5 \'ec\'e0\'f0\'f2\'e0}\par\uc1\u1605?\u1585? {\v hidden}{\deleted gone}"
        rb"{\*\unknown skip}{\pict 0102}a\'A0b\{c\}\page next\line line\par}"
    )
    assert looked_at(data).media_type == "application/rtf"
    assert page_texts(data) == ["Срок 5 марта\nمر a\u00a0b{c}", "next\nline"]
    first = rtf_blocks(data)[0]
    assert isinstance(first, Paragraph)
    assert [span.text for span in first.spans if span.bold] == ["5 марта"]


def test_rtf_that_wraps_html() -> None:
    data = (
        rb"{\rtf1\ansi\fromhtml1 {\*\htmltag64 <p>}\htmlrtf {\f0 \htmlrtf0 text"
        rb"{\*\htmltag84 <b>}\htmlrtf \b\htmlrtf0  bold\htmlrtf\par}\htmlrtf0}"
    )
    assert texts(tuple(rtf_blocks(data))) == ["text bold"]


def test_a_surrogate_pair_in_rtf() -> None:
    assert texts(tuple(rtf_blocks(rb"{\rtf1\uc0\u-10179\u-8704 }"))) == ["\U0001f600"]


@given(st.binary(max_size=300))
def test_rtf_and_its_packing_take_anything(data: bytes) -> None:
    rtf_blocks(b"{\\rtf1" + data)
    unpacked_rtf(bytes(4) + b"\x00\x01\x00\x00LZFu" + bytes(4) + data)


PAGE = """<!DOCTYPE html><html dir="rtl"><head><title>title</title><style>p { }</style></head><body>
<h2>Глава</h2><p>Один<br>два &amp; три</p><!-- <p>comment</p> --><script>var a = "<p>no</p>";</script>
<ul><li>пункт<li>ещё</ul><ol><li>a</li><li>b</li></ol><pre>x
  y</pre><table><tr><td>1</td><td>2</td></tr></table></body></html>"""


def test_web_pages() -> None:
    assert looked_at(PAGE.encode()).media_type == "text/html"
    found = html_blocks(PAGE)
    assert texts(tuple(found)) == [
        "Глава",
        "Один\nдва & три",
        "• пункт",
        "• ещё",
        "1. a",
        "2. b",
        "x\n  y",
        "1\t2",
    ]
    assert isinstance(found[1], Paragraph)
    assert found[1].right_to_left is True


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<a href='", '<a "', "<p ", "</", "<script>", "<![CDATA[", "&#x"]
)
def test_broken_tags_take_time_in_proportion(piece: str) -> None:
    few, many = (sum(1 for _ in tokens(piece * count)) for count in (1_000, 20_000))
    assert many <= 20 * few + 20


@given(st.text(st.sampled_from("<>/!-'\"= apb&;\n"), max_size=120))
def test_any_page_gives_text(page: str) -> None:
    assert not any(isinstance(block, PageBreak) for block in html_blocks(page))
