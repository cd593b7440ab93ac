"""Offsets are sacred: whatever is quoted stands in the paper's text, at its place, in every format."""

from pathlib import Path

import pytest
from tests.papers.pdf_maker import column, make
from tests.papers.word_maker import p, package
from tests.readings.made import reading_of

from songbang.papers.paper import Paper
from songbang.papers.read import read_bytes, read_paths
from songbang.readings.read import reading
from songbang.readings.reading import Reading

ROOT = Path(__file__).parents[1]
ARTICLES = [
    "竞业限制协议",
    "甲方：青禾示例科技有限公司",
    "乙方：林小满，女",
    "第一条 乙方离职后（以下简称“限制期”）贰拾肆个月内，不得到附件一所列企业任职。",
    "第二条 限制期内，甲方每月向乙方支付离职前十二个月平均工资的30%作为补偿。",
    "第三条 乙方违反第一条的，应当支付违约金人民币伍拾万元整，并返还已收取的全部补偿金。",
    "第四条 乙方应当每月5日前向甲方书面报告新的工作单位，详见《报告办法》。",
    "附件一：竞争企业名单",
    "1. 甲木科技",
    "2. 乙水股份",
]


def papers() -> list[Paper]:
    """Every paper that the tests hold: the pile of the examples, unseen papers, and made ones in three formats."""
    on_disk, _ = read_paths([ROOT / "examples" / "pile", ROOT / "tests" / "papers_unseen" / "dev"])
    table = "".join(
        f"<w:tr><w:tc>{p(cell)}</w:tc></w:tr>" for cell in ("期限", "乙方离职后十二个月内不得到同业公司任职。")
    )
    made = {
        "协议.docx": package("".join(p(line) for line in ARTICLES)),
        "表格.docx": package(p("劳动合同书") + f"<w:tbl>{table}</w:tbl>" + p(ARTICLES[4])),
        "协议.pdf": make(column(ARTICLES[:5]), column(ARTICLES[5:])),
        "折行.txt": "\r\n".join(line[at : at + 18] for line in ARTICLES for at in range(0, len(line), 18)).encode(
            "gb18030"
        ),
        "協議.html": "".join(f"<p>{line}</p>" for line in ARTICLES).encode(),
    }
    read = [read_bytes(name, data) for name, data in made.items()]
    return [*on_disk, *(paper for paper in read if isinstance(paper, Paper))]


PAPERS = papers()


@pytest.fixture(params=range(len(PAPERS)), ids=[paper.name for paper in PAPERS])
def read_whole(request: pytest.FixtureRequest) -> Reading:
    return reading(PAPERS[request.param], request.param)


def test_all_papers_are_there() -> None:
    names = {paper.name for paper in PAPERS}
    assert {"协议.docx", "表格.docx", "协议.pdf", "折行.txt", "協議.html"} <= names
    assert {paper.format for paper in PAPERS} >= {"docx", "pdf", "txt", "md", "html"}
    assert len(PAPERS) > 50


def test_every_clause_and_term_stands_in_the_text(read_whole: Reading) -> None:
    text = read_whole.paper.text
    for clause in read_whole.clauses:
        words = clause.span.of(text)
        assert 0 <= clause.span.start < clause.span.end <= len(text)
        assert words == words.strip()
        assert words
        for term in clause.terms:
            if term.span is None:
                continue
            assert 0 <= term.span.start < term.span.end <= len(text), term
            assert term.span.of(text).strip(), term


def test_clauses_stand_in_reading_order_each_once(read_whole: Reading) -> None:
    starts = [clause.span.start for clause in read_whole.clauses]
    assert starts == sorted(starts)
    assert len({(clause.kind, clause.span) for clause in read_whole.clauses}) == len(starts)
    number = read_whole.clauses[0].id.partition(".")[0] if starts else ""
    assert [clause.id for clause in read_whole.clauses] == [f"{number}.c{at}" for at in range(len(starts))]


def test_the_page_of_a_clause_is_the_page_its_first_letter_stands_on(read_whole: Reading) -> None:
    for clause in read_whole.clauses:
        assert clause.page == read_whole.paper.page_at(clause.span.start)
        assert (clause.page is None) == (not read_whole.paper.pages)


def test_mentions_stand_in_the_text(read_whole: Reading) -> None:
    for mention in read_whole.mentions:
        assert "".join(mention.title.split()) in "".join(mention.span.of(read_whole.paper.text).split())


def test_names_and_quotes_of_terms_are_the_papers_own_words(read_whole: Reading) -> None:
    bare = "".join(read_whole.paper.text.split())
    for clause in read_whole.clauses:
        for term in clause.terms:
            words = term.value if isinstance(term.value, list) else [term.value]
            if term.name in {"territory", "scope", "named_competitors"}:
                assert all("".join(str(word).split()) in bare for word in words if word is not None), term


@pytest.mark.parametrize("name", ["协议.docx", "协议.pdf", "協議.html"])
def test_the_format_changes_nothing_of_what_is_read(name: str) -> None:
    plain = reading_of("\n".join(ARTICLES))
    assert len(plain.clauses) >= 5
    (paper,) = (paper for paper in PAPERS if paper.name == name)
    found = reading(paper, 0)
    assert [(clause.kind, clause.number) for clause in found.clauses] == [
        (clause.kind, clause.number) for clause in plain.clauses
    ]
    assert [[(term.name, term.value) for term in clause.terms] for clause in found.clauses] == [
        [(term.name, term.value) for term in clause.terms] for clause in plain.clauses
    ]
