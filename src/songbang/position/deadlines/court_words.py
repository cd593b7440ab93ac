"""What is said about the days to go on after a decision: what each is, and what to do by then."""

from songbang.basis.words import Words

BY_POST = Words("期满前寄出的不算过期，留好寄件凭证。", "What is posted before the end is in time; keep the receipt.")
SUED = (
    Words("不服裁决，向法院起诉的最后一天。", "The last day to take the award to court."),
    Words(
        "不服的话，在这天以前起诉；都不起诉，裁决生效。",
        "To go on, sue by then; if nobody sues, the award takes effect.",
    ),
)
REFUSED = (
    Words("仲裁委不受理之后，尽快起诉。", "After the commission refused the case, go to court soon."),
    Words(
        "法律没有写天数，不受理通知书上常常写了，以通知书为准。",
        "The statute names no days; the notice of refusal often does: go by the notice.",
    ),
)
EMPLOYER_SUED = (
    Words("公司对裁决起诉的最后一天。", "The last day for the employer to take the award to court."),
    Words(
        "从公司收到时起算，可能和这天差几天。", "It counts from the employer's receipt, which may differ by some days."
    ),
)
ASIDE = (
    Words(
        "公司申请撤销终局裁决的最后一天。", "The last day for the employer to ask that the final award be set aside."
    ),
    Words(
        "从公司收到时起算，可能和这天差几天。", "It counts from the employer's receipt, which may differ by some days."
    ),
)
APPEALED = (
    Words("不服一审判决，上诉的最后一天。", "The last day to appeal the judgment."),
    Words(
        "不服的话，在这天以前把上诉状交到原审法院；公司的期限从它收到时起算。",
        "To go on, hand in the appeal at the same court by then; the employer's days count from its own receipt.",
    ),
)
IF_FINAL = Words(
    "如果是终局裁决，公司不能起诉，只能申请撤销，到{last}。",
    "if the award is final the employer cannot sue, only ask to set it aside, to {last}",
)
WHO_SUED = Words(
    "有人已经起诉，没有写是谁；如果是你，这天不用管了。", "somebody sued, it is not told who; if you did, this is done"
)
BY_ANALOGY = Words("参照起诉的{days}天算。", "counted like the {days} days to sue")
