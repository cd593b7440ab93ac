"""Marks Word files in tests, takes the marks back as Word would, and checks what Word demands of a file."""

import io
import zipfile
from collections import Counter
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

from lxml import etree
from tests.papers.word_maker import zipped

from songbang.basis.problem import Problem
from songbang.findings.find import find
from songbang.findings.finding import Outcome
from songbang.law.read import load
from songbang.papers.docx import read as read_docx
from songbang.papers.docx import traced
from songbang.papers.docx_xml import Element, W
from songbang.papers.paper import Paper
from songbang.readings.read import reading
from songbang.readings.reading import Reading
from songbang.reports.word.marked import Marked, Telling, marked_docx

DAY = date(2026, 11, 22)
MADE = datetime(2026, 11, 22, 9, 30)  # noqa: DTZ001 - Word files tell the time of the person's clock
AUTHOR = "松绑"
DOCUMENT, COMMENTS = "word/document.xml", "word/comments.xml"
TOUCHED = {DOCUMENT, COMMENTS, "[Content_Types].xml", "word/_rels/document.xml.rels"}
_HOLDERS = {
    W + name for name in ("p", "ins", "hyperlink", "smartTag", "sdtContent", "customXml", "moveTo", "dir", "bdo")
}


def outcome_of(data: bytes, name: str = "协议.docx", place: str | None = None) -> Outcome:
    paper = read_docx(name, data)
    assert isinstance(paper, Paper)
    return find([reading(paper, 0, place)], [], load(), DAY, place)


def marked(data: bytes, lang: str = "zh", place: str | None = None) -> Marked:
    """Mark a file that can be marked, and see that Word would open it and nothing else was touched."""
    outcome = outcome_of(data, place=place)
    return marked_with(data, outcome.readings[0], outcome, lang)


def marked_with(data: bytes, of: Reading, outcome: Outcome, lang: str = "zh") -> Marked:
    done = marked_docx(data, of, outcome, Telling(load(), lang, MADE))
    assert isinstance(done, Marked), done
    sound(done.data)
    before, after = parts(data), parts(done.data)
    assert {name for name in after if after[name] != before.get(name)} <= TOUCHED
    assert [name for name in after if name in before] == list(before)
    return done


def refused(data: bytes, of: Outcome) -> Problem:
    done = marked_docx(data, of.readings[0], of, Telling(load(), "zh", MADE))
    assert isinstance(done, Problem)
    return done


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def text_of(data: bytes) -> str:
    return traced(data).text


def accepted(data: bytes, author: str = AUTHOR) -> bytes:
    return _resolved(data, author, gone="del", kept="ins")


def rejected(data: bytes, author: str = AUTHOR) -> bytes:
    return _resolved(data, author, gone="ins", kept="del")


def _resolved(data: bytes, author: str, gone: str, kept: str) -> bytes:
    def resolve(main: Element) -> None:
        for change in [one for one in main.iter(f"{W}ins", f"{W}del") if one.get(f"{W}author") == author]:
            parent = change.getparent()
            assert parent is not None
            if change.tag == W + kept:
                for words in change.iter(f"{W}delText"):
                    words.tag = f"{W}t"
                for child in list(change):
                    change.addprevious(child)
            parent.remove(change)
            assert gone != kept

    return with_document(data, resolve)


def with_document(data: bytes, change: Callable[[Element], None]) -> bytes:
    files = parts(data)
    main = etree.fromstring(files[DOCUMENT])
    change(main)
    return zipped({**files, DOCUMENT: etree.tostring(main)})


def hung_on(data: bytes) -> dict[str, str]:
    """The words between the ends of each comment, by its number, as a reader sees them without our changes."""
    found = traced(rejected(data))
    at = {node: place for place, node in enumerate(found.package.main.iter())}
    ends: dict[str, list[int]] = {}
    for kind in ("commentRangeStart", "commentRangeEnd"):
        for mark in found.package.main.iter(W + kind):
            ends.setdefault(mark.get(f"{W}id", ""), []).append(at[mark])
    words = [(at[one.node], found.text[one.start : one.end]) for one in found.origins if one.node in at]
    return {
        number: "".join(text for place, text in words if first < place < last) for number, (first, last) in ends.items()
    }


def written_by(data: bytes, author: str) -> dict[str, str]:
    """The text of each comment of an author, by its number."""
    root = etree.fromstring(parts(data)[COMMENTS])
    return {
        one.get(f"{W}id", ""): "\n".join("".join(map(str, p.itertext())) for p in one.iter(f"{W}p"))
        for one in root.iter(f"{W}comment")
        if one.get(f"{W}author") == author
    }


def sound(data: bytes) -> None:
    """See what Word would call unreadable content: numbers used twice, marks without their partner, wrong nesting."""
    files = parts(data)
    main = etree.fromstring(files[DOCUMENT])
    comments = etree.fromstring(files[COMMENTS])
    numbers = [one.get(f"{W}id") for one in comments.iter(f"{W}comment")]
    assert len(set(numbers)) == len(numbers)
    order = {node: at for at, node in enumerate(main.iter())}
    marks = {
        kind: {one.get(f"{W}id"): one for one in main.iter(W + kind)}
        for kind in ("commentRangeStart", "commentRangeEnd", "commentReference")
    }
    for number in numbers:
        start, end, mark = (marks[kind].get(number) for kind in marks)
        if start is not None and end is not None and mark is not None:
            assert order[start] < order[end] < order[mark]
    assert all(number in numbers for number in marks["commentReference"])
    changes = [one for one in main.iter(f"{W}ins", f"{W}del", f"{W}rPrChange") if one.get(f"{W}id")]
    twice = {number for number, times in Counter(one.get(f"{W}id") for one in changes).items() if times > 1}
    assert not twice
    for one in main.iter(f"{W}ins", f"{W}del"):
        if any(child.tag == f"{W}r" for child in one):
            assert not [up for up in one.iterancestors(str(one.tag)) if up.tag != f"{W}p"], (
                "a change inside one of its kind"
            )
    assert not [one for gone in main.iter(f"{W}del") for one in gone.iter(f"{W}t")]
    assert not [one for one in main.iter(f"{W}delText") if not any(True for _ in one.iterancestors(f"{W}del"))]
    for run in main.iter(f"{W}r"):
        assert [child.tag for child in run].count(f"{W}rPr") <= (len(run) > 0 and run[0].tag == f"{W}rPr")
    for kind in ("commentRangeStart", "commentRangeEnd"):
        assert {parent.tag for one in main.iter(W + kind) if (parent := one.getparent()) is not None} <= _HOLDERS
    types = files["[Content_Types].xml"].decode()
    assert types.count("/word/comments.xml") == 1
    assert files["word/_rels/document.xml.rels"].decode().count("relationships/comments") == 1


def soffice(source: Path, form: str, folder: Path) -> list[str]:
    """The command that has LibreOffice open a file and write it in another form, in a home of its own."""
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    return ["soffice", home, "--headless", "--convert-to", form, "--outdir", str(folder), str(source)]
