"""Films and sound in other containers than MP4: Matroska, AVI, WAV, Ogg, AMR, FLAC, MP3."""

import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from interviewprep.domain.sources import CREATED, LENGTH, PROGRAM, TAKEN
from interviewprep.recognition import mpeg_audio
from interviewprep.recognition.recording import Recording

_MOST_ELEMENTS = 20_000
_SEGMENT, _INFO, _TRACKS, _TRACK, _CLUSTER = 0x18538067, 0x1549A966, 0x1654AE6B, 0xAE, 0x1F43B675
_SCALE, _DURATION, _DATE, _MUXER, _CODEC, _KIND = 0x2AD7B1, 0x4489, 0x4461, 0x5741, 0x86, 0x83
_MATROSKA_EPOCH = datetime(2001, 1, 1, tzinfo=UTC)
#: Bytes of one AMR frame by its type (3GPP TS 26.101, 26.201); a frame is 20 ms.
_AMR_NARROW = (13, 14, 16, 18, 20, 21, 27, 32, 6, 1, 1, 1, 1, 1, 1, 1)
_AMR_WIDE = (18, 24, 33, 37, 41, 47, 51, 59, 61, 6, 1, 1, 1, 1, 1, 1)
_WAVE_FORMATS = {1: "PCM", 3: "PCM", 6: "A-law", 7: "μ-law", 17: "ADPCM", 85: "MP3", 255: "AAC"}


def read(data: bytes, media_type: str) -> Recording | None:
    """What a recording says about itself; None for what is broken from the start."""
    match media_type:
        case "video/matroska" | "video/webm":
            return _matroska(data)
        case "video/vnd.avi" | "audio/vnd.wave":
            return _riff(data)
        case "audio/ogg" | "video/ogg":
            return _ogg(data)
        case "audio/AMR" | "audio/AMR-WB":
            return _amr(data, media_type)
        case "audio/flac":
            return _flac(data)
    seconds, coding = mpeg_audio.seconds(data)
    return _of(seconds, coding, _id3(data)) if coding else None


def _of(
    seconds: float, coding: str, metadata: dict[str, str] | None = None, picture: bool = False
) -> Recording:
    metadata = dict(metadata or {})
    if seconds > 0:
        metadata[LENGTH] = f"{seconds:.1f}"
    return Recording(metadata, seconds, (coding,) if coding else (), picture)


# Matroska, WebM (RFC 9559)


def _elements(data: bytes, start: int, end: int) -> Iterator[tuple[int, int, int]]:
    """Identifier, start and end of the content of each EBML element in a range."""
    for _ in range(_MOST_ELEMENTS):
        if start >= end or not data[start]:
            return
        width = 9 - data[start].bit_length()
        name = int.from_bytes(data[start : start + width], "big")
        start += width
        if start >= end or not data[start]:
            return
        width = 9 - data[start].bit_length()
        size = int.from_bytes(data[start : start + width], "big") & ((1 << 7 * width) - 1)
        start += width
        if size == (1 << 7 * width) - 1 or start + size > end:
            size = max(0, end - start)  # unknown, as live recordings write it, or broken off
        yield name, start, start + size
        start += size


def _matroska(data: bytes) -> Recording | None:
    segment = next(((a, b) for name, a, b in _elements(data, 0, len(data)) if name == _SEGMENT), None)
    if segment is None:
        return None
    metadata: dict[str, str] = {}
    seconds, codings, picture = 0.0, [], False
    for name, start, end in _elements(data, *segment):
        if name == _INFO:
            seconds = _matroska_info(data, start, end, metadata)
        elif name == _TRACKS:
            for track, a, b in _elements(data, start, end):
                if track == _TRACK:
                    values = {kind: data[x : min(y, x + 256)] for kind, x, y in _elements(data, a, b)}
                    picture = picture or values.get(_KIND) == b"\x01"
                    codings.append(values.get(_CODEC, b"").decode("ascii", "ignore").rpartition("_")[2])
        elif name == _CLUSTER:
            break
    if seconds:
        metadata[LENGTH] = f"{seconds:.1f}"
    return Recording(metadata, seconds, tuple(dict.fromkeys(filter(None, codings))), picture)


def _matroska_info(data: bytes, start: int, end: int, metadata: dict[str, str]) -> float:
    scale, length = 1_000_000, 0.0
    for name, a, b in _elements(data, start, end):
        content = data[a : min(b, a + 1024)]
        if name == _SCALE:
            scale = int.from_bytes(content[:8], "big")
        elif name == _DURATION and len(content) in (4, 8):
            length = struct.unpack(">f" if len(content) == 4 else ">d", content)[0]
        elif name == _MUXER:
            metadata[PROGRAM] = content.decode("utf-8", "replace")
        elif name == _DATE and len(content) == 8:
            moment = _after(_MATROSKA_EPOCH, int.from_bytes(content, "big", signed=True) / 1e9)
            if moment:
                metadata[CREATED] = moment
    seconds = length * scale / 1e9
    return seconds if 0 < seconds < 1e7 else 0.0


def _after(epoch: datetime, seconds: float) -> str:
    try:
        return (epoch + timedelta(seconds=int(seconds))).isoformat()
    except OverflowError:
        return ""


# AVI, WAV (RIFF)


def _chunks(data: bytes, start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    for _ in range(_MOST_ELEMENTS):
        if start + 8 > end:
            return
        size = int.from_bytes(data[start + 4 : start + 8], "little")
        yield data[start : start + 4], start + 8, min(start + 8 + size, end)
        start += 8 + size + size % 2


def _riff(data: bytes) -> Recording | None:
    film = data[8:12] == b"AVI "
    metadata: dict[str, str] = {}
    seconds, coding, rate = 0.0, "", 0
    known = False
    for name, start, end in _chunks(data, 12, len(data)):
        content = data[start : min(end, start + 4096)]
        if name == b"fmt " and len(content) >= 16:
            kind, _, _, rate = struct.unpack_from("<HHII", content)
            coding, known = _WAVE_FORMATS.get(kind, ""), True
        elif name == b"data" and rate:
            seconds = (end - start) / rate
        elif name == b"LIST" and content[:4] == b"hdrl":
            seconds, coding = _avi_header(content)
            known = True
        elif name == b"LIST" and content[:4] == b"INFO":
            _riff_info(data, start + 4, end, metadata)
        elif name == b"IDIT":
            metadata[TAKEN] = content.decode("ascii", "ignore")
    return _of(seconds, coding, metadata, film) if known else None


def _avi_header(content: bytes) -> tuple[float, str]:
    """Length and coding of the pictures from `avih` and the first `strh`."""
    at, stream = content.find(b"avih"), content.find(b"strhvids")
    handler = content.find(b"strh")
    coding = content[handler + 12 : handler + 16] if handler >= 0 else b""
    text = coding.decode("ascii", "ignore").strip("\x00 ") if stream < 0 or coding else ""
    if at < 0 or len(content) < at + 28:
        return 0.0, text
    per_frame, frames = (int.from_bytes(content[at + 8 + o : at + 12 + o], "little") for o in (0, 16))
    seconds = per_frame * frames / 1e6
    return (seconds if seconds < 1e7 else 0.0), text


def _riff_info(data: bytes, start: int, end: int, metadata: dict[str, str]) -> None:
    for name, a, b in _chunks(data, start, end):
        text = data[a : min(b, a + 500)].decode("utf-8", "replace").strip("\x00 ")
        if name == b"ICRD":
            metadata[TAKEN] = text
        elif name == b"ISFT":
            metadata[PROGRAM] = text


# Ogg (RFC 3533), with Opus (RFC 7845), Vorbis, Speex, FLAC or Theora


def _ogg(data: bytes) -> Recording | None:
    first = data[:4096]
    coding, rate, skipped = "", 0, 0
    if (at := first.find(b"OpusHead")) >= 0:
        coding, rate, skipped = "Opus", 48000, int.from_bytes(first[at + 10 : at + 12], "little")
    elif (at := first.find(b"\x01vorbis")) >= 0:
        coding, rate = "Vorbis", int.from_bytes(first[at + 12 : at + 16], "little")
    elif (at := first.find(b"Speex   ")) >= 0:
        coding, rate = "Speex", int.from_bytes(first[at + 36 : at + 40], "little")
    elif b"\x7fFLAC" in first:
        coding = "FLAC"
    film = b"\x80theora" in first
    if film:
        coding = "Theora"
    if not coding:
        return None
    last = data.rfind(b"OggS")
    position = int.from_bytes(data[last + 6 : last + 14], "little", signed=True)
    seconds = (position - skipped) / rate if rate and not film else 0.0
    return _of(seconds if 0 < seconds < 1e7 else 0.0, coding, None, film)


# AMR (RFC 4867, 5), FLAC (RFC 9639), ID3


def _amr(data: bytes, media_type: str) -> Recording:
    wide = media_type == "audio/AMR-WB"
    sizes, at, frames = _AMR_WIDE if wide else _AMR_NARROW, 9 if wide else 6, 0
    while at < len(data):
        at += sizes[data[at] >> 3 & 15]
        frames += 1
    return _of(frames * 0.02, "AMR-WB" if wide else "AMR")


def _flac(data: bytes) -> Recording | None:
    if len(data) < 26:
        return None
    packed = int.from_bytes(data[18:26], "big")
    rate, samples = packed >> 44, packed & ((1 << 36) - 1)
    return _of(samples / rate, "FLAC") if rate else None


def _id3(data: bytes) -> dict[str, str]:
    """Moment and program from an ID3v2 tag."""
    end = min(mpeg_audio.after_id3(data), len(data))
    if not end or data[3] not in (3, 4):
        return {}
    found: dict[str, str] = {}
    at = 10
    while at + 10 <= end and data[at]:
        name, size = data[at : at + 4], 0
        for byte in data[at + 4 : at + 8]:
            size = size << (7 if data[3] == 4 else 8) | byte
        wanted = {b"TDRC": TAKEN, b"TSSE": PROGRAM, b"TENC": PROGRAM, b"TDEN": CREATED}.get(name)
        if wanted and 1 < size < 1000:
            content = data[at + 10 : at + 10 + size]
            coding = {0: "latin-1", 1: "utf-16", 2: "utf-16-be"}.get(content[0], "utf-8")
            found[wanted] = content[1:].decode(coding, "replace").strip("\x00")
        at += 10 + size
    return found
