"""The script a message leaves the house in: simplified, traditional, or English."""

import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from songbang.basis.words import Words
from songbang.languages.catalogues import said

LANGUAGES = ("zh", "zh-Hant", "en")
"""The languages of ``--lang``."""

HTML_LANGUAGES: Mapping[str, str] = MappingProxyType({"zh": "zh-Hans", "zh-Hant": "zh-Hant", "en": "en"})
"""The value of the HTML attribute ``lang`` for each language of ``--lang``."""

_QUOTED = re.compile(r"(“[^”]*”|「[^」]*」|『[^』]*』|《[^》]*》)")

# Where the dictionary of Hong Kong forms differs from what is written there: 客户; 签 in the sense of signing; forms of
# the list of characters for schools, while newspapers and the government (稅務局) write the others. Then what it takes
# for another word across a border between words (写明|了, 文本|里, 只|读), and 不准 in the sense of not allowed.
_CORRECTIONS = (
    *(("户", "戶"), ("籤", "簽"), ("標簽", "標籤")),
    *(("説", "說"), ("啓", "啟"), ("税", "稅"), ("閲", "閱"), ("脱", "脫"), ("鋭", "銳"), ("悦", "悅")),
    *(("寫明瞭", "寫明了"), ("說明瞭", "說明了"), ("列明瞭", "列明了"), ("瞭解", "了解")),
    *(("文本里", "文本裏"), ("日里", "日裏"), ("隻讀", "只讀"), ("單隻", "單只")),
    *(("不準出境", "不准出境"), ("準不準由", "准不准由")),
)


@cache
def _converter() -> Callable[[str], str]:
    # The dictionaries take a tenth of a second to load: only who asks for traditional script waits for them.
    from opencc import OpenCC  # noqa: PLC0415

    convert: Callable[[str], str] = OpenCC("s2hk").convert
    return convert


def in_traditional_script(text: str) -> str:
    """Return a Chinese text of our own in traditional script, with the forms of Hong Kong."""
    converted = _converter()(text)
    for wrong, right in _CORRECTIONS:
        converted = converted.replace(wrong, right)
    return converted


@lru_cache(maxsize=4096)
def traditional(text: str) -> str:
    """Return a Chinese text in traditional script; what it quotes (“…”, 「…」, 《…》) keeps the script of the paper."""
    pieces = _QUOTED.split(text)
    return "".join(piece if at % 2 else in_traditional_script(piece) for at, piece in enumerate(pieces))


def tell(words: Words, lang: str) -> str:
    """Return the message in ``zh``, ``zh-Hant`` or ``en``.

    Traditional script comes from the catalogue; a message that it does not have (the law, what was put together) is
    made from the Chinese words. What was filled in is told by itself: a ``Words`` in the same script, a name or a sum
    as it is. A message that is one in Chinese and in English is such a name or sum.
    """
    return _told(words) if lang == "zh-Hant" else words.say(lang)


def _told(words: Words) -> str:
    if words.filled is not None:
        form, values = words.filled
        shown = {name: _told(value) if isinstance(value, Words) else value for name, value in values.items()}
        return _told(form).format(**shown)
    if words.zh == words.en:
        return words.zh
    return said(words.zh, "zh-Hant") or traditional(words.zh)
