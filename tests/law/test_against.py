"""The law set against texts in a folder: what matches, what differs, and that no folder whatever raises."""

import shutil
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.law.make_law import INSTRUMENT, provision, write_law

from songbang.law.against.compare import compare
from songbang.law.against.outcome import Against, Comparison, Row, Why
from songbang.law.in_force import Law
from songbang.law.read import load, read_law

TEXTS = Path(__file__).parent / "texts"
LCL = "劳动合同法(2012-12-28).md"


def act(article: str = "第五条 期限不得超过一年。", title: str = "某法") -> str:
    return f"# {title}\n\n{article}\n"


@pytest.fixture
def small(tmp_path: Path) -> Law:
    return read_law(write_law(tmp_path / "law", provision(), instrument=INSTRUMENT))


def folder(tmp_path: Path, **files: str) -> Path:
    made = tmp_path / "texts"
    made.mkdir(exist_ok=True)
    for name, text in files.items():
        (made / f"{name}.md").write_text(text, encoding="utf-8")
    return made


def figures(found: Comparison, of: str) -> dict[tuple[str, date | None], Row]:
    return {(row.figure, row.start): row for row in found.rows if row.of == of and row.figure}


def months(found: Comparison) -> Row:
    return next(row for row in found.rows if row.figure == "months")


def test_the_official_texts_bear_the_law_out() -> None:
    found = compare(load(), TEXTS)

    assert [(row.of, row.figure, row.found) for row in found.rows if row.standing is Against.DIFFERS] == []
    assert {one.name: one.instrument for one in found.matched} == {
        LCL: "cn-lcl",
        "劳动合同法实施条例.md": "cn-lcl-regulation",
        "刑法修正案9.md": "cn-criminal-law-2015",
        "反垄断法(2022-06-24).md": "cn-aml",
        "调解仲裁法.txt": "cn-labour-arbitration-law",
        "司法解释/合同编通则解释.md": "cn-spc-2023-13",
        "司法解释/最高人民法院关于审理劳动争议案件适用法律问题的解释（一）.md": "cn-spc-2020-26",
        "司法解释/解释（四）.md": "cn-spc-2013-4",
        "民法典/合同编.md": "cn-civil-code",
        "民事诉讼法(2023-09-01).md": "cn-civil-procedure-law",
        "地方性法规/上海市劳动合同条例.md": "cn-sh-labour-contract-2001",
        "地方性法规/宁波市企业技术秘密保护条例(2010-08-11).md": "cn-zj-nb-tech-secret-2010",
    }
    assert [(one.name, one.why) for one in found.unmatched] == [("README.md", Why.NOT_HELD)]
    assert found.problems == ()


@pytest.mark.parametrize(
    ("of", "start", "figure", "written"),
    [
        ("cn.duration.cap", date(2008, 1, 1), "months", "二年"),
        ("cn.compensation.default", date(2021, 1, 1), "share", "30%"),
        ("cn.compensation.default", date(2013, 2, 1), "share", "30%"),
        ("cn.unpaid.months", date(2021, 1, 1), "months", "三个月"),
        ("cn.damages.reducible", date(2023, 12, 5), "over_share", "百分之三十"),
        ("cn.no_poach.agreement", date(2022, 8, 1), "fine_low_share", "百分之一"),
        ("cn.no_poach.agreement", date(2022, 8, 1), "unused_fine", "三百万元"),
        ("cn.procedure.limitation", date(2008, 5, 1), "years", "一年"),
        ("cn-lcl", None, "fine_high", "二千元"),
        ("cn-criminal-law-2015", None, "most_years", "七年"),
        ("cn-sh.duration.cap", date(2002, 5, 1), "months", "三年"),
        ("cn-zj-nb-tech-secret-2010", None, "share", "二分之一"),
        ("cn.procedure.court_time", date(2024, 1, 1), "summary_more_months", "一个月"),
    ],
)
def test_a_figure_is_found_as_the_text_writes_it(of: str, start: date | None, figure: str, written: str) -> None:
    row = figures(compare(load(), TEXTS), of)[figure, start]

    assert (row.standing, row.found) == (Against.MATCHES, (written,))
    assert written in row.place.quote


def test_a_guidance_without_a_text_is_told_apart_from_a_difference() -> None:
    found = compare(load(), TEXTS)
    row = figures(found, "cn.damages.guided_ratio")["times", date(2025, 9, 4)]

    assert row.standing is Against.NO_TEXT
    assert "cn-mohrss-2025-40" in found.without_text


def altered(tmp_path: Path, old: str, new: str, name: str = LCL) -> Comparison:
    copied = tmp_path / "texts"
    shutil.copytree(TEXTS, copied)
    text = (copied / name).read_text(encoding="utf-8")
    assert old in text
    (copied / name).write_text(text.replace(old, new), encoding="utf-8")
    return compare(load(), copied)


def test_an_altered_copy_is_found_out(tmp_path: Path) -> None:
    found = altered(tmp_path, "不得超过二年", "不得超过三年")
    row = figures(found, "cn.duration.cap")["months", date(2008, 1, 1)]

    assert row.standing is Against.DIFFERS
    assert row.found == ("三年",)
    assert (row.place.file, row.place.line) == (LCL, 25)
    assert "不得超过三年" in row.place.quote
    assert row in found.amiss
    assert {one.of for one in found.rows if one.standing is Against.DIFFERS} >= {"cn.duration.cap", "cn-lcl"}


def test_an_article_that_was_taken_out_is_missed(tmp_path: Path) -> None:
    found = altered(tmp_path, "第二十四条 ", "第二百零四条 ")
    row = figures(found, "cn.duration.cap")["months", date(2008, 1, 1)]

    assert row.standing is Against.NO_ARTICLE
    assert row.place.line is None


def test_a_paragraph_that_is_not_there_is_told_with_its_article(tmp_path: Path) -> None:
    found = altered(tmp_path, "规定。\n\n在解除或者终止", "规定。在解除或者终止")
    row = next(one for one in found.rows if one.of == "cn.duration.cap" and not one.figure)

    assert (row.standing, row.place.article, row.place.line) == (Against.NO_ARTICLE, "24(2)", 23)


def test_two_copies_that_disagree_do_not_pass(tmp_path: Path, small: Law) -> None:
    texts = folder(tmp_path, a=act(), b=act("第五条 期限不得超过二年。"))

    row = months(compare(small, texts))

    assert (row.standing, row.place.file, row.found) == (Against.DIFFERS, "b.md", ("二年",))


def test_parts_of_one_text_may_lie_in_several_files(tmp_path: Path, small: Law) -> None:
    texts = folder(tmp_path, a=act("第一条 目的。"), b=act())

    assert months(compare(small, texts)).standing is Against.MATCHES


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_encodings_and_line_ends(tmp_path: Path, small: Law, encoding: str, ends: str) -> None:
    made = tmp_path / "texts"
    made.mkdir()
    (made / "某法.TXT").write_bytes(act().replace("\n", ends).encode(encoding))

    row = months(compare(small, made))

    assert (row.standing, row.place.line) == (Against.MATCHES, 3)


def test_what_cannot_be_read_is_a_problem_and_the_rest_is_compared(tmp_path: Path, small: Law) -> None:
    texts = folder(tmp_path, a=act(), empty="", blank=" \n\n")
    (texts / "binary.txt").write_bytes(bytes(range(256)) * 50)
    (texts / "wrong.txt").write_bytes("第五条".encode()[:-1] + b"\xff\xff\xfe")
    (texts / "scan.pdf").write_bytes(b"%PDF-1.7")
    (texts / "gone.md").symlink_to(texts / "nowhere")
    (texts / ".hidden.md").write_text("第五条", encoding="utf-8")

    found = compare(small, texts)

    assert {problem.paper: problem.code for problem in found.problems} == {
        "empty.md": "empty",
        "blank.md": "empty",
        "binary.txt": "garbled_text",
        "wrong.txt": "garbled_text",
        "scan.pdf": "unsupported_format",
        "gone.md": "unreadable",
    }
    assert months(found).standing is Against.MATCHES


@pytest.mark.parametrize("name", ["nowhere", "file.md"])
def test_a_folder_that_is_none_is_a_problem(tmp_path: Path, small: Law, name: str) -> None:
    (tmp_path / "file.md").write_text(act(), encoding="utf-8")

    found = compare(small, tmp_path / name)

    assert [problem.code for problem in found.problems] == ["not_found"]
    assert (found.rows, found.without_text) == ((), ())


def test_an_empty_folder_matches_nothing(tmp_path: Path, small: Law) -> None:
    found = compare(small, folder(tmp_path))

    assert {row.standing for row in found.rows} == {Against.NO_TEXT}
    assert sum(found.counts.values()) == len(found.rows)


@pytest.mark.parametrize(
    "piece",
    [
        "一",
        "第",
        "第五条",
        "（一）",
        "百分之",
        "二〇",
        "1,000",
        "1 ",
        " ",
        "#",
        "第一条 。",
        "一年",
        "：（一）",
        "“第",
        "*_",
        "条之",
    ],
)
def test_a_huge_line_takes_no_time(tmp_path: Path, small: Law, piece: str) -> None:
    texts = folder(tmp_path, a="# 某法\n\n第五条 " + piece * (150_000 // len(piece)))
    begun = time.process_time()

    compare(small, texts)

    assert time.process_time() - begun < 5


ARTICLES = "".join(
    f"""
[[article]]
number = "{number}"
says = {{ zh = "一句话。", en = "A sentence." }}
"""
    for number in ("5(1)(2)", "附则")
)
CITES = '[{ instrument = "xx-act", article = "5(1)(2)" }, { instrument = "xx-act", article = "附则" }]'


@settings(max_examples=150, deadline=None)
@given(
    st.one_of(st.text(), st.text("第一二十百条之款项（）()：。；“”0123456789 \n\r#*年月日个元倍分之%章目录、.-附则"))
)
def test_no_text_raises(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    made = tmp_path_factory.mktemp("any")
    law = read_law(write_law(made / "law", provision(cites=CITES), instrument=INSTRUMENT + ARTICLES))
    texts = folder(made, a=f"# 某法\n{text}", 某法=text)

    found = compare(law, texts)

    assert law.problems == ()
    assert found.rows


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_raise(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    made = tmp_path_factory.mktemp("bytes")
    (made / "某法.md").write_bytes(data)

    assert compare(load(), made).rows
