"""What the lines of a policy's cost are called, and why each is what it is."""

from songbang.basis.words import Words

LABELS = {
    "active": Words("正在受约束的人，以后的补偿", "Compensation still to come for those bound now"),
    "closing_out": Words("提前解除另付的几个月", "Further months for an early release"),
    "owed": Words("已经欠的（怎么选都要付）", "Owed already, whatever is chosen"),
    "expected": Words("在职的人一年内离职后的补偿（估计）", "Compensation started by a year's leavers (estimate)"),
    "litigation": Words("仲裁和诉讼（按你给的单价）", "Disputes, at the cost you gave"),
    "replacement": Words(
        "多离职的人的补位（按你给的单价）", "Filling the places of those who leave besides, at the cost you gave"
    ),
}
ACTIVE = Words(
    "现在受约束的人，从明天到各自最后一天的补偿相加；与审计的「以后还要付」同一套公式。",
    "The compensation of those bound now, from tomorrow to the last day of each; the formulas of the audit's “still "
    "to come”.",
)
ACTIVE_UNTIL = Words("不再约束的人只付到{start}。", "Who is no longer kept is paid up to {start} only.")
ACTIVE_RAISED = Words(
    "低于平均工资{share}的，从明天起补到{share}；约定更高的不变。",
    "What is below {share} of the average wage is raised to {share} from tomorrow on; what is agreed higher stays.",
)
CLOSING = Words(
    "公司在期限内解除的，对方提出时另付{months}个月；按解除那个月的标准。剩下不足{months}个月的怎么算，各地法院看法不一，这里算足{months}个月。",
    "On a release during the term {months} further months are due if claimed, at the pay of the month of the release. "
    "Where less than {months} months were left courts differ; here all {months} are counted.",
)
CLOSING_MORE = Words("政策给的比法律多：{months}个月。", "The policy gives more than the law: {months} months.")
NO_CLOSING = Words("没有人被提前解除。", "Nobody is released early.")
OWED = Words(
    "到{day}为止应付未付的补偿，和已经解除的另付的几个月：与政策无关，晚付不会变少。没有启动的人要是被认定受约束，还要另算。",
    "Compensation due and unpaid by {day}, and the further months of releases already made: it hangs on no policy, "
    "and paying later makes it no less. Were those held bound whose restraint was not started, more would be due.",
)
EXPECTED = Words(
    "在职的人整个期限的补偿合计{sum}元 × 一年离职率{leaving} × 启动比例{started}，低、中、高分别算。是估计，不是预测。",
    "All restraints of those who still work there come to {sum} yuan × {leaving} leaving in a year × {started} "
    "started, low, middle and high apart. An estimate, no forecast.",
)
EXPECTED_UNTIL = Words(
    "不再约束的人只算{start}以前的{days}天：{sum}元。",
    "Who is dropped counts for the {days} days before {start} only: {sum} yuan.",
)
EXPECTED_NONE = Words(
    "没有在职的人还受约束，所以没有以后的补偿。", "Nobody who still works there stays bound, so nothing is to come."
)
IF_ALL = Words(
    "如果在职的人今天都离职、又全部启动，一共要付{sum}元。这是上限，不是预测。",
    "If all who still work there left today and every restraint was started it would come to {sum} yuan: a ceiling, "
    "no forecast.",
)
SOURCE = Words("离职率来源：{source}。", "Source of the rate of leaving: {source}.")
NO_SOURCE = Words("离职率是你给的，没有写来源。", "The rate of leaving is yours; no source was given.")
LITIGATION = Words(
    "每启动一份{each}元 × {people}份（已启动的，加一年内估计要启动的）。",
    "{each} yuan for each restraint started × {people} (those running, and those expected to start within a year).",
)
REPLACEMENT = Words(
    "估计多离职{people}人 × 每人{each}元。", "{people} people expected to leave besides × {each} yuan each."
)
INSTEAD = Words("{people}人 × 每人{each}元。", "{people} people × {each} yuan each.")
NOT_GIVEN = Words("没有给单价，不猜。", "No cost per head was given, and none is guessed.")
LEAVERS_USUAL = Words(
    "签了协议的在职{heads}人 × 一年离职率{leaving}。",
    "{heads} employed people with an agreement × {leaving} leaving in a year.",
)
LEAVERS_ADDED = Words(
    "不再约束的{dropped}人 × 离职率 × 多离职的幅度（{effect}），从{start}起算到一年后。",
    "{dropped} people no longer bound × the rate of leaving × how much more often they leave ({effect}), from "
    "{start} to a year from now.",
)
LEAVERS_NONE = Words(
    "这份政策没有放开在职的人；缩短期限、提高补偿对离职的影响没有公布的数字，没有算。",
    "The policy frees nobody who still works there; no figure is published on what a shorter term or higher pay does "
    "to leaving, and none is counted.",
)
FOREIGN = Words(
    "幅度来自国外的立法变化（{source}），是别处的证据。",
    "The effect comes from changes of law abroad ({source}): evidence from elsewhere.",
)
OWN_EFFECT = Words("幅度是你给的（{source}）。", "The effect is yours ({source}).")
