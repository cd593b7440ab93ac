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

_QUOTED = re.compile(r"(“[^”]*”|「[^」]*」|『[^』]*』)")


@cache
def _converter() -> Callable[[str], str]:
    # The dictionaries take a tenth of a second to load: only who asks for traditional script waits for them.
    from opencc import OpenCC  # noqa: PLC0415

    convert: Callable[[str], str] = OpenCC("s2hk").convert
    return convert


# 户: the table of Hong Kong forms keeps it, the people and the press of Hong Kong write 戶.
@lru_cache(maxsize=4096)
def _traditional(text: str) -> str:
    pieces = _QUOTED.split(text)
    return "".join(piece if at % 2 else _converter()(piece).replace("户", "戶") for at, piece in enumerate(pieces))


def tell(words: Words, lang: str) -> str:
    """Return the message in ``zh``, ``zh-Hant`` or ``en``.

    Traditional script is made from the Chinese words. What stands between quotation marks (“…”, 「…」) is quoted
    from a paper and keeps the script of the paper.
    """
    return _traditional(words.zh) if lang == "zh-Hant" else words.say(lang)
