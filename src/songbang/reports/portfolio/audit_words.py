"""The sentences of the page and the workbook of an audit."""

from collections.abc import Mapping

from songbang.basis.standing import Standing
from songbang.basis.words import Words

TITLE = Words("竞业限制协议核查", "Non-compete agreements audited")
PEOPLE = Words("{count} 份协议按 {day}的法律核查。", "{count} agreements, set against the law of {day}.")
OWED = Words(
    "能算出来的欠付补偿至少 {sum} 元。欠的早付，比以后补付省事。",
    "Compensation owed, as far as it can be worked out: at least {sum} yuan. Paid now, it is the least trouble.",
)
NOTHING_OWED = Words("能算出来的部分没有欠付。", "As far as it can be worked out nothing is owed.")
NOT_HOLD = Words(
    "至少 {count} 份约束的是法律不允许约束的人，或者对方可以请求不生效。覆盖太广，本身就是风险。",
    "At least {count} bind people whom the law does not let it bind, or who may have it held without effect. Wide "
    "coverage is itself a risk.",
)
TOO_FEW = Words(
    "有协议的不到 {k} 人，不给出分组的数。", "Fewer than {k} people have an agreement: no figures are given by group."
)
WITHHELD = Words("不公布", "withheld")
PRIVACY = Words(
    "每一格至少是 {k} 个人的数；更小的组合并，会露出几个人的数不公布，也不能用别的数减出来。合计只加公布了的数。",
    "Every cell is of at least {k} people. Smaller groups are put together; what would tell of a few is withheld, and "
    "cannot be had by subtraction. Totals add up what is published.",
)
MODEL = Words(
    "金额按名册写的事实算：「应付」以对方一直遵守为前提，「违约金」只有证明了违反才谈得上。没有看申请仲裁的期限。",
    "Sums follow from what the roster tells: what is due rests on the restraint having been kept, damages follow only "
    "a breach that is proved. Time limits for a claim are not looked at.",
)
SIDES = Words("两边的钱（元）", "The money of both sides (yuan)")
SIDES_SAY = Words(
    "左边是公司欠的和要付的，右边是对方违反并且证明了以后，公司可以主张的（过高的可以请求减少）。",
    "On the left what the employer owes and will owe; on the right what it could claim once a breach is proved (too "
    "high a sum may be cut).",
)
PERSONS = Words("法律允许约束谁", "Whom the law lets it bind")
POINTS = Words("与规定和指引比", "Against the rules and the guidance")
POINTS_SAY = Words(
    "标了「指引」的，是部委指引的建议；指引不是法律。",
    "What is marked guidance is advised by the ministry; guidance is not law.",
)
LACKING = Words("名册还缺什么", "What the roster lacks")
LACKING_SAY = Words(
    "缺这些栏的协议，有的答案还不知道；补上就能定下来。",
    "Without these columns some answers are not known; filled in they would be.",
)
LACKING_ROW = Words("{column}：{count} 人", "{column}: {count} people")
LACKING_FEW = Words("{column}：少数人", "{column}: a few people")
LACKING_NONE = Words("没有缺的栏。", "No column is missing.")
BASIS = Words("依据", "What it rests on")
DECLINED = Words("这里不做什么", "What is not done here")
GROUP = Words("分组", "Group")
COUNT = Words("人数", "People")
TOTAL = Words("合计（只加公布的）", "Total of what is published")
NOT_ALL = Words("≥ {sum}", "≥ {sum}")
COLUMNS_OF: Mapping[str, Words] = {
    "yes": Words("可以约束", "may be bound"),
    "no": Words("不可以", "may not"),
    "open": Words("有两种看法", "two views"),
    "unknown": Words("还不知道", "not known"),
    "bound": Words("现在受约束", "bound now"),
    "beyond_cap": Words("期限超过上限", "term beyond the cap"),
    "below_law": Words("低于当地标准", "below the local share"),
    "below_guidance": Words("低于指引比例（指引）", "below the guidance's share (guidance)"),
    "reasons_not_told": Words("没有事先说明理由（指引）", "reasons not told (guidance)"),
    "above_multiple": Words("违约金超过指引倍数（指引）", "damages above the guidance's multiple (guidance)"),
    "owes": Words("公司欠付", "owed by the employer"),
    "due_so_far": Words("到当天应付", "due so far"),
    "still_to_come": Words("以后还要付", "still to come"),
    "if_bound": Words("没有启动的人（要是被认定受约束）", "not started (were they held bound)"),
    "if_started": Words("在职的人启动后要付", "if those employed were started"),
    "damages": Words("违约金（证明违反后）", "damages (on a proved breach)"),
}
"""The columns of the tables by role."""
AT_LEAST = Words("至少这么多、还有人不清楚的金额", "sums that are at the least so much, with how many are not known")
NOT_KNOWN_OF = Words("{name}：{count} 人", "{name}: {count} people")
FEW_OF = Words("{name}：少数人", "{name}: a few people")
STANDINGS: Mapping[str, Words] = {
    Standing.KEPT: Words("符合", "meets it"),
    Standing.BROKEN: Words("不符合", "does not meet it"),
    Standing.OPEN: Words("看法不一", "views differ"),
    Standing.UNKNOWN: Words("还不知道", "not known yet"),
    Standing.SILENT: Words("没有可比的", "nothing to compare"),
}
"""A standing as a workbook tells it to whoever keeps a roster."""
YES: Mapping[bool, Words] = {True: Words("是", "yes"), False: Words("否", "no")}
AS_OF = Words("事实是名册写的，法律以 {day}为准。", "The facts are those of the roster; the law is that of {day}.")
REVIEWED = Words("这些地方的法律核对到 {day}。", "The law of these places was reviewed up to {day}.")
FOOT = (
    Words("这是法律信息和算术，不是法律意见。", "This is legal information and arithmetic, not legal advice."),
    Words(
        "站不站得住，由仲裁委或法院按每个人的事实认定。",
        "Whether an agreement holds is for a commission or a court, on each person's facts.",
    ),
)
