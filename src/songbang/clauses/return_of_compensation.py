"""Paying compensation back."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import return_of_compensation as english
from songbang.clauses.sieve import words

KIND = Kind.RETURN_OF_COMPENSATION
STAGE = 2
SIEVE = (
    *words(
        "交回|追索|追讨|索回|追缴|give back|缴回|refund|hand back|返还|退还|退回|归还|交还|退赔|清退|缴还|退缴|返回|偿还|吐退|归返|扣回|追回|收回|退|还|repay|return|"
        "pay back"
    ),
    *english.SIEVE,
)

_COMP = r"(?:补偿(?:金|费|款)?|补助(?:金|费)?|竞业(?:限制)?(?:津贴|补贴|费)|对价|compensation|payments?)"

CUES = (
    Cue(
        "what was paid under an article goes back on breach",
        needs=(r"违反[^。;]{0,24}(?:应当?|须)?[^。;]{0,8}<BACK>[^。;]{0,20}(?:款项|全部|第[^。;]{1,8}条)",),
        without=(r"培训|签(?:字|约)|股|份额|安家|落户|设备|物品|资料",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "compensation goes back on breach",
        needs=(
            rf"(?:<BACK>|追回|收回|扣回|追缴)[^。;]{{0,50}}?{_COMP}|{_COMP}[^。;]{{0,40}}?(?:<BACK>|追回|收回|扣回|追缴)|补偿[^。;,]{{0,6}}(?:也|都|全部|全额|要)退(?!休)|(?:报酬|花红|补贴)[^。;]{{0,10}}(?:全数|全额|如数)?退[回还]",
        ),
        scene=("worker",),
    ),
    Cue(
        "what was received goes back, said after the restraint",
        needs=(
            r"(?:全额|如数|双倍)?(?:退还|返还|退回)[^。;]{0,12}(?:款项|第[^。;]{1,4}条)|(?:打|给|拿|发|付)(?:过|了)?的?[^。;]{0,8}(?:钱|补偿|款)[^。;]{0,10}(?:退|还)|<MONEY>(?:退|还)(?:回来|回|还)|(?:<BACK>)[^。;]{0,30}(?:已(?:经)?(?:领取|收取|支付|获得|取得|发放)|全部款项)|(?:已(?:经)?(?:领取|收取|支付|获得|取得|发放))[^。;]{0,30}(?:<BACK>)",
        ),
        without=(
            r"培训|签(?:字|约)|工服|工牌|物品|设备|股份|收益|资料|钥匙|借款|差旅|返利|押金|租金|安家|落户|路费|往返|住宿",
        ),
        scene=("worker", "near_nc"),
    ),
    *english.CUES,
)
NEVER = (
    Cue("costs of travel and lodging", needs=(r"路费|借调|住宿|驻外",)),
    Cue("nothing goes back", needs=(r"(?:无需|无须|不必|不予|不再|不要求)[^。;]{0,8}(?:<BACK>)",)),
    Cue("severance", needs=(r"经济补偿金|遣散|工伤|搬家",), without=("竞业",)),
    Cue(
        "shares or bonds",
        needs=(r"入职之?日?(?:后|起)|搬迁|培训费|进修|学费|毕业|签(?:字|约)费|安家(?:费|补)|落户",),
        without=("竞业|已领[^。;]{0,6}补偿",),
    ),
    Cue("shares and their gains", needs=(r"份额|分红|红利|行权|期权|股[权份票]",), without=("补偿金|竞业限制补偿",)),
    Cue("a payment that bounced", needs=(r"款项退回|账户",), without=("违",)),
    *english.NEVER,
)

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。乙方违约的，应返还已领取的全部竞业限制补偿。",
    "违反竞业限制的，员工应退还违约期间收取的补偿金。",
    "已支付的竞业限制补偿由员工双倍返还。",
    "乙方离职后一年内不得到竞争单位任职。违约的，此前所得补偿金一并追缴。",
    "乙方离职后一年内不得到竞争单位任职。乙方违约的，已领取的补偿金应当交回公司。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "已经发放的竞业限制补偿无需退还。",
    "员工离职时应归还电脑、工牌。",
    "员工提前离职的，应按比例退还签字费。",
    "中途离开的，安家补助按未满月份退给公司。",
    "违反前款的，全部份额由公司收回，已分配的红利应当返还。",
    "乙方毕业后不来公司上班的，退还全部学费和住宿补助。",
    *english.COUNTER_EXAMPLES,
)
