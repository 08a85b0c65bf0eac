"""Reads back what a bundle says about the originals it was printed from."""

import json
from io import BytesIO

import pikepdf

from interviewprep.bundle.sections.manifest import FILE_NAME


def read_manifest(pdf: bytes) -> dict[str, tuple[str, ...]]:
    """SHA-256 of the originals by exhibit number; empty for bytes that are no bundle."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            if FILE_NAME not in opened.attachments:
                return {}
            data = opened.attachments[FILE_NAME].get_file().read_bytes()
        rows = json.loads(data)["exhibits"]
        originals: dict[str, tuple[str, ...]] = {}
        for row in rows:
            label = str(row["exhibit"])
            originals[label] = (*originals.get(label, ()), str(row["sha256"]))
        return originals
    except (pikepdf.PdfError, ValueError, KeyError, TypeError):
        return {}
