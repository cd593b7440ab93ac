"""The questions on the form of the work, and on names that are alike."""

from songbang.basis.words import Words
from songbang.position.move.inquiry import OVERSEAS, RELATIVE, SAME_FIRM, SAME_GROUP, SHARES, SIDE, STAFFING, Asked

FORM = (
    Asked(
        STAFFING,
        Words(
            "合同和人力、外包或咨询公司签，实际为别的公司工作吗？",
            "Is the contract with a staffing or consulting firm, the work for another?",
        ),
        Words("派遣或外包合同、实际工作单位的说明。", "The staffing contract, and who the work is in fact for."),
        Words("考勤、工牌、汇报关系。", "Attendance, badge, lines of report."),
        Words(
            "看实际为谁工作：把那家公司也核对一遍。",
            "What counts is for whom you in fact work: check that firm as well.",
        ),
        Words("没有这种安排。", "No such arrangement."),
        ("scope.detours",),
    ),
    Asked(
        OVERSEAS,
        Words("签约的是境外公司吗？", "Is the firm that signs abroad?"),
        Words("合同主体、工作地、服务的市场。", "Who signs, where you work, which market you serve."),
        Words("为境内业务工作的证据。", "Evidence of work for the mainland business."),
        Words("看实际业务和市场，不看公司注册在哪里。", "Actual business and market count, not the seat of the firm."),
        Words("不是境外公司。", "Not a firm abroad."),
        ("scope.competition", "scope.detours"),
    ),
    Asked(
        RELATIVE,
        Words("是配偶或亲属的公司吗？", "Is it a firm of your spouse or a relative?"),
        Words("你没有参与经营、没有拿收益的材料。", "What shows that you neither took part nor drew gains."),
        Words("资金往来、实际参与的证据。", "Payments, and evidence that you took part."),
        Words("以亲属名义做竞争业务，有判决按违约处理。", "Judgments hold competing in a relative's name a breach."),
        Words("没有这种关系。", "No such tie."),
        ("scope.detours",),
    ),
    Asked(
        SHARES,
        Words("你持有它的股份吗？", "Do you hold shares in it?"),
        Words(
            "持股比例、是否上市、有没有参与经营。",
            "How large the share is, whether it is listed, whether you take part.",
        ),
        Words("股东登记、决策参与的记录。", "The register of members, and records of taking part."),
        Words(
            "看协议写没写持股，看你有没有参与经营、拿多少收益。",
            "See whether the papers name shareholding, and whether you take part and gain.",
        ),
        Words("没有持股。", "No shares."),
        ("scope.detours",),
    ),
    Asked(
        SIDE,
        Words("是顾问、兼职或外部合作吗？", "Is it advising, a side job or work from outside?"),
        Words("服务内容、时间、报酬的合同。", "The contract on what, when and for how much."),
        Words("你实际提供竞争业务服务的证据。", "Evidence that you served competing business."),
        Words(
            "形式不改变结果：看做的是不是竞争业务。",
            "The form changes nothing: what counts is whether the work competes.",
        ),
        Words("不是，是正式任职。", "No, it is a regular post."),
        ("scope.detours",),
    ),
)
"""In the order in which they are asked."""
NAMES = (
    Asked(
        SAME_FIRM,
        Words("它和名单上的是同一家公司吗？", "Is it the very firm on the list?"),
        Words("工商登记的统一社会信用代码。", "The credit code of the business register."),
        Words("工商登记的统一社会信用代码。", "The credit code of the business register."),
        Words("你确认是同一家。", "You say that it is the same."),
        Words("你确认不是同一家。", "You say that it is another."),
        ("scope.named_list",),
    ),
    Asked(
        SAME_GROUP,
        Words("它和名单上的公司是同一集团吗？", "Is it of the same group as a firm on the list?"),
        Words("工商登记的股东和实际控制人。", "Owners and controllers in the business register."),
        Words("控股关系的登记材料。", "The register's papers on who controls it."),
        Words("你确认是同一集团。", "You say that it is of the group."),
        Words("你确认不是同一集团。", "You say that it is not of the group."),
        ("scope.named_list",),
    ),
)
"""What settles a likeness of names."""
