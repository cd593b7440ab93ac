"""What is written of one firm, taken apart: its name, its other names, its group, what it does."""

import re
from dataclasses import dataclass

from songbang.passages.passages import Passages
from songbang.terms.firm import Firm
from songbang.terms.group_words import GROUP, OWN_GROUP
from songbang.terms.other_names import LEGAL, bare, name_behind, names_in_bracket, part_of_name

_BRACKET = re.compile(r"\((?P<c>(?:[^()]|\([^()]*\)){1,120})\)$")
_DOES = re.compile(rf"^(?:.(?![,;:])){{2,}}?{LEGAL}(?P<cut>(?:[,:;]| ?-+ ?| )(?P<c>[^。]{{2,120}}))$")
_WIDE = "[⺀-鿿！-／：-＠［-｀｛-￯]"
_NEXT_TO_WIDE = re.compile(rf"\s+(?={_WIDE})|(?<={_WIDE})\s+")
_MOST = 6  # things said beside one name; more is no entry of a list


@dataclass(slots=True)
class _Told:
    """Ranges of the folded text, as they are taken off from the right."""

    left: int
    right: int
    aliases: list[tuple[int, int]]
    remark: tuple[int, int] | None = None
    affiliates: bool = False


def firm(passages: Passages, left: int, right: int) -> Firm | None:
    """Return the firm that a stretch of the folded text names, ``None`` where no name is left.

    ``甲木有限公司（简称“甲木”）及其关联公司`` is the firm 甲木有限公司, its alias 甲木, its group included.
    """
    text = passages.folded.text
    told = _Told(left, right, [])
    for _ in range(_MOST):
        _trim(text, told)
        if not any(step(text[told.left : told.right], told) for step in (_bracket, _group, _behind, _does)):
            break
    _trim(text, told)
    if told.right - told.left < 2:
        return None
    name = written(passages, told.left, told.right)
    aliases = dict.fromkeys(written(passages, *place) for place in reversed(told.aliases))
    return Firm(
        name=name,
        span=passages.span(told.left, told.right),
        aliases=tuple(alias for alias in aliases if alias != name),
        affiliates=told.affiliates,
        remarks=written(passages, *told.remark) if told.remark else None,
    )


def written(passages: Passages, left: int, right: int) -> str:
    """Return the paper's own words of a range of the folded text, blanks kept only between Latin words."""
    words = passages.span(left, right).of(passages.paper.text)
    words = _NEXT_TO_WIDE.sub("", words)
    return re.sub(r"\s+", " ", words)


def _trim(text: str, told: _Told) -> None:
    words = text[told.left : told.right]
    name = bare(words)
    told.left += words.index(name)
    told.right = told.left + len(name)


def _bracket(words: str, told: _Told) -> bool:
    """What a bracket behind a name says: another name, the group, a remark; a place is part of the name."""
    bracket = _BRACKET.search(words)
    if not bracket or bracket.start() < 2 or part_of_name(bracket.group("c")):
        return False
    content, before = bracket.group("c"), words[: bracket.start()]
    at = told.left + bracket.start("c")
    found = names_in_bracket(content, before)
    told.aliases += [(at + left, at + right) for left, right in reversed(found)]
    if GROUP.search(content) and not found:
        told.affiliates = told.affiliates or not re.search(r"不(?:含|包括)|除外|exclud", content)
    elif not found:
        told.remark = told.remark or (at, at + len(content))
    told.right = told.left + bracket.start()
    return True


def _group(words: str, told: _Told) -> bool:
    """Its group, named behind it: 及其关联公司."""
    group = next((hit for hit in OWN_GROUP.finditer(words, 2) if hit.end() == len(words)), None)
    if group:
        told.affiliates = True
        told.right = told.left + group.start()
    return group is not None


def _behind(words: str, told: _Told) -> bool:
    """Another name without a bracket."""
    found = name_behind(words)
    if found:
        (left, right), cut = found
        told.aliases.append((told.left + left, told.left + right))
        told.right = told.left + cut
    return found is not None


def _does(words: str, told: _Told) -> bool:
    """What it does, behind its full name: 甲木有限公司，主营机器人."""
    does = _DOES.match(words)
    if does:
        told.remark = told.remark or (told.left + does.start("c"), told.left + does.end("c"))
        told.right = told.left + does.start("cut")
    return does is not None
