"""Word and OpenDocument files of the tests, written part by part."""

import zipfile
from io import BytesIO

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_MORE = (
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packed(parts: dict[str, bytes | str], stored: tuple[str, ...] = ()) -> bytes:
    """A zip file of parts; those of `stored` are not compressed."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            how = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info = zipfile.ZipInfo(name, (2024, 3, 5, 10, 0, 0))
            archive.writestr(info, content, how)
    return out.getvalue()


def relations(**targets: tuple[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for key, (kind, target) in targets.items()
    )
    return f'<Relationships xmlns="{_RELATIONS}">{entries}</Relationships>'


def word_file(body: str, parts: dict[str, bytes | str] | None = None, **targets: tuple[str, str]) -> bytes:
    """A DOCX with this body; `targets` are relations of its main part, `parts` what they lead to."""
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    return packed(
        {
            "[Content_Types].xml": (
                f'<Types xmlns="{types}"><Override PartName="/word/document.xml" '
                f'ContentType="{main}"/></Types>'
            ),
            "_rels/.rels": relations(rId1=("officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {_W} {_MORE}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": relations(**targets),
            **(parts or {}),
        }
    )


def part(tag: str, content: str) -> str:
    """A further part of a Word file with root `w:tag`."""
    return f"<w:{tag} {_W} {_MORE}>{content}</w:{tag}>"


def para(*runs: str, properties: str = "") -> str:
    own = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{own}{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


_ODF = (
    " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in {
            "office": "office",
            "text": "text",
            "table": "table",
            "style": "style",
            "draw": "drawing",
            "fo": "xsl-fo-compatible",
            "svg": "svg-compatible",
            "meta": "meta",
        }.items()
    )
    + ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def open_document(body: str, styles: str = "", parts: dict[str, bytes | str] | None = None) -> bytes:
    """An ODT with this text and these automatic styles."""
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": (
                f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
                f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
            ),
            "meta.xml": (
                f"<office:document-meta {_ODF}><office:meta><meta:initial-creator>Laila Noor"
                "</meta:initial-creator><meta:creation-date>2024-02-01T09:30:00</meta:creation-date>"
                "</office:meta></office:document-meta>"
            ),
            **(parts or {}),
        },
        stored=("mimetype",),
    )
