"""Identity papers or passport handed in."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import passport_retention as english
from songbang.clauses.sieve import words

KIND = Kind.PASSPORT_RETENTION
STAGE = 1
SIEVE = (
    *words(
        "驾驶证|驾照|上岗证|操作证|注册证|护照|证件|通行证|身份证|毕业证|学位证|回乡证|资格证|证书|执业证|执照|assport|ermit|dentity|ravel document"
    ),
    *english.SIEVE,
)

_PAPER = r"(?:护照|(?:身份|旅行|旅游|出国|出境|出入境|因私|有效|个人)?证件|(?:港澳|往来|台湾|大陆|边境|出入境)[^,。;]{0,8}通行证|身份证|毕业证|学位证|学历证|回乡证|资格证|职称证|驾驶证|驾照|上岗证|操作证|注册证|执业证|执照|证书)"
_KEEP = r"(?:收着|收好|交回|借出|存至|存于|存在|保存|暂扣|收进|锁在|代存|统管|放在[^,。;]{0,10}(?:那里|处|办公室|保险柜)|保管|交由|交给|交至|收存|收缴|收取|收走|上交|上缴|扣押|扣留|扣存|代管|交存|托管|封存|留存|暂存|寄存|存放|统一管理|集中管理|备存|抵押|质押|放在[^,。;]{0,10}(?:那里|处|办公室)|押)"

CUES = (
    Cue(
        "papers are handed in or kept",
        needs=(rf"{_PAPER}[^。;]{{0,60}}?{_KEEP}|{_KEEP}[^。;]{{0,40}}?{_PAPER}",),
        scene=("worker",),
    ),
    *english.CUES,
)
NEVER = (
    Cue("a question", needs=(r"^问:|吗\?",)),
    Cue(
        "papers are not kept",
        needs=(
            rf"(?:不(?:得|会|再|予)?|未|禁止|严禁|从不|无权)[^。;,]{{0,16}}{_KEEP}[^。;]{{0,30}}{_PAPER}|{_PAPER}[^。;]{{0,30}}(?:不(?:得|会|予)?(?!得?(?:私自|擅自|自行|自己|个人|私下))|由(?:本人|员工|乙方))[^。;]{{0,8}}(?:{_KEEP}|持有)|从未[^。;]{{0,6}}{_KEEP}",
        ),
    ),
    Cue(
        "the person keeps the original",
        needs=(r"原件(?:由)?(?:本人|员工|乙方|自行|自己)[^。;]{0,6}(?:保管|持有|留存)",),
    ),
    Cue(
        "copies for the file",
        needs=(r"复印件|扫描件|影印|原件(?:核验|查验|备查)|携带|copy|copies",),
        without=(r"原件[^。;]{0,12}(?:保管|扣|收存|上交|存放)|护照[^。;]{0,30}(?:保管|上交)",),
    ),
    Cue(
        "the firm's own cards and trade papers",
        needs=(r"(?:工牌|工作证|门禁|营业执照|产权证|荣誉证书|健康证)",),
        without=("护照|身份证|通行证|毕业证|学位证|执业证|资格证",),
    ),
    *english.NEVER,
)

EXAMPLES = (
    "员工的护照和通行证由公司行政部统一保管。",
    "入职时须将毕业证原件上交人事部保管，离职时发还。",
    "僱員須將護照交由公司代為保管。",
    "你的身份证先押在宿管那里，走的时候拿回。",
    "领取护照后五日内送交行政部统一保管，不得自己留存。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "公司不扣留员工的任何证件。",
    "请员工报到时携带身份证、毕业证原件及复印件。",
    "员工离职时应当交还工牌和门禁卡，由行政部保管。",
    "公司从未代管员工的身份证。",
    "护照由员工自行保管，人力资源部不得代存。",
    *english.COUNTER_EXAMPLES,
)
