"""Text is data: nothing in a paper becomes markup, a formula, a link or code of the typesetter, and none is lost."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reports.make_outcome import empty, law
from tests.reports.pdf.read_back import NEEDS_FONT, actions, fonts, pages, squeezed
from tests.reports.test_page import one_paper

from songbang.basis.problem import Problem
from songbang.basis.span import Span
from songbang.clauses.clause import Clause, Kind
from songbang.reports.pdf.data import shown
from songbang.reports.pdf.document import Document, Grid, Heading, Paragraph, Run
from songbang.reports.pdf.fonts import fonts_for
from songbang.reports.pdf.report_pdf import report_pdf
from songbang.reports.pdf.typeset import typeset, without_glyph

MARKUP = (
    '#import "@preview/cetz:0.3.0": *',
    '#read("/etc/passwd")',
    "#panic(1) #let x = 1; $ x^2 $ @label <label> *bold* _em_ `raw` \\ \\u{41} // /* = title - item + item ~ --",
    "<script>alert(1)</script> <img src=x onerror=alert(1)>",
    "]#[ ) ( } { \" ' %PDF-1.7 endobj",
    '= 标题 #link("https://example.com")[点]',
)


def document(*blocks: Paragraph | Heading | Grid, lang: str = "zh") -> Document:
    return Document("题目", "标题", blocks, lang, "松绑", ("竞业",), "第 {page} 页，共 {pages} 页", "页脚")


def printed(*lines: str, lang: str = "zh") -> bytes:
    made = typeset(document(*(Paragraph((Run(line),)) for line in lines), lang=lang))
    assert isinstance(made, bytes), made
    return made


def text(made: bytes) -> str:
    return squeezed("".join(pages(made)))


@NEEDS_FONT
def test_markup_of_any_kind_is_shown_as_it_stands() -> None:
    made = printed(*MARKUP)
    for line in MARKUP:
        assert squeezed(line) in text(made)
    assert actions(made) == set()


@NEEDS_FONT
@pytest.mark.parametrize("lang", ["zh", "zh-Hant", "en"])
def test_a_paper_full_of_markup_is_quoted_whole(lang: str) -> None:
    words = "\n".join(MARKUP)
    paper = one_paper(words, (Clause("p0.c0", Kind.NON_COMPETE, Span(0, len(words)), "#x", None),))
    named = replace(paper.readings[0].paper, name="#emoji.heart<b>$x$.docx")
    made = report_pdf(replace(paper, readings=(replace(paper.readings[0], paper=named),)), law(), lang)
    assert isinstance(made, bytes), made
    for line in (*MARKUP, "#emoji.heart<b>$x$.docx"):
        assert squeezed(line) in text(made)
    assert actions(made) == set()


@NEEDS_FONT
def test_a_word_longer_than_the_page_is_broken_and_stays_on_it() -> None:
    word = "https://example.com/" + "abcdefghij" * 60
    made = printed(word, lang="en")
    assert word in text(made)
    assert len(pages(made)[0].splitlines()) > 8


@NEEDS_FONT
def test_rare_characters_are_shown_or_named_and_never_a_box() -> None:
    made = printed(
        "生僻字𠮷、𰻝、𪚥。", "表情 😀 🪪 。", "عربي עברית ไทย हिन्दी", "未定义\u0378、私用\ue000。", "é é ①㈠㍿"
    )
    told = text(made)
    assert "𠮷" in told
    assert "[U+0378]" in told and "[U+E000]" in told
    for one in "𰻝𪚥😀🪪":
        assert one in told or f"[U+{ord(one):04X}]" in told
    assert all(fonts(made).values())


@NEEDS_FONT
def test_what_turns_the_order_of_words_around_is_taken_out() -> None:
    told = text(printed("违约金\u202e元0001\u202c为\u2066一\u2069万\x00元\x1b[31m"))
    assert "违约金元0001为一万元" in told


@NEEDS_FONT
@settings(max_examples=25, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=5), st.sampled_from(["zh", "zh-Hant", "en"]))
def test_any_text_can_be_printed(lines: list[str], lang: str) -> None:
    cells = tuple((Run(line),) for line in lines) or ((Run("甲"),),)
    grid = Grid("表", tuple("列" for _ in cells), (cells,))
    made = typeset(document(Heading(1, (Run("".join(lines)),), "".join(lines)), grid, lang=lang))
    assert isinstance(made, bytes), made
    assert actions(made) == set()


@NEEDS_FONT
def test_a_pile_of_which_nothing_was_read_is_printed_too() -> None:
    assert isinstance(report_pdf(empty(), law(), "zh"), bytes)


@NEEDS_FONT
def test_a_long_table_repeats_its_head_on_every_page() -> None:
    rows = tuple(((Run(f"第{at}行"),), (Run("说明" * 20),)) for at in range(120))
    made = typeset(document(Grid("长表", ("编号", "内容文字"), rows)))
    assert isinstance(made, bytes)
    texts = pages(made)
    assert len(texts) > 2 and all("内容文字" in one for one in texts)
    told = text(made)
    assert all(f"第{at}行" in told for at in range(120))


@NEEDS_FONT
def test_a_heading_is_never_the_last_line_of_a_page() -> None:
    blocks: list[Paragraph | Heading | Grid] = []
    for at in range(60):
        blocks += [Heading(1 + at % 2, (Run(f"标题{at}号"),)), Paragraph((Run("正文。" * (10 + at % 7 * 9)),))]
    made = typeset(document(*blocks))
    assert isinstance(made, bytes)
    for page in pages(made):
        lines = [line for line in page.splitlines() if line.strip()]
        body = [line for line in lines if "页脚" not in line and "共" not in line and "题目" not in line]
        assert len(body) > 8
        assert not body[-1].startswith("标题")


@NEEDS_FONT
def test_many_can_print_at_once() -> None:
    with ThreadPoolExecutor(4) as crew:
        made = list(crew.map(printed, [f"第{at}份" for at in range(12)]))
    assert all(f"第{at}份" in text(one) for at, one in enumerate(made))


def test_without_a_font_with_chinese_there_is_a_problem_and_no_boxes() -> None:
    found = typeset(document(Paragraph((Run("竞业"),))), typst.Fonts(include_system_fonts=False))
    assert isinstance(found, Problem) and found.code == "no_font"
    assert "fonts-noto-cjk" in found.do.zh and "fonts-noto-cjk" in found.do.en
    assert isinstance(fonts_for("en", ["DejaVu Sans", "Arial"]), Problem)


@pytest.mark.parametrize(
    ("lang", "there", "first"),
    [
        ("zh", ["Arial", "SimSun", "Microsoft YaHei"], "SimSun"),
        ("zh", ["PingFang SC", "Songti SC"], "Songti SC"),
        ("zh-Hant", ["SimSun", "PMingLiU"], "PMingLiU"),
        ("zh-Hant", ["noto serif cjk sc", "Noto Serif CJK HK"], "Noto Serif CJK HK"),
        ("en", ["Libertinus Serif", "SimSun"], "Libertinus Serif"),
        ("zh", ["Microsoft YaHei", "Libertinus Serif"], "Microsoft YaHei"),
    ],
)
def test_the_fonts_of_windows_macos_and_linux_are_known(lang: str, there: list[str], first: str) -> None:
    found = fonts_for(lang, there)
    assert isinstance(found, tuple) and found[0] == first


def test_without_typst_it_is_told_how_to_install_it() -> None:
    told = (
        "import sys; sys.modules['typst'] = None\n"
        "from tests.reports.make_outcome import law, outcome\n"
        "from songbang.reports.pdf.report_pdf import report_pdf\n"
        "found = report_pdf(outcome(), law(), 'zh'); print(found.code, found.do.en)"
    )
    run = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert run.stdout.startswith("no_typst") and "songbang[pdf]" in run.stdout


def test_characters_without_a_glyph_are_read_from_what_the_typesetter_says() -> None:
    said = 'error: PDF/UA-1 error: the text `"𪚥"` could not be displayed with font\nthe text `"\\u{378}"` could not be'
    assert without_glyph(f"{said} displayed") == {"𪚥", "\u0378"}


@given(st.text())
def test_what_can_be_shown_is_shown_unchanged(words: str) -> None:
    plain = "".join(one for one in words if one.isprintable())
    assert shown(plain, frozenset()) == plain
    assert shown(plain, frozenset("x")) == plain.replace("x", "[U+0078]")
