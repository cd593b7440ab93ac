"""Files that were handed in together, parted into what the work on them looks for: a card, a table, lists."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from songbang.basis.words import Words
from songbang.tasks.refusal import Refusal
from songbang.web.jobs.market_work import CARD, GIVEN
from songbang.web.roster.parted import TABLES

CARDS = frozenset({".toml"})
_NO_CARD = Words("里面没有市场卡片（.toml 文件）。", "There is no market card (a .toml file) among these files.")
_CARDS = Words("有不止一张卡片：{names}", "There is more than one card: {names}")
_ONE_CARD = Words(
    "放一张卡片，要算公司博弈的再放一个名单表。", "Hand in one card and, for the game of firms, one table of lists."
)
_NO_MOVES = Words("里面没有流动表（表格文件）。", "There is no table of moves (a spreadsheet) among these files.")
_TABLES = Words("有不止一个表格，分不清用哪个：{names}", "There is more than one spreadsheet: {names}")
_ONE_TABLE = Words("一次放一个表格。", "Hand in one spreadsheet at a time.")
_SHOWN = 5


def parted(kind: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the files under the names they are kept by; what does not fit the kind of work is a ``Refusal``."""
    if kind == "lab":
        return _card(files)
    if kind == "flows":
        return _given({_one(files, TABLES, (_NO_MOVES, _TABLES, _ONE_TABLE)): None}, files)
    return {f"{GIVEN}/{name}": data for name, data in files.items()}


def _card(files: Mapping[str, bytes]) -> dict[str, bytes]:
    card = _one(files, CARDS, (_NO_CARD, _CARDS, _ONE_CARD))
    others = {name: data for name, data in files.items() if _suffix(name) in TABLES}
    lists = {_one(others, TABLES, (_NO_MOVES, _TABLES, _ONE_CARD)): None} if others else {}
    return {CARD: files[card], **_given(lists, files)}


def _one(files: Mapping[str, bytes], suffixes: frozenset[str], words: tuple[Words, Words, Words]) -> str:
    """Return the one file of a kind; ``words`` say that there is none, that there are several, and what to do."""
    none, several, do = words
    found = [name for name in files if _suffix(name) in suffixes]
    if len(found) != 1:
        names = "、".join(PurePosixPath(name).name for name in found[:_SHOWN])
        raise Refusal(several.fill(names=names) if found else none, do)
    return found[0]


def _given(names: Mapping[str, None], files: Mapping[str, bytes]) -> dict[str, bytes]:
    return {f"{GIVEN}/{PurePosixPath(name).name}": files[name] for name in names}


def _suffix(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
