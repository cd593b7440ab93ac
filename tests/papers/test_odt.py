"""OpenDocument texts as a reader sees them."""

import pytest
from tests.papers.word_maker import zipped

from songbang.basis.problem import Problem
from songbang.papers.odt import read
from songbang.papers.paper import Cell, Note, Paper, Role
from songbang.papers.problems import PaperError
from songbang.papers.read import read_bytes

_URN = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
_NAMES = {"office": "office", "text": "text", "table": "table", "style": "style", "draw": "drawing"}
_SPACES = " ".join(f'xmlns:{short}="{_URN.format(name)}"' for short, name in _NAMES.items())
_SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental"'
_STYLES = (
    '<style:style style:name="hidden" style:family="text"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="struck" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="line" style:family="text">'
    '<style:text-properties style:text-underline-style="solid"/></style:style>'
)
_LOOKS = (("hidden", "藏"), ("struck", "划"))


def _content(body: str, styles: str = "") -> str:
    return (
        f"<office:automatic-styles>{_STYLES}{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )


def _packed(body: str, styles: str = "", more: dict[str, bytes] | None = None) -> bytes:
    content = f"<office:document-content {_SPACES}>{_content(body, styles)}</office:document-content>"
    mimetype = b"application/vnd.oasis.opendocument.text"
    return zipped({"mimetype": mimetype, "content.xml": content.encode(), **(more or {})})


def _paper(body: str, styles: str = "") -> Paper:
    made = read("协议.odt", _packed(body, styles))
    assert all(block.span.of(made.text).strip() == block.span.of(made.text) != "" for block in made.blocks)
    return made


def _text(body: str, styles: str = "") -> str:
    return _paper(body, styles).text


def _p(words: str) -> str:
    return f"<text:p>{words}</text:p>"


def _levels(*levels: str, name: str = "L") -> str:
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


def _level(at: int, form: str, more: str = "") -> str:
    return f'<text:list-level-style-number text:level="{at}" style:num-format="{form}" {more}/>'


def _list(*items: str, more: str = 'text:style-name="L"') -> str:
    inside = "".join(f"<text:list-item>{item}</text:list-item>" for item in items)
    return f"<text:list {more}>{inside}</text:list>"


def test_paragraphs_and_headings_stand_on_lines_of_their_own() -> None:
    made = _paper('<text:h text:outline-level="2">一、期限</text:h>' + _p("两年。\n  第二行") + _p(""))
    assert made.text == "一、期限\n两年。 第二行"
    assert [(block.role, block.level) for block in made.blocks] == [(Role.HEADING, 1), (Role.PARAGRAPH, None)]


def test_white_space_is_what_the_file_says() -> None:
    assert _text(_p("甲<text:s text:c='3'/>乙<text:tab/>丙<text:line-break/>丁")) == "甲   乙 丙\n丁"


def test_lists_have_the_numbers_the_program_writes() -> None:
    styles = _levels(
        _level(1, "一, 二, 三, ...", 'loext:num-list-format="第%1%条"'), _level(2, "1", 'text:display-levels="2"')
    )
    body = (
        _list(_p("定义") + _list(_p("甲"), _p("乙"), more=""), _p("义务") + _p("续"))
        + _p("间")
        + _list(_p("责任"), more='text:style-name="L" text:continue-numbering="true"')
    )
    made = _paper(body, styles)
    assert made.text == "第一条 定义\n一.1 甲\n一.2 乙\n第二条 义务\n续\n间\n第三条 责任"
    assert [(block.number, block.level) for block in made.blocks[:3]] == [("第一条", 0), ("一.1", 1), ("一.2", 1)]


def test_a_list_that_does_not_go_on_starts_anew_and_one_may_go_on_by_name() -> None:
    styles = _levels(_level(1, "1", 'style:num-suffix="."'))
    body = _list(_p("甲"), more='xml:id="a" text:style-name="L"') + _list(_p("乙"))
    body += _list(_p("丙"), more='text:continue-list="a" text:style-name="L"')
    assert _text(body, styles) == "1. 甲\n1. 乙\n2. 丙"


def test_an_item_may_say_its_number_and_a_deeper_item_needs_none_above_it() -> None:
    styles = _levels(_level(1, "1", 'style:num-suffix="."'), _level(2, "a", 'style:num-suffix=")"'))
    body = '<text:list text:style-name="L"><text:list-item text:start-value="7">' + _p("甲") + "</text:list-item>"
    body += "<text:list-item>" + _list(_p("子"), more="") + "</text:list-item>"
    body += f"<text:list-header>{_p('题')}</text:list-header><text:list-item>{_p('乙')}</text:list-item></text:list>"
    assert _text(body, styles) == "7. 甲\na) 子\n题\n8. 乙"


def test_a_bullet_is_no_number() -> None:
    bullet = '<text:list-level-style-bullet text:level="1" text:bullet-char="•"/>'
    assert _text(_list(_p("甲")), _levels(bullet)) == "甲"


def test_headings_are_numbered_by_the_outline() -> None:
    outline = '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"/>'
    inside = f"<office:styles>{outline}</text:outline-style></office:styles>"
    styles = f"<office:document-styles {_SPACES}>{inside}</office:document-styles>"
    body = '<text:h text:outline-level="1">总则</text:h><text:h text:outline-level="1">期限</text:h>'
    made = read("a.odt", _packed(body, more={"styles.xml": styles.encode()}))
    assert made.text == "1 总则\n2 期限"


def test_a_table_goes_row_by_row_and_merged_cells_keep_their_column() -> None:
    cell = "<table:table-cell{}>{}</table:table-cell>".format
    wide = " table:number-columns-spanned='2'"
    covered = "<table:covered-table-cell/>"
    head = f"<table:table-row>{cell(wide, _p('职级'))}{covered}{cell('', _p('补偿'))}</table:table-row>"
    row = f"<table:table-row>{cell('', _p('P6'))}{cell('', '')}{cell('', _p('三') + _p('成'))}</table:table-row>"
    heads = f"<table:table-header-rows>{head}</table:table-header-rows>"
    made = _paper(f"<table:table>{heads}{row}</table:table>" + _p("后"))
    assert made.text == "职级\t\t补偿\nP6\t\t三\n成\n后"
    assert [block.cell for block in made.blocks] == [
        Cell(0, 0, 0), Cell(0, 0, 2), Cell(0, 1, 0), Cell(0, 1, 2), Cell(0, 1, 2), None,
    ]  # fmt: skip


def test_deletions_are_notes_and_insertions_are_text() -> None:
    changes = (
        "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info/>"
        f"{_p('三年')}</text:deletion></text:changed-region></text:tracked-changes>"
    )
    body = changes + _p("期限<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>两年")
    made = _paper(body)
    assert (made.text, made.notes) == ("期限两年", (Note("deletion", "三年", 2),))


def test_hidden_and_struck_words_and_comments_are_notes() -> None:
    comment = "<office:annotation><text:p>法务：改</text:p></office:annotation>"
    hidden, struck = (f"<text:span text:style-name='{look}'>{word}</text:span>" for look, word in _LOOKS)
    made = _paper(_p(f"甲{hidden}乙{struck}{comment}"))
    assert made.text == "甲乙"
    assert made.notes == (Note("hidden", "藏", 1), Note("deletion", "划", 2), Note("comment", "法务：改", 2))


def test_an_underlined_gap_is_a_line_to_write_on() -> None:
    gap = "<text:span text:style-name='line'><text:s text:c='4'/></text:span>"
    assert _text(_p(f"期限{gap}个月，<text:span text:style-name='line'>十日</text:span>")) == "期限____个月，十日"


def test_footnotes_and_text_boxes_follow_their_paragraph() -> None:
    citation = "<text:note-citation>1</text:note-citation>"
    note = f"<text:note>{citation}<text:note-body>{_p('注')}</text:note-body></text:note>"
    box = f"<draw:frame><draw:text-box>{_p('框')}</draw:text-box></draw:frame>"
    made = _paper(_p(f"正{note}文{box}") + _p("后"))
    assert made.text == "正文\n框\n注\n后"
    assert [block.role.value for block in made.blocks] == ["paragraph", "text_box", "footnote", "paragraph"]


def test_the_flat_variant_is_read_whatever_it_is_called() -> None:
    head = '<?xml version="1.0"?>\n<office:document ' + _SPACES
    data = f'{head} office:mimetype="application/vnd.oasis.opendocument.text">{_content(_p("合同"))}</office:document>'
    for name in ("a.fodt", "a.xml", "a.doc"):
        made = read_bytes(name, data.encode())
        assert isinstance(made, Paper)
        assert (made.format, made.text) == ("odt", "合同")


def test_a_text_that_is_called_docx_is_read_by_what_it_is() -> None:
    made = read_bytes("a.docx", _packed(_p("合同")))
    assert isinstance(made, Paper)
    assert made.format == "odt"


def test_what_cannot_be_read_says_why() -> None:
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>"
    )
    for data, code in [
        (_packed(_p("合同"), more={"META-INF/manifest.xml": manifest.encode()}), "encrypted"),
        (_packed(""), "empty"),
        (_packed("", more={"Pictures/1.png": b"x"}), "image_only"),
        (zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "unreadable"),
    ]:
        with pytest.raises(PaperError) as error:
            read("a.odt", data)
        assert error.value.code == code


def test_lists_that_nest_without_end_are_named() -> None:
    found = read_bytes("a.odt", _packed("<text:list><text:list-item>" * 3_000))
    assert isinstance(found, Problem)
    assert found.code in {"unreadable", "empty"}
