"""The words of pay: what it is a share of, for what period, when it comes, and that there is none."""

import re

from songbang.clauses.cue import compiled

BASES = (
    # order matters: "basic" wins, then an average, then the last month, then the minimum wage
    (
        "basic_wage",
        re.compile(r"基本(?:工资|薪[酬资金水]?|月薪|年薪)|底薪|[Bb]as(?:ic|e) (?:monthly )?(?:salary|wage|pay)"),
    ),
    (
        "other",  # the average of another stretch than the year
        re.compile(r"(?<!十)(?:[二三四五六七八九两]|(?<!\d)[2-9])个月(?!内)[^,。;]{0,12}?(?:平均|月均)"),
    ),
    (
        "average_wage_12m",
        re.compile(
            r"(?:12|十二)个?月[^,。;]{0,20}?(?:平均|月均)|(?:上|前)(?:一|1)?(?:个)?年度?[^,。;]{0,10}(?:平均|月均)|(?<!期间)(?:平均|月均)(?:月)?(?:工资|收入|薪|税前|应发|报酬|劳动报酬)|[Aa]verage|\bmean\b"
        ),
    ),
    (
        "last_month_wage",
        re.compile(
            r"(?:最后|离(?:职|任|岗|厂|校|院|店|所|队|园|开[^,。;]{0,4})前|解除前|终止前|辞职前)(?:的)?(?:一|1)?(?:个)?(?:整|自然)?月[^,。;]{0,10}(?:工资|收入|薪)|离职(?:时|前)(?:的)?(?:月)?(?:工资|薪)|末月(?:工资|薪)|last (?:month|monthly)"
        ),
    ),
    ("minimum_wage", re.compile(r"最低(?:月)?工资|minimum wage")),
)
FLOOR = re.compile(
    r"(?:不(?:得)?(?:低于|少于)|最低不低于|若低于|低于[^,。;]{0,20}最低工资)[^,。;]{0,30}最低(?:月)?工资|not (?:be )?(?:less|lower) than[^.;]{0,40}minimum wage"
)
TIMES_MINIMUM = re.compile(r"最低(?:月)?工资[^,。;]{0,8}?(?:的)?(?P<n>[\d.]+|[一二三四五六七八九十两]+)倍")
PERIODS = (
    (
        "month",
        re.compile(
            r"每(?:一)?(?:个)?(?:自然|公历|日历|整)?月|按月|逐月|月标准|月(?:支付|发)|/月|每满一?个?月|per month|a month|monthly|each month|月度"
        ),
    ),
    ("quarter", re.compile(r"每(?:个)?季度?|按季度?|逐季|/季|per quarter|quarterly")),
    ("year", re.compile(r"每(?:个)?年(?!\s*度末)|按年|/年|年度?补偿|per (?:year|annum)|annually|a year")),
    (
        "total",
        re.compile(
            r"一次性|一次(?:付|给|支付|发|结)|合计|共计|总计|总额|全部(?:期间|限制期)|整个(?:限制|竞业)?期|lump sum|in total|one-off"
        ),
    ),
)
WHENS = (
    (
        "in_wages",
        re.compile(
            r"工资(?:中|里|内|单中|单上|条上|条里)[^,。;]{0,30}(?:为|是|系|包含|含|那|的)|(?:包含|含|计入|并入|体现|折算)(?:在|于|进|入)?[^,。;]{0,20}(?:工资|薪|奖金|津贴)|(?:工资|薪[酬资金水]|月薪|年薪)[^,。;]{0,20}(?:已(?:经)?)?(?:包含|含有|包括|涵盖)|随[^,。;]{0,8}工资|在职期间[^,。;]{0,30}(?:支付|发放|领取)|included in[^.;]{0,40}(?:salary|wage)"
        ),
    ),
    (
        "at_exit",
        compiled(
            r"<LEAVE>[^,。;]{0,8}(?:时|当日|当天|之日)[^。;]{0,16}一次|(?:派遣|合同|聘期|服务|实习|劳动合同)(?:期)?(?:满|届满)(?:时|后)?一次|离职结算|(?:与|同|随)[^,。;]{0,4}第[^,。;]{1,8}[条款项][^,。;]{0,10}(?:一并|一同|一起|同时|同日)(?:支付|付清|发放|给付)|(?:离职|终止|解除|办理[^,。;]{0,8}手续|办结[^,。;]{0,8}|交接)[^,。;]{0,10}(?:时|当日|当天|之日|后[^,。;]{0,8}日内)[^,。;]{0,20}一次性|一次性[^,。;]{0,20}(?:离职|终止)(?:时|当日)|一次性[^。;]{0,30}(?:离职|终止|解除|结束)[^,。;]{0,4}后[^,。;]{0,12}日内[^,。;]{0,6}(?:付清|支付|给付|到账|结清)|(?:离职|终止|解除)(?:时|当日|之日)[^,。;]{0,10}(?:支付|发放|给付)|lump sum (?:on|at|upon) (?:exit|termination|leaving)"
        ),
    ),
    (
        "at_end",
        re.compile(
            r"(?:期满|届满|期限结束|限制期结束|到期)(?:后|时|之日)?(?:且[^,。;]{0,12}|[^,。;]{0,10}日内)?(?:的)?,?[^,。;]{0,24}(?:支付|发放|给付|一次性)|at the end of the (?:restrict|period|term)"
        ),
    ),
    (
        "monthly_after",
        re.compile(
            r"每(?:一)?(?:个)?(?:自然|公历|日历|整)?月|按月|逐月|每(?:个)?季|按季|逐季|次月|每(?:半)?年|按年|月(?:支付|发放|度)|每满|当月|monthly|per month|(?:each|every|a) month|for each month|in arrears|payroll (?:practice|date|period|cycle)|usual pay days?|salary continuation|quarterly|every month|分(?:[两二三四五六]|\d+)(?:笔|期|次)"
        ),
    ),
)
AS_MUCH = re.compile(
    r"(?:相当于|等于|等额于)[^,。;]{0,10}?(?:(?P<n>[一二三四五六七八九十两\d]+)个月|月)[^,。;]{0,8}?(?:工资|薪)"
)
COLUMN = re.compile(r"补偿|补贴|[Cc]ompensation")
# 每个月5200: where a note is short, the coin is understood
BARE = re.compile(r"(?:每(?:个)?月|按月|月)[^,。;\d]{0,6}(?P<n>\d[\d,]{2,})(?![\d年月日号%个.])")
POLICY = re.compile(
    r"(?:按(?:照)?|依(?:照|据)?|根据|参照|以)[^,。;《]{0,16}《[^》]{2,24}》|(?:按(?:照)?|依(?:照|据)?|根据|参照)[^,。;]{0,8}(?:方|公司)(?:的)?(?:规定|标准|制度)|(?:按(?:照)?|依(?:照|据)?|根据|参照)[^,。;]{0,12}(?:公司|甲方|单位|集团)[^,。;]{0,10}(?:政策|规定|制度|标准|办法)"
)
NOTHING = re.compile(
    r"(?:不(?:再)?|无需|无须|毋须)(?:另行|单独|额外|就此|再)*(?:支付|给付|发放|享有)|对价|(?:视为|视作|构成|作为)[^。;]{0,30}补偿|没有(?:别的|其他|其它|另外)[^,。;]{0,6}(?:现金|补偿|钱)|就是[^,。;]{0,16}(?:回报|补偿)"
)
YEARLY = re.compile(r"(?:年(?:收入|薪|工资|报酬)总?额?|上(?:一)?年度?(?:工资|收入|报酬)总额)")
