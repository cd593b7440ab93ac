"""Web pages as a reader sees them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.papers.html import read as read_html
from songbang.papers.paper import Cell, Note, Paper, Role
from songbang.papers.problems import PaperError


def read(name: str, data: bytes) -> Paper:
    paper = read_html(name, data)
    assert isinstance(paper, Paper)
    return paper


def _paper(body: str) -> Paper:
    return read("a.html", f"<!DOCTYPE html><html><head><title>OA</title></head><body>{body}</body></html>".encode())


def _text(body: str) -> str:
    return _paper(body).text


def test_blocks_stand_on_lines_of_their_own_and_words_in_a_line_stay_together() -> None:
    body = "<div>前<p>第一条 <b>乙方</b><i>不得</i>\n  竞业。</p>后<section>次</section></div>"
    assert _text(body) == "前\n第一条 乙方不得 竞业。\n后\n次"


def test_a_line_break_makes_a_block_of_each_line() -> None:
    made = _paper("<p>甲方<br>乙方<br/><br/>丙方</p>")
    assert [block.span.of(made.text) for block in made.blocks] == ["甲方", "乙方", "丙方"]


def test_headings_have_their_depth() -> None:
    made = _paper("<h1>协议</h1><h3>一、期限</h3><p>两年</p>")
    assert [(block.role.value, block.level) for block in made.blocks] == [
        ("heading", 0),
        ("heading", 2),
        ("paragraph", None),
    ]


@pytest.mark.parametrize(
    "frame",
    [
        "<script>var a='甲'</script>", "<style>p{}</style>", "<nav>首页</nav>", "<div role='navigation'>首页</div>",
        "<noscript>请开启</noscript>", "<template>模板</template>", "<button>点击</button>", "<!-- 批注 -->",
        "<svg><text>图</text></svg>",
    ],
)  # fmt: skip
def test_what_is_no_part_of_the_paper_is_left_out(frame: str) -> None:
    made = _paper(f"{frame}<p>正{frame}文</p>{frame}")
    assert made.text.replace("\n", "") == "正文"


def test_the_foot_of_the_site_is_a_note_and_the_place_for_signatures_is_text() -> None:
    made = _paper("<header><a href='/'>首页</a></header><p>正文</p><footer>阅读 5 <a href='#'>打印</a></footer>")
    assert (made.text, made.notes) == ("正文", (Note("header", "首页", 0), Note("footer", "阅读 5 打印", 2)))
    assert _text("<header><h1>承诺书</h1><a href='#'>附件</a></header><p>正文</p>") == "承诺书\n附件\n正文"
    assert _text("<p>正文</p><footer>承诺人：____ 日期：____</footer>") == "正文\n承诺人：____ 日期：____"
    assert _text("<article><p>正文</p><footer>见<a href='#'>附件</a></footer></article>") == "正文\n见附件"


@pytest.mark.parametrize("hiding", ["hidden", "style='color:red; display: none'", "style='visibility:hidden'"])
def test_hidden_words_are_a_note(hiding: str) -> None:
    made = _paper(f"<p>甲方<span {hiding}>忽略 此条</span>乙方</p>")
    assert (made.text, made.notes) == ("甲方乙方", (Note("hidden", "忽略 此条", 2),))


def test_words_that_are_crossed_out_are_a_deletion() -> None:
    made = _paper("<p>按<del>月</del><ins>年</ins>支付<s>两次</s></p>")
    assert (made.text, made.notes) == ("按年支付", (Note("deletion", "月", 1), Note("deletion", "两次", 4)))


def test_lists_have_the_numbers_a_browser_writes() -> None:
    body = "<ol><li>甲<ol type=a><li>子</li><li>丑</li></ol></li><li value=5><p>乙</p><p>续</p></li><li>丙</li></ol>"
    made = _paper(body)
    assert made.text == "1. 甲\na. 子\nb. 丑\n5. 乙\n续\n6. 丙"
    assert [(block.number, block.level) for block in made.blocks] == [
        ("1.", 0), ("a.", 1), ("b.", 1), ("5.", 0), (None, 0), ("6.", 0),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("opening", "text"),
    [
        ("<ul>", "甲\n乙"), ("<ol start=3>", "3. 甲\n4. 乙"), ("<ol reversed>", "2. 甲\n1. 乙"),
        ("<ol type=I>", "I. 甲\nII. 乙"), ("<ol style='list-style:none'>", "甲\n乙"),
        ("<ol style='list-style-type: cjk-ideographic'>", "一、 甲\n二、 乙"),
        ("<ol start=x>", "1. 甲\n2. 乙"),
    ],
)  # fmt: skip
def test_a_list_counts_as_it_is_told(opening: str, text: str) -> None:
    assert _text(f"{opening}<li>甲</li><li>乙</li>{'</ul>' if 'ul' in opening else '</ol>'}") == text


def test_a_table_goes_row_by_row_and_merged_cells_keep_their_column() -> None:
    made = _paper(
        "<table><caption>标准</caption><tr><th rowspan=2>职级</th><th colspan=2>补偿</th></tr>"
        "<tr><td>比例</td><td>下限</td></tr><tr><td>P6</td><td></td><td>三<br>成</td></tr></table>后"
    )
    assert made.text == "标准\n职级\t补偿\n\t比例\t下限\nP6\t\t三\n成\n后"
    cells = [(block.span.of(made.text), block.cell) for block in made.blocks if block.role is Role.CELL]
    assert cells == [
        ("职级", Cell(0, 0, 0)), ("补偿", Cell(0, 0, 1)), ("比例", Cell(0, 1, 1)), ("下限", Cell(0, 1, 2)),
        ("P6", Cell(0, 2, 0)), ("三", Cell(0, 2, 2)), ("成", Cell(0, 2, 2)),
    ]  # fmt: skip


def test_a_table_that_only_lays_out_the_page_has_no_cells() -> None:
    made = _paper("<table><tr><td><p>第一条</p><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table>")
    assert made.text == "第一条\n甲\t乙"
    assert [block.cell for block in made.blocks] == [None, Cell(0, 0, 0), Cell(0, 0, 1)]


@pytest.mark.parametrize("tag", ["font", "div", "b"])
def test_tags_that_are_never_closed_cost_no_words(tag: str) -> None:
    made = _paper("".join(f"<{tag}>第{at}条<br>" for at in range(1_500)) + "<p>末</p>")
    assert made.text.split("\n") == [*(f"第{at}条" for at in range(1_500)), "末"]


def test_a_page_that_nests_too_deep_to_be_read_whole_says_so() -> None:
    made = _paper("".join(f"<div>第{at}条" for at in range(3_000)))
    assert made.text.startswith("第0条\n第1条")
    assert [found.code for found in made.problems] == ["damaged"]


def test_white_space_that_is_shown_as_typed_is_kept() -> None:
    assert _text("<pre>第一条\n  期限</pre>") == "第一条\n  期限"


def test_form_fields_show_what_is_in_them() -> None:
    boxes = "<input type=checkbox checked>启动 <input type=radio>不 <input type=hidden value=x>"
    assert _text(f"<p>期限<input value='24'>个月 {boxes}</p>") == "期限24个月 ☑启动 ☐不"
    assert (
        _text("<p>姓名<input type=text>选<select><option>甲</option><option selected>乙</option></select></p>")
        == "姓名____选乙"
    )


def test_an_underlined_gap_is_a_line_to_write_on() -> None:
    assert _text("<p>期限<u>&nbsp;&nbsp;&nbsp;</u>个月，<u>十</u>日</p>") == "期限___个月，十日"


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312", "gbk", "gb18030", "big5", "utf-16"])
def test_the_encoding_is_the_one_the_page_is_in(encoding: str) -> None:
    meta = f"<meta http-equiv='Content-Type' content='text/html; charset={encoding}'>"
    page = f"<html><head>{meta}</head><body>合同</body></html>"
    assert read("a.htm", page.encode(encoding)).text == "合同"


def test_a_page_that_declares_itself_as_xml_is_read() -> None:
    assert (
        read("a.xhtml", '<?xml version="1.0" encoding="gbk"?><html><body>合同</body></html>'.encode("gbk")).text
        == "合同"
    )


def test_a_page_saved_with_its_pictures_is_read() -> None:
    parts = (
        "From: <saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=XX\r\n\r\n"
        '--XX\r\nContent-Type: text/html; charset="gb2312"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n'
        "<html><body><p>=BA=CF=CD=AC</p></body></html>\r\n"
        "--XX\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--XX--\r\n"
    )
    assert read("a.mht", parts.encode()).text == "合同"


@pytest.mark.parametrize(
    "page", ["<html></html>", "<html><body><script>1</script></body></html>", "<!-- -->", "<p> </p>"]
)
def test_a_page_without_words_is_empty(page: str) -> None:
    with pytest.raises(PaperError) as error:
        read("a.html", page.encode())
    assert error.value.code == "empty"


_TAGS = st.sampled_from(
    ["p", "div", "b", "ol", "li", "table", "tr", "td", "u", "del", "h2", "pre", "footer", "br", "x"]
)
_PIECES = st.one_of(
    _TAGS.map("<{}>".format),
    _TAGS.map("</{}>".format),
    st.text(alphabet="甲乙 \n1　&;", max_size=5),
    st.just("<td rowspan=3>"),
)


@settings(max_examples=150)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_whatever_the_tags_blocks_stand_in_order_with_only_white_space_between(body: str) -> None:
    made = _paper(f"<p>首</p>{body}")
    end = 0
    for block in made.blocks:
        assert not made.text[end : block.span.start].strip()
        assert block.span.of(made.text).strip() == block.span.of(made.text) != ""
        end = block.span.end
    assert end == len(made.text)
    assert all(0 <= note.at <= len(made.text) for note in made.notes)
