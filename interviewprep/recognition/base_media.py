"""Films and sound in the ISO base media format (MP4, MOV, 3GP, M4A; ISO/IEC 14496-12, QuickTime)."""

import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from interviewprep.domain.sources import CREATED, DEVICE, LENGTH, PLACE, PROGRAM, TAKEN
from interviewprep.recognition.metadata import device, place
from interviewprep.recognition.recording import Recording

_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_ISO_6709 = re.compile(r"([+-]\d{1,2}(?:\.\d+)?)([+-]\d{1,3}(?:\.\d+)?)")
_OFFSET = re.compile(r"([+-]\d\d)(\d\d)$")
_APPLE = "com.apple.quicktime."
_ANDROID = "com.android."
_MOST_BOXES = 10_000
#: Media data is said to start with its sample tables; `moov` beyond this is not looked through.
_MOST_MOOV = 64 * 1024 * 1024
_CODINGS = {
    b"avc1": "H.264", b"avc3": "H.264", b"hvc1": "H.265", b"hev1": "H.265", b"mp4v": "MPEG-4", b"av01": "AV1",
    b"vp09": "VP9", b"vp08": "VP8", b"s263": "H.263", b"jpeg": "MJPEG", b"mp4a": "AAC", b"samr": "AMR",
    b"sawb": "AMR-WB", b"Opus": "Opus", b"alac": "ALAC", b"ac-3": "AC-3", b".mp3": "MP3", b"apcn": "ProRes",
}  # fmt: skip


def boxes(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of the content of each box in a range; broken ones end the walk."""
    for _ in range(_MOST_BOXES):
        if start + 8 > end:
            return
        size, head = int.from_bytes(data[start : start + 4], "big"), 8
        name = data[start + 4 : start + 8]
        if size == 1:
            size, head = int.from_bytes(data[start + 8 : start + 16], "big"), 16
        size = end - start if size == 0 else size
        if size < head:
            return
        yield name, start + head, min(start + size, end)
        start += size


def _inside(data: bytes, at: tuple[int, int], *path: bytes) -> tuple[int, int] | None:
    """The content of the first box along a path."""
    for wanted in path:
        found = next(((a, b) for name, a, b in boxes(data, *at) if name == wanted), None)
        if found is None:
            return None
        at = found
    return at


def read(data: bytes) -> Recording | None:
    """What the file says about itself; None when it has no header that says what is in it (`moov`)."""
    moov = _inside(data, (0, len(data)), b"moov")
    if moov is None or moov[1] - moov[0] > _MOST_MOOV:
        return None
    found: dict[str, str] = {}
    seconds = _header(data, moov, found)
    codings: list[str] = []
    has_picture = False
    for name, start, end in boxes(data, *moov):
        if name == b"trak":
            kind, coding = _track(data, (start, end))
            has_picture = has_picture or kind == b"vide"
            if kind in (b"vide", b"soun") and coding:
                codings.append(coding)
    for at in (
        _inside(data, moov, b"udta"),
        _inside(data, moov, b"meta"),
        _inside(data, moov, b"udta", b"meta"),
    ):
        if at is not None:
            _described(data, at, found)
    found[DEVICE] = device(found.pop("make", ""), found.pop("model", ""))
    if taken := found.pop("taken", ""):
        found[TAKEN] = _OFFSET.sub(r"\1:\2", taken)
    if seconds:
        found[LENGTH] = f"{seconds:.1f}"
    return Recording(found, seconds, tuple(dict.fromkeys(codings)), has_picture)


def _header(data: bytes, moov: tuple[int, int], found: dict[str, str]) -> float:
    """Length and moment of creation from `mvhd`."""
    at = _inside(data, moov, b"mvhd")
    if at is None:
        return 0.0
    head = data[at[0] : at[1]]
    try:
        if head[:1] == b"\x01":
            created, _, scale, length = struct.unpack_from(">QQIQ", head, 4)
        else:
            created, _, scale, length = struct.unpack_from(">IIII", head, 4)
    except struct.error:
        return 0.0
    if created:
        moment = _moment(created)
        if moment:
            found[CREATED] = moment
    return float(length / scale) if scale and length < 1 << 40 else 0.0


def _moment(since_1904: int) -> str:
    try:
        moment = _EPOCH + timedelta(seconds=since_1904)
    except OverflowError:
        return ""
    # telephones that write seconds since 1970 would be 66 years off
    return moment.isoformat() if 1990 <= moment.year <= 2100 else ""


def _track(data: bytes, trak: tuple[int, int]) -> tuple[bytes, str]:
    """What a track holds (`vide`, `soun`) and how it is coded."""
    handler = _inside(data, trak, b"mdia", b"hdlr")
    kind = data[handler[0] + 8 : handler[0] + 12] if handler else b""
    table = _inside(data, trak, b"mdia", b"minf", b"stbl", b"stsd")
    sample = data[table[0] + 12 : table[0] + 16] if table else b""
    return kind, _CODINGS.get(sample, sample.decode("ascii", "ignore").strip())


def _described(data: bytes, at: tuple[int, int], found: dict[str, str]) -> None:
    """Place, device and program in `udta` (©xyz, ©mak ...) and in Apple's keys."""
    start, end = at
    if data[start : start + 4] == bytes(4) and data[start + 8 : start + 12] in (b"hdlr", b"keys"):
        start += 4  # `meta` of ISO has a version in front, that of QuickTime has not
    keys: list[str] = []
    for name, a, b in boxes(data, start, end):
        content = data[a : min(b, a + 65_536)]
        if name == b"keys":
            keys = _keys(content)
        elif name == b"ilst":
            _items(data, (a, b), keys, found)
        elif name in (b"\xa9xyz", b"\xa9mak", b"\xa9mod", b"\xa9swr", b"\xa9day"):
            _put(name[1:].decode("ascii"), _short_text(content), found)
        elif name == b"loci":
            _put("loci", _loci(content), found)


def _keys(content: bytes) -> list[str]:
    """The names of Apple's metadata, counted from 1 by the items."""
    return [content[a:b].decode("utf-8", "replace") for _, a, b in boxes(content, 8, len(content))]


def _items(data: bytes, at: tuple[int, int], keys: list[str], found: dict[str, str]) -> None:
    for name, start, end in boxes(data, *at):
        number = int.from_bytes(name, "big")
        key = keys[number - 1] if 0 < number <= len(keys) else name[1:].decode("ascii", "ignore")
        value = _inside(data, (start, end), b"data")
        if value is not None:
            _put(key, data[value[0] + 8 : min(value[1], value[0] + 2048)].decode("utf-8", "replace"), found)


def _short_text(content: bytes) -> str:
    """A text with its length and language in front (QuickTime); plain where the length does not fit."""
    length = int.from_bytes(content[:2], "big")
    return (content[4 : 4 + length] if length <= len(content) - 4 else content).decode("utf-8", "replace")


def _loci(content: bytes) -> str:
    """3GPP TS 26.244, 8.10: a name, its role, then longitude and latitude in 16.16 bits."""
    end = content.find(b"\x00", 6)
    if end < 0 or len(content) < end + 10:
        return ""
    longitude, latitude = struct.unpack_from(">ii", content, end + 2)
    return f"{latitude / 65536:+09.5f}{longitude / 65536:+010.5f}"


def _put(key: str, text: str, found: dict[str, str]) -> None:
    short = key.removeprefix(_APPLE).removeprefix(_ANDROID)
    text = text.strip("\x00 ")
    if short in ("xyz", "loci", "location.ISO6709"):
        match = _ISO_6709.match(text)
        text = place(float(match[1]), float(match[2])) if match else ""
    name = {
        "xyz": PLACE, "loci": PLACE, "location.ISO6709": PLACE,
        "mak": "make", "make": "make", "manufacturer": "make",
        "mod": "model", "model": "model", "swr": PROGRAM, "software": PROGRAM, "too": PROGRAM, "day": "taken",
        "creationdate": "taken",
    }.get(short)  # fmt: skip
    if name and text:
        found.setdefault(name, text)
