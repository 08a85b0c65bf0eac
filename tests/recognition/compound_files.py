"""OLE compound files ([MS-CFB]) and Outlook mails in them, as small as they can be."""

import struct
from collections.abc import Mapping

_SECTOR, _FREE, _END, _FAT = 512, 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
Node = bytes | Mapping[str, "Node"]


def compound_file(root: Mapping[str, Node]) -> bytes:
    """A compound file; streams under 4,096 bytes lie together in one that is cut into small sectors."""
    entries: list[list[object]] = []
    sectors: list[bytes] = []
    chains: list[int] = []
    small = bytearray()
    small_chains: list[int] = []

    def store(content: bytes) -> int:
        count = -(-len(content) // _SECTOR)
        first = len(sectors)
        for number in range(count):
            sectors.append(content[number * _SECTOR : (number + 1) * _SECTOR].ljust(_SECTOR, b"\0"))
            chains.append(first + number + 1 if number + 1 < count else _END)
        return first if count else _END

    def store_small(content: bytes) -> int:
        first, count = len(small_chains), -(-len(content) // 64)
        small.extend(content.ljust(count * 64, b"\0"))
        small_chains.extend([*range(first + 1, first + count), _END] if count else [])
        return first if count else _END

    def add(name: str, node: Node, kind: int) -> int:
        at = len(entries)
        entries.append([name, kind, _FREE, _FREE, _FREE, _END, 0])
        if isinstance(node, bytes):
            entries[at][5:] = [store(node) if len(node) >= 4096 else store_small(node), len(node)]
            return at
        children = [add(child, inner, 2 if isinstance(inner, bytes) else 1) for child, inner in node.items()]
        children.sort(key=lambda child: (len(str(entries[child][0])), str(entries[child][0]).upper()))
        entries[at][4] = _tree(children, entries)
        return at

    add("Root Entry", root, 5)
    entries[0][5:] = [store(bytes(small)), len(small)]
    small_table = struct.pack(f"<{len(small_chains)}I", *small_chains)
    small_first, small_count = store(small_table), -(-len(small_table) // _SECTOR)
    directory = b"".join(_entry(*entry) for entry in entries)
    directory += _entry("", 0, _FREE, _FREE, _FREE, 0, 0) * (-len(entries) % 4)
    first = store(directory)
    tables = 1
    while tables * 128 < len(chains) + tables:
        tables += 1
    where = list(range(len(chains), len(chains) + tables))
    chains += [_FAT] * tables
    fat = struct.pack(f"<{len(chains)}I", *chains).ljust(tables * _SECTOR, b"\xff")
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6), 0, tables, first, 0, 4096, small_first, small_count,
        _END, 0,
    )  # fmt: skip
    listing = struct.pack(f"<{tables}I", *where).ljust(436, b"\xff")
    return header + listing + b"".join(sectors) + fat


def _tree(children: list[int], entries: list[list[object]]) -> int:
    """A balanced search tree of siblings; its root."""
    if not children:
        return _FREE
    middle = len(children) // 2
    entries[children[middle]][2] = _tree(children[:middle], entries)
    entries[children[middle]][3] = _tree(children[middle + 1 :], entries)
    return children[middle]


def _entry(name: str, kind: int, left: int, right: int, child: int, start: int, size: int) -> bytes:
    written = name.encode("utf-16-le")
    length = len(written) + 2 if name else 0
    return struct.pack(
        "<64sHBBIII16sIQQIQ", written, length, kind, 1, left, right, child, bytes(16), 0, 0, 0, start, size
    )


def text(number: int, value: str) -> dict[str, Node]:
    return {f"__substg1.0_{number:04X}001F": value.encode("utf-16-le")}


def binary(number: int, value: bytes) -> dict[str, Node]:
    return {f"__substg1.0_{number:04X}0102": value}


def properties(start: int, *values: tuple[int, int, int]) -> dict[str, Node]:
    """Properties of fixed length: number, type, value."""
    rows = b"".join(struct.pack("<HHIQ", kind, number, 6, value) for number, kind, value in values)
    return {"__properties_version1.0": bytes(start) + rows}


def attachment(number: int, *parts: Mapping[str, Node]) -> dict[str, Node]:
    content: dict[str, Node] = {}
    for part in parts:
        content |= part
    return {f"__attach_version1.0_#{number:08X}": content}


def outlook_mail(*parts: Mapping[str, Node]) -> bytes:
    content: dict[str, Node] = {}
    for part in parts:
        content |= part
    return compound_file(content)
