import pytest

from interviewprep.bundle.fonts import FontBook, chain, printable
from interviewprep.bundle.shaping import (
    balanced_lines,
    break_lines,
    clean,
    isolated,
    line_of,
    shape,
    single_line,
)

LONG = "Документы и иные материалы, представляемые в обоснование ходатайства о предоставлении защиты"


def test_lines_keep_to_the_width_and_lose_no_word() -> None:
    lines = break_lines(LONG, "Regular", 14_000)
    assert len(lines) > 2
    assert all(line.width <= 14_000 for line in lines)
    assert " ".join(line.text for line in lines) == LONG


def test_no_line_ends_with_a_preposition() -> None:
    for width in range(8_000, 30_000, 700):
        ends = {line.text.split()[-1] for line in break_lines(LONG, "Regular", width)[:-1]}
        assert not ends & {"в", "и", "о"}


def test_a_word_wider_than_the_line_is_cut_not_overfull() -> None:
    lines = break_lines("0123456789abcdef" * 8, "Regular", 9_000)
    assert all(line.width <= 9_000 for line in lines)
    assert "".join(line.text for line in lines) == "0123456789abcdef" * 8


def test_line_feeds_begin_paragraphs_and_empty_ones_vanish() -> None:
    assert [line.text for line in break_lines("a\n\n b ", "Regular", 9_000)] == ["a", "b"]


def test_balanced_lines_are_as_few_and_about_as_long() -> None:
    plain = break_lines("Документы по ходатайству о защите", "Bold", 16_000)
    even = balanced_lines("Документы по ходатайству о защите", "Bold", 16_000)
    assert len(even) == len(plain) == 2
    assert max(line.width for line in even) <= max(line.width for line in plain)


def test_a_single_line_ends_with_an_ellipsis_where_it_is_cut() -> None:
    line = single_line(LONG, "Regular", 12_000)
    assert line.text.endswith("…")
    assert line.width <= 12_000
    assert single_line("Указ", "Regular", 12_000).text == "Указ"


def test_arabic_letters_are_joined() -> None:
    alone = {g.id for c in shape("ب", "Regular").clusters for g in c.glyphs}
    joined = {g.id for c in shape("ببب", "Regular").clusters for g in c.glyphs}
    assert not alone & joined


def test_a_line_stands_in_visual_order_and_reads_in_logical_order() -> None:
    line = line_of(shape("قرار رقم 125", "Regular"))
    assert line.base == 1
    assert line.text == "قرار رقم 125"
    assert line.clusters[0].text == "1"


@pytest.mark.parametrize(
    "text",
    [
        *("Ўзбек ҷӣ №", "سند پښتو ڼ", "بڕوانامە", "የልደት", "பிறப்பு", "जन्म"),
        *("জন্ম", "උප්පැන්න", "ਜਨਮ", "שלום", "ծնունդ"),
    ],
)
def test_every_letter_has_a_glyph(text: str) -> None:
    assert all(glyph.id for cluster in shape(text, "Bold").clusters for glyph in cluster.glyphs)
    assert all(printable(char) for char in text)


def test_a_letter_no_font_has_is_told() -> None:
    assert not printable("漢")


def test_text_is_cleaned_of_controls() -> None:
    assert clean(" a\tb\x00\n c\u2028d ") == "a b c d"


def test_isolation_only_where_it_matters() -> None:
    assert isolated("Указ") == "Указ"
    assert isolated("قرار") == "\u2068قرار\u2069"


def test_one_glyph_with_two_meanings_gets_two_codes() -> None:
    font = FontBook().font(chain("Regular")[0])
    assert font.code(5, "ی") != font.code(5, "ي")
    assert font.code(5, "ی") == font.code(5, "ی")
