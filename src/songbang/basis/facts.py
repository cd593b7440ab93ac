"""The facts that rules ask for: one name, one meaning, one question in words that a worker understands."""

from collections.abc import Mapping
from dataclasses import dataclass

from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: what it is called in messages, and how a person is asked for it."""

    name: str
    label: Words
    asks: Words


Facts = Mapping[str, object]
"""Facts by name. A name that is absent is unknown; ``None`` is unknown too. Money is ``Decimal``, days are ``date``."""


def _facts(*rows: tuple[str, str, str, str, str]) -> dict[str, Fact]:
    return {name: Fact(name, Words(zh, en), Words(ask_zh, ask_en)) for name, zh, en, ask_zh, ask_en in rows}


FACTS: Mapping[str, Fact] = _facts(
    # What the papers say: filled from clauses and terms.
    ("nc_months", "竞业限制的月数", "months of the non-compete", "协议写的竞业限制是几个月？", "How many months does the non-compete run?"),
    ("nc_open_ended", "竞业限制没有期限", "the non-compete has no end", "竞业限制是不是没有结束的日子？", "Is the non-compete without an end?"),
    ("scope_technology_wide", "封闭整个技术或行业", "a whole technology or industry is closed", "限制的是不是整个技术或整个行业？", "Does it close a whole technology or a whole industry?"),
    ("territory", "地域的原文", "the words on territory", "协议写的地域范围是什么？", "What territory does it name?"),
    ("affiliates", "包括关联公司", "group companies are included", "限制是否包括关联公司？", "Does it reach group companies?"),
    ("comp_stated", "写明了竞业限制补偿", "compensation is stated", "协议写了竞业限制期间的补偿吗？", "Do the papers state compensation for the non-compete?"),
    ("comp_share", "补偿比例", "share of compensation", "补偿是工资的百分之几？", "What share of pay is the compensation?"),
    ("comp_of", "补偿的计算基数", "base of the share", "这个比例按什么工资计算？", "Of which pay is it a share?"),
    ("comp_amount", "补偿金额", "amount of compensation", "补偿是多少钱？", "How much is the compensation?"),
    ("comp_per", "补偿的计算周期", "period of the amount", "这是每月、每年还是总共的数额？", "Is that per month, per year or in all?"),
    ("comp_in_wages", "补偿含在在职工资里", "compensation is said to be in the wages", "补偿是在职时随工资发的吗？", "Is the compensation paid with the wages while employed?"),
    ("comp_blank", "补偿处留空", "the place for compensation is left open", "写补偿的地方是空着的吗？", "Is the place for the compensation left blank?"),
    ("activation", "竞业限制如何启动", "how the non-compete starts", "竞业限制是自动生效，还是要公司通知？", "Does it start by itself or by notice?"),
    ("activation_notice_days", "启动通知的天数", "days for the notice of activation", "公司应在几天内通知启动？", "Within how many days must notice be given?"),
    ("waiver_notice_days", "单方解除的提前天数", "days of notice for release", "公司可提前几天通知解除？", "On how many days' notice may the employer release?"),
    ("damages", "约定的违约金", "agreed damages", "违约金写的是多少？", "What damages are agreed?"),
    ("damages_for", "违约金针对的义务", "the duty the damages are for", "违约金针对的是哪项义务？", "For breach of which duty are they?"),
    ("return_agreed", "约定返还补偿", "return of compensation is agreed", "协议约定违约要退还补偿吗？", "Is compensation to be returned on breach?"),
    ("suspension_in_dispute", "争议期间不计入期限", "disputes stop the clock", "协议是不是说仲裁、诉讼的时间不计入期限？", "Do the papers say that the time of a dispute does not count towards the term?"),
    ("clauses", "文件里有哪些条款", "the kinds of clause in the papers", "文件里有没有交证件、出行审批、监控、竞业限制这些条款？有哪些？", "Do the papers have you hand in papers, ask leave to travel, be monitored, or keep from competing? Which?"),
    ("nc_term_stated", "写明了竞业限制期限", "a term is stated", "协议写了竞业限制的期限吗？", "Do the papers state a term for the non-compete?"),
    ("nc_starts", "竞业限制从何时起算", "what the restraint runs from", "竞业限制从什么时候起算：离职、通知、签字，还是别的？", "From when does the non-compete run: leaving, notice, signing, or other?"),
    ("comp_when", "补偿何时支付", "when the compensation is paid", "补偿什么时候付？", "When is the compensation paid?"),
    # What only the person knows.
    ("role", "职务类别", "class of post", "你的岗位属于高级管理、高级技术，还是其他？", "Are you senior manager, senior technical staff or other?"),
    ("access_to_secrets", "是否接触商业秘密", "access to trade secrets", "你在工作中实际接触过商业秘密或其他保密信息吗？", "Did you in fact have access to trade secrets?"),
    ("avg12", "离职前十二个月平均工资", "average monthly wage of the last 12 months", "离职前十二个月，平均每月应发工资是多少？", "What was your average monthly gross wage in the last 12 months?"),
    ("minimum_wage", "劳动合同履行地最低工资", "minimum wage of the place of work", "工作地的月最低工资是多少？", "What is the monthly minimum wage where you worked?"),
    ("signed", "签署日期", "day of signing", "协议是哪天签的？", "On which day was it signed?"),
    ("left", "离职日期", "day of leaving", "劳动合同是哪天结束的？", "On which day did the contract end?"),
    ("employed", "仍在职", "still employed", "你现在还在这家公司工作吗？", "Are you still employed there?"),
    ("months_unpaid", "未付补偿的月数", "months of unpaid compensation", "离职后有几个月没有收到补偿？", "For how many months was nothing paid?"),
    ("unpaid_by_employer", "未付是公司的原因", "the employer is the cause of non-payment", "没付补偿是公司的原因吗？", "Is the employer the cause of the non-payment?"),
    ("released_on", "公司通知解除的日期", "day of the employer's release", "公司哪天通知你解除竞业限制？", "On which day did the employer release you?"),
    ("terms_explained", "签署时是否提示说明", "terms were pointed out at signing", "签字时公司有没有提示并解释这一条？", "Was this term pointed out and explained when you signed?"),
    ("state_secret_post", "是否正式认定的涉密岗位", "post formally classified under the state-secrets law", "你的岗位被正式认定为国家涉密岗位吗？", "Is your post formally classified under the state-secrets law?"),
    ("firms_compete", "双方是否为竞争的经营者", "the firms are competitors", "约定的双方是不是互相竞争的公司？", "Do the firms compete with each other?"),
    ("affiliate_secrets", "是否接触关联公司的秘密", "access to group companies' secrets", "你接触过这些关联公司的保密信息吗？", "Did you have access to secrets of those group companies?"),
    ("basic_wage", "基本工资", "basic wage", "合同写的基本工资是多少？", "What is the basic wage in your contract?"),
    ("wage_monthly", "离职前一个月工资", "wage of the last month", "离职前最后一个月的工资是多少？", "What was your wage in the last month?"),
    ("months_since_reminder", "催告后过去的月数", "months since your reminder", "你催告公司付补偿后，过了几个月？", "How many months since you reminded the employer to pay?"),
    ("loss", "公司的实际损失", "the employer's actual loss", "公司能证明的实际损失是多少？", "What loss can the employer prove?"),
    ("protects_technical_secret", "竞业限制保护的是技术秘密", "the non-compete protects technical secrets", "公司要保护的是技术秘密（图纸、代码、配方、工艺）吗？", "Does it protect technical secrets (drawings, code, formulas, processes)?"),
    ("last_year_pay", "离职前一年的报酬总额", "total pay of the last year", "离职前一年，公司总共发给你多少报酬？", "How much did the employer pay you in all in the last year before you left?"),
    ("joined_rival", "加入竞争公司的日期", "day of joining a competitor", "你哪天开始为竞争公司工作？", "On which day did you begin to work for a competitor?"),
    ("left_rival", "离开竞争公司的日期", "day of leaving the competitor", "你哪天离开了竞争公司？", "On which day did you leave the competitor?"),
    ("filed", "申请仲裁的日期", "day of filing for arbitration", "哪天申请的劳动仲裁？", "On which day was arbitration applied for?"),
    ("performed_until", "履行到哪一天", "kept until", "竞业限制你遵守到哪一天？", "Until which day did you keep the non-compete?"),
    ("reminded", "催告公司付款的日期", "day of the reminder to pay", "你哪天催公司付补偿？", "On which day did you remind the employer to pay?"),
    ("employee_rescinded", "你提出解除的日期", "day of your rescission", "你哪天通知或请求解除竞业限制？", "On which day did you give notice or ask to end the non-compete?"),
    ("wages", "离职前各月工资", "wages of the last months", "离职前十二个月，每月应发工资各是多少？", "What were your monthly gross wages in the last 12 months?"),
    ("paid", "已付的补偿", "compensation paid", "公司付过哪些补偿：哪天到哪天，多少钱？", "Which compensation has been paid: for which days, how much?"),
    ("company_officer", "公司法上的高级管理人员", "officer under the Company Law", "你是公司的经理、副经理、财务负责人、上市公司董事会秘书，或章程写明的高管吗？", "Are you manager, deputy manager, head of finance, board secretary of a listed company, or an officer named in the articles?"),
    ("employment_kind", "用工关系的种类", "kind of working relation", "你是正式员工、实习生、派遣员工、退休返聘，还是股东或创始人？", "Are you employee, intern, dispatched worker, rehired pensioner, or investor or founder?"),
    ("ended_by", "劳动合同怎样结束", "how the contract ended", "劳动合同是你辞职、公司解除、双方协商，还是到期结束的？", "Did the contract end by your resignation, the employer's dismissal, agreement, or its term?"),
    ("in_probation", "是否在试用期内", "in probation", "离职时你还在试用期吗？", "Are you still in probation when you leave?"),
    ("hired_before_contract_ended", "原合同没结束就被招用", "hired before the old contract ended", "新公司招用你时，你和原公司的劳动合同还没结束吗？", "Did the new employer hire you before your contract with the old one had ended?"),
    ("in_writing", "是否书面约定", "agreed in writing", "竞业限制有书面的约定吗？", "Is the non-compete agreed in writing?"),
    ("copy_received", "是否拿到合同文本", "own copy received", "公司给了你一份合同吗？", "Did the employer give you a copy of the contract?"),
    ("rules_known", "规章经过讨论并告知", "rules discussed and made known", "公司的规章经过职工讨论，并公示或告诉你了吗？", "Were the employer's rules discussed with the staff and made known to you?"),
    ("secrets_named", "公司写明了有哪些商业秘密", "secrets are named", "公司写明它有哪些商业秘密吗？", "Has the employer named its trade secrets?"),
    ("necessity_assessed", "公司书面评估过必要性", "need was assessed in writing", "公司书面评估过有没有必要约束你吗？", "Did the employer assess in writing whether binding you is needed?"),
    ("told_reasons", "事先告知理由和秘密", "reasons and secrets told in advance", "公司事先告诉你约束的理由和要保守的秘密吗？", "Did the employer tell you in advance why, and which secrets?"),
    ("negotiated", "与你协商过", "negotiated with you", "公司和你协商过这些条款吗？", "Did the employer negotiate the terms with you?"),
    ("paid_apart", "补偿与工资分开支付", "pay is apart from wages", "补偿是用钱、与工资奖金分开付的吗？", "Is the compensation paid in money, apart from wages and bonuses?"),
    ("exit_confirmed", "离职时书面确认", "confirmed in writing at exit", "离职时公司书面确认竞业限制是否执行吗？", "Did the employer confirm in writing at exit whether the restraint is to run?"),
    ("claim_item", "一项请求的金额", "amount of one claim", "这一项请求的金额是多少？", "How much is this one claim?"),
    ("unpaid_known", "得知没付补偿的日期", "day you knew of the non-payment", "你哪天知道公司没付这笔补偿？", "On which day did you know that this compensation was not paid?"),
    ("breach_known", "公司得知违反的日期", "day the employer knew of the breach", "公司哪天知道你违反了竞业限制？", "On which day did the employer know of the breach?"),
    ("comp_void", "补偿条款已被认定无效", "the clause on compensation was held void", "补偿条款有没有被裁决认定无效？", "Has the clause on compensation been held void?"),
    ("part_month", "不满一个月怎样折算", "how a part of a month is counted", "不满一个月的补偿，按日历天数还是按计薪日折算？", "Is a part of a month counted by the calendar or by paid days?"),
    ("new_wage", "新公司的月工资", "monthly wage at the new firm", "新公司每月付你多少工资？", "What does the new firm pay you a month?"),
    ("monitoring_consented", "是否单独同意监控", "separate consent to monitoring", "你单独同意过这些监控吗？", "Did you consent to the monitoring separately?"),
)  # fmt: skip
