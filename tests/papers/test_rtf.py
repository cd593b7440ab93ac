"""RTF as a reader sees it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from songbang.papers.paper import Cell, Note, Paper, Role
from songbang.papers.problems import PaperError
from songbang.papers.rtf import read

_FONTS = (
    rb"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset134 SimSun;}"
    rb"{\f2\fnil\fcharset136 PMingLiU;}{\f3\fcharset2 Wingdings;}}"
)


def _paper(body: bytes | str, head: bytes = rb"\ansi\ansicpg936\deff1\uc1") -> Paper:
    inside = body if isinstance(body, bytes) else body.encode("gb18030")
    made = read("协议.rtf", rb"{\rtf1" + head + _FONTS + inside + b"}")
    assert all(block.span.of(made.text).strip() == block.span.of(made.text) != "" for block in made.blocks)
    return made


def _text(body: bytes | str, head: bytes = rb"\ansi\ansicpg936\deff1\uc1") -> str:
    return _paper(body, head).text


def _hex(words: str, encoding: str = "gb18030") -> bytes:
    return "".join(f"\\'{byte:02x}" for byte in words.encode(encoding)).encode()


def test_paragraphs_stand_on_lines_of_their_own() -> None:
    made = _paper(_hex("第一条") + rb"\par " + _hex("甲方") + rb"\line " + _hex("乙方") + rb"\par\par " + _hex("末"))
    assert made.text == "第一条\n甲方\n乙方\n末"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (_hex("竞业限制"), rb"\ansi\ansicpg936"),
        ("竞业限制".encode("gb18030"), rb"\ansi\ansicpg936"),
        (rb"\f1 " + _hex("竞业限制"), rb"\ansi\ansicpg1252\deff0"),
        (rb"{\loch\af0\hich\af0\dbch\f1 " + _hex("竞业") + b"}{" + _hex("限制") + b"}", rb"\ansi\ansicpg936\deff0"),
        (rb"\u31454?\u19994?\u38480?\u21046?", rb"\ansi\ansicpg1252\uc1"),
        (rb"\uc2\u31454\'bf\'b6\u19994\'d2\'b5\u38480\'cf\'de\u21046\'d6\'c6", rb"\ansi\ansicpg936"),
        (rb"\uc0\u31454 \u19994 {\uc1\u38480?}\u21046 ", rb"\ansi\ansicpg936"),
        (
            rb"\u-34082?\u19994?\u-27056?\u21046?".replace(rb"\u-34082", rb"\u31454").replace(
                rb"\u-27056", rb"\u38480"
            ),
            rb"\ansi",
        ),
        ("竞业限制".encode(), rb"\ansi\ansicpg65001\deff0"),
    ],
)
def test_chinese_is_read_however_it_is_written(body: bytes, head: bytes) -> None:
    assert _text(body, head) == "竞业限制"


def test_traditional_fonts_have_their_own_code_page() -> None:
    assert _text(rb"\f2 " + _hex("競業禁止", "big5") + rb"\f1 " + _hex("竞业")) == "競業禁止竞业"


def test_a_second_byte_that_looks_like_a_brace_is_a_character() -> None:
    words = "膤誠齗"  # each of these ends in GBK with a sign of RTF, or might
    assert _text(words) == words
    assert _text(_hex("乗")[:4] + b"\\\\") == b"\x81\x5c".decode("gb18030")


def test_a_character_beyond_the_first_plane_comes_in_two_halves() -> None:
    assert _text(rb"\u-10190?\u-8960?") == "\U0000d832\U0000dd00".encode("utf-16", "surrogatepass").decode("utf-16")


def test_numbers_that_the_program_wrote_stand_before_their_paragraph() -> None:
    first = rb"\pard{\listtext\f1 " + _hex("第一条") + rb"\tab}\ilvl0 " + _hex("定义") + rb"\par"
    second = rb"\pard{\*\pntext\f0 1.1\tab}\ilvl1 " + _hex("离职") + rb"\par"
    bullet = rb"\pard{\listtext\f3 \'b7\tab}" + _hex("甲") + rb"\par\pard " + _hex("末")
    made = _paper(first + second + bullet)
    assert made.text == "第一条 定义\n1.1 离职\n甲\n末"
    assert [(block.number, block.level) for block in made.blocks] == [
        ("第一条", 0),
        ("1.1", 1),
        (None, None),
        (None, None),
    ]


def test_a_table_goes_row_by_row() -> None:
    row = rb"\trowd\cellx100\cellx200\pard\intbl %s\cell %s\cell\row "
    body = (
        row % (_hex("职级"), _hex("补偿"))
        + row % (_hex("P6") + rb"\par " + _hex("以上"), b"")
        + rb"\pard "
        + _hex("后")
        + rb"\par "
    )
    made = _paper(_hex("前") + rb"\par" + body + row % (b"a", b"b"))
    assert made.text == "前\n职级\t补偿\nP6\n以上\n后\na\tb"
    assert [block.cell for block in made.blocks] == [
        None, Cell(0, 0, 0), Cell(0, 0, 1), Cell(0, 1, 0), Cell(0, 1, 0), None, Cell(1, 0, 0), Cell(1, 0, 1),
    ]  # fmt: skip


def test_an_empty_cell_keeps_its_place() -> None:
    made = _paper(rb"\trowd\pard\intbl\cell 2\cell\cell 4\cell\row\pard x")
    assert made.text == "2\t\t4\nx"
    assert [block.cell for block in made.blocks] == [Cell(0, 0, 1), Cell(0, 0, 3), None]


def test_deleted_hidden_and_struck_words_are_notes() -> None:
    made = _paper(rb"a{\deleted old}b{\v secret}c{\strike gone}{\revised d}")
    assert made.text == "abcd"
    assert made.notes == (Note("deletion", "old", 1), Note("hidden", "secret", 2), Note("deletion", "gone", 3))


def test_what_is_no_part_of_the_paper_is_left_out() -> None:
    body = (
        rb"{\info{\title x}}{\stylesheet{\s0 Normal;}}{\header top\par}"
        rb"{\footer page {\field{\*\fldinst PAGE}{\fldrslt 2}}}"
        rb"{\*\generator Word}{\pict\wmetafile8 0102abcdef}{\*\unknown {\b words}}a{\pict\bin4 }{\}\x}b"
        rb"{\field{\*\fldinst{HYPERLINK}}{\fldrslt{c}}}{\*\bkmkstart k}{\xe index}"
    )
    made = _paper(body)
    assert made.text == "abc"
    assert made.notes == (Note("header", "top", 0), Note("footer", "page 2", 0))


def test_footnotes_boxes_and_comments_hang_on_their_paragraph() -> None:
    box = rb"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt box\par}}}"
    made = _paper(
        rb"one{\super\chftn}{\footnote\pard {\chftn} note}" + box + rb"{\*\atnauthor me}{\*\annotation hm}\par two"
    )
    assert made.text == "one\nnote\nbox\ntwo"
    assert [block.role for block in made.blocks] == [Role.PARAGRAPH, Role.FOOTNOTE, Role.TEXT_BOX, Role.PARAGRAPH]
    assert made.notes == (Note("comment", "hm", 3),)


def test_headings_have_their_depth_and_a_whole_clause_is_none() -> None:
    made = _paper(rb"\pard\outlinelevel0 Title\par\pard\outlinelevel1 " + _hex("乙方不得竞业。") + rb"\par")
    assert [(block.role, block.level) for block in made.blocks] == [(Role.HEADING, 0), (Role.PARAGRAPH, None)]


def test_signs_of_symbol_fonts_are_what_a_reader_sees() -> None:
    assert _text(rb"{\f3 \'fe\'a8}{\f3\u-3842?}\emdash\ldblquote a\rdblquote\~\_") == "☑☐☑—“a”\xa0-"


def test_an_underlined_gap_is_a_line_to_write_on() -> None:
    assert _text(rb"a{\ul     }b{\ul c}{\ul  }d{\ul \~\~ }e{\ul  }f") == "a____bc d___e f"


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes_and_says_so() -> None:
    made = read("a.rtf", rb"{\rtf1\ansi one\par two {\b thr")
    assert made.text == "one\ntwo thr"
    assert [found.code for found in made.problems] == ["damaged"]


@pytest.mark.parametrize(("body", "code"), [(b"", "empty"), (rb"{\pict\wmetafile8 0102}", "image_only")])
def test_a_file_without_words_says_why(body: bytes, code: str) -> None:
    with pytest.raises(PaperError) as error:
        _paper(body)
    assert error.value.code == code


_WORDS = (
    "{ } \\par_ \\cell_ \\row_ \\intbl_ \\pard_ \\u31454? {\\footnote_ {\\*\\x_ {\\listtext_1.} \\v_ \\v0_ "
    "\\ul_ \\f1_ \\f3_ \\bin3_ \\uc9_ \\'d5 {\\header_ \\plain_ {\\shptxt_ \\deleted_ "
    "{\\upr_ \\itap1_ \\nestcell_ \\ \\u-10190_"
)
_PIECES = st.one_of(
    st.sampled_from(_WORDS.split()).map(lambda word: word.replace("_", " ").encode()),
    st.binary(max_size=6),
    st.text(alphabet="甲乙 a1", max_size=4).map(lambda words: words.encode("gb18030")),
)  # fmt: skip


@settings(max_examples=200)
@given(st.lists(_PIECES, max_size=40))
def test_any_tokens_are_read_and_every_block_is_where_it_says(pieces: list[bytes]) -> None:
    try:
        made = _paper(b"".join(pieces))
    except PaperError as error:
        assert error.code in {"empty", "image_only"}
        return
    assert all(0 <= note.at <= len(made.text) for note in made.notes)
    assert all(a.span.end <= b.span.start for a, b in zip(made.blocks, made.blocks[1:], strict=False))
