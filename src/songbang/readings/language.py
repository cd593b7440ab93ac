"""The language of a paper: of the version that prevails where there are two."""

import re

from songbang.papers.folded import simplified

_HAN = re.compile(r"[一-鿿]")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_ENGLISH_PREVAILS = re.compile(
    r"(?:以英文|英文(?:文本|版本)?(?:为准|优先))|English[^.]{0,30}(?:prevail|control)", re.IGNORECASE
)
_CHINESE_PREVAILS = re.compile(r"以中文|Chinese[^.]{0,30}(?:prevail|control)", re.IGNORECASE)
_TRADITIONAL = 0.04  # share of characters that simplification changes; running traditional text has about a third


def language_of(text: str) -> str:
    """Return ``zh-Hans``, ``zh-Hant`` or ``en`` for a paper's reading text."""
    sample = text[:40_000]
    han = len(_HAN.findall(sample))
    latin = len(_LATIN.findall(sample))
    if han and latin and _ENGLISH_PREVAILS.search(text) and latin * 4 > han:
        return "en"
    if latin > han / 1.5 and not (_CHINESE_PREVAILS.search(text) and han > 100):
        return "en"
    changed = sum(1 for old, new in zip(sample, simplified(sample), strict=True) if old != new)
    return "zh-Hant" if han and changed / han > _TRADITIONAL else "zh-Hans"
