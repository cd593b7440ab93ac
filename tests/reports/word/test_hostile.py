"""Files that are broken, locked, huge or made to do harm: told or marked, never a traceback."""

import zipfile

import pytest
from tests.papers.word_maker import p, package, r, zipped
from tests.reports.word.marking import (
    DOCUMENT,
    MADE,
    hung_on,
    marked,
    outcome_of,
    parts,
    refused,
    text_of,
    written_by,
)

from songbang.basis.problem import Problem
from songbang.law.read import load
from songbang.reports.word.marked import Telling, marked_docx

CLAUSE = "第一条 乙方离职后三十六个月内，不得到与甲方有竞争关系的单位任职。"
SOUND = package(p("竞业限制协议") + p(CLAUSE))
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def _with(changes: dict[str, bytes]) -> bytes:
    return zipped({**parts(SOUND), **changes})


def _body(before: str, after: str) -> bytes:
    return _with({DOCUMENT: parts(SOUND)[DOCUMENT].decode().replace(before, after, 1).encode()})


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (_body("</w:body>", "<w:p></w:body>"), "word_damaged"),
        (_body("<w:document", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document'), "word_damaged"),
        (
            _body("http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT),
            "word_strict",
        ),
    ],
)
def test_what_would_lose_words_is_refused(data: bytes, code: str) -> None:
    told = refused(data, outcome_of(data))
    assert told.code == code
    assert told.paper == "协议.docx"
    assert "docx" in told.do.zh


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", SOUND[:300], SOUND[: len(SOUND) // 2], b"%PDF-1.7", SOUND[200:]])
def test_bytes_that_are_no_word_file(data: bytes) -> None:
    outcome = outcome_of(SOUND)
    told = marked_docx(data, outcome.readings[0], outcome, Telling(load(), "zh", MADE))
    assert isinstance(told, Problem)
    assert told.code == "unreadable"


def test_a_damaged_part_that_is_only_copied_is_told() -> None:
    data = bytearray(_with({"word/media/image1.png": b"picture" * 50}))
    at = data.index(b"image1.png") + len(b"image1.png")
    data[at + 4] ^= 0xFF
    outcome = outcome_of(bytes(data))
    told = marked_docx(bytes(data), outcome.readings[0], outcome, Telling(load(), "zh", MADE))
    assert isinstance(told, Problem)
    assert told.code == "unreadable"


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_two_parts_of_one_name_are_refused(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = tmp_path_factory.mktemp("twice") / "a.docx"
    file.write_bytes(SOUND)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(DOCUMENT, parts(SOUND)[DOCUMENT])
    assert refused(file.read_bytes(), outcome_of(SOUND)).code == "unreadable"


def test_more_than_is_unpacked_is_refused() -> None:
    data = _with({"word/media/bomb.bin": b"\0" * (101 * 1024 * 1024)})
    assert refused(data, outcome_of(SOUND)).code == "too_large"


def test_macros_are_copied_and_never_looked_at() -> None:
    data = _with({"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 macro"})
    assert parts(marked(data).data)["word/vbaProject.bin"] == b"\xd0\xcf\x11\xe0 macro"


def test_a_signature_is_told() -> None:
    assert marked(_with({"_xmlsignatures/sig1.xml": b"<Signature/>"})).is_signed
    assert not marked(SOUND).is_signed


def test_a_relation_to_comments_that_are_not_there() -> None:
    data = package(p("竞业限制协议") + p(CLAUSE), comments="")
    files = parts(data)
    del files["word/comments.xml"]
    done = marked(zipped(files))
    assert len(written_by(done.data, "松绑")) == 1


def test_a_part_called_comments_that_nobody_names_is_left_alone() -> None:
    data = _with({"word/comments.xml": b"<other/>"})
    outcome = outcome_of(data)
    done = marked_docx(data, outcome.readings[0], outcome, Telling(load(), "zh", MADE))
    assert not isinstance(done, Problem)
    files = parts(done.data)
    assert files["word/comments.xml"] == b"<other/>"
    assert b"w:comment " in files["word/comments1.xml"]
    assert b"comments1.xml" in files["[Content_Types].xml"]


def test_numbers_that_leave_no_room() -> None:
    mark = '<w:bookmarkStart w:id="2147483647" w:name="b"/><w:bookmarkEnd w:id="x"/>'
    done = marked(package(p("竞业限制协议") + p(mark, r(CLAUSE))))
    assert done.reworded[0].is_written


def test_entities_and_comments_of_xml_in_the_text() -> None:
    data = _body(CLAUSE, f"<!-- 注 -->{CLAUSE}&lt;script&gt;&#x4e00;")
    done = marked(data)
    assert text_of(done.data) == text_of(data).replace("三十六个月", "24个月")
    assert "&lt;script&gt;" in parts(done.data)[DOCUMENT].decode()


def test_a_long_paper() -> None:
    data = package(p("竞业限制协议") + "".join(p(f"说明第{at}段，没有什么约束。") for at in range(4_000)) + p(CLAUSE))
    done = marked(data)
    assert list(hung_on(done.data).values()) == [CLAUSE.removeprefix("第一条 ")]


def test_no_paragraph_at_all() -> None:
    data = package("")
    outcome = outcome_of(SOUND)
    told = marked_docx(data, outcome.readings[0], outcome, Telling(load(), "zh", MADE))
    assert isinstance(told, Problem)
    assert told.code == "empty"
