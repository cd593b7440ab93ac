"""A comment at each clause, on its very words, beside those that others wrote."""

import io

import docx as python_docx
import pytest
from tests.papers.word_maker import p, package, r, read, table
from tests.reports.word.marking import DAY, hung_on, marked, marked_with, outcome_of, parts, text_of, written_by

from songbang.findings.find import find
from songbang.law.read import load
from songbang.readings.read import reading

NON_COMPETE = "乙方在劳动合同解除后十二个月内，不得到与甲方有竞争关系的单位任职。"
DAMAGES = "乙方违反竞业限制义务的，应当向甲方支付违约金人民币500000元。"


def _agreement() -> python_docx.document.Document:
    document = python_docx.Document()
    document.add_heading("竞业限制协议", 0)
    document.add_paragraph(f"第一条 {NON_COMPETE}")
    grid = document.add_table(rows=1, cols=2)
    grid.cell(0, 0).text = "违约责任"
    grid.cell(0, 1).text = DAMAGES
    return document


def _saved(document: python_docx.document.Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_each_clause_has_one_on_its_own_words() -> None:
    done = marked(_saved(_agreement()))
    assert list(hung_on(done.data).values()) == [NON_COMPETE, DAMAGES]
    assert done.comments == 2


def test_python_docx_opens_it_and_finds_them() -> None:
    opened = python_docx.Document(io.BytesIO(marked(_saved(_agreement())).data))
    assert [one.author for one in opened.comments] == ["松绑", "松绑"]
    assert [one.initials for one in opened.comments] == ["松", "松"]
    assert {one.timestamp.isoformat() for one in opened.comments if one.timestamp} == {"2026-11-22T09:30:00+00:00"}


def test_what_it_tells() -> None:
    first, second = written_by(marked(_saved(_agreement())).data, "松绑").values()
    assert "2026 年 11 月 22 日（星期日）" in first
    assert "离职后竞业限制" in first
    assert "期限：12 个月" in first
    assert "《劳动合同法》第 24(2) 条 · 法律" in first
    assert "部门指引（不是法律），条文还没有与官方文本核对" in first
    assert "还不知道：" in first
    assert "什么会改变这个结论：" in first
    assert "违约金：500,000 元（针对：离职后竞业限制）" in second


def test_that_it_is_no_advice_is_said_once() -> None:
    told = written_by(marked(_saved(_agreement())).data, "松绑")
    assert ["这是法律信息，不是法律意见" in one for one in told.values()] == [True, False]


@pytest.mark.parametrize(
    ("lang", "author", "words"),
    [("en", "Songbang", "Labour Contract Law, art. 24(2) · statute"), ("zh-Hant", "鬆綁", "《勞動合同法》第 24(2) 條")],
)
def test_in_other_languages(lang: str, author: str, words: str) -> None:
    first, *_ = written_by(marked(_saved(_agreement()), lang).data, author).values()
    assert words in first


def test_those_that_are_there_stay_and_numbers_do_not_collide() -> None:
    document = _agreement()
    document.add_comment(document.paragraphs[1].runs, text="这里要谈", author="法务", initials="法")
    before = _saved(document)
    done = marked(before)
    assert list(written_by(done.data, "法务").items()) == [("0", "这里要谈")]
    assert list(written_by(done.data, "松绑")) == ["1", "2"]
    assert list(hung_on(done.data).values()) == [f"第一条 {NON_COMPETE}", NON_COMPETE, DAMAGES]
    assert parts(before)["[Content_Types].xml"] == parts(done.data)["[Content_Types].xml"]


def test_runs_cut_anywhere_keep_their_form() -> None:
    bold, cut = '<w:b/><w:color w:val="FF0000"/>', NON_COMPETE
    done = marked(package(p(r(f"前言，{cut[:5]}", bold), r(cut[5:20]), r(f"{cut[20:]}后话。", bold))))
    words = [one.text for one in python_docx.Document(io.BytesIO(done.data)).paragraphs[0].runs if one.text]
    assert hung_on(done.data)["0"] == outcome_of(done.data).readings[0].clauses[0].span.of(text_of(done.data))
    assert "".join(words) == f"前言，{cut}后话。"
    assert parts(done.data)["word/document.xml"].decode().count("FF0000") >= 3


_BOX = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"


def test_words_in_a_text_box_are_told_on_the_paragraph_that_holds_it() -> None:
    done = marked(package(p("竞业限制协议") + p("见右框", _BOX.format(p(NON_COMPETE)))))
    (told,) = written_by(done.data, "松绑").values()
    assert "这一条在文本框里，批注放在离它最近的段落。" in told


def test_words_in_a_footnote_are_told_at_its_mark() -> None:
    note = f'<w:footnote w:id="3">{p(NON_COMPETE)}</w:footnote>'
    body = p("竞业限制协议", '<w:r><w:footnoteReference w:id="3"/></w:r>', "末尾")
    done = marked(package(body, footnotes=note))
    (told,) = written_by(done.data, "松绑").values()
    assert "这一条在脚注或尾注里" in told
    xml = parts(done.data)["word/document.xml"].decode()
    assert (
        xml.index("commentRangeStart")
        < xml.index("footnoteReference")
        < xml.index("commentRangeEnd")
        < xml.index("末尾")
    )


_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)


@pytest.mark.parametrize(
    "holder",
    [
        '<w:hyperlink w:anchor="a">{}</w:hyperlink>',
        '<w:ins w:id="7" w:author="法务">{}</w:ins>',
        '<w:sdt><w:sdtPr><w:alias w:val="条款"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>',
        "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>",
        '<w:smartTag w:uri="u" w:element="e">{}</w:smartTag>',
        '<w:fldSimple w:instr="QUOTE">{}</w:fldSimple>',
        _FIELD,
    ],
)
def test_words_inside_something_are_marked_where_word_allows_it(holder: str) -> None:
    done = marked(package(p("第一条 ", holder.format(r(NON_COMPETE)))))
    assert list(hung_on(done.data).values()) == [NON_COMPETE]


def test_a_clause_over_the_cells_of_a_table_and_nested_tables() -> None:
    inner = table([NON_COMPETE]) + p("")
    done = marked(package(p("竞业限制协议") + table(["限制", f"<w:tc>{inner}</w:tc>"])))
    assert list(hung_on(done.data).values()) == [NON_COMPETE]


def test_automatic_numbers_are_not_part_of_the_file_words() -> None:
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>'
        '<w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    done = marked(package(p(NON_COMPETE, props=listed) + p(DAMAGES, props=listed), numbering=numbering))
    assert list(hung_on(done.data).values()) == [NON_COMPETE, DAMAGES]
    assert [told.split("\n")[0] for told in written_by(done.data, "松绑").values()][1] == "违约金 第二条"


def test_script_and_field_codes_in_the_words_are_text() -> None:
    evil = "乙方离职后十二个月内不得到“&lt;script&gt;alert(1)&lt;/script&gt; { DDEAUTO cmd }”等有竞争关系的单位任职。"
    done = marked(package(p(r(evil))))
    xml = parts(done.data)["word/comments.xml"].decode()
    assert "<script" not in xml
    assert "instrText" not in xml


def test_words_on_pictures_are_told_on_the_paragraph_nearest_to_them() -> None:
    """The reading text holds lines that were seen on a picture; all other words still lie where they lie."""
    data = package(p("竞业限制协议") + p(f"第一条 {DAMAGES}") + p("末尾"))
    seen = read("a.docx", package(p("竞业限制协议") + p(NON_COMPETE) + p(f"第一条 {DAMAGES}") + p("末尾")))
    outcome = find([reading(seen, 0)], [], load(), DAY)
    done = marked_with(data, outcome.readings[0], outcome)
    first, second = written_by(done.data, "松绑").values()
    assert "这一条在图片上或自动编号里" in first
    assert "放在离它最近的段落" not in second
    assert list(hung_on(done.data).values()) == ["竞业限制协议", DAMAGES]


def test_a_copy_points_at_the_paper_that_was_judged() -> None:
    data = _saved(_agreement())
    papers = [read(name, data) for name in ("一.docx", "二.docx")]
    outcome = find([reading(paper, at) for at, paper in enumerate(papers)], [], load(), DAY)
    told = [written_by(marked_with(data, of, outcome).data, "松绑") for of in outcome.readings]
    assert [any("写的一样，对照规定的结果写在那一份的批注里" in one for one in each.values()) for each in told] == [
        False,
        True,
    ]


def test_law_that_is_not_held_is_said() -> None:
    done = marked(
        package(
            p("This Agreement is governed by the laws of Hong Kong.")
            + p("For six months after termination the Employee shall not join any competing business.")
        ),
        "en",
        "hk",
    )
    first, *_ = written_by(done.data, "Songbang").values()
    assert "The law that applies is not held here" in first
