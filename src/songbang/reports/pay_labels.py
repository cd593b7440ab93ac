"""What the kinds of line on a wage slip are called, and the marks for how a line counts."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.matter.pay import PayKind
from songbang.position.wage_base.result import Counts

KINDS: Mapping[PayKind, Words] = {
    PayKind.BASIC: Words("基本工资", "basic wage"),
    PayKind.POST_PAY: Words("岗位等计时工资", "other time pay"),
    PayKind.PERFORMANCE: Words("绩效工资", "performance pay"),
    PayKind.BONUS: Words("奖金", "bonus"),
    PayKind.YEAR_END_BONUS: Words("年终奖", "yearly bonus"),
    PayKind.OVERTIME: Words("加班费", "overtime"),
    PayKind.ALLOWANCE: Words("津贴补贴", "allowance"),
    PayKind.COMMISSION: Words("提成、计件", "commission, piece pay"),
    PayKind.PAID_LEAVE: Words("带薪假工资", "paid leave"),
    PayKind.ABSENCE: Words("缺勤扣减", "taken off for absence"),
    PayKind.DEDUCTION: Words("其他扣款", "other deduction"),
    PayKind.REIMBURSEMENT: Words("报销、出差", "refunded costs"),
    PayKind.WELFARE: Words("福利", "welfare"),
    PayKind.SEVERANCE: Words("离职经济补偿金", "severance"),
    PayKind.COMPENSATION: Words("竞业限制补偿", "compensation for the non-compete"),
    PayKind.EQUITY: Words("股权收入", "equity"),
    PayKind.SOCIAL_INSURANCE: Words("社保公积金", "insurance and housing fund"),
    PayKind.TAX: Words("个税", "tax"),
    PayKind.TOTAL: Words("合计", "total"),
    PayKind.UNKNOWN: Words("还不知道", "not known"),
}
MARKS: Mapping[Counts, Words] = {
    Counts.YES: Words("✓", "✓"),
    Counts.NO: Words("–", "–"),
    Counts.LESS: Words("减", "less"),
    Counts.UNKNOWN: Words("？", "?"),
}
