"""Films and sound recordings of the tests, written byte by byte."""

import struct
from collections.abc import Sequence
from io import BytesIO

from PIL import Image


def box(name: bytes, *content: bytes) -> bytes:
    """A box of the ISO base media format."""
    body = b"".join(content)
    return struct.pack(">I4s", len(body) + 8, name) + body


def frame(shade: int, size: tuple[int, int] = (160, 120)) -> bytes:
    """A picture of one shade as JPEG."""
    out = BytesIO()
    Image.new("RGB", size, (shade, shade // 2, shade // 3)).save(out, "JPEG", quality=90)
    return out.getvalue()


def film(
    frames: Sequence[bytes],
    size: tuple[int, int] = (160, 120),
    brand: bytes = b"qt  ",
    rate: int = 10,
    described: bytes = b"",
    created: int = 3_792_960_000,
    coding: bytes = b"jpeg",
) -> bytes:
    """A film whose pictures are JPEG files; `described` goes into `moov`."""
    ftyp = box(b"ftyp", brand, bytes(4), brand)
    media = box(b"mdat", *frames)
    offset = len(ftyp) + 8
    count = len(frames)
    entry = box(
        coding, bytes(6), struct.pack(">H", 1), bytes(16), struct.pack(">HH", *size),
        struct.pack(">IIIH", 0x480000, 0x480000, 0, 1), bytes(32), struct.pack(">Hh", 24, -1),
    )  # fmt: skip
    table = box(
        b"stbl",
        box(b"stsd", struct.pack(">II", 0, 1), entry),
        box(b"stts", struct.pack(">IIII", 0, 1, count, 1)),
        box(b"stsc", struct.pack(">IIIII", 0, 1, 1, count, 1)),
        box(b"stsz", struct.pack(f">III{count}I", 0, 0, count, *map(len, frames))),
        box(b"stco", struct.pack(">III", 0, 1, offset)),
    )
    information = box(
        b"minf",
        box(b"vmhd", struct.pack(">IHHHH", 1, 0, 0, 0, 0)),
        box(b"dinf", box(b"dref", struct.pack(">II", 0, 1), box(b"url ", struct.pack(">I", 1)))),
        table,
    )
    handler = box(b"hdlr", struct.pack(">I4s4s", 0, bytes(4), b"vide"), bytes(13))
    track = box(
        b"trak",
        box(
            b"tkhd",
            struct.pack(">IIIIII", 7, 0, 0, 1, 0, count),
            bytes(16),
            _MATRIX,
            struct.pack(">II", size[0] << 16, size[1] << 16),
        ),
        box(b"mdia", box(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, rate, count, 0, 0)), handler, information),
    )
    head = struct.pack(">IIIIIIH", 0, created, created, rate, count, 0x10000, 0x100) + bytes(10) + _MATRIX
    header = box(b"mvhd", head, bytes(24), struct.pack(">I", 2))
    return ftyp + media + box(b"moov", header, track, described)


_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def quicktime_text(name: bytes, value: str) -> bytes:
    """A text in `udta` as QuickTime writes it."""
    content = value.encode()
    return box(name, struct.pack(">HH", len(content), 0), content)


def apple_keys(values: dict[str, str]) -> bytes:
    """`meta` with Apple's keys."""
    keys = b"".join(box(b"mdta", f"com.apple.quicktime.{name}".encode()) for name in values)
    items = b"".join(
        box(struct.pack(">I", number), box(b"data", struct.pack(">II", 1, 0), value.encode()))
        for number, value in enumerate(values.values(), 1)
    )
    return box(
        b"meta",
        box(b"hdlr", bytes(8), b"mdta", bytes(12)),
        box(b"keys", struct.pack(">II", 0, len(values)), keys),
        box(b"ilst", items),
    )


def wave(seconds: float = 2.0, rate: int = 8000) -> bytes:
    samples = bytes(int(seconds * rate) * 2)
    form = struct.pack("<HHIIHH", 1, 1, rate, rate * 2, 2, 16)
    body = b"WAVEfmt " + struct.pack("<I", 16) + form + b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


def mp3(frames: int = 100, tag: bytes = b"") -> bytes:
    """Silence: MPEG 1 layer 3, 128 kbit/s, 44,100 Hz; each frame is 1,152 samples."""
    one = b"\xff\xfb\x90\x00" + bytes(413)
    return tag + one * frames


def id3(**texts: str) -> bytes:
    body = b""
    for name, value in texts.items():
        content = b"\x03" + value.encode()
        body += name.encode() + struct.pack(">IH", len(content), 0) + content
    size = len(body)
    return b"ID3\x04\x00\x00" + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0)) + body


def opus(seconds: float = 3.0) -> bytes:
    head = b"OpusHead\x01\x01" + struct.pack("<HIhB", 312, 48000, 0, 0)

    def page(content: bytes, position: int, number: int) -> bytes:
        start = struct.pack("<4sBBqIII", b"OggS", 0, 2 if number == 0 else 0, position, 7, number, 0)
        return start + bytes([1, len(content)]) + content

    return (
        page(head, 0, 0) + page(b"OpusTags" + bytes(8), 0, 1) + page(bytes(60), int(seconds * 48000) + 312, 2)
    )


def amr(frames: int = 50) -> bytes:
    return b"#!AMR\n" + (bytes([7 << 3]) + bytes(31)) * frames


def element(name: int, content: bytes) -> bytes:
    """An EBML element."""
    width = (name.bit_length() + 7) // 8
    return name.to_bytes(width, "big") + (len(content) | 1 << 28).to_bytes(4, "big") + content


def matroska(seconds: float = 4.0, doctype: bytes = b"webm", codec: bytes = b"V_VP8") -> bytes:
    """Header, information and one track, without any picture."""
    information = element(0x2AD7B1, (1_000_000).to_bytes(3, "big"))
    information += element(0x4489, struct.pack(">d", seconds * 1000))
    information += element(0x5741, b"Lamp 1")
    track = element(0xAE, element(0xD7, b"\x01") + element(0x83, b"\x01") + element(0x86, codec))
    segment = element(0x1549A966, information) + element(0x1654AE6B, track)
    return element(0x1A45DFA3, element(0x4282, doctype)) + element(0x18538067, segment)


def avi(frames: Sequence[bytes], size: tuple[int, int] = (160, 120), rate: int = 10) -> bytes:
    """A film of JPEG pictures (MJPG)."""

    def chunk(name: bytes, *content: bytes) -> bytes:
        body = b"".join(content)
        return name + struct.pack("<I", len(body)) + body + bytes(len(body) % 2)

    count = len(frames)
    main = struct.pack("<14I", 1_000_000 // rate, 0, 0, 16, count, 0, 1, 0, *size, 0, 0, 0, 0)
    stream = struct.pack(
        "<4s4sIHHIIIIIIIIHHHH", b"vids", b"MJPG", 0, 0, 0, 0, 1, rate, 0, count, 0, 0, 0, 0, 0, *size
    )
    form = struct.pack("<IiiHH4sIiiII", 40, *size, 1, 24, b"MJPG", size[0] * size[1] * 3, 0, 0, 0, 0)
    lists = chunk(b"LIST", b"strl", chunk(b"strh", stream), chunk(b"strf", form))
    header = chunk(b"LIST", b"hdrl", chunk(b"avih", main), lists)
    movie = chunk(b"LIST", b"movi", *(chunk(b"00dc", picture) for picture in frames))
    body = b"AVI " + header + movie
    return b"RIFF" + struct.pack("<I", len(body)) + body
