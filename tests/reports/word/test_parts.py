"""What is not marked keeps its bytes, and the document its names and its form."""

import io

import docx as python_docx
from docx.shared import Inches
from lxml import etree
from PIL import Image
from tests.papers.word_maker import p, package, r, zipped
from tests.reports.word.marking import DOCUMENT, MADE, marked, outcome_of, parts

from songbang.basis.problem import Problem
from songbang.law.read import load
from songbang.papers.docx_package import open_package
from songbang.papers.docx_xml import Element, W
from songbang.reports.word.marked import Telling, marked_docx
from songbang.reports.word.parts import Parts

CLAUSE = "乙方离职后十二个月内，不得到与甲方有竞争关系的单位任职。"


def _rich() -> bytes:
    document = python_docx.Document()
    document.sections[0].header.paragraphs[0].text = "机密"
    document.add_paragraph(CLAUSE, style="List Number")
    picture = io.BytesIO()
    Image.new("RGB", (4, 4), "white").save(picture, "PNG")
    document.add_picture(picture, width=Inches(1))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _without_marks(data: bytes) -> bytes:
    root = etree.fromstring(data)
    for mark in list(root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        gone: Element = mark
        holder = gone.getparent()
        if mark.tag == f"{W}commentReference" and holder is not None:
            gone, holder = holder, holder.getparent()
        assert holder is not None
        holder.remove(gone)
    canonical: bytes = etree.tostring(root, method="c14n")
    return canonical


def test_styles_numbers_headers_and_pictures_keep_their_bytes() -> None:
    before = _rich()
    done = parts(marked(before).data)
    changed = {name for name, data in parts(before).items() if done[name] != data}
    assert changed <= {DOCUMENT, "[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml"}
    assert {"word/styles.xml", "word/numbering.xml", "word/header1.xml", "word/theme/theme1.xml"} <= parts(
        before
    ).keys()


def test_the_document_without_the_marks_is_the_document() -> None:
    before = _rich()
    assert _without_marks(parts(marked(before).data)[DOCUMENT]) == _without_marks(parts(before)[DOCUMENT])


def test_names_and_what_old_programs_may_ignore_stay() -> None:
    more = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14" w14:unused="1" '
    files = parts(package(p("竞业限制协议") + p(CLAUSE)))
    files[DOCUMENT] = files[DOCUMENT].replace(b"<w:document ", b"<w:document " + more.encode(), 1)
    before, after = (etree.fromstring(one[DOCUMENT]) for one in (files, parts(marked(zipped(files)).data)))
    assert (before.nsmap, before.items()) == (after.nsmap, after.items())
    assert b"ns0:" not in parts(marked(zipped(files)).data)[DOCUMENT]


def test_a_document_under_another_name() -> None:
    files = parts(package(p("竞业限制协议") + p(r(CLAUSE))))
    moved = {name.replace("word/", "w/").replace("document.xml", "main.xml"): data for name, data in files.items()}
    moved["_rels/.rels"] = moved["_rels/.rels"].replace(b"word/document.xml", b"/w/main.xml")
    moved["[Content_Types].xml"] = moved["[Content_Types].xml"].replace(b"/word/document.xml", b"/w/main.xml")
    data = zipped(moved)
    assert open_package(data).home == "w/main.xml"
    outcome = outcome_of(data)
    marked_copy = marked_docx(data, outcome.readings[0], outcome, Telling(load(), "zh", MADE))
    assert not isinstance(marked_copy, Problem)
    done = parts(marked_copy.data)
    assert b"comments.xml" in done["w/_rels/main.xml.rels"]
    assert b"/w/comments.xml" in done["[Content_Types].xml"]


def test_members_keep_order_time_and_form() -> None:
    before = _rich()
    copied = Parts(before).copied({DOCUMENT: b"<x/>", "new.xml": b"<y/>"})
    assert list(parts(copied)) == [*parts(before), "new.xml"]
    assert parts(copied)[DOCUMENT] == b"<x/>"
