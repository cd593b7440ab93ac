"""Word files that are read and yet not written into: what would be lost in them, and what to do."""

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.docx_package import Package
from songbang.reports.word.parts import Parts

_DO = Words("用 Word 或 WPS 打开，另存为 docx，再试一次。", "Open it in Word or WPS, save it as docx, and try again.")
_DAMAGED = Words(
    "正文有损坏的地方，改写会丢内容，没有写批注。",
    "Its text is damaged and would lose words; no comments were written.",
)
_STRICT = Words(
    "这是“严格 Open XML”格式，没有写批注。", "It is a “Strict Open XML” document; no comments were written."
)


def unmarkable(parts: Parts, package: Package, name: str) -> Problem | None:
    """Return why a file that was read cannot be marked, ``None`` where it can."""
    source = parts.bytes_of(package.home)
    if package.is_damaged or b"<!DOCTYPE" in source:
        return Problem("word_damaged", name, _DAMAGED, _DO)
    if b"http://purl.oclc.org/ooxml/wordprocessingml/main" in source:
        return Problem("word_strict", name, _STRICT, _DO)
    return None
