"""What the page of flows says around its figures."""

from collections.abc import Mapping

from songbang.basis.words import Words

TITLE = Words("人才流动：谁去了哪里", "Moves: who goes where")
HEADLINE = Words("{moves} 次流动，{firms}公司", "{moves} moves between {firms} firms")
FIRMS = Words("{n} 家", "{n}")
FIRMS_AT_LEAST = Words("至少 {n} 家", "at least {n}")
GIVEN = Words(
    "这里数的是你给的表，不是市场上的全部流动；谁进得了这张表，本身就有偏。",
    "This counts the table that you gave, not all moves in the market; who gets into such a table is no accident.",
)
WITHHELD = Words(
    "不足 {k} 人的格子不列，能由相减得出的也不列。",
    "Cells of fewer than {k} people are withheld, and so is what a subtraction would give away.",
)
FACTS: Mapping[str, Words] = {
    "moves": Words("数到的流动", "Moves counted"),
    "drawn": Words("列出来的", "Told cell by cell"),
    "undated": Words("没有日期", "Without a date"),
    "outside": Words("不在所问时段", "Outside the window"),
    "days": Words("从哪天到哪天", "Days"),
}
SECTIONS: Mapping[str, Words] = {
    "flows": Words("谁去了哪里", "Who went where"),
    "matrix": Words("从谁到谁", "From whom to whom"),
    "net": Words("谁流入，谁流出", "Who gains people, who loses them"),
    "spread": Words("去了几家，来自几家", "How widely people spread"),
    "periods": Words("按时间", "Over time"),
    "groups": Words("按组", "By group"),
    "retention": Words("待多久", "How long people stay"),
    "values": Words("流动显示的价值（模型）", "Values that moves reveal (a model)"),
    "policy": Words("一个日期的前后", "Before and after a date"),
    "shares": Words("印出的占比对不对", "Printed shares, checked"),
    "untold": Words("说不出的", "What cannot be told"),
    "not-read": Words("没有读成的", "What was not read"),
    "meanings": Words("每个数字怎么算", "How each figure is worked out"),
}
READ_MATRIX = Words(
    "底色越深，人越多。点（·）是不列的格子，不是零。",
    "The deeper the ground, the more people. A dot (·) is a withheld cell, not zero.",
)
READ_SANKEY = Words(
    "带子越宽，人越多。两端浅色的部分是不列的流动，没有画。",
    "The wider a band, the more people. The pale part of an end is withheld and not drawn.",
)
READ_NET = Words(
    "点是净流入比，线是区间。线碰到中间的虚线，就分不清是流入还是流出。",
    "Dot: the ratio; line: its interval. Where it touches the dashed line, gain and loss cannot be told apart.",
)
READ_VALUES = Words(
    "一个模型：人往哪里走，就当那里更好。没有校正裁员，也没有校正招人的多少；"
    "只算互相到得了的公司。用了 {total} 次流动里的 {used} 次。",
    "A model: where people go is taken to be better. Layoffs and how much a firm hires are not corrected for, and only "
    "firms that all lead to each other count. {used} of {total} moves are used.",
)
NO_VALUE = Words("没有值的（不在互相到得了的一组里）：{firms}。", "Without a value (outside that set): {firms}.")
SEED = Words("随机种子 {seed}；同样的文件得同样的数字。", "Seed {seed}: the same file gives the same figures.")
SOURCE = Words("{says}（{source}）", "{says} ({source})")
NOT_USED = Words(
    "有 {n} 处没有用，每一处的原因在 errors.csv 里。", "{n} entries were not used; errors.csv tells why of each."
)
ALIKE = Words(
    "有 {n} 对公司名相像，没有合并；是同一家的，写进 aliases.csv，再用 --aliases 读一次。",
    "{n} pairs of names look alike and were kept apart; where two are one firm, say so in aliases.csv and read again "
    "with --aliases.",
)
