import pytest

from interviewprep.domain.errors import FileDamaged
from interviewprep.recognition.archives import Archive
from interviewprep.recognition.manuscript import Align, Figure, Manuscript, PageBreak, Paragraph, Table
from interviewprep.recognition.open_document import open_document_manuscript
from tests.recognition.office_files import open_document
from tests.recognition.papers import encoded, sheet
from tests.recognition.written import looked_at, page_texts, texts


def _read(body: str, styles: str = "", parts: dict[str, bytes | str] | None = None) -> Manuscript:
    return open_document_manuscript(Archive(open_document(body, styles, parts)))


def _style(name: str, family: str, properties: str, **more: str) -> str:
    extra = "".join(f' style:{key.replace("_", "-")}="{value}"' for key, value in more.items())
    return f'<style:style style:name="{name}" style:family="{family}"{extra}>{properties}</style:style>'


def test_known_by_its_content_and_shown_as_pages() -> None:
    data = open_document(
        '<text:p>Заявление</text:p><text:p text:style-name="N">Вторая</text:p>',
        _style("N", "paragraph", '<style:paragraph-properties fo:break-before="page"/>'),
    )
    info = looked_at(data)
    assert (info.media_type, info.page_count) == ("application/vnd.oasis.opendocument.text", 2)
    assert info.metadata == {"author": "Laila Noor", "created": "2024-02-01T09:30:00"}
    assert page_texts(data) == ["Заявление", "Вторая"]


def test_spaces_tabs_and_line_breaks() -> None:
    found = _read(
        '<text:p>a\n  b<text:s text:c="3"/>c<text:tab/>d<text:line-break/><text:span>e</text:span> f</text:p>'
    )
    assert texts(found.blocks) == ["a b   c\td\ne f"]


def test_looks_come_from_styles_and_their_parents() -> None:
    styles = _style(
        "P", "paragraph", '<style:paragraph-properties fo:text-align="end" style:writing-mode="rl-tb"/>'
    )
    styles += _style("Q", "paragraph", '<style:text-properties fo:font-size="14pt"/>', parent_style_name="P")
    styles += _style(
        "B", "text", '<style:text-properties fo:font-weight="bold" style:text-line-through-style="solid"/>'
    )
    found = _read(
        '<text:p text:style-name="Q">a<text:span text:style-name="B">b</text:span></text:p>', styles
    ).blocks[0]
    assert isinstance(found, Paragraph)
    assert (found.align, found.right_to_left) == (Align.END, True)
    assert [(span.bold, span.struck, span.size) for span in found.spans] == [
        (False, False, 14.0),
        (True, True, 14.0),
    ]


def test_lists_with_numbers_and_bullets() -> None:
    styles = (
        '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix=")" '
        'style:num-format="a"/><text:list-level-style-bullet text:level="2" '
        'text:bullet-char="-"/></text:list-style>'
    )
    inner = "<text:list><text:list-item><text:p>внутри</text:p></text:list-item></text:list>"
    items = (
        f"<text:list-item><text:p>один</text:p>{inner}</text:list-item><text:list-item>"
        "<text:p>два</text:p></text:list-item>"
    )
    found = _read(f'<text:list text:style-name="L">{items}</text:list>', styles)
    assert texts(found.blocks) == ["a) один", "• внутри", "b) два"]


def test_what_is_not_printed_is_counted() -> None:
    styles = _style("H", "text", '<style:text-properties text:display="none"/>')
    deleted = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>стёрто</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>"
    )
    body = (
        f"{deleted}<text:p>видно<office:annotation><text:p>заметка</text:p></office:annotation>"
        '<text:span text:style-name="H">тайно</text:span></text:p>'
    )
    found = _read(body, styles)
    assert texts(found.blocks) == ["видно"]
    assert {key: found.metadata[key] for key in ("deletions", "comments", "hidden")} == dict.fromkeys(
        ("deletions", "comments", "hidden"), "1"
    )


def test_tables_and_their_bounded_repetitions() -> None:
    row = (
        "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell/></table:table-row>"
    )
    empty = (
        '<table:table-row table:number-rows-repeated="1000000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    columns = '<table:table-column table:number-columns-repeated="2"/>'
    table = _read(
        f"<table:table>{columns}<table:table-header-rows>{row}</table:table-header-rows>{empty}</table:table>"
    ).blocks[0]
    assert isinstance(table, Table)
    assert len(table.rows) == 2
    assert all(len(cells) == 2 for cells in table.rows)
    assert texts((table,))[0] == "a | "


def test_notes_and_sections() -> None:
    note = (
        "<text:note><text:note-citation>1</text:note-citation><text:note-body>"
        "<text:p>сноска</text:p></text:note-body></text:note>"
    )
    found = _read(
        '<text:section><text:h text:outline-level="1">Глава</text:h>'
        f"<text:p>текст{note}.</text:p></text:section>"
    )
    assert texts(found.blocks) == ["Глава", "текст [1].", "[1] сноска"]


def test_pictures_and_text_boxes() -> None:
    picture = (
        '<draw:frame svg:width="2.54cm" svg:height="1in"><draw:image xlink:href="Pictures/a.png"/>'
        "</draw:frame>"
    )
    box = "<draw:frame><draw:text-box><text:p>рамка</text:p></draw:text-box></draw:frame>"
    found = _read(f"<text:p>{picture}{box}</text:p>", parts={"Pictures/a.png": encoded(sheet(), "PNG")})
    figure = next(block for block in found.blocks if isinstance(block, Figure))
    assert (round(figure.width), round(figure.height)) == (72, 72)
    assert texts(found.blocks) == ["рамка"]


def test_a_break_before_the_first_paragraph_leaves_no_empty_page() -> None:
    styles = _style("N", "paragraph", "<style:paragraph-properties/>", master_page_name="Standard")
    found = _read('<text:p text:style-name="N">a</text:p><text:p text:style-name="N">b</text:p>', styles)
    assert [type(block) for block in found.blocks] == [Paragraph, PageBreak, Paragraph]


def test_an_encrypted_file_is_refused() -> None:
    with pytest.raises(FileDamaged):
        looked_at(open_document("", parts={"content.xml": bytes(range(256)) * 4}))
