"""What is more than anybody signs is refused by name, whatever it is packed in; what is just below is read."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from tests.papers.mail_maker import attach, mail
from tests.papers.word_maker import p, package, zipped

from songbang.papers.limits import MAX_BLOCKS, MAX_CHARACTERS, MAX_PAGES
from songbang.papers.paper import Paper
from songbang.papers.read import read_bytes, read_paths

MORE = MAX_BLOCKS + 2


def _rtf(times: int) -> bytes:
    return b"{\\rtf1 " + b"\\trowd\\cellx1 a\\cell\\row " * times + b"}"


def _code(name: str, data: bytes) -> str:
    found = read_bytes(name, data)
    return "" if isinstance(found, Paper) else found.code


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.txt", lambda times: b"a\n" * times),
        ("a.md", lambda times: b"a\n\n" * times),
        ("a.html", lambda times: b"<html><table><tr>" + b"<td>a" * times + b"</table>"),
        ("a.docx", lambda times: package(p("a") * times)),
        ("a.rtf", _rtf),
    ],
)
def test_more_paragraphs_than_anybody_signs(name: str, make: Callable[[int], bytes]) -> None:
    assert _code(name, make(MORE)) == "too_large"
    assert not _code(name, make(2_000))


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_more_words_than_anybody_signs(name: str) -> None:
    assert _code(name, b"a" * (MAX_CHARACTERS + 2)) == "too_large"
    assert not _code(name, b"a " * 1_000)


def test_a_web_page_may_be_larger_than_its_words() -> None:
    page = b"<html><p>a</p>" + b"<!-- " + b"b" * (4 * MAX_CHARACTERS) + b" -->"
    assert not _code("a.html", page)


def test_a_book_of_too_many_pages() -> None:
    pikepdf = pytest.importorskip("pikepdf")
    book = pikepdf.new()
    for _ in range(MAX_PAGES + 1):
        book.add_blank_page(page_size=(10, 10))
    out = io.BytesIO()
    book.save(out)
    assert _code("a.pdf", out.getvalue()) == "too_large"


def test_a_picture_file_of_too_many_pages_is_refused_and_not_cut_off() -> None:
    page = Image.new("L", (8, 8), 255)
    out = io.BytesIO()
    page.save(out, "TIFF", save_all=True, append_images=[page] * 500)
    assert _code("a.tiff", out.getvalue()) == "too_large"


def test_a_line_of_the_head_with_endless_coded_words_is_shown_as_typed() -> None:
    few = b"Subject: " + b"=?utf-8?b?5L2g?= " * 50 + b"\nFrom: a@example.com\n\nhi"
    many = b"Subject: " + b"=?utf-8?b?5L2g?= " * 12_000 + b"\nFrom: a@example.com\n\nhi"
    short, long = read_bytes("a.eml", few), read_bytes("a.eml", many)
    assert isinstance(short, Paper)
    assert isinstance(long, Paper)
    assert "你" * 50 in short.text
    assert long.text.count("=?utf-8?b?5L2g?=") == 12_000


def test_an_archive_whose_directory_asks_for_a_newer_zip_is_named(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": b"a"}))
    at = data.index(b"PK\x01\x02")
    data[at + 6] = 99  # the version needed to take it out
    with pytest.raises(NotImplementedError):
        zipfile.ZipFile(io.BytesIO(bytes(data)))
    (tmp_path / "a.zip").write_bytes(bytes(data))
    papers, problems = read_paths([tmp_path])
    assert not papers
    assert [one.code for one in problems] == ["unreadable"]


def test_an_attachment_that_lost_its_bytes_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(bytes(attach(mail("hi"), "b.pdf", b"")))
    papers, problems = read_paths([tmp_path])
    assert [one.name for one in papers] == ["a.eml"]
    assert [(one.paper, one.code) for one in problems] == [("a.eml/b.pdf", "empty")]
