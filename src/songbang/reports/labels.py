"""What the closed lists of the product are called by people: clause kinds, terms, standings, forces, topics."""

from collections.abc import Mapping

from songbang.basis.standing import NOT_LAW, Effect, Force, Standing, Topic
from songbang.basis.words import Words
from songbang.clauses.clause import Kind
from songbang.findings.finding import Finding
from songbang.law.headings import headings


def _table(*rows: tuple[str, str, str]) -> Mapping[str, Words]:
    return {name: Words(zh, en) for name, zh, en in rows}


KINDS = _table(
    (Kind.NON_COMPETE, "离职后竞业限制", "Non-compete after leaving"),
    (Kind.IN_SERVICE_NON_COMPETE, "在职竞业限制", "Non-compete while employed"),
    (Kind.NON_SOLICIT_EMPLOYEES, "不招揽员工", "No hiring away of colleagues"),
    (Kind.NON_SOLICIT_CUSTOMERS, "不招揽客户", "No approaching of customers"),
    (Kind.NO_POACH, "公司之间互不挖角", "No-poach between firms"),
    (Kind.CONFIDENTIALITY, "保密", "Confidentiality"),
    (Kind.COMPENSATION, "竞业限制补偿", "Compensation for the non-compete"),
    (Kind.LIQUIDATED_DAMAGES, "违约金", "Agreed damages"),
    (Kind.RETURN_OF_COMPENSATION, "返还补偿", "Return of compensation"),
    (Kind.ACTIVATION, "启动、放弃或结束", "Start, waiver or end"),
    (Kind.EMPLOYMENT_REPORTING, "报告新工作", "Reporting the new job"),
    (Kind.SUSPENSION, "期限的暂停或变动", "Change of the period"),
    (Kind.EVIDENCE_CONSENT, "同意调查取证", "Consent to investigation"),
    (Kind.MONITORING, "监控", "Monitoring"),
    (Kind.PASSPORT_RETENTION, "收存证件", "Papers or passport handed in"),
    (Kind.TRAVEL_APPROVAL, "外出审批", "Approval for travel"),
    (Kind.EQUITY_CLAWBACK, "股权收回", "Shares forfeited or returned"),
    (Kind.SERVICE_PERIOD, "服务期", "Service period"),
    (Kind.OTHER_RESTRAINT, "其他限制", "Other restraint"),
)

TERMS = _table(
    ("duration_months", "期限", "Length"),
    ("starts", "起算", "Runs from"),
    ("territory", "地域", "Territory"),
    ("scope", "限制的业务", "Closed business"),
    ("named_competitors", "点名的公司", "Named firms"),
    ("affiliates", "关联公司", "Group companies"),
    ("compensation", "补偿", "Compensation"),
    ("liquidated_damages", "违约金", "Agreed damages"),
    ("return", "返还补偿", "Return of compensation"),
    ("activation", "如何启动", "How it starts"),
    ("waiver", "公司解除", "Release by the employer"),
    ("reporting", "报告新工作", "Reporting the new job"),
)

STANDINGS = _table(
    (Standing.BROKEN, "不符合规定", "Does not meet the rule"),
    (Standing.OPEN, "有不同看法", "Views differ"),
    (Standing.UNKNOWN, "还缺事实", "A fact is missing"),
    (Standing.SILENT, "文件没有写", "The papers do not say"),
    (Standing.KEPT, "符合规定", "Meets the rule"),
)

FORCES = _table(
    (Force.STATUTE, "法律", "statute"),
    (Force.ADMINISTRATIVE_REGULATION, "行政法规", "administrative regulation"),
    (Force.JUDICIAL_INTERPRETATION, "司法解释", "judicial interpretation"),
    (Force.DEPARTMENTAL_RULE, "部门规章", "departmental rule"),
    (Force.LOCAL_REGULATION, "地方性法规", "local regulation"),
    (Force.LOCAL_GOVERNMENT_RULE, "地方政府规章", "local government rule"),
    (Force.GUIDING_CASE, "指导性案例", "guiding case"),
    (Force.TYPICAL_CASE, "典型案例（不是法律）", "typical case (not law)"),
    (Force.LOCAL_COURT_OPINION, "地方法院意见（不是法律）", "local court opinion (not law)"),
    (Force.MINISTRY_GUIDANCE, "部门指引（不是法律）", "ministry guidance (not law)"),
    (Force.PRACTICE, "实践做法（不是法律）", "practice (not law)"),
)

EFFECTS = _table(
    (Effect.VOID, "这一条没有约束力", "the term does not bind"),
    (Effect.VOID_EXCESS, "超出的部分没有约束力", "the term does not bind beyond the limit"),
    (Effect.NOT_EFFECTIVE_ON_REQUEST, "你提出后，可认定不生效", "it can be held not to take effect if you ask"),
    (Effect.FILLS_GAP, "没有写的，由法律补上", "the law fills the gap"),
    (Effect.REDUCIBLE, "可以请求调低", "it can be reduced on request"),
    (Effect.ENDS_RESTRAINT, "可以结束限制", "the restraint can be ended"),
    (Effect.MONEY, "关系到应付的钱", "it bears on money due"),
    (Effect.NONE, "没有直接后果", "no direct consequence"),
)

TOPICS = _table(
    (Topic.PERSONS, "谁受限制", "Who may be bound"),
    (Topic.FORMATION, "是否成立", "How it was agreed"),
    (Topic.DURATION, "期限", "Length"),
    (Topic.SCOPE, "业务范围", "Scope"),
    (Topic.TERRITORY, "地域", "Territory"),
    (Topic.COMPENSATION, "补偿", "Compensation"),
    (Topic.ACTIVATION, "启动", "Start"),
    (Topic.WAIVER, "公司解除", "Release by the employer"),
    (Topic.UNPAID, "未付补偿", "Unpaid compensation"),
    (Topic.DAMAGES, "违约金", "Agreed damages"),
    (Topic.RETURN, "返还补偿", "Return of compensation"),
    (Topic.IN_SERVICE, "在职期间", "While employed"),
    (Topic.REPORTING, "报告新工作", "Reporting the new job"),
    (Topic.SUSPENSION, "期限的暂停", "Stopping the clock"),
    (Topic.EVIDENCE, "取证", "Evidence"),
    (Topic.MONITORING, "监控", "Monitoring"),
    (Topic.PASSPORT, "证件", "Papers and passport"),
    (Topic.TRAVEL, "外出", "Travel"),
    (Topic.EQUITY, "股权", "Equity"),
    (Topic.SERVICE_PERIOD, "服务期", "Service period"),
    (Topic.NO_POACH, "互不挖角", "No-poach"),
    (Topic.NEW_EMPLOYER, "新公司", "The new employer"),
    (Topic.PROCEDURE, "程序", "Procedure"),
    (Topic.CONFLICT, "文件之间不一致", "Papers that differ"),
    (Topic.MISSING_PAPER, "缺少的文件", "Missing papers"),
)

PAPERS = _table(
    ("non_compete_agreement", "竞业限制协议", "Non-compete agreement"),
    ("confidentiality_agreement", "保密协议", "Confidentiality agreement"),
    ("labour_contract", "劳动合同", "Labour contract"),
    ("handbook", "员工手册", "Handbook"),
    ("offer_letter", "录用通知", "Offer letter"),
    ("equity_agreement", "股权协议", "Equity agreement"),
    ("commitment_letter", "承诺书", "Commitment letter"),
    ("notice", "通知", "Notice"),
    ("service_contract", "服务合同", "Service contract"),
    ("inter_firm_agreement", "公司之间的协议", "Agreement between firms"),
    ("judgment", "裁判文书", "Judgment"),
    ("other", "其他文件", "Other paper"),
)

PLACES = _table(
    ("cn", "中国内地", "mainland China"),
    ("hk", "香港", "Hong Kong"),
    ("mo", "澳门", "Macau"),
    ("tw", "台湾", "Taiwan"),
)


_BESIDE_LAW = _table(
    (Standing.BROKEN, "与指引或做法不合", "Departs from guidance or practice"),
    (Standing.KEPT, "合乎指引或做法", "In line with guidance or practice"),
)


def standing(finding: Finding) -> Words:
    """Return what a finding's standing is called; what is measured by a text that is no law is never told as law."""
    return standing_by(finding.force, finding.standing)


def standing_by(force: Force | None, reached: Standing) -> Words:
    """Return what a standing is called that was reached by a text of this force."""
    if force in NOT_LAW and reached in _BESIDE_LAW:
        return _BESIDE_LAW[reached]
    return STANDINGS[reached]


_ARTICLE = Words("第 {number} 条", "art. {number}")
_INSIDE = Words("{known}（{code}）", "{known} ({code})")


def article(number: str) -> Words:
    """Return an article as it is cited: 第 24(2) 条, art. 24(2); a part that has a name and no number by its name."""
    if number[:1].isdigit():
        return _ARTICLE.fill(number=number)
    return Words(number, f"“{headings().get(number, number)}”")


def place(code: str) -> Words:
    """Return what a place is called, with its code where the place lies inside another: 中国内地（cn-sh）."""
    known = PLACES.get(code) or PLACES.get(code.split("-", maxsplit=1)[0])
    if known is None:
        return Words(code, code)
    return known if code in PLACES else _INSIDE.fill(known=known, code=code)
