"""Word files as a reader sees them."""

import io

import docx as python_docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.word_maker import deleted, p, package, paper, r, read, table, zipped

from songbang.basis.span import Span
from songbang.papers.paper import Cell, Note, Paper, Role
from songbang.papers.problems import PaperError

_BOX = "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
_OLD_BOX = "<w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict>"
_PICTURE = '<w:r><w:drawing><wp:inline><wp:extent cx="{}" cy="{}"/><a:blip r:embed="r9"/></wp:inline></w:drawing></w:r>'


def _box(words: str) -> str:
    inside = p(words)
    choice = f'<mc:Choice Requires="wps"><w:drawing>{_BOX.format(inside)}</w:drawing></mc:Choice>'
    fallback = f"<mc:Fallback>{_OLD_BOX.format(inside)}</mc:Fallback>"
    return f"<w:r><mc:AlternateContent>{choice}{fallback}</mc:AlternateContent></w:r>"


def _field(code: str, *result: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    begun = f"{mark('begin')}<w:r><w:instrText>{code}</w:instrText></w:r>{mark('separate')}"
    return begun + "".join(map(r, result)) + mark("end")


def _words(read: Paper) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(read.text)) for block in read.blocks]


def test_a_file_that_python_docx_wrote_is_read() -> None:
    document = python_docx.Document()
    document.add_heading("竞业限制协议", level=1)
    document.add_paragraph("乙方离职后二十四个月内，不得到竞争单位工作。")
    grid = document.add_table(rows=2, cols=2)
    for row, words in zip(grid.rows, (("职级", "补偿"), ("P6", "30%")), strict=True):
        for cell, word in zip(row.cells, words, strict=True):
            cell.text = word
    out = io.BytesIO()
    document.save(out)
    made = read("协议.docx", out.getvalue())
    assert made.text == "竞业限制协议\n乙方离职后二十四个月内，不得到竞争单位工作。\n职级\t补偿\nP6\t30%"
    assert [block.role for block in made.blocks] == [Role.HEADING, Role.PARAGRAPH, *[Role.CELL] * 4]
    assert (made.format, made.pages, made.problems) == ("docx", (), ())


def test_white_space_around_paragraphs_and_empty_ones_are_left_out() -> None:
    read = paper(p("　　致：张某某 ") + p() + p("   ") + p("您好"))
    assert read.text == "致：张某某\n您好"
    assert [block.span for block in read.blocks] == [Span(0, 5), Span(6, 8)]


def test_characters_that_are_xml_in_word_are_characters_here() -> None:
    body = p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:noBreakHyphen/><w:t>丙</w:t><w:softHyphen/><w:t>丁</w:t></w:r>")
    assert paper(body).text == "甲 乙-丙丁"


def test_each_line_of_a_paragraph_with_line_breaks_is_a_block() -> None:
    read = paper(p("<w:r><w:t>第一条 期限</w:t><w:br/><w:t>第二条 补偿</w:t></w:r>"))
    assert _words(read) == [("paragraph", "第一条 期限"), ("paragraph", "第二条 补偿")]
    assert read.text == "第一条 期限\n第二条 补偿"


def test_a_line_feed_inside_words_is_a_space_as_in_word() -> None:
    assert paper(p("<w:r><w:t>within\n12 months</w:t></w:r>")).text == "within 12 months"


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [("Wingdings", "F0FE", "☑"), ("Wingdings", "F0A8", "☐"), ("Wingdings 2", "F052", "☑"), ("Symbol", "F0B7", "•")],
)
def test_signs_of_symbol_fonts_are_the_signs_a_reader_sees(font: str, code: str, shown: str) -> None:
    assert paper(p(f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>', "启动")).text == f"{shown}启动"
    in_words = f'<w:r><w:rPr><w:rFonts w:ascii="{font}"/></w:rPr><w:t>{chr(int(code, 16))}</w:t></w:r>'
    assert paper(p(in_words, "启动")).text == f"{shown}启动"


def test_an_underlined_gap_is_a_line_to_write_on_and_an_underlined_word_is_a_word() -> None:
    line, filled = '<w:u w:val="single"/>', "二十四"
    assert paper(p("期限", r("    ", line), "个月")).text == "期限____个月"
    assert paper(p("签字：", r("  ", line), r("   ", line))).text == "签字：_____"
    assert paper(p("期限", r("  ", line), r(filled, line), r("  ", line), "个月")).text == "期限  二十四  个月"
    assert paper(p("期限", r("    ", '<w:u w:val="none"/>'), "个月")).text == "期限    个月"


def test_headings_are_known_by_style_by_its_name_and_by_outline_level() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="X"><w:basedOn w:val="2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="O"><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>'
    )
    body = (
        p("补偿", props='<w:pStyle w:val="X"/>')
        + p("违约责任", props='<w:pStyle w:val="O"/>')
        + p("附则", props='<w:outlineLvl w:val="0"/>')
        + p("正文", props='<w:pStyle w:val="O"/><w:outlineLvl w:val="9"/>')
    )
    blocks = paper(body, styles=styles).blocks
    assert [(block.role.value, block.level) for block in blocks] == [
        ("heading", 1), ("heading", 2), ("heading", 0), ("paragraph", None),
    ]  # fmt: skip


def test_a_clause_in_the_style_of_a_heading_is_no_heading() -> None:
    body = p("乙方离职后二十四个月内不得到竞争单位工作。", props='<w:outlineLvl w:val="1"/>')
    assert [(block.role, block.level) for block in paper(body).blocks] == [(Role.PARAGRAPH, None)]


# Tables


def test_a_table_goes_row_by_row_with_cells_parted_by_tabs() -> None:
    read = paper(p("前") + table(["职级", p("补偿") + p("比例")], ["P6", "30%"]) + p("后"))
    assert read.text == "前\n职级\t补偿\n比例\nP6\t30%\n后"
    assert [block.cell for block in read.blocks] == [
        None, Cell(0, 0, 0), Cell(0, 0, 1), Cell(0, 0, 1), Cell(0, 1, 0), Cell(0, 1, 1), None,
    ]  # fmt: skip


def test_empty_cells_keep_their_tab_and_empty_rows_leave_nothing() -> None:
    assert paper(table(["甲", "", "乙"], ["", "", ""], ["", "丙", ""]) + p("丁")).text == "甲\t\t乙\n\t丙\n丁"


def test_merged_cells_are_read_once_and_keep_their_column() -> None:
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("宽")}</w:tc>'
    tall = f'<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{p("高")}</w:tc>'
    below = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p()}</w:tc>"
    read = paper(table([wide, "甲"], [tall, "乙", "丙"], [below, "丁", "戊"]))
    assert read.text == "宽\t甲\n高\t乙\t丙\n\t丁\t戊"
    cells = {block.span.of(read.text): (block.cell.row, block.cell.column) for block in read.blocks if block.cell}
    assert cells == {"宽": (0, 0), "甲": (0, 2), "高": (1, 0), "乙": (1, 1), "丙": (1, 2), "丁": (2, 1), "戊": (2, 2)}


def test_a_table_in_a_cell_is_a_table_of_its_own() -> None:
    read = paper(table(["外", p("名单") + table(["甲公司", "乙公司"], ["丙公司", "丁公司"]) + p("止")], ["末", ""]))
    assert read.text == "外\t名单\n甲公司\t乙公司\n丙公司\t丁公司\n止\n末"
    tables = {block.span.of(read.text): block.cell.table for block in read.blocks if block.cell}
    assert {tables["外"], tables["止"], tables["末"]} == {0}
    assert {tables[name] for name in ("甲公司", "乙公司", "丙公司", "丁公司")} == {1}


def test_a_row_that_a_tracked_change_takes_away_is_a_note() -> None:
    gone = f'<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>{p("P5")}</w:tc></w:tr>'
    read = paper(table(["P6"]).replace("</w:tbl>", f"{gone}</w:tbl>"))
    assert (read.text, [(note.kind, note.text) for note in read.notes]) == ("P6", [("deletion", "P5")])


def test_content_controls_around_anything_are_opened() -> None:
    cell = f"<w:sdt><w:sdtContent><w:tc>{p('格')}</w:tc></w:sdtContent></w:sdt>"
    row = f"<w:sdt><w:sdtContent><w:tr>{cell}<w:tc>{p('二')}</w:tc></w:tr></w:sdtContent></w:sdt>"
    inline = f"<w:sdt><w:sdtPr/><w:sdtContent>{r('二十四')}</w:sdtContent></w:sdt>"
    whole = f"<w:sdt><w:sdtContent>{p('期限', inline, '个月')}</w:sdtContent></w:sdt>"
    assert paper(f"{whole}<w:tbl>{row}</w:tbl>").text == "期限二十四个月\n格\t二"


# What hangs on a paragraph


def test_a_text_box_is_read_once_after_its_paragraph() -> None:
    read = paper(p("前", _box("盖章处"), "后") + p("次"))
    assert _words(read) == [("paragraph", "前后"), ("text_box", "盖章处"), ("paragraph", "次")]


def test_a_text_box_of_an_old_version_is_read() -> None:
    assert _words(paper(p(f"<w:r>{_OLD_BOX.format(p('盖章处'))}</w:r>"))) == [("text_box", "盖章处")]


def test_a_footnote_follows_its_paragraph() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnote w:id="0">{p("分隔")}</w:footnote><w:footnote w:id="2">{p(" 含关联公司。")}</w:footnote>'
    read = paper(p("竞争单位", mark, "的范围") + p("次"), footnotes=notes)
    assert _words(read) == [("paragraph", "竞争单位的范围"), ("footnote", "含关联公司。"), ("paragraph", "次")]


def test_a_footnote_in_a_table_follows_its_row() -> None:
    mark = '<w:r><w:endnoteReference w:id="2"/></w:r>'
    body = table([p("补偿", mark), "30%"], ["期限", "两年"])
    read = paper(body, endnotes=f'<w:endnote w:id="2">{p("税前")}</w:endnote>')
    assert read.text == "补偿\t30%\n税前\n期限\t两年"
    assert [block.role for block in read.blocks][2] is Role.FOOTNOTE


def test_a_comment_is_a_note_at_its_place() -> None:
    mark = '<w:r><w:commentReference w:id="3"/></w:r>'
    comments = f'<w:comment w:id="3" w:author="法务">{p("太低")}{p("改为三成")}</w:comment>'
    read = paper(p("甲") + p("  补偿", mark, "一成"), comments=comments)
    assert (read.text, read.notes) == ("甲\n补偿一成", (Note("comment", "太低\n改为三成", 4),))


def test_hidden_text_is_a_note_and_text_that_is_shown_again_is_text() -> None:
    styles = '<w:style w:type="character" w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    shown = r("见", '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')
    body = p("甲", r("藏", "<w:vanish/>"), r("隐", '<w:rStyle w:val="H"/>'), shown)
    read = paper(body, styles=styles)
    assert (read.text, read.notes) == ("甲见", (Note("hidden", "藏隐", 1),))


def test_headers_and_footers_are_notes() -> None:
    data = package(p("正文"), header=p("机密"), footer=p("第 1 页"))
    read_paper = read("协议.docx", data)
    assert read_paper.text == "正文"
    assert read_paper.notes == (Note("header", "机密", 0), Note("footer", "第 1 页", 2))


def test_the_code_of_a_field_is_left_out_and_its_result_kept() -> None:
    assert paper(p("依照第", _field(" REF _Ref1 \\r ", "三"), "条")).text == "依照第三条"
    inner = _field("MERGEFIELD x", "甲")
    assert paper(p("依", _field(f"IF </w:instrText></w:r>{inner}<w:r><w:instrText> = 1", "乙"), "条")).text == "依乙条"
    assert paper(p('<w:fldSimple w:instr="REF a">' + r("四") + "</w:fldSimple>")).text == "四"


def test_a_field_that_never_ends_does_not_swallow_the_paper() -> None:
    assert paper(p("甲", '<w:r><w:fldChar w:fldCharType="begin"/></w:r>') + p("乙")).text == "甲\n乙"


def test_old_form_controls_show_what_is_chosen() -> None:
    box = '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>{}</w:checkBox></w:ffData></w:fldChar></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    ticked, empty = box.format("<w:checked/>"), box.format('<w:default w:val="0"/>')
    assert paper(p(ticked, end, "启动 ", empty, end, "不启动")).text == "☑启动 ☐不启动"


def test_words_in_links_and_formulas_are_kept() -> None:
    formula = "<m:oMath><m:r><m:t>12×30%</m:t></m:r></m:oMath>"
    assert paper(p("<w:hyperlink>" + r("竞争企业名录") + "</w:hyperlink>", formula)).text == "竞争企业名录12×30%"


# Tracked changes


def test_insertions_are_text_and_deletions_are_notes() -> None:
    body = p("补偿为", deleted("二"), deleted("成"), '<w:ins w:id="2">' + r("三成") + "</w:ins>", "。")
    read = paper(body)
    assert (read.text, read.notes) == ("补偿为三成。", (Note("deletion", "二成", 3),))


def test_words_that_are_crossed_out_are_a_deletion() -> None:
    read = paper(p("按", r("月", "<w:strike/>"), r("季", "<w:dstrike/>"), r("年", '<w:strike w:val="0"/>'), "支付"))
    assert (read.text, read.notes) == ("按年支付", (Note("deletion", "月季", 1),))


def test_moved_words_stand_only_where_they_went() -> None:
    body = p("<w:moveFrom>" + r("违约金") + "</w:moveFrom>", "甲") + p("<w:moveTo>" + r("违约金") + "</w:moveTo>")
    read = paper(body)
    assert (read.text, read.notes) == ("甲\n违约金", (Note("deletion", "违约金", 0),))


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    cut = '<w:rPr><w:del w:id="1"/></w:rPr>'
    read = paper(
        p("乙方离职后", props=cut) + p("二十四个月内", deleted("不"), "不得", props=cut) + p("竞业。") + p("次")
    )
    assert read.text == "乙方离职后二十四个月内不得竞业。\n次"
    assert read.notes == (Note("deletion", "不", 11),)


def test_a_deleted_mark_at_the_end_of_a_cell_joins_nothing() -> None:
    cut = '<w:rPr><w:del w:id="1"/></w:rPr>'
    assert paper(table([p("甲", props=cut), "乙"])).text == "甲\t乙"


# Files that are not as they should be


def test_a_picture_that_is_not_in_the_file_is_named_and_a_logo_is_not() -> None:
    logo, page = _PICTURE.format(900_000, 900_000), _PICTURE.format(5_400_000, 7_600_000)
    assert paper(p("竞业限制协议", logo)).problems == ()
    assert [problem.code for problem in paper(p("竞业限制协议", page)).problems] == ["picture_unread"]
    assert [problem.code for problem in paper(p(page)).problems] == ["picture_unread"]


def test_a_file_without_words_is_empty() -> None:
    with pytest.raises(PaperError) as error:
        paper(p() + table(["", ""]))
    assert error.value.code == "empty"


def test_broken_xml_is_read_as_far_as_it_goes_and_named() -> None:
    whole = package(p("甲") + p("乙"))
    xml = f"<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>{p('甲')}<w:p><w:r><w:t>乙"
    made = read("协议.docx", zipped({"word/document.xml": xml.encode()}))
    assert made.text == read("协议.docx", whole).text == "甲\n乙"
    assert [problem.code for problem in made.problems] == ["damaged"]


def test_a_relation_that_leads_nowhere_is_left_out() -> None:
    data = package(p("甲"), numbering="").replace(b"numbering.xml", b"gone_____.xml")
    assert read("协议.docx", data).text == "甲"


def test_the_strict_variant_of_the_format_is_read() -> None:
    strict = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
    xml = (
        b"<w:document xmlns:w='"
        + strict
        + b"'><w:body><w:p><w:r><w:t>\xe7\x94\xb2</w:t></w:r></w:p></w:body></w:document>"
    )
    assert read("协议.docx", zipped({"word/document.xml": xml})).text == "甲"


def test_an_entity_of_the_file_opens_nothing() -> None:
    xml = (
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]>"
        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
        "<w:body><w:p><w:r><w:t>甲&e;乙</w:t></w:r></w:p></w:body></w:document>"
    )
    assert read("协议.docx", zipped({"word/document.xml": xml.encode()})).text in {"甲乙", "甲"}


_WORDS = st.text(alphabet="甲乙不得竞业 限制。12ab　", max_size=8)
_PARAGRAPHS = st.lists(_WORDS, min_size=1, max_size=3).map(lambda words: "".join(map(p, words)))
_RUNS = st.lists(st.one_of(_WORDS.map(r), _WORDS.map(deleted), _WORDS.map(_box)), max_size=4)
_BLOCKS = st.one_of(
    _PARAGRAPHS,
    _RUNS.map(lambda runs: p(*runs)),
    _RUNS.map(lambda runs: p(*runs, props='<w:rPr><w:del w:id="1"/></w:rPr>')),
    st.lists(st.lists(_PARAGRAPHS, min_size=1, max_size=3), min_size=1, max_size=3).map(lambda rows: table(*rows)),
)


@settings(max_examples=60)
@given(st.lists(_BLOCKS, max_size=5))
def test_blocks_stand_in_order_with_only_white_space_between_them(blocks: list[str]) -> None:
    read = paper(p("首") + "".join(blocks))
    end = 0
    for block in read.blocks:
        assert not read.text[end : block.span.start].strip("\n\t")
        assert block.span.of(read.text).strip() == block.span.of(read.text) != ""
        end = block.span.end
    assert end == len(read.text)
    assert all(0 <= note.at <= len(read.text) for note in read.notes)
