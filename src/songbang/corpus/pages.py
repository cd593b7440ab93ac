"""Documents that are web pages: most are looked at and never taken apart, which takes many times longer."""

import html
import re
from functools import partial
from typing import Final

from songbang.basis.problem import Problem
from songbang.corpus.document import Document
from songbang.corpus.problems import problem
from songbang.corpus.task import Task
from songbang.papers.encoding import decode
from songbang.papers.guard import guarded
from songbang.papers.html import read_words
from songbang.papers.problems import PaperError

_TAG: Final = re.compile(r"</?[A-Za-z][^<>]*>|<!--|-->")
_BLANKS: Final = re.compile(r"\s+")
_PAGE: Final = re.compile(
    r"\s*(?:<!--.{0,200}?-->\s*)?<(?:!doctype|\?xml|html|head|body|div|p|table|span|center)\b",
    re.IGNORECASE | re.DOTALL,
)


def is_page(text: str) -> bool:
    """Tell whether a text is the source of a web page, as the columns of some tables are."""
    return _PAGE.match(text) is not None


def read_page(name: str, data: bytes, task: Task) -> Document | Problem:
    """Return the document on a page; one that the task does not want comes as it was looked at, not as it reads."""
    looked = _looked_at(data)
    if task.wanted and looked and not task.wanted(looked):
        return Document(name, looked)
    read = guarded(name, partial(read_words, data))
    if isinstance(read, Problem):
        return read
    return Document(name, read.text) if read.text.strip() else problem("empty", name)


def _looked_at(data: bytes) -> str:
    """Return every word that may be read on a page: what stands between the tags, and after it the tags as well."""
    try:
        source = html.unescape(decode(data))
    except PaperError:
        return ""
    return _BLANKS.sub(" ", f"{_TAG.sub('', source)}\n{source}").strip()
