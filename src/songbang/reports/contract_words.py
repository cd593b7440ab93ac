"""The closed words of the contract (bases, periods, ways of starting) as people say them."""

from collections.abc import Mapping
from types import MappingProxyType

from songbang.basis.words import Words

Sayings = Mapping[str, Words]
"""What each word of a closed list is called by people."""

BLANK = Words("留空未填", "left blank")
OPEN_ENDED = Words("没有写到何时结束", "no end is stated")
WHOLE_TECHNOLOGY = Words("封闭整个技术或行业", "a whole technology or industry is closed")
UNSAID = Words("没有写明", "not stated")
LIST_KINDS: Sayings = MappingProxyType(
    {
        "closed": Words("名单没有留口子：写在上面的才算。", "The list is closed: only the firms on it are named."),
        "examples": Words(
            "名单只是举例：没有写在上面的同类公司也可能算。",
            "The list gives examples: a firm of the same kind that is not on it may count too.",
        ),
        "employer_updates": Words(
            "公司可以自己改名单：你现在看到的不一定是最后的名单。",
            "The employer may change the list by itself: what you see now need not be the last list.",
        ),
    }
)
LISTED_IN = Words("名单在「{paper}」里。", "The list stands in “{paper}”.")
LISTED_COUNT = Words(
    "等，一共 {count} 家，全部见「名单上的公司」。", "and others, {count} in all: see “Firms on the lists”."
)

STARTS: Sayings = MappingProxyType(
    {
        "end_of_employment": Words("离职之日", "the end of employment"),
        "notice": Words("公司通知之日", "the employer's notice"),
        "signature": Words("签署之日", "signature"),
        "other": Words("文件写的其他时间", "another day stated in the paper"),
    }
)
BASES: Sayings = MappingProxyType(
    {
        "average_wage_12m": Words("离职前十二个月平均工资", "the average wage of the 12 months before leaving"),
        "basic_wage": Words("基本工资", "the basic wage"),
        "last_month_wage": Words("离职前一个月工资", "the last month's wage"),
        "minimum_wage": Words("当地最低工资", "the local minimum wage"),
        "annual_wage_before_exit": Words("离职前一年工资", "the annual wage before leaving"),
        "monthly_wage": Words("月工资", "the monthly wage"),
        "total_compensation": Words("补偿总额", "the total compensation"),
        "monthly_compensation": Words("每月补偿", "the monthly compensation"),
        "compensation_paid": Words("已付补偿", "the compensation paid"),
        "other": Words("文件写的其他基数", "another base stated in the paper"),
    }
)
PERIODS: Sayings = MappingProxyType(
    {
        "month": Words("每月", "per month"),
        "quarter": Words("每季度", "per quarter"),
        "year": Words("每年", "per year"),
        "total": Words("总共", "in all"),
    }
)
PAID: Sayings = MappingProxyType(
    {
        "monthly_after": Words("离职后按期支付", "paid periodically after leaving"),
        "in_wages": Words("随在职工资发放", "said to be paid with the wages while employed"),
        "at_exit": Words("离职时支付", "paid on leaving"),
        "at_end": Words("期满时支付", "paid at the end of the period"),
        "unsaid": Words("没有写何时支付", "no time of payment is stated"),
    }
)
ACTIVATIONS: Sayings = MappingProxyType(
    {
        "automatic": Words("自动开始", "starts by itself"),
        "on_notice": Words("公司通知后才开始", "starts only on the employer's notice"),
        "on_payment": Words("支付补偿后才开始", "starts only on payment"),
        "employer_choice": Words("由公司决定，没有写时间", "the employer decides, no time is set"),
    }
)
RETURNS: Sayings = MappingProxyType(
    {
        "all": Words("违约时退还全部已付补偿", "all compensation paid is returned on breach"),
        "since_breach": Words("退还违约之后收到的补偿", "what was paid since the breach is returned"),
    }
)
RULES: Sayings = MappingProxyType(
    {"higher_of": Words("取较高的一项", "whichever is higher"), "sum": Words("各项相加", "added together")}
)
