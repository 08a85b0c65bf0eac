"""Originals and page pictures: bytes in chunks, named by their SHA-256, the same bytes once."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from interviewprep.domain.errors import DamagedCase, NoSuchRecord
from interviewprep.storage import orphans
from interviewprep.storage.case_file import CaseFile

CHUNK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Blob:
    """Stored bytes: their SHA-256 (hexadecimal) and how many they are."""

    sha256: str
    size: int


def put(case: CaseFile, chunks: Iterable[bytes]) -> Blob:
    """Store bytes that come in pieces of any size, in one short transaction for each 1 MiB.

    Until a document or page refers to the blob it counts for nothing: what a killed import leaves
    is swept when the case is opened. DiskFull, StorageFailure.
    """
    pieces = _regular(chunks)
    first = next(pieces, b"")
    second = next(pieces, None)
    if second is None:
        return _put_small(case, first)
    digest, size = hashlib.sha256(), 0
    with case.transaction():
        row = case.database.run("INSERT INTO blob (sha256, size) VALUES (NULL, 0)").lastrowid
    try:
        for number, piece in enumerate(_chain(first, second, pieces)):
            digest.update(piece)
            size += len(piece)
            _put_chunk(case, row, number, piece)
        return _finish(case, row, Blob(digest.hexdigest(), size))
    except BaseException:
        if case.writable:
            _drop(case, row)
        raise


def exists(case: CaseFile, sha256: str) -> bool:
    """Whether these bytes are stored."""
    with case.reading():
        return case.database.value("SELECT 1 FROM blob WHERE sha256 = ?", (sha256,)) is not None


def chunks(case: CaseFile, sha256: str) -> Iterator[bytes]:
    """The bytes piece by piece, the lock taken for each piece alone. NoSuchRecord, DamagedCase."""
    with case.reading():
        found = case.database.run("SELECT row, size FROM blob WHERE sha256 = ?", (sha256,)).fetchone()
    if found is None:
        raise NoSuchRecord(id=sha256)
    row, size = found
    seen = number = 0
    while seen < size:
        with case.reading():
            piece = case.database.value(
                "SELECT data FROM blob_chunk WHERE blob = ? AND number = ?", (row, number)
            )
        if piece is None:
            raise DamagedCase(case.path, problems=("blob_incomplete",))
        yield piece
        seen += len(piece)
        number += 1


def read(case: CaseFile, sha256: str) -> bytes:
    """All the bytes. NoSuchRecord, DamagedCase."""
    return b"".join(chunks(case, sha256))


def sweep(case: CaseFile) -> int:
    """Delete what nothing refers to and say how many blobs that were; not while an import runs."""
    with case.transaction():
        return orphans.drop(case.database)


def _regular(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes in pieces of CHUNK_BYTES, the last one shorter."""
    buffer = bytearray()
    for chunk in chunks:
        buffer += chunk
        while len(buffer) > CHUNK_BYTES:
            yield bytes(buffer[:CHUNK_BYTES])
            del buffer[:CHUNK_BYTES]
    if buffer:
        yield bytes(buffer)


def _chain(first: bytes, second: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield second
    yield from rest


def _put_small(case: CaseFile, data: bytes) -> Blob:
    blob = Blob(hashlib.sha256(data).hexdigest(), len(data))
    with case.transaction():
        if not exists(case, blob.sha256):
            row = case.database.run(
                "INSERT INTO blob (sha256, size) VALUES (?, ?)", (blob.sha256, blob.size)
            ).lastrowid
            if data:
                _put_chunk(case, row, 0, data)
    return blob


def _put_chunk(case: CaseFile, row: int, number: int, data: bytes) -> None:
    with case.transaction():
        case.database.run("INSERT INTO blob_chunk (blob, number, data) VALUES (?, ?, ?)", (row, number, data))


def _finish(case: CaseFile, row: int, blob: Blob) -> Blob:
    with case.transaction():
        if exists(case, blob.sha256):
            _drop(case, row)
        else:
            case.database.run(
                "UPDATE blob SET sha256 = ?, size = ? WHERE row = ?", (blob.sha256, blob.size, row)
            )
    return blob


def _drop(case: CaseFile, row: int) -> None:
    with case.transaction():
        case.database.run("DELETE FROM blob_chunk WHERE blob = ?", (row,))
        case.database.run("DELETE FROM blob WHERE row = ?", (row,))
