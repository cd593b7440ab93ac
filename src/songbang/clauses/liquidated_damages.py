"""Agreed sum for breach of a duty that binds the person, or of a no-poach."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import liquidated_damages as english
from songbang.clauses.sieve import words

KIND = Kind.LIQUIDATED_DAMAGES
STAGE = 2
APART = True
SIEVE = (
    *words(
        "罚|break|broke|owe|iolat|违约金|赔偿|罚款|罚金|罚则|违约|违反|补偿|偿付|付|赔|iquidated|amages|reach|penalt"
    ),
    *english.SIEVE,
)

_SUM = r"<MONEY>|<TIMES>|附表|下表|所列(?:金额|标准)|(?:等额|同等数额|同等金额|相当于)"
_NAME = r"(?:算定赔偿|违约金|赔偿金|惩罚金|罚金|损害赔偿(?:金)?|违约赔偿|算定损害赔偿)"

CUES = (
    Cue("damages with their sum", needs=(_NAME, _SUM), scene=("worker",)),
    Cue(
        "a sum to be paid on breach",
        needs=(
            r"(?:违反|触犯|违约|违背|带走|泄露|泄漏|泄密|挖走|拉走|(?<!要)做了|没做到|没有做到|有一项没|破了|不履行|未履行|如有违|如违|违者|否则|做不到|不算数|违了|又去|breach)",
            rf"(?:赔偿|赔付|赔(?=[^偿,。;]{{0,8}}[\d一二三四五六七八九十两百壹贰叁肆伍陆柒捌玖拾])|偿付|给付|付|支付|承担|缴纳|罚|扣)[^。;]{{0,60}}?(?:{_SUM})|(?:{_SUM})[^。;]{{0,30}}?(?:赔偿|赔付|赔给|违约|补偿)",
        ),
        scene=("worker", "bound"),
    ),
    Cue(
        "so much for each breach or person",
        needs=(
            r"违反|违背|违者",
            r"按(?:照)?每[^,。;]{0,20}(?:<MONEY>)[^,。;]{0,8}(?:计|算|标准)|每(?:一)?(?:人|名|家|位|次|个|单|例|项|起|人次)[^,。;]{0,12}?(?:<MONEY>)",
        ),
        scene=("worker", "bound"),
    ),
    Cue(
        "a sum with no more said, where the sentences before name the breach",
        needs=(
            rf"^(?:[^,。;]{{0,4}})?(?:赔付|赔偿|偿付|另外?再?付|外加)[^。;]{{0,40}}?(?:{_SUM})|另外再付一笔[^。;]{{0,20}}(?:{_SUM})",
        ),
        without=(r"损失|工伤|医疗",),
        scene=("worker", "bound"),
    ),
    Cue(
        "a share of something, as damages",
        needs=(
            r"违反|违约|违背",
            r"(?:<SHARE>)[^。;]{0,10}(?:赔付|赔偿|(?:支付|承担|缴纳|给付|计付|计算)违约金|作为违约金|的违约金)|(?:赔付|赔偿)[^。;]{0,30}(?:<SHARE>)|违约金[^。;]{0,12}(?:为|按|:|是)[^。;]{0,30}(?:<SHARE>)",
        ),
        without=(r"培训费|服务期",),
        scene=("worker", "bound"),
    ),
    Cue(
        "a sum in the cell of a table whose heads speak of breach",
        needs=(
            r"(?:做不到|违反|违约|赔)[^。‖]{0,24}(?:赔|违约金|金额)?:[^‖]{0,12}‖",
            r"‖(?:(?:<MONEY>)|(?:<TIMES>))[^,。;]{0,6}$",
        ),
        scene=("worker", "bound", "in_table"),
        unless=("tabled",),
    ),
    Cue(
        "a sum between firms for each person taken",
        needs=(r"违反|违约|违背|否则|未经", r"(?:支付|赔偿|承担)[^。;]{0,60}?|赔偿|补偿|违约金", _SUM),
        scene=("firms", "has_no_poach"),
    ),
    *english.CUES,
)
NEVER = (
    Cue(
        "the employer pays",
        needs=(
            r"(?:甲方|公司|单位|出租方|用人单位|我司)[^。;,]{0,16}(?:逾期|未(?:按|及时|依)|迟延|拖欠|违反)[^。;]{0,60}(?:向|给)?(?:乙方|员工|劳动者|本人)?[^。;]{0,10}(?:支付|加付|承担)",
        ),
        without=(r"(?:乙方|员工|本人|劳动者|您|你)(?:如|若)?(?:违反|违约|未)",),
        unless=("firms",),
    ),
    Cue("late delivery between firms", needs=(r"[Ll]ate delivery|delay in delivery|逾期交(?:货|付)",)),
    Cue("a figure in the table to which the text points", needs=(r"^[^,。;]{1,24}$",), scene=("in_table", "tabled")),
    Cue("a sum for keeping it", needs=(r"(?:无|没有|未)违(?:反|约)",)),
    Cue("pay that is held back", needs=(r"暂停支付[^。;]{0,60}不计入",)),
    Cue(
        "a case that is told", needs=(r"(?:遂)?(?:申请仲裁|起诉|诉至)[^。;]{0,20}要求|案例|某(?:公司|企业|单位|员工)",)
    ),
    Cue("interest by the day", needs=(r"每(?:逾期|迟延|延迟)?一?[日天]|按日|万分之|千分之|日租金|滞纳金",)),
    Cue(
        "damages for a training bond belong to that bond",
        needs=(
            r"服务期|进修|脱产|培训(?:费|协议|投入)|学费|毕业|服务年限|签(?:字|约)(?:费|金)|安家费|落户|户口|服务(?:未)?满",
        ),
        without=(r"竞业|保密|不得",),
    ),
    Cue(
        "what a training bond costs, in a paper about it",
        needs=(r"费用|学费|培训|执照|毕业|结业|服务",),
        without=(r"竞业|保密|泄露|秘密|不得",),
        scene=("head_training",),
    ),
    Cue(
        "no damages",
        needs=(r"不存在[^。;]{0,6}违约金|无需(?:支付|承担)[^。;]{0,6}违约金|无违约金|不(?:承担|支付|约定|收取)违约金",),
    ),
    Cue("only what the loss is", needs=(r"(?:实际|全部|经济)?损失",), without=(r"违约金|<MONEY>|<TIMES>",)),
    Cue(
        "fines of the working day",
        needs=(
            r"(?:迟到|早退|旷工|打卡|吸烟|禁烟|疲劳驾驶|超速|安全帽|饮酒|赌博|打架|卫生|着装|交通(?:规则|法规|违章)|操作规程|考勤)",
        ),
    ),
    Cue(
        "about the restraint running on after payment",
        needs=(r"支付违约金(?:后|的)[^。;]{0,20}(?:仍|继续|不(?:免除|影响))",),
        without=("<MONEY>|<TIMES>",),
    ),
    Cue(
        "gains on shares go back",
        needs=(r"(?:gain|options?|shares?)[^.;]{0,60}(?:lapse|forfeit|realis|vest)",),
        without=("liquidated",),
    ),
    Cue("dealer or tenant", needs=(r"(?:经销|授权区域|窜货|租金|租赁|货款|房屋)",), without=(r"录用|员工|招聘",)),
    *english.NEVER,
)

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。乙方违反上述约定的，应支付违约金人民币七万元。",
    "员工离职后两年内不得加入同业公司，违者赔偿公司离职前一年工资总额的两倍。",
    "员工应当保守公司的商业秘密。违反保密义务的，支付违约金20万元。",
    "乙方离职后一年内不得到竞争单位任职。要是说话不算数，赔公司十五万。",
    "员工离职后一年内不得带走公司的客户，也不得劝同事离职。违反本条的，按每位客户二千元计算。",
    "乙方离职后一年内不得到竞争单位任职。违反第一条的，按流失学员人数计，每人三千元。",
    "乙方离职后一年内不得到竞争单位任职。违反上述约定的，应承担与其所获好处同等金额的违约金。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "甲方逾期支付工资的，每逾期一日按万分之五向乙方支付违约金。",
    "员工在服务期内辞职的，应按未履行部分支付违约金，数额不超过培训费5万元。",
    "乙方离职后一年内不得到竞争单位任职。乙方支付违约金后，仍应继续履行竞业限制义务。",
    "员工违反考勤制度迟到的，每次罚款50元。",
    "乙方离职后一年内不得到竞争单位任职。违反车间操作规程的，按每次五十元计算。",
    "乙方离职后一年内不得到竞争单位任职。六个月届满且没有违反的，公司一次给付六万元。",
    "乙方离职后一年内不得到竞争单位任职。工牌遗失的，付工本费20元。",
    "乙方离职后一年内不得到竞争单位任职。公司为每人发放节日补贴三千元。",
    "课上讲一个案例：有家公司要求一名员工支付违约金六十万元。",
    *english.COUNTER_EXAMPLES,
)
