"""Words that a paper gives a meaning to, so that a clause stated through them is still understood."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from songbang.passages.passages import Definition

_QUOTED = r"[“\"《]([^”\"》]{2,16}|[A-Z][\w' -]{2,40})[”\"》]"
_SHORT = re.compile(
    rf"\((?:以下|下文|下)?(?:统称|合称|简称|称|均称)?(?:为|作)?(?:the |collectively,? )*{_QUOTED}(?:或{_QUOTED})?\)"
)
_MEANS = re.compile(
    rf"{_QUOTED}:?(?:一词|在本(?:协议|合同|承诺书)中)?,? ?"
    r"(?:是指|系指|指的是|意指|即指|即|指|means?|shall mean|refers? to):?"
)
_BARE = re.compile(
    r"\b([A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Period|Area|Territory|Business|Date|Clients?|Customers?|Field)) means:? "
)
_SAID = re.compile(
    r"本(?:协议|合同|承诺书|制度|办法|手册|规定|条|约定)(?:中)?所(?:称|述|指)的?"
    r"[“\"]?([^,。;:”\"()]{2,14}?)[”\"]?,?(?:是指|系指|指的是|指|包括):?"
)
# A list of definitions without quotation marks: each opens its paragraph, and a colon parts it from its meaning.
_LISTS_THEM = re.compile(
    r"(?:following|these) (?:definitions|expressions|words|terms)[^.:]{0,80}(?:apply|meanings?)|following meanings"
)
_COLON = re.compile(r"(?P<w>[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}): (?=[a-z])")
# What a short English name in brackets can mean for a clause; every other is the name of somebody or something.
_TELLS = re.compile(
    r"Period|Term\b|Date|Area|Territor|Region|Business|Compet|Field|Product|Service|Customer|Client|Supplier|Investor|Restrict|Relevant|Protected|Covenant|Information|Purpose|Leave"
)
# Who the parties are is read by readings/parties; a paper's own name means nothing here.
_PARTY = re.compile(
    r"^(?:甲方|乙方|丙方|公司|本公司|集团|单位|员工|雇员|雇主|本人|您|你|研究院|医院|学校|本?协议|本?合同|计划|激励计划|"
    r"the )?(?:Company|Employee|Employer|Agreement|Executive|Scheme|Plan|Group|Board)?$"
)


def definitions(text: str, starts: Sequence[int] = (0,)) -> tuple[Definition, ...]:
    """Return the definitions in a folded text, in order; party names and titles of papers are left out.

    ``starts`` are the offsets at which paragraphs begin: no meaning reaches back over one.
    """
    found = [*_shortened(text, starts), *_explained(text), *_listed(text, starts)]
    kept = [definition for definition in found if not _PARTY.match(definition.word)]
    first: dict[str, Definition] = {}
    for definition in sorted(kept, key=lambda d: d.start)[:_MOST]:
        first.setdefault(definition.word, definition)
    return tuple(first.values())


_MOST = 300  # definitions read: no paper written for people has more


def _shortened(text: str, starts: Sequence[int]) -> list[Definition]:
    """``…离职后二十四个月（以下简称“限制期”）``: the meaning stands before the bracket."""
    out = []
    for match in _SHORT.finditer(text):
        paragraph = starts[bisect_right(starts, match.start()) - 1]
        start = max(paragraph, *(text.rfind(stop, 0, match.start()) + 1 for stop in "。;,"))
        meaning = text[start : match.start()]
        if 2 <= len(meaning) <= 120 and not _FIRM.search(meaning):
            out += [
                Definition(word, meaning, start, start, match.end())
                for word in match.groups()
                if word and not (word.isascii() and _names_somebody(word, match))
            ]
    return out


def _names_somebody(word: str, match: re.Match[str]) -> bool:
    """Tell whether ``(the “Cook”)`` only names a party: one word, or words that tell neither time, place nor trade."""
    return not _TELLS.search(word) or (
        word in {"Client", "Customer", "Supplier", "Investor"} and "the" in match.group()
    )


def _listed(text: str, starts: Sequence[int]) -> list[Definition]:
    """``Restricted Business: those parts of …``: one definition a paragraph, where a list is announced."""
    if not _LISTS_THEM.search(text):
        return []
    out = []
    for at, start in enumerate(starts):
        found = _COLON.match(text, start)
        if found:
            end = starts[at + 1] if at + 1 < len(starts) else len(text)
            meaning = text[found.end() : end].rstrip(" \n.;")
            out.append(Definition(found.group("w"), meaning, found.end(), start, end))
    return out


def _stop(text: str, start: int) -> int:
    """Where a meaning ends: at the full stop of its language, or after a stretch where none comes."""
    latin = text[start : start + 20].isascii()
    if latin:
        stop = _LATIN_STOP.search(text, start, start + _LONG)
        end = stop.start() if stop else -1
    else:
        end = text.find("。", start, start + _LONG)
    if end < 0 and latin and text[-1:] == ".":
        end = len(text) - 1
    return end if 0 <= end - start <= _LONG else min(len(text), start + _SHORTENED)


_FIRM = re.compile(r"(?:有限|股份)公司$|Limited$|Ltd\.?$|LLC$")  # a short name for a firm gives no word a meaning
_LATIN_STOP = re.compile(r"\. |[.;]\s*\n|;(?= and\b)")
_LONG, _SHORTENED = 600, 200  # characters


def _explained(text: str) -> list[Definition]:
    """``“竞争业务”是指…。``: the meaning runs to the full stop."""
    out = []
    for pattern in (_MEANS, _SAID, _BARE):
        for match in pattern.finditer(text):
            end = _stop(text, match.end())
            following = _MEANS.search(text, match.end(), end)
            meaning = text[match.end() : following.start() if following else end]
            out.append(Definition(match.group(1), meaning, match.end(), match.start(), end))
    return out
