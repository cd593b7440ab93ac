"""Why a part cannot be told, and what is missing: one entry a reason."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.market.flows.told import Untold

_DATE = Words("加一列「日期」（到日、月、季或年都行）。", "Add a column “date” (a day, month, quarter or year).")
_MORE = Words("补上更多的流动，或把范围放宽。", "Add more moves, or ask of a wider range.")
_REASONS: Mapping[str, tuple[str, Words, Words]] = {
    "no_dates": (
        "periods",
        Words("没有一行写了日期，说不出先后。", "No row tells a date; nothing can be told in time."),
        _DATE,
    ),
    "no_groups": (
        "groups",
        Words("没有一行写了组别，分不了组。", "No row tells a group; nothing can be told by group."),
        Words("加一列「组别」，如岗位类别。", "Add a column “group”, such as a class of post."),
    ),
    "no_spells": (
        "retention",
        Words(
            "在一家公司待了多久，看得到的不够 5 段。", "Fewer than 5 spells in a firm are seen from beginning to end."
        ),
        Words(
            "加一列「入职日期」，或用一列匿名编号把同一个人的几行连起来。",
            "Add a column “joined”, or an anonymous “person” that links the rows of one person.",
        ),
    ),
    "no_values": (
        "values",
        Words(
            "彼此都有 5 人以上来往、连得成圈的公司不到三家，估不出价值。",
            "Fewer than three firms all lead to each other by moves of 5 people or more; values cannot be told.",
        ),
        _MORE,
    ),
    "policy_undated": ("policy", Words("没有日期，分不出前后。", "Without dates there is no before and after."), _DATE),
    "policy_no_treated": (
        "policy",
        Words("没有说哪些组或公司受政策影响。", "It was not said which groups or firms the policy touches."),
        Words("用 --treated 写组名或公司名。", "Name groups or firms with --treated."),
    ),
    "policy_unknown": (
        "policy",
        Words(
            "「{names}」不是可以列出的组或公司（不足 5 人的不列）。",
            "“{names}” is no group or firm that can be told of (none of fewer than 5 people is).",
        ),
        Words("可以写：{told}。", "These can be named: {told}."),
    ),
    "policy_few": (
        "policy",
        Words(
            "分成月、季、年都有时段不足 5 人离开，前后比不出来。",
            "By month, quarter or year, in some periods fewer than 5 people left on one side.",
        ),
        Words(
            "缩短范围（--from、--until），或补上更多流动。", "Narrow the range (--from, --until), or add more moves."
        ),
    ),
    "policy_short": (
        "policy",
        Words(
            "政策日期前后要各有 {least} 个完整时段；这里前 {before} 个，后 {after} 个。",
            "A date needs {least} whole periods on either side; here are {before} before and {after} after it.",
        ),
        Words("补上更早或更晚的流动。", "Add earlier or later moves."),
    ),
}


def untold(code: str, **values: object) -> Untold:
    """Return the reason of this code; ``values`` go into its words. Raises ``KeyError`` for a code without words."""
    part, because, do = _REASONS[code]
    return Untold(part, because.fill(**values), do.fill(**values))
