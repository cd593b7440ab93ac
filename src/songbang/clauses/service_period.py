"""Training bond, sign-on or housing money to be repaid, with its sums."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.SERVICE_PERIOD
STAGE = 1
SIEVE = words(
    "pay back|pays back|give back|course|年限|进修|返院|青训|培养费|资助|欠飞|连续飞行|干满|做满|安家|送我|advanced|hand back|服务|培训|"
    "签字费|签约|安家费|落户|工作满|飞行|入职满|任职满|入职奖|户口|引进|ign-on|raining|onus|repay|refund"
)

_BOND = r"(?:青训|培养费|资助|深造|考证|送[^,。;]{0,10}学[^,。;]{0,6}的?[\d,]{3,}元|预支|培训(?:费|协议|投入|成本)?|签(?:字|约)(?:费|金|奖)|入职奖(?:金|励)?|安家(?:费|补贴|补助)|落户|户口|人才(?:引进|补贴)|购房补贴|住房补贴|搬家费|专项(?:技术)?培训|进修|学费|脱产)"
_YEARS = r"(?:(?:[一二三四五两半\d]|十[一二]?)(?:个)?(?:年|月)内(?:走|离开|离职|辞职|自己)|未完成培训|未取得|退站|干满|做满|打满|没干满|没做满|中途|提前(?:离|走)|满\d|满[一二三四五六七八九十两半叁伍]|不(?:满|足)|未(?:满|履行|服务|完成)|不少于|至少|服务期)"

CUES = (
    Cue(
        "so many years are owed from a day on",
        needs=(
            r"(?:应当?|须|承诺|保证|同意)[^。;]{0,24}(?:服务|工作|任职|飞行|干)满[^,。;]{1,8}年|(?:至少|保证)[^,。;]{0,6}(?:干|做|服务)满[^,。;]{1,6}年",
        ),
        without=(r"方可享受|可以享受|年假|津贴",),
        scene=("worker",),
    ),
    Cue(
        "a period of service is owed",
        needs=(
            r"服务期(?!限)(?!:□)[^。;]{0,30}?(?:为|是|:|自|共|满|未满|不满|内|尚未|不少于|至少|\d|[一二三四五六七八九十两]年|起算|延长|届)|(?:连续|继续)(?:飞行|服务|工作)[^,。;]{0,6}年|每?欠(?:飞|服务|干)[^,。;]{0,4}(?:年|月)|(?:连续|持续|继续)?(?:服务|工作|任职)满[^。;]{0,10}(?:年|月)|服务(?:年限|期限)(?:不少于|为|:|至少)|(?:连续)?(?:工作|服务)(?:的)?(?:年限|期限)?不(?:得)?(?:少|低)于[^,。;]{1,8}年",
            rf"{_BOND}|服务期(?!限)|<BACK>|赔偿|偿付|违约金|户口|进修|返院|连续飞行|连续服务",
        ),
        without=(r"社会保险|年休假|长期服务金|工龄|年假",),
        scene=("worker",),
    ),
    Cue(
        "money goes back if the person leaves early",
        needs=(
            rf"{_BOND}",
            rf"(?:{_YEARS})[^。]{{0,60}}(?:<BACK>|赔偿|偿付|承担|支付|扣|自己认|不用还|赔|要?退(?!休))|(?:<BACK>|赔偿|承担|扣除|扣回)[^。]{{0,40}}{_BOND}",
        ),
        scene=("worker",),
    ),
    Cue(
        "English: a sum goes back if the person resigns within a time",
        needs=(
            r"(?:resign|leave|terminat|walk away|\bgo\b|quit)[^.;]{0,80}(?:within|before|prior to)[^.;]{0,80}(?:repay|refund|return|reimburse|hand back|pay back|give back)",
        ),
        without=(r"propert|equipment|laptop|compensation",),
        scene=("worker",),
    ),
    Cue(
        "English: sign-on or training money repaid if the person leaves within a time",
        needs=(
            r"(?:sign-?on|signing|relocation|retention|training|tuition)",
            r"(?:repay|refund|reimburse|return|pay back|clawed)",
            r"(?:within|before|month|year)",
        ),
        scene=("worker",),
    ),
)
NEVER = (
    Cue(
        "no bond and nothing to give back",
        needs=(r"(?:不(?:要求|需要|用|必)|无需|无须)[^。;]{0,8}(?:退|还|返还|赔)[^。;]{0,10}(?:培训|学费|费)|都不签",),
    ),
    Cue(
        "the firm says that it binds nobody",
        needs=(r"(?:不(?:绑|签|设|约定|要求)|没有)[^,。;]{0,6}(?:服务期|服务年限)|不收取[^。;]{0,20}培训费",),
    ),
    Cue(
        "told in a lesson, or empty",
        needs=(
            r"实务|要点|(?:培训|课程)(?:主题|内容)|讲解|题目|可以随便|^无[。;]?$|不需(?:要)?退还|无需退还|法律不允许",
        ),
    ),
    Cue("pay while away at a course", needs=(r"照发[^。;]{0,60}(?:工资|津贴)",), without=(r"<BACK>|赔偿",)),
    Cue("leaving that is no breach of it", needs=(r"不属于违反|不得要求(?:乙方|员工)[^。;]{0,10}(?:支付|赔偿)",)),
    Cue("staff placed by another firm", needs=(r"服务期[^。;]{0,40}(?:招录|招聘|招揽|录用)",)),
    Cue("what the law says, quoted", needs=(r"用人单位为劳动者提供",)),
    Cue("training without a bond", needs=(r"培训",), without=(r"服务期|<BACK>|赔|退(?!休)|违约金|满|扣",)),
    Cue("the firm's length of service rules", needs=(r"(?:每|其后)?服务(?:每)?满(?:一|1)年(?:增加|享受|给予|可)",)),
)

EXAMPLES = (
    "员工接受专项培训后应当服务满三年，服务期内离职的，按比例支付违约金。",
    "签字费五万元，员工入职未满一年离职的，应全额退还签字费。",
    "Should the Employee resign within twelve months, the Employee shall repay the sign-on bonus.",
    "公司花三万块送你去外地培训，三年内走的要按月赔。",
    "入职奖两万，一年内离开要退。",
    "取得执照后至少干满五年，否则培养费按剩余年限退。",
)
COUNTER_EXAMPLES = (
    "员工应当参加公司组织的安全培训，考试合格后上岗。",
    "员工服务满一年后，每年增加一天年假。",
    "The Employee will receive training within the first month of employment.",
    "公司每年花三万块组织员工培训。",
    "服务期限为一年，自下月一日起算。",
    "续训由公司承担费用，不需退还。",
)
