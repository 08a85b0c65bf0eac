"""The bundle: from a case snapshot and page pictures to one indexed, searchable A4 PDF."""
