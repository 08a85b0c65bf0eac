"""Word boxes of a page: one compressed row, since pages have hundreds and all are wanted at once."""

import json
import zlib
from collections.abc import Sequence

from interviewprep.domain.pages import Word, turn_word
from interviewprep.storage.database import CaseDatabase


def pack(words: Sequence[Word]) -> bytes:
    """Words as compressed JSON, column by column."""
    columns = [
        [w.text for w in words],
        *([getattr(w, name) for w in words] for name in ("left", "top", "right", "bottom", "line")),
        [w.confidence for w in words],
        [w.other for w in words],
    ]
    return zlib.compress(json.dumps(columns, separators=(",", ":")).encode(), 6)


def unpack(data: bytes) -> tuple[Word, ...]:
    """What `pack` packed; files of format 1 have no second readings."""
    return tuple(map(Word, *json.loads(zlib.decompress(data))))


def load(database: CaseDatabase, row: int) -> tuple[Word, ...]:
    """The words of the page with this row number."""
    data = database.value("SELECT data FROM page_words WHERE row = ?", (row,))
    return () if data is None else unpack(data)


def store(database: CaseDatabase, row: int, packed: bytes) -> None:
    """Put packed words in place of those of the page."""
    database.run("INSERT OR REPLACE INTO page_words (row, data) VALUES (?, ?)", (row, packed))


def turned(words: Sequence[Word], width: int, height: int, degrees: int) -> tuple[Word, ...]:
    """The words after their picture of `width` x `height` pixels is turned clockwise."""
    return tuple(turn_word(word, width, height, degrees % 360) for word in words)
