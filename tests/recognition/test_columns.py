from interviewprep.domain.pages import Word
from interviewprep.recognition.columns import in_reading_order
from interviewprep.recognition.engine import Recognised
from interviewprep.recognition.lines import Line, numbered


def _line(text: str, right: int, top: int, each: int = 60) -> Line:
    """Words from right to left, each as wide as the next."""
    words = text.split()
    return tuple(
        Word(word, right - (number + 1) * each, top, right - number * each - 10, top + 20, 0)
        for number, word in enumerate(words)
    )


def _texts(found: Recognised) -> list[str]:
    return [" ".join(word.text for word in line) for line in found.lines]


def test_right_column_is_read_first() -> None:
    left = [_line(f"left {name} four words", 400, top) for name, top in (("a", 0), ("b", 40), ("c", 80))]
    right = [_line(f"right {name} four words", 900, top) for name, top in (("a", 0), ("b", 40), ("c", 80))]
    heading = [_line("one heading over all that is below", 860, -60, 110)]
    found = in_reading_order(numbered([*heading, *left, *right], (0, 1, 1, 1, 2, 2, 2)), 12.0)
    assert [text.split()[:2] for text in _texts(found)] == [
        ["one", "heading"],
        *(["right", name] for name in "abc"),
        *(["left", name] for name in "abc"),
    ]


def test_lines_that_ran_over_both_columns_are_parted() -> None:
    lines = [_line(f"r{n} two three", 900, 40 * n) + _line(f"l{n} two three", 400, 40 * n) for n in range(3)]
    found = in_reading_order(numbered(lines, (0, 0, 0)), 12.0)
    assert [text.split()[0] for text in _texts(found)] == ["r0", "r1", "r2", "l0", "l1", "l2"]


def test_table_is_read_row_by_row_from_the_right() -> None:
    names = [_line(name, 900, 40 * n) for n, name in enumerate(("subject", "history", "physics", "music"))]
    marks = [_line(mark, 500, 40 * n) for n, mark in enumerate(("mark", "45", "38", "41"))]
    found = in_reading_order(numbered([*marks, *names], (0, 1, 2, 3, 4, 5, 6, 7)), 12.0)
    assert _texts(found) == ["subject", "mark", "history", "45", "physics", "38", "music", "41"]


def test_words_keep_their_order_within_a_line() -> None:
    line = _line("name Samer", 900, 0)
    latin = (Word("Al", 500, 0, 540, 20, 0), Word("Khatib", 550, 0, 640, 20, 0))
    found = in_reading_order(numbered([line + latin, _line("second line", 900, 40)], (0, 0)), 40.0)
    assert _texts(found) == ["name Samer Al Khatib", "second line"]


def test_page_of_one_line_stays() -> None:
    found = numbered([_line("only one", 900, 0)], (0,))
    assert in_reading_order(found, 12.0) == found
