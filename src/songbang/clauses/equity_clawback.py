"""Shares, options or gains forfeited or returned."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import equity_clawback as english
from songbang.clauses.sieve import words

KIND = Kind.EQUITY_CLAWBACK
STAGE = 1
SIEVE = (
    *words(
        "出资|退伙|减持|Unit|unit|股|期权|收益|激励|份额|单位|奖金|恶意|rofit|eferred|hare|ption|gain|equity|award|RSU"
    ),
    *english.SIEVE,
)

_EQUITY = r"(?:出资额|持股员工|股权|股份|股票|期权|购股权|认股权|限制性(?:股票|股权|单位)|激励(?:股|份额|权益|对象)|归属(?:单位|股份|股票)|未归属|已归属|归属之|奖励股份|附带收益|跟投|利润分成|虚拟股|干股|财产份额|合伙份额|出资份额|份额|RSU|ESOP|股息|分红)"
_LOSE = r"(?:受让|孰低[^,。;]{0,8}退(?:伙|出)|不(?:得|再)?享有|不再兑付|不予兑付|无偿划转|归零|吐回|吐出|called? back|没有了|没了|卖回|收购|作废|失效|回购|购回|回拨|收回|注销|没收|丧失|返还|退还|追讨|追索|追回|售回|强制转让|转让给|零对价|取消|清退|归还|扣回|上缴|归公司所有|交还)"

CUES = (
    Cue(
        "equity or its gains are lost for breach, cause or competition",
        needs=(
            rf"{_EQUITY}[^。]{{0,90}}?{_LOSE}|{_LOSE}[^。]{{0,60}}?{_EQUITY}",
            r"违反|违约|违背|恶意|竞业|竞争|过错|严重|有因|失职|不诚实|泄|过失|触犯|不良|舞弊|欺诈|贪污|受贿|侵占|违纪|除名|开除|刑事|犯罪|(?:如)?有(?:下列|以下)|所列任何|任何一项|损害",
        ),
        scene=("worker",),
    ),
    Cue(
        "what was vested or sold goes back on leaving",
        needs=(
            rf"(?:已归属|已行权|已出售|已解锁|已取得|已收取|已获得|持有的)[^。;]{{0,50}}?{_LOSE}|(?:追讨|追索|追缴|追回)[^。;]{{0,60}}(?:股息|收益)|(?:期权|股票|股份)收益[^。;]{{0,8}}(?:追索|追缴|追回|追讨)",
            _EQUITY,
            r"离职|离开|退出|终止|前条|离任|辞职|解除",
        ),
        scene=("worker",),
    ),
    Cue(
        "what was sold is paid over",
        needs=(
            r"(?:减持|转让|出售|行权|变现|卖出?股票)[^。;]{0,16}(?:收益|所得|赚的|价款|溢价)[^。;]{0,40}(?:返还|上缴|退还|吐|归还|缴回|交还)|(?:应当?|须)[^。;]{0,10}将[^。;]{0,30}(?:收益|所得)[^。;]{0,10}(?:返还|上缴|退还|交还)",
            r"股|份额|期权|减持|激励|行权|(?<!书面)计划(?:所得|取得|获得|项下|授予)",
        ),
        scene=("worker",),
    ),
    Cue(
        "leaving early costs the shares",
        needs=(
            rf"(?:离职|离开公司|辞职|退出|<AFTER>)[^。]{{0,60}}?{_EQUITY}[^。]{{0,40}}?(?:回购|购回|收回|返还|强制转让|受让|收购|没收)",
        ),
        scene=("worker",),
    ),
    *english.CUES,
)
NEVER = (
    Cue(
        "a time to exercise, and lapse after it",
        needs=(r"(?:可以?|有权|应当?|须|需)(?:在|于)[^。;]{0,20}(?:行权)[^。;]{0,20}(?:失效|放弃)",),
        without=(r"违反|竞业|过错",),
    ),
    Cue(
        "what an ordinary leaver has not earned yet falls away",
        needs=(
            r"(?:主动辞职|主动离职|合同到期|合同期满|不续签|退休|身故|死亡|工伤|丧失劳动能力|正常离职|裁员)[^。;]{0,30}未(?:归属|解除限售|行权|解锁|成熟|兑现)[^。;]{0,30}(?:失效|作废|回购|注销|收回|取消|终止)",
        ),
        without=(
            r"违反|违约|竞业|过错|无偿|零对价|孰低|已(?:归属|解锁|行权|解除限售)[^。;]{0,24}(?:收回|返还|回购|转让)",
        ),
    ),
    Cue("an ordinary leaver", needs=(r"(?:辞职|到期|不续签|退休)[^。;]{0,30}(?:不作处理|继续有效|保留)",)),
    Cue("leaving without fault", needs=(r"^[^。;]{0,12}(?:无过错|非过错|善意)(?:退出|离职)",)),
    Cue(
        "the person keeps them",
        needs=(
            r"(?:继续(?:保留|持有|有效)|仍归[^,。;]{0,6}所有|由[^,。;]{0,6}(?:选择|决定)|不受影响|公允(?:价格|价值|市值))",
        ),
    ),
    Cue("taxes and plan mechanics", needs=(r"(?:税|扣减股份)",), without=("违反|触犯|违约|竞业|竞争",)),
    Cue(
        "trade in other people's shares",
        needs=(r"(?:股东会|董事会)[^。;]{0,12}(?:回购|注销)[^。;]{0,10}(?:库存股|公众股)",),
    ),
    *english.NEVER,
)

EXAMPLES = (
    "激励对象违反竞业限制约定的，未归属股份立即作废，已归属股份由公司收回。",
    "员工离职后加入竞争对手的，公司有权回购其持有的股权。",
    "如果你去了竞争对手那里，还没到手的期权就没有了，到手的按原价卖回给公司。",
    "持有人已经减持的，应当将减持所得返还公司。",
    "有限合伙人不守承诺的，执行事务合伙人有权将其除名，其财产份额以一元的价格由指定的人受让。",
    "激励对象离职后，查出其在职时有舞弊行为的，公司可以追回收益。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "激励对象应自行承担股份归属产生的个人所得税，员工可选择扣减股份。",
    "劳动关系结束后，到手的股票仍归员工所有，想留想卖由员工决定。",
    "合伙人因病退出的，其出资继续持有，或者按公允价值转让。",
    "持有人减持股票的，应当遵守证券法规。",
    "激励对象主动辞职的，尚未解除限售的股票由公司按授予价格回购注销。",
    "激励对象离职的，已归属的期权应在九十日内行权，逾期失效。",
    *english.COUNTER_EXAMPLES,
)
