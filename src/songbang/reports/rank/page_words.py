"""What the page of a ranking says around its figures."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.market.ranking.ranking import Sample

TITLE = Words("竞业名单：谁怕谁", "Lists of rivals: who fears whom")
RANKABLE = Words("这些名单排得出高低", "These lists can be ranked")
UNRANKABLE = Words("这些名单排不出高低", "These lists cannot be ranked")
MODEL = Words(
    "这是一个模型：它假定，一家公司把谁写进竞业名单，就是怕人去谁那里。它不是事实，也不评价任何公司。",
    "This is a model: it takes a name on a list to mean fear of losing people to that firm. It is no fact and no "
    "verdict on any firm.",
)
FACTS: Mapping[str, Words] = {
    "lists": Words("手边的名单", "Lists held"),
    "firms": Words("排了位次的公司", "Firms ranked"),
    "period": Words("名单的年份", "Years of the lists"),
    "method": Words("方法", "Method"),
    "interval": Words("区间", "Intervals"),
    "chance": Words("与随机比", "Against chance"),
}
METHOD = Words("SpringRank，每份名单合计权重 1", "SpringRank, each list weighing 1 in all")
INTERVAL = Words("{level}，自助法 {draws} 次，种子 {seed}", "{level}, bootstrap of {draws} draws, seed {seed}")
CHANCE = Words("重排 {nulls} 次，p = {p}", "{nulls} shuffles, p = {p}")
NOT_TESTED = Words("没有做", "not worked out")
DRAWN: Mapping[Sample, Words] = {
    Sample.LISTS: Words("每次重抽整份名单。", "Whole lists are drawn again."),
    Sample.EDGES: Words("每次重抽的是一条一条的记录。", "Single records are drawn again."),
}
SECTIONS: Mapping[str, Words] = {
    "ranks": Words("位次和区间", "Ranks and intervals"),
    "checked": Words("位次（只供核对）", "Ranks (for checking only)"),
    "lists": Words("谁的名单写了谁", "Whose list names whom"),
    "chance": Words("和随机比", "Against chance"),
    "methods": Words("换一种排法", "Other methods"),
    "changes": Words("年份之间的变化", "From year to year"),
    "others": Words("没有位次的公司", "Firms without a rank"),
    "breadth": Words("覆盖整个技术领域的条款", "Clauses that close a whole technology"),
    "unread": Words("没有读成的", "What was not read"),
    "limits": Words("这个位次不说明什么", "What a rank does not say"),
    "meanings": Words("每个数字怎么算", "How each figure is worked out"),
}
CHECK_ONLY = Words(
    "排不出高低，下面的位次没有依据。列在这里，只供核对数据，请不要引用。",
    "No order can be read, so the ranks below rest on nothing. They stand here for checking the data; "
    "do not quote them.",
)
NOBODY_RANKED = Words("没有一家公司排得了位次。", "No firm could be given a rank.")
READ_ROWS = Words(
    "点是位次，线是 {level} 区间，浅色宽带是去掉任何一份名单时位次的范围。两家的线叠在一起，就分不出先后。{drawn}",
    "Dot: rank. Line: {level} interval. Pale band: the range when any one list is left out. Where the lines of two "
    "firms overlap, which is higher cannot be told. {drawn}",
)
READ_GRAPH = Words(
    "一行一家，高的在上。弧线从写名单的公司到名单上的公司。虚线是反着的：高的写了低的。",
    "One row a firm, the highest at the top. An arc runs from the firm whose list it is to the firm it names. "
    "Dashed arcs run against the order: a higher firm names a lower one.",
)
LEFT_OUT = Words("另有 {n} 家没有画。", "{n} more firms are not drawn.")
RECIPROCITY = Words(
    "{share} 的写法是互相的：对方的名单也写了这一家。",
    "{share} of these namings are answered: the firm named lists the other one too.",
)
LIMITS: tuple[Words, ...] = (
    Words("不说明哪家公司更好、更强、待遇更高。", "Which firm is better, stronger or pays more."),
    Words("不说明哪份协议有效，也不说明谁会被起诉。", "Which agreement is valid, or who will be sued."),
    Words(
        "没有名单的公司不是没有对手：它的名单不在手边，所以没有位次。",
        "That a firm without a list has no rivals: its list is not held, so it has no rank.",
    ),
    Words(
        "名单是拿得到的那些，不是全部；谁的名单流出来，本身就有偏。",
        "How all lists would rank: these are the ones that could be had, and which lists get out is no accident.",
    ),
    Words(
        "引用时请连同方法、年份、名单份数和区间一起写。",
        "Quote a rank only with its method, years, number of lists and interval.",
    ),
)
MEANINGS: tuple[tuple[Words, Words], ...] = (
    (
        Words("位次", "Rank"),
        Words(
            "1 最高：别人的名单写它，它的名单少写比它低的。分数相同的并列，取最小的数。",
            "1 is the highest: listed by others, seldom listing those below. Equal scores share the lowest number.",
        ),
    ),
    (
        Words("去掉一份名单", "One list left out"),
        Words(
            "逐份去掉，再排一次，得到的最高和最低位次。",
            "The highest and lowest rank when each list in turn is left out.",
        ),
    ),
    (
        Words("区间", "Interval"),
        Words(
            "自助法：重抽名单，每次再排一次，取中间的一段。只有一份名单连着的公司，或能比它的抽取太少，说不出区间。",
            "The bootstrap: lists are drawn again and ranked each time; the middle part of the ranks. Where one list "
            "alone joins a firm to the rest, or too few draws could compare it, no interval can be told.",
        ),
    ),
    (
        Words("指向下方的权重", "Weight that points down"),
        Words(
            "写名单的一方反而排得更高的那部分权重。", "The share of weight whose lister stands above the firm it names."
        ),
    ),
)
