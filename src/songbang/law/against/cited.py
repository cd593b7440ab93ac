"""The passage that a citation means: 24(2), 26(1)(2), 253-1, or a heading such as 裁判要点."""

import re
from dataclasses import dataclass
from functools import cached_property

from songbang.law.against.articles import Article, split
from songbang.law.against.signs import even, lines

_NUMBERED = re.compile(r"([0-9]+(?:-[0-9]+)?)((?:\([0-9]+\))*)")
_LEADING = re.compile(r"^(?:[ #>*_+\-【\[]|[0-9一二三四五六七八九十]{1,3}[、.]|（[0-9一二三四五六七八九十]{1,3}）)+")
_HEADING = re.compile(r" *(?:#|\*\*|【|[0-9一二三四五六七八九十]{1,3}[、.]|第[0-9一二三四五六七八九十百]{1,8}[条章节])")
_AFTER = re.compile(r"[\]】*_#： :]*")
_STOPS = frozenset("。；，、！？;,")
_ALL = frozenset({"", "全文"})
_SHORT = 16
_MANY = 40


@dataclass(frozen=True, slots=True)
class Passage:
    """Words with the line they begin on; ``exact`` is false where the article is there, and not that part of it."""

    text: str
    line: int
    exact: bool = True


@dataclass(frozen=True)
class Copy:
    """One file of a text that is compared: its name and its words."""

    name: str
    text: str

    @cached_property
    def articles(self) -> dict[str, Article]:
        """Its articles by number."""
        return {article.number: article for article in split(self.text)}

    def passage(self, citation: str) -> Passage | None:
        """Return what a citation means in this text; ``None`` where there is no such article or heading."""
        numbered = _NUMBERED.fullmatch(citation)
        if numbered is None:
            words = even(citation).strip()
            return Passage(even(self.text), 1) if words in _ALL else self._under(words)
        article = self.articles.get(numbered.group(1))
        parts = [int(part) for part in re.findall(r"[0-9]+", numbered.group(2))]
        return None if article is None else _part(article, parts)

    def _under(self, words: str) -> Passage | None:
        told = [(line, even(text).strip()) for line, text in lines(self.text)]
        for at, (line, text) in enumerate(told):
            rest = _rest_of_heading(text, words)
            if rest is not None:
                return Passage(" ".join([rest, *_until_heading([text for _, text in told[at + 1 :]])]).strip(), line)
        held = [article for article in self.articles.values() if words in article.text]
        if held:
            return Passage(" ".join(article.text for article in held), held[0].line)
        saying = [(line, text) for line, text in told if words in text][:_MANY]
        return Passage(" ".join(text for _, text in saying), saying[0][0]) if saying else None


def _part(article: Article, parts: list[int]) -> Passage:
    """Return the article, or of it the paragraph and the item."""
    if not parts:
        return Passage(article.text, article.line)
    if not 0 < parts[0] <= len(article.paragraphs):
        return Passage(article.text, article.line, exact=False)
    paragraph = article.paragraphs[parts[0] - 1]
    if len(parts) == 1:
        return Passage(paragraph.text, paragraph.line)
    if parts[1] not in paragraph.items:
        return Passage(paragraph.text, paragraph.line, exact=False)
    line, text = paragraph.items[parts[1]]
    return Passage(text, line)


def _rest_of_heading(text: str, words: str) -> str | None:
    """Return what stands behind a heading in its own line; ``None`` where the line is not that heading."""
    leading = _LEADING.match(text)
    bare = text[leading.end() :] if leading else text
    if not bare.startswith(words):
        return None
    rest = bare[len(words) :]
    marked = leading is not None or rest[:1] in {"】", "：", ":", "]", "*"}
    short = len(rest) <= _SHORT and not _STOPS.intersection(rest)
    if short or (marked and rest[:1] in {"】", "：", ":", "]", "*", " "}):
        after = _AFTER.match(rest)
        return rest[after.end() :] if after else rest
    return None


def _until_heading(texts: list[str]) -> list[str]:
    """Return the lines up to the next heading: one that is marked, or short and without a stop."""
    held: list[str] = []
    for text in texts:
        stops = bool(_STOPS.intersection(text))
        if text and (_HEADING.match(text) or (held and len(text) <= _SHORT and not stops)):
            break
        held += [text] if text else []
    return held
