"""What office files say about themselves: author, moments, program."""

from xml.etree.ElementTree import Element

from interviewprep.domain.sources import AUTHOR, CREATED, MODIFIED, PROGRAM, SUBJECT
from interviewprep.recognition.archives import Archive
from interviewprep.recognition.markup import parsed
from interviewprep.recognition.metadata import tidied

_WORD_CORE, _WORD_APP, _ODT_META = "docProps/core.xml", "docProps/app.xml", "meta.xml"
_CORE = {
    "dc:creator": AUTHOR,
    "dcterms:created": CREATED,
    "dcterms:modified": MODIFIED,
    "dc:title": SUBJECT,
}
_ODF = {
    "meta:initial-creator": AUTHOR,
    "meta:creation-date": CREATED,
    "dc:date": MODIFIED,
    "meta:generator": PROGRAM,
    "dc:title": SUBJECT,
}


def word_metadata(archive: Archive, name: str) -> dict[str, str]:
    """The properties of a Word file (ECMA-376 part 2, 11 and part 1, 22.2)."""
    found = _named(archive, _WORD_CORE, _CORE, name)
    content = archive.read_if_there(_WORD_APP)
    if content is not None:
        values = {element.tag.rpartition(":")[2]: element.text or "" for element in parsed(content, name)}
        found[PROGRAM] = f"{values.get('Application', '')} {values.get('AppVersion', '')}"
    return tidied(found)


def odf_metadata(archive: Archive, name: str) -> dict[str, str]:
    """The properties of an OpenDocument file (ODF 1.3 part 3, 4.3)."""
    return tidied(_named(archive, _ODT_META, _ODF, name))


def _named(archive: Archive, part: str, names: dict[str, str], name: str) -> dict[str, str]:
    content = archive.read_if_there(part)
    root: Element | None = None if content is None else parsed(content, name)
    if root is None:
        return {}
    return {names[element.tag]: element.text or "" for element in root.iter() if element.tag in names}
