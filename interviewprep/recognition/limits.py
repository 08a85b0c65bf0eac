"""How large a file, a page or a picture may be before it is refused (decompression bombs)."""

from interviewprep.domain.errors import FileTooLarge

#: Bytes of one file.
MAX_BYTES = 200 * 1024 * 1024
#: Pixels of one side of a picture.
MAX_SIDE = 10_000
#: Pixels of one picture.
MAX_PIXELS = 100_000_000
#: Pages of one file.
MAX_PAGES = 2_000


def check_bytes(found: int, name: str) -> None:
    """FileTooLarge (unit "bytes") for more than MAX_BYTES."""
    _check(found, MAX_BYTES, "bytes", name)


def check_pages(found: int, name: str) -> None:
    """FileTooLarge (unit "pages") for more than MAX_PAGES."""
    _check(found, MAX_PAGES, "pages", name)


def check_picture(width: int, height: int, name: str = "") -> None:
    """FileTooLarge for a side over MAX_SIDE ("pixels_a_side") or more than MAX_PIXELS ("pixels")."""
    _check(max(width, height), MAX_SIDE, "pixels_a_side", name)
    _check(width * height, MAX_PIXELS, "pixels", name)


def _check(found: int, limit: int, unit: str, name: str) -> None:
    if found > limit:
        raise FileTooLarge(name, limit=limit, found=found, unit=unit)
