"""Money for the non-compete; never severance."""

from songbang.clauses.clause import Kind
from songbang.clauses.compensation_never import NO_COMPENSATION
from songbang.clauses.cue import Cue
from songbang.clauses.english import compensation as english
from songbang.clauses.sieve import words

KIND = Kind.COMPENSATION
STAGE = 2
SIEVE = (
    *words(
        "打钱|补|打款|付款|补贴|回报|给|付|汇入|paid|remit|补偿|支付|发放|给付|补助|对价|津贴|生活费|ompensat|pay|onsideration"
    ),
    *english.SIEVE,
)

_COMP = r"(?:补偿(?:金|费|款)?|补助(?:金|费)?|竞业(?:限制)?(?:津贴|补贴)|限制(?:津贴|补贴)|竞业生活补贴|择业补偿|守约钱|保护期补贴|回报|生活(?:补助|补贴)费?|对价|竞业(?:限制)?(?:费|金))"
_PAYS = r"(?:付清|补给|拨付|付|打|支付|发放|给付|支给|付给|计发|核发|发给|享受|领取|获得|给予|提供|折算|包含|含有|含|已(?:经)?(?:计入|包含|体现|并入)|计入|标准|为|按|计|构成|即为)"
_NC_NEAR = r"<NC>|限制期|禁业|约束期"

CUES = (
    Cue(
        "pay that is named for the non-compete",
        needs=(
            rf"<NC>[^。;]{{0,60}}?{_COMP}|{_COMP}[^。;]{{0,40}}?<NC>|竞业(?:限制)?(?:生活)?(?:津贴|补贴|费)",
            rf"{_PAYS}",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "pay during the restraint, under a heading that calls it so",
        needs=(r"<NC>|限制期|禁业|约束期|[Rr]estrict", r"支付|发放|给付|pay", r"<MONEY>|<SHARE>|工资"),
        scene=("worker", "head_pay", "nc_any"),
    ),
    Cue(
        "pay during the restraint",
        needs=(
            rf"(?:{_NC_NEAR})[^。;]{{0,80}}?(?:<PAY>)[^。;]{{0,60}}?{_COMP}|(?:<PAY>)[^。;]{{0,40}}?{_COMP}|{_COMP}[^。;]{{0,40}}?(?:<PAY>)",
            r"<MONEY>|<SHARE>|标准|平均|工资|按月|每月|季度|一次性|公司(?:政策|规定|制度)|另行|全部对价",
        ),
        scene=("worker", "near_nc"),
    ),
    Cue(
        "so much is paid in that time",
        needs=(
            r"(?:该|此|这|那|上述|上开|前开|同一|这段|锁定|限制|竞业|前述|前款)[^,。;]{0,6}(?:期间|期限|期|时间|年|月)|第[^。;,]{1,10}[条款项][^。;,]{0,14}(?:期间|期内)|(?:遵守|履行|执行)[^。;,]{0,16}(?:条|项|款|约定|义务|承诺)",
            r"支付|发放|给付|付给|打钱|发给|打款|拨付|补贴|给|付",
            r"<MONEY>|<SHARE>|最低工资",
        ),
        without=(r"违约|<BACK>",),
        scene=("worker", "near_nc"),
    ),
    Cue(
        "so much is paid in every month or quarter, after the restraint",
        needs=(
            r"(?:每(?:个)?(?:自然)?(?:月|季度?|年)|按月|逐月|按季|按每月)[^。;]{0,20}?(?:打款|补给|补贴|补助|拨付|给|付|发放|汇入|打|补)[^。;]{0,16}?(?:<MONEY>)|(?:每(?:个)?月|按月|按每月)(?:<MONEY>)[^。;]{0,8}(?:打款|发放|给|付)",
        ),
        without=(
            r"工资(?:条)?[^的前。;]{0,6}(?:<MONEY>)|月薪|底薪|提成|奖金|课时|(?:顾问|服务|劳务|管理|物业|咨询)费|餐|住房|通讯|交通|加班|房租|租金|违反|违约|<BACK>",
        ),
        scene=("worker", "near_nc"),
    ),
    Cue(
        "so much a month, in a paper signed on the way out",
        needs=(r"每(?:个)?(?:月|季度?)[^。;]{0,10}(?:补贴|补助|补偿)[^。;]{0,10}?(?:<MONEY>)",),
        without=(r"餐|住房|通讯|交通|加班|<BACK>",),
        scene=("worker", "leaving", "has_nc"),
    ),
    Cue(
        "when it is paid, under a heading on compensation or by its name",
        needs=(
            r"(?:每(?:个)?(?:自然)?(?:月|季度?)|按月|逐月|按季)[^。;]{0,24}?(?:付款|打款|拨付|给付|支付|发放|汇入)",
            r"补偿|比例|标准",
        ),
        without=(r"违约|违反|逾期|暂停|停止|<BACK>|经济补偿金",),
        scene=("worker", "has_nc", "head_pay"),
    ),
    Cue(
        "a sum at the end for having kept it",
        needs=(r"(?:无|没有|未)违(?:反|约)[^。;]{0,24}(?:给付|支付|付|发|给)[^。;]{0,20}(?:<MONEY>|<SHARE>)",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "shares or wages are said to be the whole price",
        needs=(
            r"(?:期权|股份|股权|份额|收益|利益|优惠|折扣|花红|奖金|津贴|工资条|守约)[^。;]{0,30}(?:就是|即是|即为|即?构成|即?视为|视作|已?足以弥补|作为)[^。;]{0,24}(?:回报|对价|补偿|报酬|不利|限制|给第)",
        ),
        without=(r"<BACK>|退回|个人所得税",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "so much is paid for a duty that is named",
        needs=(
            r"(?:就|因|作为|对)[^。;]{0,30}(?:义务|限制|承诺|条)[^。;]{0,40}(?:支付|给付|发给|付给)",
            r"<MONEY>|<SHARE>",
        ),
        without=(r"违约|违反|<BACK>|赔",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "a sum given for the duty of the sentence before",
        needs=(
            r"(?:为此|对此|就此|作为(?:对价|补偿|回报))[^。;]{0,10}(?:支付|给付|付给|发给|补给|付)[^。;]{0,16}<MONEY>",
        ),
        without=(r"违约|违反|<BACK>|赔|律师费",),
        scene=("worker", "near_nc"),
    ),
    Cue(
        "a bound person's allowance at the end",
        needs=(
            r"(?:约束|限制|竞业)[^,。;]{0,4}(?:补贴|津贴|补助)|(?<!经济)补偿(?:金额|标准)?[^。;]{0,20}(?:依|按|根据|参照)[^。;]{0,30}(?:规定|办法|制度|《》)",
            r"发放|支付|给付|执行",
        ),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "something is given for keeping a restraint",
        needs=(
            r"作为(?:对)?[^。;]{0,20}(?:回报|补偿|对价)|(?:做到|遵守|履行)[^。;]{0,20}(?:一次|每月|按月|给|付|发)[^。;]{0,20}元|以[^。;]{0,12}作为[^。;]{0,8}对价",
            r"<MONEY>|<SHARE>|对价|工资",
        ),
        without=(r"违约金|<BACK>|全勤|奖金",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "pay with its figure, in a paper about a non-compete",
        needs=(
            rf"{_COMP}",
            r"<MONEY>|<SHARE>|最低工资",
            r"支付|发放|给付|发给|汇入|打入|打你|按月|每月|每个月|逐月|标准",
        ),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "something else is called the whole price",
        needs=(r"(?:全部|充分|足够|完全|合理)?(?:的)?对价", r"竞业|限制|义务|承诺|<NC>"),
        without=(r"股权转让对价|收购对价",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "nothing is paid for it",
        needs=(
            rf"(?:不(?:再)?(?:另行|单独|额外)?|无需|无须|毋须)(?:另行|单独|额外)?(?:支付|给付|享有|发放|获得)[^。;]{{0,30}}?{_COMP}",
            r"<NC>|限制|上述|前款|前述",
        ),
        without=(r"(?:解除|终止|取消|放弃|豁免|免除|撤销|停止|提前|届时|未(?:发出|启动|通知)|无需履行)",),
        scene=("worker", "has_nc"),
    ),
    *english.CUES,
)
NEVER = (*NO_COMPENSATION, *english.NEVER)

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。甲方按月向乙方支付竞业限制补偿金，标准为离职前十二个月平均工资的30%。",
    "员工离职后六个月内不得加入同行业公司，公司在此期间每月支付补偿5000元。",
    "双方确认，员工每月工资中的800元为竞业限制补偿金。",
    "乙方离职后一年内不得到竞争单位任职。限制期间，公司每月补给您八千块。",
    "乙方离职后一年内不得到竞争单位任职。为此，甲方一次性支付人民币四万五千元。",
    "乙方离职后一年内不得到竞争单位任职。公司授予乙方的股权即构成其履行上述义务的全部补偿。",
    "乙方离职后一年内不得到竞争单位任职。在第一条对乙方有约束力期间，公司每月向乙方支付其最后一个月工资的40%。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "解除劳动合同的，公司依照员工工作年限支付经济补偿金。",
    "乙方离职后一年内不得到竞争单位任职。乙方违约的，应返还已领取的补偿。",
    "员工因工负伤的，公司依法支付工伤补偿。",
    "符合法定情形的，依法支付经济补偿。",
    "乙方离职后一年内不得到竞争单位任职。公司为员工每月补贴餐费三百元。",
    "乙方离职后一年内不得到竞争单位任职。甲方为此支付的律师费三千元由责任人承担。",
    "乙方离职后一年内不得到竞争单位任职。甲方发放的竞业限制补偿金由乙方自行承担个人所得税。",
    "乙方离职后一年内不得到竞争单位任职。公司另外向乙方支付四个月的竞业限制补偿金，合计一万两千元。",
    "乙方离职后一年内不得到竞争单位任职。办完交接，公司在十日内支付离职补偿金人民币五万元。",
    *english.COUNTER_EXAMPLES,
)
