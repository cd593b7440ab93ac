"""The script a message leaves the house in: simplified, traditional, or English."""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from songbang.basis.words import Words

LANGUAGES = ("zh", "zh-Hant", "en")
"""The languages of ``--lang``."""

HTML_LANGUAGES: Mapping[str, str] = MappingProxyType({"zh": "zh-Hans", "zh-Hant": "zh-Hant", "en": "en"})
"""The value of the HTML attribute ``lang`` for each language of ``--lang``."""

_QUOTED = re.compile(r"(“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》)")

# Where the dictionary of Hong Kong forms differs from what is written there: 客户, and 签 in the sense of signing.
_CORRECTIONS = (("户", "戶"), ("籤", "簽"), ("標簽", "標籤"))


@cache
def _converter() -> Callable[[str], str]:
    # The dictionaries take a tenth of a second to load: only who asks for traditional script waits for them.
    from opencc import OpenCC  # noqa: PLC0415

    convert: Callable[[str], str] = OpenCC("s2hk").convert
    return convert


def _hong_kong(text: str) -> str:
    converted = _converter()(text)
    for wrong, right in _CORRECTIONS:
        converted = converted.replace(wrong, right)
    return converted


@lru_cache(maxsize=4096)
def _traditional(text: str) -> str:
    pieces = _QUOTED.split(text)
    return "".join(piece if at % 2 else _hong_kong(piece) for at, piece in enumerate(pieces))


def tell(words: Words, lang: str) -> str:
    """Return the message in ``zh``, ``zh-Hant`` or ``en``.

    Traditional script is made from the Chinese words. What stands between quotation marks (“…”, 「…」, 《…》) is quoted
    from a paper and keeps the script of the paper.
    """
    return _traditional(words.zh) if lang == "zh-Hant" else words.say(lang)
