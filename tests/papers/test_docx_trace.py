"""Every word of a Word file is known by the node it came from."""

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.papers.word_maker import deleted, p, package, r, read, table

from songbang.papers.docx import traced
from songbang.papers.docx_trace import Traced

_NUMBERING = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
    '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)
_LISTED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'


def _shown(found: Traced) -> list[tuple[str, str]]:
    """What the text says at each place, and what the node says."""
    return [
        (found.text[one.start : one.end], (one.node.text or "")[one.skipped :][: one.end - one.start])
        for one in found.origins
    ]


def test_numbers_and_what_parts_paragraphs_and_cells_come_from_no_node() -> None:
    data = package(p("甲", props=_LISTED) + table(["乙", "丙"]) + p("丁"), numbering=_NUMBERING)
    found = traced(data)
    assert found.text == read("a.docx", data).text == "1. 甲\n乙\t丙\n丁"
    assert [words for words, _ in _shown(found)] == ["甲", "乙", "丙", "丁"]


def test_white_space_that_is_cut_off_and_words_struck_out() -> None:
    found = traced(package(p(r("  甲 "), deleted("旧"), r("乙  ")) + p(r("   ")) + p("丙")))
    assert found.text == "甲 乙\n丙"
    assert _shown(found) == [("甲 ", "甲 "), ("乙", "乙"), ("丙", "丙")]


def test_a_paragraph_that_goes_on_where_its_mark_was_deleted() -> None:
    mark = '<w:rPr><w:del w:id="9" w:author="法务"/></w:rPr>'
    found = traced(package(p("前", props=mark) + p("后")))
    assert (found.text, _shown(found)) == ("前后", [("前", "前"), ("后", "后")])


def test_footnotes_and_text_boxes_stand_where_they_are_read() -> None:
    box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    note = f'<w:footnote w:id="3">{p("注")}</w:footnote>'
    mark = '<w:r><w:footnoteReference w:id="3"/></w:r>'
    found = traced(package(p("甲", mark, box.format(p("框"))) + p("乙"), footnotes=note))
    assert found.text == "甲\n框\n注\n乙"
    assert [words for words, _ in _shown(found)] == ["甲", "框", "注", "乙"]


_WORDS = st.text("甲乙 \u3000a_1，。", max_size=8)


@settings(max_examples=100)
@given(st.lists(st.lists(_WORDS, max_size=4), min_size=1, max_size=5))
def test_the_text_is_the_one_that_is_read_and_every_character_is_known(paragraphs: list[list[str]]) -> None:
    data = package("".join(p(*map(r, words)) for words in paragraphs) + p("末"))
    found = traced(data)
    assert found.text == read("a.docx", data).text
    assert all(said == own for said, own in _shown(found))
    known = "".join(said for said, _ in _shown(found))
    assert known == found.text.replace("\n", "")
    ends = [(one.start, one.end) for one in found.origins]
    assert ends == sorted(ends)
