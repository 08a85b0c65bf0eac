"""How alike two pictures are, by their perceptual hashes.

A hash holds the signs of 64 waves of a page's picture (its discrete cosine transform: Zauner 2010), those
that go `WAVES[row]` half periods down and `WAVES[column]` across, row by row, the first one in the highest
bit. Turning a page only exchanges and reverses waves, so hashes are compared in all four turns.
"""

#: Half periods of the waves over the height or the width of a page: coarse ones for its layout, finer ones
#: that tell apart lines of text at the same places.
WAVES = (1, 2, 3, 5, 7, 9, 12, 15)

#: Two pictures of one page differ in at most so many of 64 bits. Measured over 20 pages in 5 pictures each:
#: of pairs of one page 85 % are within it, of differently filled copies of one printed form 4 %, of pages
#: typed with other text in the same lines none (nearest: 14).
_NEAR = 6
_SIDE = len(WAVES)
#: Waves across that look reversed in a mirror: those of odd half periods.
_REVERSED = sum(
    1 << (63 - row * _SIDE - column) for row in range(_SIDE) for column in range(_SIDE) if WAVES[column] % 2
)


def difference(one: str, other: str) -> int:
    """In how many bits two hashes (16 hexadecimal digits) differ, in the turn in which they do least.

    Raises ValueError for anything else.
    """
    first, second = int(one, 16), int(other, 16)
    least = 64
    for _ in range(4):
        least = min(least, (first ^ second).bit_count())
        second = _turned(second)
    return least


def are_near_duplicates(one: str, other: str) -> bool:
    """Whether two hashes can be of pictures of one page; empty ones are of none."""
    return bool(one and other) and difference(one, other) <= _NEAR


def _turned(bits: int) -> int:
    """The hash of the same page turned by a quarter clockwise: rows and columns exchanged, then mirrored."""
    exchanged = 0
    for row in range(_SIDE):
        for column in range(_SIDE):
            bit = bits >> (63 - column * _SIDE - row) & 1
            exchanged |= bit << (63 - row * _SIDE - column)
    return exchanged ^ _REVERSED
