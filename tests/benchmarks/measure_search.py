"""Search in a case of 20,000 pages against the bare FTS5 query on the same texts."""

import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from papers import add_read_document, new_case, page_words
from run import Figure

from interviewprep.domain.folding import fold
from interviewprep.services import finding

PAGES = 20_000
QUERIES = ("справка", "summons court", "cert", "uniqueword", "декабр", "печа подп")


def _seconds(call: Callable[[], object], times: int = 15) -> float:
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        call()
        spent.append(time.perf_counter() - start)
    return statistics.median(spent)


def measure(folder: Path) -> Iterator[Figure]:
    """The median over several queries, each the median of many runs."""
    chance = random.Random(1)
    case = new_case(folder)
    for number in range(PAGES // 200):
        add_read_document(case, number, 200, None, chance)
    from sqlcipher3 import dbapi2

    bare = dbapi2.connect(str(folder / "bare.db"))
    bare.execute("PRAGMA cipher_memory_security = ON")  # as in a case: it costs both alike
    bare.execute("PRAGMA key = \"x'" + "ab" * 48 + "'\"")
    bare.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 2')")
    chance = random.Random(1)
    rows = [(fold(" ".join(page_words(chance))),) for _ in range(PAGES)]
    bare.executemany("INSERT INTO t(text) VALUES (?)", rows)
    bare.commit()
    sql = "SELECT rowid, snippet(t, 0, '[', ']', '…', 16) FROM t WHERE t MATCH ? ORDER BY rank LIMIT 200"
    ratios = []
    for query in QUERIES:
        match = " ".join(f'"{word}"*' for word in fold(query).split())
        ours = _seconds(lambda query=query: finding.search(case, query))
        theirs = _seconds(lambda match=match: bare.execute(sql, (match,)).fetchall())
        ratios.append(ours / theirs)
        yield Figure(f"search «{query}»", f"{ours * 1000:.1f} ms, {ours / theirs:.2f} x", "informative", True)
    case.close()
    bare.close()
    ratio = statistics.median(ratios)
    yield Figure("search in 20,000 pages", f"{ratio:.2f} x bare FTS5", "at most 1.5 x", ratio <= 1.5)
