import zipfile
from io import BytesIO

import pytest

from interviewprep.domain.errors import CaseError, FileDamaged, FileTooLarge, FileUnknown
from interviewprep.recognition.archives import Archive
from interviewprep.recognition.manuscript import Align, Figure, Manuscript, PageBreak, Paragraph, Table
from interviewprep.recognition.word_files import MEDIA_TYPE, word_manuscript
from tests.recognition.office_files import packed, para, part, run, word_file
from tests.recognition.papers import encoded, sheet
from tests.recognition.written import looked_at, page_texts, texts


def _read(body: str, parts: dict[str, bytes | str] | None = None, **targets: tuple[str, str]) -> Manuscript:
    return word_manuscript(Archive(word_file(body, parts, **targets)))


def _first(manuscript: Manuscript) -> Paragraph:
    found = manuscript.blocks[0]
    assert isinstance(found, Paragraph)
    return found


def test_known_by_its_content_and_shown_as_pages() -> None:
    data = word_file(para(run("Заявление")) + para('<w:r><w:br w:type="page"/></w:r>', run("Вторая")))
    info = looked_at(data)
    assert (info.media_type, info.page_count) == (MEDIA_TYPE, 2)
    assert page_texts(data) == ["Заявление", "Вторая"]


def test_runs_of_a_paragraph_are_one_text_with_their_looks() -> None:
    found = _first(
        _read(para(run("Я, "), run("Мариам", "<w:b/>"), run(" Сафи", '<w:strike/><w:sz w:val="28"/>')))
    )
    assert found.text == "Я, Мариам Сафи"
    assert [(span.bold, span.struck, span.size) for span in found.spans] == [
        (False, False, 11.0),
        (True, False, 11.0),
        (False, True, 14.0),
    ]


def test_insertions_are_text_deletions_and_comments_are_counted() -> None:
    body = para(
        run("дата "),
        f'<w:ins w:id="1">{run("12.03.2019")}</w:ins>',
        '<w:del w:id="2"><w:r><w:delText>13.03.2019</w:delText></w:r></w:del>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
    )
    comments = {
        "word/comments.xml": part("comments", f'<w:comment w:id="0">{para(run("проверить"))}</w:comment>')
    }
    found = _read(body, comments, rId1=("comments", "comments.xml"))
    assert texts(found.blocks) == ["дата 12.03.2019"]
    assert (found.metadata["deletions"], found.metadata["comments"]) == ("1", "1")


def test_hidden_text_is_not_printed_but_told() -> None:
    found = _read(para(run("видно"), run("тайно", "<w:vanish/>"), run("!", '<w:vanish w:val="0"/>')))
    assert texts(found.blocks) == ["видно!"]
    assert found.metadata["hidden"] == "1"


def test_styles_and_what_they_are_based_on() -> None:
    styles = part(
        "styles",
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr><w:sz w:val="24"/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="N"/><w:pPr><w:jc '
        'w:val="center"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:outlineLvl '
        'w:val="0"/></w:pPr>'
        "<w:rPr><w:b/></w:rPr></w:style>"
        '<w:style w:type="paragraph" w:styleId="C"><w:basedOn w:val="C"/></w:style>',
    )
    body = para(run("Глава"), properties='<w:pStyle w:val="B"/>') + para(
        run("x"), properties='<w:pStyle w:val="C"/>'
    )
    found = _first(_read(body, {"word/styles.xml": styles}, rId1=("styles", "styles.xml")))
    assert (found.align, found.kept, found.spans[0].bold, found.spans[0].size) == (
        Align.CENTRE,
        True,
        True,
        12.0,
    )


def test_right_to_left_paragraphs() -> None:
    assert _first(_read(para(run("نص"), properties="<w:bidi/>"))).right_to_left is True


def _numbering(*forms: tuple[str, str]) -> dict[str, bytes | str]:
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText '
        f'w:val="{text}"/></w:lvl>'
        for at, (form, text) in enumerate(forms)
    )
    content = (
        f'<w:abstractNum w:abstractNumId="7">{levels}</w:abstractNum><w:num w:numId="1">'
        '<w:abstractNumId w:val="7"/></w:num>'
    )
    return {"word/numbering.xml": part("numbering", content)}


def _item(text: str, depth: int) -> str:
    return para(run(text), properties=f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="1"/></w:numPr>')


def test_numbered_lists_count_by_level() -> None:
    body = "".join(_item(text, depth) for text, depth in [("a", 0), ("b", 1), ("c", 1), ("d", 0), ("e", 1)])
    parts = _numbering(("upperRoman", "%1."), ("russianLower", "%1%2)"))
    found = _read(body, parts, rId1=("numbering", "numbering.xml"))
    assert texts(found.blocks) == ["I. a", "Iа) b", "Iб) c", "II. d", "IIа) e"]


def test_bullets() -> None:
    found = _read(_item("пункт", 0), _numbering(("bullet", "\uf0b7")), rId1=("numbering", "numbering.xml"))
    assert texts(found.blocks) == ["• пункт"]


def test_tables_with_joined_cells_and_content_controls() -> None:
    joined = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{para(run("вместе"))}</w:tc>'
    single = "".join(f"<w:tc>{para(run(text))}</w:tc>" for text in ("один", "два"))
    body = (
        '<w:tbl><w:tblPr><w:bidiVisual/></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol '
        'w:w="1000"/></w:tblGrid>'
        f"<w:tr>{joined}</w:tr><w:sdt><w:sdtContent><w:tr>{single}</w:tr></w:sdtContent></w:sdt></w:tbl>"
    )
    table = _read(body).blocks[0]
    assert isinstance(table, Table)
    assert (table.widths, table.right_to_left) == ((2000.0, 1000.0), True)
    assert [[cell.span for cell in row] for row in table.rows] == [[2], [1, 1]]
    assert texts((table,)) == ["вместе", "один | два"]


def test_text_of_links_fields_boxes_and_controls_is_not_lost() -> None:
    box = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>{para(run("рамка"))}'
        "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>"
        f"{para(run('рамка'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    body = para(
        f"<w:hyperlink>{run('ссылка ')}</w:hyperlink>",
        f"<w:sdt><w:sdtContent>{run('поле ')}</w:sdtContent></w:sdt>",
        f'<w:fldSimple w:instr="DATE">{run("сегодня")}</w:fldSimple>',
        '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:sym w:font="Wingdings" '
        'w:char="F0FE"/></w:r>',
        box,
    )
    assert texts(_read(body).blocks) == ["ссылка поле сегодня\t☑", "рамка"]


def test_headers_footers_and_notes() -> None:
    parts: dict[str, bytes | str] = {
        "word/header1.xml": part("hdr", para(run("шапка"))),
        "word/header2.xml": part("hdr", para(run("шапка"))),
        "word/footer1.xml": part("ftr", para(run("подвал"))),
        "word/footnotes.xml": part("footnotes", f'<w:footnote w:id="5">{para(run("сноска"))}</w:footnote>'),
    }
    found = _read(
        para(run("текст"), '<w:r><w:footnoteReference w:id="5"/></w:r>'),
        parts,
        rId1=("header", "header1.xml"),
        rId2=("header", "header2.xml"),
        rId3=("footer", "footer1.xml"),
        rId4=("footnotes", "footnotes.xml"),
    )
    assert texts(found.blocks) == ["шапка", "текст [1]", "[1] сноска", "подвал"]


def _picture(key: str) -> str:
    return (
        '<w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/>'
        f'<a:graphic><a:graphicData><a:blip r:embed="{key}"/></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )


def test_pictures_are_placed_in_their_size() -> None:
    parts: dict[str, bytes | str] = {
        "word/media/a.png": encoded(sheet(), "PNG"),
        "word/media/b.emf": b"\x01\0\0\0",
    }
    body = para(run("до"), _picture("rId1"), run("после"), _picture("rId2"), _picture("rId9"))
    found = _read(body, parts, rId1=("image", "media/a.png"), rId2=("image", "media/b.emf"))
    figures = [block for block in found.blocks if isinstance(block, Figure)]
    assert (figures[0].width, figures[0].height) == (100.0, 50.0)
    assert texts(found.blocks) == ["до", "после"]
    assert found.metadata["not_shown"].startswith("b.emf")


def test_sections_begin_new_pages_unless_they_go_on() -> None:
    going_on = para(run("a"), properties='<w:sectPr><w:type w:val="continuous"/></w:sectPr>')
    new = para(run("b"), properties="<w:sectPr/>")
    found = _read(going_on + new + para(run("c")))
    assert [type(block) for block in found.blocks] == [Paragraph, Paragraph, PageBreak, Paragraph]


def test_properties_of_the_file() -> None:
    core = (
        "<cp:coreProperties "
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">'
        "<dc:creator>Laila Noor</dc:creator>"
        "<dcterms:created>2024-02-01T09:30:00Z</dcterms:created></cp:coreProperties>"
    )
    found = _read(para(run("a")), {"docProps/core.xml": core})
    assert found.metadata == {"author": "Laila Noor", "created": "2024-02-01T09:30:00Z"}


def _with_document(xml: str) -> bytes:
    source = zipfile.ZipFile(BytesIO(word_file(para(run("a")))))
    parts: dict[str, bytes | str] = {name: source.read(name) for name in source.namelist()}
    parts["word/document.xml"] = xml
    return packed(parts)


def test_entities_are_refused_before_they_expand() -> None:
    entities = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    bomb = f'<!DOCTYPE w [<!ENTITY a0 "ha">{entities}]><w>&a9;</w>'
    with pytest.raises(FileDamaged) as refused:
        looked_at(_with_document(bomb))
    assert refused.value.details["cause"] == "document type"


def test_outside_files_are_never_asked_for() -> None:
    with pytest.raises(FileDamaged):
        looked_at(_with_document('<!DOCTYPE w SYSTEM "file:///etc/hostname"><w/>'))


def test_boundless_nesting_is_refused() -> None:
    with pytest.raises(FileDamaged) as refused:
        looked_at(_with_document("<a>" * 100_000))
    assert refused.value.details["cause"] == "depth"


def test_a_part_that_unpacks_to_too_much_is_refused() -> None:
    with pytest.raises(FileTooLarge) as refused:
        looked_at(_with_document("<a>" + " " * (65 * 1024 * 1024) + "</a>"))
    assert refused.value.details["unit"] == "bytes"


def test_a_table_of_boundless_width_is_set_somehow() -> None:
    cells = "".join(f"<w:tc>{para(run(str(number)))}</w:tc>" for number in range(3000))
    found = page_texts(word_file(f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"))
    assert [word for word in " ".join(found).split() if word != "|"] == [
        str(number) for number in range(3000)
    ]


@pytest.mark.parametrize("missing", ["word/document.xml", "[Content_Types].xml"])
def test_without_an_important_part(missing: str) -> None:
    source = zipfile.ZipFile(BytesIO(word_file(para(run("a")))))
    with pytest.raises((FileDamaged, FileUnknown)):
        looked_at(packed({name: source.read(name) for name in source.namelist() if name != missing}))


def test_other_zip_files_are_unknown() -> None:
    for parts in ({"a.txt": "hello"}, {"xl/workbook.xml": "<a/>"}, {"a.zip": packed({"b": "c"})}):
        with pytest.raises(FileUnknown):
            looked_at(packed(dict(parts)))


def test_broken_off() -> None:
    data = word_file(para(run("a")))
    for length in range(30, len(data), 97):
        with pytest.raises(CaseError):
            looked_at(data[:length])
