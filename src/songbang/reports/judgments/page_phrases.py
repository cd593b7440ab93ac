"""What the page of the statistics says around the figures."""

from collections.abc import Mapping

from songbang.basis.words import Words

PHRASES: Mapping[str, Words] = {
    "title": Words("竞业限制裁判统计", "Non-compete decisions in figures"),
    "skip": Words("跳到正文", "Skip to the text"),
    "headline": Words(
        "{documents} 份文书，{disputes} 件争议，{years} 年裁判",
        "{documents} decisions in {disputes} disputes, decided {years}",
    ),
    "day": Words("统计于 {day}。", "Counted on {day}."),
    "errors": Words(
        "另有 {errors} 处没有读成，原因在 errors 表里。",
        "{errors} more entries tell of what could not be read, each with its reason, in the table of errors.",
    ),
    "warning": Words("先看这一点", "Before you read on"),
    "contents": Words("目录", "Contents"),
    "shares": Words("占比", "Shares"),
    "quantities": Words("金额、比值和期限", "Sums, ratios and terms"),
    "groups": Words("分组", "By group"),
    "duration": Words("多久了结", "How long it takes"),
    "published": Words("别人公布的数字", "Figures that others published"),
    "method": Words("怎么算的", "How it is counted"),
    "charts": Words("图", "Charts"),
    "in_words": Words("用文字说", "In words"),
    "checked": Words("程序读得准不准", "How far the machine reads rightly"),
    "unchecked": Words(
        "还没有人工核对：抽一份样本，由人填写，就能算出一致率和校正后的占比。",
        "Nobody has checked yet: draw a sample, have a person fill it in, and agreement and corrected shares follow.",
    ),
    "checked_how": Words(
        "抽样由人另读一遍，看不到程序读出的值。校正按 Tenenbein（1970）双重抽样，区间用自助法。",
        "A person read a chance sample again without seeing what the machine had read. Shares are corrected by "
        "Tenenbein's double sampling (1970), with the bootstrap's intervals.",
    ),
    "field": Words("字段", "Field"),
    "same": Words("读得一样", "Read alike"),
    "kappa": Words("Cohen κ（区间）", "Cohen's κ (interval)"),
    "apparent": Words("程序所读", "As read"),
    "corrected": Words("校正后", "Corrected"),
    "what": Words("指标", "Figure"),
    "group": Words("分组", "Group"),
    "value": Words("数值", "Value"),
    "interval": Words("95% 区间", "95 % interval"),
    "counts": Words("件数", "Disputes"),
    "untold": Words("没有写明", "Not told"),
    "quartiles": Words("四分位", "Quartiles"),
    "meaning": Words("含义", "Meaning"),
    "few": Words(
        "不足 5 件的不列，能由相减得出的也不列。",
        "Groups of fewer than 5 are not shown, nor what a subtraction would give away.",
    ),
    "more": Words("另有 {more} 组没有列出。", "{more} more groups are not shown."),
    "no_figures": Words("不足 5 件，没有数字可列。", "Fewer than 5 disputes: there is no figure to show."),
    "printed": Words("印出的", "Printed"),
    "source": Words("来源", "Source"),
    "no_curve": Words(
        "写明离职日和了结日的争议不足 5 件，不画曲线。", "Fewer than 5 disputes tell both days: no curve is drawn."
    ),
    "median_days": Words(
        "{n} 件写明离职日，其中 {ended} 件看到了结，{untold} 件不详；一半了结用了 {median} 天。",
        "{n} disputes tell the day of leaving, {ended} of them were seen to end, {untold} do not tell; "
        "half had ended after {median} days.",
    ),
    "no_median": Words(
        "{n} 件写明离职日，其中 {ended} 件看到了结，{untold} 件不详；看到了结的不到一半。",
        "{n} disputes tell the day of leaving, {ended} of them were seen to end, {untold} do not tell; "
        "fewer than half had ended.",
    ),
    "local": Words(
        "这一页由松绑在你自己的电脑上生成，没有上传任何内容。",
        "Songbang made this page on your own machine; nothing was uploaded.",
    ),
    "version": Words("松绑 {version}", "Songbang {version}"),
}

METHOD: tuple[Words, ...] = (
    Words(
        "一件争议只计一次：取对实体作出结论的最后一级文书；撤回上诉、驳回再审申请的，取它之前的文书；"
        "岗位、工资、约定等事实，最后一级没有写的取前面写明的。",
        "A dispute counts once, by its last decision on the matter; where an appeal was withdrawn or retrial refused, "
        "by the one before it. Facts such as post, pay and terms that the last decision does not tell come from an "
        "earlier one.",
    ),
    Words(
        "没有写明的不计入分母，另列件数，从不当作“否”。",
        "What a decision does not tell is left out of the denominator and counted beside it, never taken for a no.",
    ),
    Words(
        "占比的区间用 Wilson（1927）法；中位数的区间用自助法（Efron 1979），种子 {seed}，重抽 {draws} 次，取百分位。",
        "Intervals of shares are Wilson's (1927); those of medians are the bootstrap's (Efron 1979), seed {seed}, "
        "{draws} draws, percentiles.",
    ),
    Words(
        "曲线按 Kaplan–Meier（1958），区间按 Greenwood，取双对数尺度。",
        "The curve is Kaplan and Meier's (1958), its bounds Greenwood's on the log-log scale.",
    ),
    Words(
        "这些值由程序从文书读出，会有错；用抽样人工核对得出的一致率和校正后的占比，才说明错了多少。",
        "A program read these values and some are wrong: a hand-labelled sample tells how many, and corrects shares.",
    ),
    Words(
        "文书里的个人信息在导入时已去掉；不列任何用人单位的名称。",
        "Personal data were taken out on import; no employer is named.",
    ),
)
