"""Which column a head means, how surely, and why."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from songbang.basis.words import Words
from songbang.portfolio.roster.columns import ColumnKind, columns
from songbang.portfolio.roster.head_words import HeadWords, head_lists, head_words, plain_head
from songbang.portfolio.roster.roster import Mapped, Sureness

LEFT_OUT = ""
"""What a person says of a head that is to be left out."""
OVER = " › "
"""What parts the words of a group of columns from those of one of them: 约定补偿 › 比例."""
_SURE = Words("表头的字就是这一列。", "The head names this column.")
_TOLD = Words("列对照文件里这样写。", "The file of columns says so.")
_REMEMBERED = Words("上次同样的表头这样定过。", "This was settled for the same heads before.")
_LEFT = Words("列对照文件里说不用这一列。", "The file of columns leaves it out.")
_OTHER = Words("和竞业限制无关。", "It says nothing about a restraint.")
_UNKNOWN = Words("不认识这个表头，原样保留。", "The head is not known; the column stays as it is.")
_NEAR = Words("表头里有「{words}」，但还有别的字。", "The head holds “{words}” and other words.")
_TWICE = Words("前面已有一列是「{column}」。", "Another column before it is “{column}”.")
_PRIVATE = Words(
    "是{what}，审计用不着：没有读，也不会写出。", "It is {what}, which no audit needs: it is neither read nor written."
)
_SHORTEST = 2


def map_heads(sheet: str, headers: Sequence[str], told: Mapping[str, str], kept: Mapping[str, str]) -> list[Mapped]:
    """Return what each head of a sheet means.

    ``told`` and ``kept`` are columns by plain head that a person settled: for this roster, or for one like it. Of two
    heads for one column the first counts, and the other is asked for.
    """
    found: list[Mapped] = []
    for header in headers:
        one = _mapped(sheet, header, told, kept)
        taken = one.column is not None and any(before.column == one.column for before in found)
        found.append(_asked_again(one) if taken else one)
    return found


def _asked_again(one: Mapped) -> Mapped:
    column = columns()[str(one.column)]
    return Mapped(one.sheet, one.header, None, Sureness.ASKED, _TWICE.fill(column=column.says), (column.name,))


def _mapped(sheet: str, header: str, told: Mapping[str, str], kept: Mapping[str, str]) -> Mapped:
    words, key, lists = head_words(header), plain_head(header), head_lists()
    private = next((what for part, _, what in lists.private if part in key), None)
    if private is not None and lists.sure.get(words.plain) is None:
        return Mapped(sheet, header, None, Sureness.PRIVATE, _PRIVATE.fill(what=private))
    for settled, how, because in ((told, Sureness.TOLD, _TOLD), (kept, Sureness.REMEMBERED, _REMEMBERED)):
        if key in settled:
            return _settled(sheet, header, settled[key], how, because)
    column = lists.sure.get(key) or lists.sure.get(words.plain)
    if column is not None:
        return _column(sheet, header, column, Sureness.SURE, _SURE)
    group, _, own = header.rpartition(OVER)
    if group and head_words(group).plain not in lists.other and words.plain not in lists.other:
        inner = _mapped(sheet, own, {}, {})
        return replace(inner, header=header)
    return _unsure(sheet, header, words)


def _settled(sheet: str, header: str, column: str, how: Sureness, because: Words) -> Mapped:
    if column == LEFT_OUT:
        return Mapped(sheet, header, None, how, _LEFT)
    return _column(sheet, header, column, how, because)


def _column(sheet: str, header: str, column: str, how: Sureness, because: Words) -> Mapped:
    words = head_words(header)
    kind = columns()[column].kind
    scale = words.scale
    if kind is ColumnKind.MONTHS:
        scale = 12 if words.unit == "year" or words.plain.endswith("年限") else 1
    elif kind is ColumnKind.SHARE:
        scale = 100 if words.percent else 1
    asked = head_lists().asked.get(words.plain)
    return Mapped(sheet, header, column, how, because, (), scale, words.per or (asked.per if asked else None))


def _unsure(sheet: str, header: str, words: HeadWords) -> Mapped:
    lists = head_lists()
    if words.plain in lists.other:
        return Mapped(sheet, header, None, Sureness.NOT_NEEDED, _OTHER)
    asked = lists.asked.get(words.plain)
    if asked is not None:
        return Mapped(sheet, header, None, Sureness.ASKED, asked.because, asked.may_be)
    near = [name for name in lists.sure if len(name) > _SHORTEST and name in words.plain]
    if near and not words.plain.isascii():
        longest = max(near, key=len)
        return Mapped(sheet, header, None, Sureness.ASKED, _NEAR.fill(words=longest), (lists.sure[longest],))
    return Mapped(sheet, header, None, Sureness.NOT_KNOWN, _UNKNOWN)
