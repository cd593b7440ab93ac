"""The period stops, is lengthened or shortened: disputes, unpaid months, breach, garden leave."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.SUSPENSION
STAGE = 2
SIEVE = words(
    "重新算|扣掉|抵扣|抵减|冲抵|从头算|stop|paused|暂缓|暂停|另行补足|take off|taken off|come off|comes off|not count|"
    "count towards|不计入|顺延|中止|中断|延长|重新计算|重新起算|扣除|缩短|另行计算|扣减|不计算|停止计算|接续|停表|后延|不算|往后|horten|counts toward|"
    "educe|xtend|uspend|oll"
)

_STOPS = r"(?:重新算|从头算|扣掉|抵扣|抵减|冲抵|不(?:计入|计算在|算入|包含在)|顺延|中止|中断|延长|重新(?:起算|计算|开始)|扣除|扣减|暂停计算|停止计算|相应(?:推迟|延后|缩短)|停表|停止计算|停止起算|接续|另行(?:计算|起算)|往后(?:顺延|推|延)|后延|不算(?:入|在)?|继续计算|补足)"
_PERIOD = r"(?:限制时间|约束期|<NCTERM>|(?:年|个月)期间|届满日|竞业[^。;]{0,8}期|限制(?:的)?期(?:限|间)?|第[^。;]{1,8}条(?:的|约定的|规定的)?(?:期限|期间)|(?:该|上述|前述|前款|前条|所述)(?:的)?(?:期限|期间)|期限)"

CUES = (
    Cue(
        "the period is made shorter or longer",
        needs=(
            r"(?:<NCTERM>|限制期|期限|期间)[^。;]{0,40}(?:缩短|延长)(?:为|至|到)|(?:缩短|延长)[^。;]{0,16}(?:<NCTERM>|竞业)[^。;]{0,10}(?:为|至|到)",
        ),
        without=(r"有权|可以(?!自由)|劳动合同期限|试用期",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the clock of the restraint stops or starts anew",
        needs=(
            rf"{_PERIOD}[^。;]{{0,50}}?{_STOPS}|{_STOPS}[^。;]{{0,40}}?{_PERIOD}",
            r"官司|纠纷|停下|待命|没(?:发|交|报|付)|拒不|争议|仲裁|诉讼|违反|违约|未(?:支付|报告|提交|按)|暂停|停止|期间|补齐|停止违反|延长|任职|花园|脱密|静默",
        ),
        without=(r"劳动合同期限|合同期限(?:相应)?(?:顺延|延长)|工期|交货|节假日|租期|服务期|备忘录有效期",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the days of a breach do not count",
        needs=(
            rf"(?:违反|违约|拒不|未报|未说明|不报|待命|离岗|脱密|花园假|打官司|争议)[^。;]{{0,16}}(?:期间|天数|时间|日子|那段)[^。;]{{0,20}}?{_STOPS}",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "pay is held back until the person reports",
        needs=(
            r"(?:暂缓|暂停)(?:支付|发放)[^。;]{0,40}(?:直至|直到|期间|待)|补偿[^。;]{0,10}(?:顺延|推迟)至[^。;]{0,20}(?:提交|报告|补交)",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "English: days that come off the period or do not count",
        needs=(
            r"(?:[Dd]ays?|[Tt]ime|[Mm]onths?|[Ww]eeks?)[^.;]{0,90}(?:com(?:es?) off|taken off|counts? towards?|deducted|added to)[^.;]{0,50}(?:month|span|period|clause|restraint|covenant)",
        ),
        without=(r"salary|annual leave entitlement",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "English: the period is extended or reduced",
        needs=(
            r"(?:shorten|count towards|counts? towards)[^.;]{0,60}(?:month|period)|(?:period|restriction|term)[^.;]{0,100}(?:reduced|extended|suspended|tolled|set off|stops? running|paused)|(?:reduce|extend|suspend|toll)[^.;]{0,80}(?:restrict|covenant|period)",
        ),
        without=(
            r"probation|notice period may|leave|(?:directors?|[Cc]ompany|[Ff]irm|[Bb]oard) may[^.;]{0,30}(?:shorten|reduce|lift)",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "English: garden leave is set off against the restraint",
        needs=(r"(?:reduced|set off|less)[^.;]{0,80}garden leave|garden leave[^.;]{0,80}(?:reduce|set off)",),
        scene=("worker",),
    ),
)
NEVER = (
    Cue(
        "a paper or a bond runs on",
        needs=(r"(?:本(?:协议|合同|备忘录)|合同期限|劳动合同)[^。;]{0,20}(?:自动)?(?:顺延|延长|续)",),
        without=(r"竞业|限制期",),
    ),
    Cue(
        "pay day moves",
        needs=(r"(?:节假日|休息日|发放日|支付日)[^。;]{0,12}顺延",),
        without=("竞业限制期|限制期|暂停期间",),
    ),
    Cue("limits of law", needs=("时效中断|诉讼时效|仲裁时效|试用期",)),
)

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。双方发生争议的，仲裁、诉讼期间不计入竞业限制期限。",
    "员工离职后两年内不得加入同业公司。员工违反竞业限制的期间，竞业限制期限相应顺延。",
    "The Employee shall not compete for six months after termination of employment. The restricted period shall be extended by any period of breach.",
    "乙方离职后一年内不得到竞争单位任职。打官司的时间不算在限制期里。",
    "乙方离职后一年内不得到竞争单位任职。若中途违约，限制期从停下来那天重新算。",
    "乙方离职后一年内不得到竞争单位任职。未按时报告的，公司可暂停支付补偿，直至补交报告。",
)
COUNTER_EXAMPLES = (
    "补偿发放日遇节假日顺延。乙方离职后一年内不得到竞争单位任职。",
    "服务期内培训的，劳动合同期限顺延至服务期满。",
    "仲裁时效因当事人主张权利而中断。",
    "乙方离职后一年内不得到竞争单位任职。请假的时间不算在工龄里。",
    "乙方离职后一年内不得到竞争单位任职。公司有权停止支付补偿，并要求返还已支付的补偿。",
    "The Employee shall not compete for six months after termination of employment. Time spent on sick leave counts as service.",
)
