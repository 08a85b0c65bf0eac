"""Frames of MPEG audio: MP3 (ISO/IEC 11172-3, 13818-3) and AAC in ADTS (ISO/IEC 13818-7)."""

from dataclasses import dataclass

_RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
_BITS_1 = {
    3: (32, 64, 96, 128, 160, 192, 224, 256, 288, 320, 352, 384, 416, 448),
    2: (32, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320, 384),
    1: (32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
}
_BITS_2 = {
    3: (32, 48, 56, 64, 80, 96, 112, 128, 144, 160, 176, 192, 224, 256),
    2: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
    1: (8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
}
_AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350)
_MOST_FRAMES = 2_000_000


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: bytes with its header, and seconds of sound."""

    length: int
    seconds: float
    coding: str


def frame(header: bytes) -> Frame | None:
    """What the first four bytes of a frame say, None if they are none."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return None
    if header[1] & 0xF6 == 0xF0:
        return _aac_frame(header)
    version, layer = header[1] >> 3 & 3, header[1] >> 1 & 3
    bits, rate, padding = header[2] >> 4, header[2] >> 2 & 3, header[2] >> 1 & 1
    if version == 1 or layer == 0 or bits in (0, 15) or rate == 3:
        return None
    table = _BITS_1 if version == 3 else _BITS_2
    per_second = _RATES[version][rate]
    kilobits = table[layer][bits - 1]
    samples = 384 if layer == 3 else 576 if layer == 1 and version != 3 else 1152
    if layer == 3:
        length = (12 * kilobits * 1000 // per_second + padding) * 4
    else:
        length = samples // 8 * kilobits * 1000 // per_second + padding
    return Frame(length, samples / per_second, f"MP{4 - layer}")


def _aac_frame(header: bytes) -> Frame | None:
    rate = header[2] >> 2 & 15
    if rate >= len(_AAC_RATES) or len(header) < 6:
        return None
    length = (header[3] & 3) << 11 | header[4] << 3 | header[5] >> 5
    return Frame(length, 1024 / _AAC_RATES[rate], "AAC") if length > 7 else None


def starts_with_frames(data: bytes) -> bool:
    """Whether three frames follow each other, or as many as there are of a shorter file."""
    at = count = 0
    while count < 3 and (found := frame(data[at : at + 6])):
        at += found.length
        count += 1
    return count == 3


def after_id3(data: bytes) -> int:
    """Where the sound begins: after the ID3v2 tag (id3.org, 3.1), if there is one."""
    if data[:3] != b"ID3" or len(data) < 10:
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if data[5] & 0x10 else 0)


def seconds(data: bytes) -> tuple[float, str]:
    """Length of the sound and its coding; a few wrong bytes between frames are passed over."""
    at = after_id3(data)
    total, coding, count = 0.0, "", 0
    while count < _MOST_FRAMES:
        found = frame(data[at : at + 6])
        if found is None:
            at = data.find(b"\xff", at + 1, at + 4096)
            if at < 0:
                break
            continue
        count += 1
        coding = coding or found.coding
        total += found.seconds
        at += found.length
    return total, coding
