"""What stands beside the figures of a comparison: what it is, what it is not for, what is asked in its place."""

from songbang.basis.words import Words

TITLE = Words("竞业限制：几种政策的费用", "Non-competes: what each policy costs")
HEADLINE = Words(
    "{people} 人的花名册，{count} 种政策，按 {day} 的法律", "{people} people, {count} policies, by the law of {day}"
)
LEAST = Words("已知的费用里，{policy}最少：{total}。", "Of the costs that are known {policy} has the least: {total}.")
NOT_ALL = Words(
    "有的行没有算进去，合计不能直接比高低。", "Some lines are not counted, so that the totals cannot be ranked."
)
SOME_LEFT = Words(
    "有些人的数还不知道，没有算进去；各种政策没算进去的人可能不同。",
    "The sums of some people are not known and not counted; they may be others under each policy.",
)
COSTS, LEAVERS, ROLES = (
    Words("费用", "Costs"),
    Words("离职", "People who leave"),
    Words("按人员类别", "By class of person"),
)
WHY, RATES, CHECKS = (
    Words("为什么是这些数", "Why these sums"),
    Words("公布的数字", "Published figures"),
    Words("法律怎么看这些政策", "What the law says of the policies"),
)
NOTES_TITLE = Words("说明", "Notes")
LINE, TOTAL, POLICY = Words("项目", "Line"), Words("已知部分合计", "Known in all"), Words("政策", "Policy")
COUNTED = Words("{day} 起一年（到 {until}）", "One year from {day} (to {until})")
NOTHING_AGAINST = Words(
    "没有发现政策本身不符合规定的地方。", "Nothing was found in which the policies themselves fail a rule."
)
LEFT_OUT = Words("合计不含：{names}。", "Not in the total: {names}.")
USUAL, ADDED = (
    Words("平常一年离职（低–中–高）", "Leave in a usual year (low–mid–high)"),
    Words("多离职（低–中–高）", "Leave besides (low–mid–high)"),
)
HEADS_IN, HEADS_OUT = (
    Words("在职、签了协议", "Employed, with an agreement"),
    Words("其中不再约束", "Of them no longer bound"),
)
GIVE_RATE = Words(
    "没有离职率，离职人数和以后的补偿算不出。用一个文件给出：leaving（一年离职率）和 started（启动比例），"
    "写明来源（命令行用 --rates）。",
    "Without a rate of leaving neither leavers nor what is to come can be told. Give leaving (of a year) and started "
    "(a share) in a file, with their source (--rates on the command line).",
)
EFFECT = Words(
    "多离职 {change}{range}；{outcome}；{country} {year}；{mark}。",
    "{change} more leave{range}; {outcome}; {country} {year}; {mark}.",
)
RANGE = Words("（{low}–{high}）", " ({low}–{high})")
NOTES = (
    Words(
        "这是算术和法律信息，不是法律意见；估计是模型，不是预测。",
        "This is arithmetic and legal information, not legal advice; estimates are models, no forecasts.",
    ),
    Words(
        "欠付的补偿怎么选都要付，晚付不会变少；这里不算「晚付能省多少」。",
        "What is owed is owed under every policy and no less for being late; what paying late would “save” is not "
        "worked out.",
    ),
    Words(
        "不批量生成索赔，不做启动竞业的考核排名；可以看的是：哪些约定没有必要、放弃后省多少、还欠多少。",
        "No claims by the list, no targets for starting restraints; what can be seen is which agreements are not "
        "needed, what a release spares, what is owed.",
    ),
    Words(
        "少于 5 人的数不列，也不能用别的数相减得出；看到每个人要写明用途。",
        "Figures of fewer than 5 people are not shown, nor can they be had by subtraction; rows of persons need a "
        "purpose.",
    ),
    Words(
        "约束面越宽，站不住的越多，本身就是风险；放弃是书面、明确、送达的放弃，沉默不算。",
        "The wider the net the more of it does not hold, which is a risk of its own. Giving up is done in writing, "
        "plainly, and received; silence is none.",
    ),
)
