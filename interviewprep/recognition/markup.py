"""XML of office files without what makes XML dangerous: entities, outside files, boundless depth."""

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from interviewprep.domain.errors import FileDamaged, FileTooLarge

#: Elements inside of each other.
MAX_DEPTH = 200
#: Elements of one part; a page of a report has a few hundred.
MAX_ELEMENTS = 500_000


class _Refused(Exception):
    """Markup that office programs never write."""


class _Reader:
    def __init__(self) -> None:
        self._tree = TreeBuilder()
        self._depth = self._count = 0
        self._names: dict[str, str] = {}
        self._parser = expat.ParserCreate(namespace_separator="}")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._tree.data
        # Entities can only be declared in a document type, and no office format has one.
        self._parser.StartDoctypeDeclHandler = self._doctype

    def read(self, data: bytes) -> Element:
        self._parser.Parse(data, True)
        return self._tree.close()

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > MAX_DEPTH:
            raise _Refused("depth")
        if self._count > MAX_ELEMENTS:
            raise FileTooLarge(limit=MAX_ELEMENTS, found=None, unit="elements")
        self._tree.start(self._name(name), {self._name(key): value for key, value in attributes.items()})

    def _end(self, name: str) -> None:
        self._depth -= 1
        self._tree.end(self._name(name))

    def _name(self, name: str) -> str:
        """The name with the short name of its namespace; strict and transitional office files agree."""
        found = self._names.get(name)
        if found is None:
            space, brace, local = name.rpartition("}")
            found = f"{_space(space)}:{local}" if brace else local
            self._names[name] = found
        return found

    def _doctype(self, *_: object) -> None:
        raise _Refused("document type")


#: Short names for the namespaces that are looked at, by how their addresses end.
_SPACES = {
    "/wordprocessingml/2006/main": "w",
    "/wordprocessingml/main": "w",
    "/drawingml/2006/main": "a",
    "/drawingml/main": "a",
    "/drawingml/2006/wordprocessingDrawing": "wp",
    "/drawingml/wordprocessingDrawing": "wp",
    "/officeDocument/2006/relationships": "r",
    "/officeDocument/relationships": "r",
    "/officeDocument/2006/math": "m",
    "/officeDocument/math": "m",
    "/markup-compatibility/2006": "mc",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:oasis:names:tc:opendocument:xmlns:office:1.0": "office",
    "urn:oasis:names:tc:opendocument:xmlns:text:1.0": "text",
    "urn:oasis:names:tc:opendocument:xmlns:table:1.0": "table",
    "urn:oasis:names:tc:opendocument:xmlns:style:1.0": "style",
    "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0": "draw",
    "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0": "fo",
    "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0": "svg",
    "urn:oasis:names:tc:opendocument:xmlns:meta:1.0": "meta",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "/package/2006/metadata/core-properties": "cp",
    "/package/2006/relationships": "rel",
    "/package/2006/content-types": "ct",
}


def _space(address: str) -> str:
    return next((short for ending, short in _SPACES.items() if address.endswith(ending)), "other")


def within(element: Element, *path: str) -> Element | None:
    """The first element along a path of names; ElementTree's own paths mistake our names for prefixes."""
    found: Element | None = element
    for name in path:
        found = None if found is None else found.find(name)
    return found


def parsed(data: bytes, name: str = "") -> Element:
    """The root element; names of elements and attributes as `w:p`, by the namespaces known here.

    Raises FileDamaged for what is not well-formed, has a document type (the only place where entities
    are declared) or is nested beyond MAX_DEPTH, and FileTooLarge for more elements than MAX_ELEMENTS.
    """
    try:
        return _Reader().read(data)
    except _Refused as refusal:
        raise FileDamaged(name, cause=str(refusal)) from None
    except FileTooLarge as refusal:
        raise FileTooLarge(name, **refusal.details) from None
    except (expat.ExpatError, ValueError, AssertionError, LookupError) as error:
        raise FileDamaged(name, cause=type(error).__name__) from None
