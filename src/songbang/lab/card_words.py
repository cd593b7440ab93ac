"""The words of a market card: what it is called, its currency, its groups."""

import re
from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.lab.card_cells import Table, WrongCell, known_keys

_LONGEST = 400
_MOST_GROUPS = 20
_LONGEST_NAME = 60
_NAME = re.compile(rf"[^.\s]{{1,{_LONGEST_NAME}}}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_NO_WORDS = Words("「{key}」不是一段话。", "“{key}” is no words.")
_WORDS = Words(
    '写 "文字"，或 {{ zh = "中文", en = "英文" }}，最多 {most} 个字符。',
    'Write "words", or {{ zh = "Chinese", en = "English" }}, {most} characters at most.',
)
_NO_CURRENCY = Words("「currency」不是货币代码。", "“currency” is no code of a currency.")
_CODES = Words("写三个大写字母，例如 CNY。", "Write three capital letters, such as CNY.")
_NO_FLAG = Words("「{key}」写得不对。", "“{key}” is not right.")
_FLAGS = Words("写 true 或 false。", "Write true or false.")
_NO_NAME = Words("「{name}」不能作组名。", "“{name}” cannot be the name of a group.")
_NAMES = Words(
    "写一个词，不带点和空格，最多 {most} 个字符。", "Write one word without dots and spaces, {most} characters at most."
)
_NO_GROUP = Words("卡片里没有任何一组人，或者太多。", "The card has no group of posts, or too many.")
_GROUPS = Words(
    "写 1 到 {most} 个 [group.名字]，例如 [group.engineers]。",
    "Write 1 to {most} tables [group.name], such as [group.engineers].",
)


def says(own: Table, path: str, name: str = "") -> Words:
    """Return what something is called: one text for both languages, or one for each; its name where none is told."""
    key = f"{path}.says" if path else "says"
    found = own.get("says", name)
    if isinstance(found, str):
        return Words(_text(found, key), found)
    both = known_keys(found, ("zh", "en"), key)
    first = next(iter(both.values()), name)
    return Words(_text(both.get("zh", first), key), _text(both.get("en", first), key))


def currency(told: Table) -> str:
    """Return the code of the card's money."""
    found = told.get("currency")
    if not isinstance(found, str) or not _CURRENCY.fullmatch(found):
        raise WrongCell("currency", _NO_CURRENCY, _CODES)
    return found


def flag(told: Table, key: str) -> bool:
    """Return a yes or no, no where nothing is told."""
    found = told.get(key, False)
    if not isinstance(found, bool):
        raise WrongCell(key, _NO_FLAG.fill(key=key), _FLAGS)
    return found


def names_of_groups(told: Table) -> Mapping[str, object]:
    """Return the groups by name."""
    found = told.get("group", {})
    if not isinstance(found, Mapping) or not 1 <= len(found) <= _MOST_GROUPS:
        raise WrongCell("group", _NO_GROUP, _GROUPS.fill(most=_MOST_GROUPS), "card_missing")
    for name in found:
        if not _NAME.fullmatch(name):
            raise WrongCell("group", _NO_NAME.fill(name=name[:_LONGEST_NAME]), _NAMES.fill(most=_LONGEST_NAME))
    return found


def _text(found: object, key: str) -> str:
    if not isinstance(found, str) or len(found) > _LONGEST:
        raise WrongCell(key, _NO_WORDS.fill(key=key), _WORDS.fill(most=_LONGEST))
    return found
