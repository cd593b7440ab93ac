"""Old Word files, read with the programs that know them; what needs a program is skipped where it is missing."""

import subprocess

import pytest
from tests.papers.mail_maker import container
from tests.papers.word_maker import abstract, deleted, level, listed, num, p, package, table

from songbang.basis.problem import Problem
from songbang.papers import doc
from songbang.papers.doc_antiword import read_docbook
from songbang.papers.doc_programs import antiword, libreoffice, with_antiword
from songbang.papers.paper import Cell, Note, Paper
from songbang.papers.read import read_bytes

_OFFICE = pytest.mark.skipif(not libreoffice(), reason="needs LibreOffice (Debian: libreoffice-writer-nogui)")
_ANTIWORD = pytest.mark.skipif(not libreoffice() or not antiword(), reason="needs LibreOffice and antiword")
_BODY = (
    p("竞业限制协议")
    + p("期限", props=listed(1))
    + p("离职后", deleted("三年"), "两年。", props=listed(1))
    + table(("职级", "补偿"), ("P6", "三成"))
    + p("甲方")
)
_NUMBERING = abstract(1, level(0, "chineseCounting", "第%1条")) + num(1, 1)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return an old Word file with automatic numbers, a tracked change and a table."""
    folder = tmp_path_factory.mktemp("old")
    (folder / "a.docx").write_bytes(package(_BODY, numbering=_NUMBERING))
    command = [libreoffice(), f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"]
    subprocess.run(
        [*command, "--convert-to", "doc:MS Word 97", "--outdir", folder, folder / "a.docx"],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    return (folder / "a.doc").read_bytes()


def _paper(name: str, data: bytes) -> Paper:
    made = read_bytes(name, data)
    assert isinstance(made, Paper), made
    return made


@_OFFICE
def test_an_old_file_has_its_numbers_its_changes_and_its_tables(old: bytes) -> None:
    made = _paper("协议.doc", old)
    assert (made.format, made.problems) == ("doc", ())
    assert made.text == "竞业限制协议\n第一条 期限\n第二条 离职后两年。\n职级\t补偿\nP6\t三成\n甲方"
    assert [(note.kind, note.text) for note in made.notes] == [("deletion", "三年")]
    assert made.blocks[-2].cell == Cell(0, 1, 1)
    assert made == _paper("协议.doc", old)


@_OFFICE
def test_the_content_tells_an_old_file_whatever_it_is_called(old: bytes) -> None:
    for name in ("协议.wps", "协议.docx", "协议"):
        assert _paper(name, old).text.startswith("竞业限制协议")


@_ANTIWORD
def test_antiword_knows_words_and_tables_and_the_numbers_are_said_to_be_missing(
    old: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doc, "libreoffice", lambda: "")
    made = _paper("协议.doc", old)
    assert "离职后两年。\n职级\t补偿\nP6\t三成\n甲方" in made.text
    assert "三年" not in made.text
    assert [found.code for found in made.problems] == ["numbers_missing"]


@_ANTIWORD
def test_what_antiword_cannot_open_gives_no_words() -> None:
    assert read_docbook(with_antiword(b"\xd0\xcf\x11\xe0 not a word file")).parts == []


def test_without_a_program_the_person_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doc, "libreoffice", lambda: "")
    monkeypatch.setattr(doc, "antiword", lambda: "")
    found = read_bytes("协议.doc", container({"WordDocument": b"\xec\xa5" + b"\x00" * 600}))
    assert isinstance(found, Problem)
    assert found.code == "program_missing"
    assert "LibreOffice" in found.do.zh
    assert "docx" in found.do.en


def test_an_old_file_behind_a_password_is_named() -> None:
    found = read_bytes(
        "协议.doc", container({"WordDocument": b"\xec\xa5\xc1\x00" + b"\x00" * 7 + b"\x01" + b"\x00" * 600})
    )
    assert isinstance(found, Problem)
    assert found.code == "encrypted"


def test_what_is_no_old_file_is_read_as_what_it_is() -> None:
    for data, form in [
        ("合同".encode("gb18030"), "txt"),
        ("<p>合同</p>".encode(), "html"),
        (package(p("合同")), "docx"),
        (rb"{\rtf1\ansi\u21512?\u21516?}", "rtf"),
    ]:
        made = _paper("协议.doc", data)
        assert (made.format, made.text) == (form, "合同")


@_OFFICE
def test_the_xml_of_2003_is_read() -> None:
    space = "http://schemas.microsoft.com/office/word/2003/wordml"
    xml = (
        '<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>'
        f'<w:wordDocument xmlns:w="{space}"><w:body><w:p><w:r><w:t>合同</w:t></w:r></w:p></w:body></w:wordDocument>'
    )
    for name in ("协议.doc", "协议.xml"):
        assert _paper(name, xml.encode()).text == "合同"


@_OFFICE
def test_a_damaged_old_file_is_a_problem_and_never_garbage(old: bytes) -> None:
    for data in (old[:3_000], old[:512] + bytes(len(old) - 512)):
        found = read_bytes("协议.doc", data)
        assert isinstance(found, Problem) or "竞业" in found.text


def test_docbook_is_read_with_its_tables_and_lists() -> None:
    made = read_docbook(
        "<book><bookinfo><date>x</date></bookinfo><chapter><title>协议</title><para>\n甲<emphasis>方</emphasis>\n</para>"
        "<para><informaltable><tgroup><tbody><row><entry>\n职级\n</entry><entry/><entry>补偿</entry></row></tbody></tgroup>"
        "</informaltable></para><orderedlist><listitem><para>一</para></listitem><listitem>二</listitem></orderedlist>"
        "</chapter></book>".encode()
    )
    assert made.text == "协议\n甲方\n职级\t\t补偿\n一\n二"
    assert made.notes == list[Note]()
