"""The numbers that open a passage: 第三条, 一、, （二）, 4.2, ①, (a), 附件一, Article 5."""

import re
from dataclasses import dataclass

CHINESE = "一二三四五六七八九十百零〇两廿卅壹贰叁参肆伍陆柒捌玖拾佰甲乙丙丁戊己庚辛壬癸"

_SHAPES: tuple[tuple[int, str, str], ...] = (
    # depth, pattern on folded text, why
    (0, rf"附(?:件|录|表|则|属)\s?(?:[{CHINESE}]+|\d+|[A-Z])?(?=[:、. ·\-—《(]|$|(?![,。;]))", "an annex opens a part"),
    (0, r"(?:Annex|Appendix|Schedule|Exhibit) (?:[A-Z]|\d+|[IVX]+)\b", "the same in English"),
    (0, rf"第[{CHINESE}\d]+(?:编|部分|章)", "part or chapter"),
    (1, rf"第[{CHINESE}\d]+节", "section"),
    (
        2,
        rf"第[{CHINESE}\d]+(?:\.\d+)*条(?:之[{CHINESE}])?(?!、?第|[的约规所之和及与或,款项])",
        "article, not one referred to",
    ),
    (2, r"(?:Article|Clause|Section|ARTICLE|CLAUSE|SECTION) \d+(?:\.\d+)*\.?", "article in English"),
    (2, rf"[{CHINESE}]{{1,4}}[、.．]", "一、"),
    (3, rf"第[{CHINESE}\d]+(?:款|项|点)", "paragraph or item"),
    (4, r"\([甲乙丙丁戊己庚辛壬癸]\)[、.]?", "（甲） under 5.1"),
    (3, rf"\([{CHINESE}]{{1,4}}\)[、.]?", "（一）"),
    (5, r"\(\d{1,2}\)[、.]?|\d{1,2}\)[、.]?", "(1)"),
    (5, r"\([a-z]{1,4}\)", "(a), (iv)"),
    (6, r"[①-⑳㈠-㈩⑴-⒇❶-❿]", "①"),
    (6, r"[-*•·●○■□◆▪–—]+ ?(?=\S)", "a list mark"),
)
_DECIMAL = re.compile(r"(\d{1,2}(?:\.\d{1,2})+)(?![\d%])[、.)]? ?(?!\d)|(\d{1,2})(?:[、.](?!\d)|(?= [一-鿿A-Z])) ?")
_OTHERS = tuple((depth, re.compile(pattern)) for depth, pattern, _ in _SHAPES)
_QUICK = re.compile(
    rf"[*#>\s_]*(?:[第附(\d①-⑳㈠-㈩⑴-⒇❶-❿•·●○■□◆▪–—*\-]|[{CHINESE}]{{1,4}}[、.．]|A[nprRN]|S[ecCE]|Ex|C[lL])"
)
_MARKDOWN = re.compile(r"[\s>]*(?:#{1,6} ?|\*\*|__)*")


@dataclass(frozen=True, slots=True)
class Number:
    """A number as written, its depth (0 part … 6 list mark), and where the words after it begin."""

    written: str
    depth: int
    end: int


def number_at(text: str, start: int, end: int) -> Number | None:
    """Return the number that opens ``text[start:end]`` (folded text), ``None`` where none does."""
    if not _QUICK.match(text, start, end):
        return None
    marks = _MARKDOWN.match(text, start, end)
    at = marks.end() if marks else start
    found = _DECIMAL.match(text, at, end)
    if found:
        written = found.group(1) or found.group(2)
        return Number(written, 2 + written.count("."), found.end())
    for depth, pattern in _OTHERS:
        found = pattern.match(text, at, end)
        if found:
            return Number(found.group().rstrip("、.． "), depth, found.end())
    return None


_STEMS = "甲乙丙丁戊己庚辛壬癸"
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_CAPITALS = str.maketrans("壹贰叁参肆伍陆柒捌玖拾佰", "一二三三四五六七八九十百")


def spaced_number(source: str, start: int, end: int) -> tuple[str, int] | None:
    """Return a bare number that only white space parts from the words (``3 乙方…``), and where the words begin.

    It is looked for in the paper's own text: the folded copy has no white space inside Chinese.
    """
    found = _SPACED.match(source, start, end)
    return (found.group(1), found.end()) if found else None


_SPACED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,3})[ \t\u3000\xa0]+(?=[一-鿿“《])")


def plain_number(written: str) -> str:
    """Return the bare count in a number, so that 第十六条, 十六、, 16. and (16) can be told to be the same."""
    dotted = re.search(r"\d+(?:\.\d+)*", written)
    if dotted:
        return dotted.group()
    words = re.search(rf"[{CHINESE}]+", written)
    if not words:
        letters = re.search(r"[A-Za-z]+(?=\)|$)", written)
        return letters.group().lower() if letters else written
    return str(_count(words.group()))


def small_count(words: str) -> int | None:
    """Return a count in Chinese numerals below a thousand (二十四), ``None`` where the words are none."""
    plain = words and all(c in _DIGITS or c in "十百廿卅" for c in words.translate(_CAPITALS))
    value = _count(words) if plain else None
    return value if isinstance(value, int) else None


def _count(words: str) -> int | str:
    if any(c in _STEMS for c in words):
        return words
    words = words.translate(_CAPITALS).replace("廿", "二十").replace("卅", "三十")
    total, digit = 0, 0
    for c in words:
        if c in _DIGITS:
            digit = digit * 10 + _DIGITS[c] if digit and "十" not in words and "百" not in words else _DIGITS[c]
        else:
            total += (digit or 1) * {"十": 10, "百": 100}[c]
            digit = 0
    return total + digit
