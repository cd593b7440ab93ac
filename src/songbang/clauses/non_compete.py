"""After the job ends: not to work for, own, advise or start a competing business."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import non_compete as english
from songbang.clauses.non_compete_never import NO_NON_COMPETE
from songbang.clauses.non_compete_words import SECRETS, STAFF, TERM, WHERE, WORK
from songbang.clauses.sieve import words

KIND = Kind.NON_COMPETE
STAGE = 1
SIEVE = (
    *words(
        "恪守|遵守|受|别|离开|回避|远离|离职|keep|stay|covenant|竞|未满|加入|停止|限制|不|勿|禁|严禁|避免|放弃|无权|ompet|shall|will|not"
    ),
    *english.SIEVE,
)

CUES = (
    Cue(
        "after leaving, not to work for or run a business",
        needs=(
            "<AFTER>",
            rf"<NOT>[^。;]{{0,110}}?{WORK}|(?:远离|回避|避开)[^。;]{{0,30}}(?:竞争|同行|同类|对手)",
            WHERE,
        ),
        without=(rf"^(?!.*(?:<RIVAL>|受聘于|受雇于|自营)).*{STAFF}", rf"^(?!.*(?:<RIVAL>)).*{SECRETS}"),
        scene=("worker",),
    ),
    Cue(
        "not to work for a competitor, under a heading that speaks of the non-compete",
        needs=(rf"<NOT>[^。;]{{0,90}}?{WORK}", r"<RIVAL>|<FIRM>"),
        without=(
            "<SERVING>",
            r"甲方不|公司不(?!得)|利用[^。;]{0,6}(?:职务|工作|岗位|职权)|全职|在外(?!地)",
            rf"^(?!.*(?:<RIVAL>|受聘于|受雇于|自营)).*{STAFF}",
        ),
        scene=("worker", "head_nc"),
        unless=("head_serving",),
    ),
    Cue(
        "how long the non-compete runs",
        needs=(
            rf"(?:<NCTERM>|竞业)[^。;]{{0,12}}?(?:期限|期间|时间|期|年限)?[^。;,]{{0,10}}?(?:为|是|:|自|至|共|不超过|最长|从|计|延续|持续|定为)[^。;]{{0,30}}?{TERM}|竞业(?:限制|禁止)(?:的)?期(?:限|间)?{TERM}[,。;]",
        ),
        without=(
            r"要求(?:您|你)|启动|启用|违约金|通知|告知|顺延|中止|不计入|延长|缩短|支付|补偿|豁免|解除[^,。]{0,6}竞业|提前[^,。]{0,8}通知|报告|履行情况|脱密期|服务期",
        ),
        scene=("worker",),
        unless=("in_table",),
    ),
    Cue(
        "where the non-compete holds or what it closes, in a sentence of its own",
        needs=(
            (
                r"(?:<NC>[^。;,]{0,14}|限制(?:的)?|(?:上述|该)限制[^。;,]{0,4})(?:地域|区域|地区|领土)(?:范围)?(?:为|是|:|包括|限于|及于|涵盖|覆盖)|"
                r"(?:竞业(?:限制|禁止)(?:的)?(?:业务|行业|领域)?范围|限制(?:性)?(?:业务|行业|领域)(?:范围)?)(?:为|是|:|包括|限于|涵盖|覆盖)"
            ),
        ),
        scene=("worker", "nc_paper"),
        unless=("head_define", "in_table"),
    ),
    Cue(
        "in that time not to work there, in a paper about the non-compete",
        needs=(
            r"(?:^|[,:‖])(?:在此|此|该|其|履行|限制)?期间[,内]?(?:您|你|乙方|员工|本人)?",
            rf"<NOT>[^。;]{{0,110}}?{WORK}",
            WHERE,
        ),
        without=("<SERVING>", r"通知|提交|报告|支付", rf"^(?!.*(?:<RIVAL>|受聘于|受雇于|自营)).*{STAFF}", "<CUSTOMER>"),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "which firms count as rivals, in a sentence of its own",
        needs=(
            r"^(?:(?:甲乙)?双方(?:一致)?(?:确认|认可|同意),?)?(?:[与和同跟][^。;,]{1,10})?(?:具有|有|存在|构成)?(?:直接)?竞争(?:性|关系)?的?(?:用人单位|企业|公司|单位|机构)(?:名单)?(?:为|是|如下|:)[^。;]{2}",
        ),
        without=(r"违约|补偿|通知",),
        scene=("worker", "nc_paper", "head_nc"),
        unless=("head_define", "in_table"),
    ),
    Cue(
        "to keep the non-compete for a stated time",
        needs=(
            r"(?:遵守|履行|承担|负有|接受|受)[^。;]{0,24}<NC>",
            rf"<AFTER>[^。;]{{0,8}}{TERM}|{TERM}(?:内|的|之内)",
        ),
        without=(
            r"启动|送达|寄送|发出|(?:支付|给付|付给|发放)[^。]{0,10}补偿|违约金|是否|提前|不需要|无需|(?:甲方|公司|单位)[^。;,]{0,4}(?:有权|可以?|决定)",
        ),
        scene=("worker",),
    ),
    Cue(
        "an item under a heading that bars certain acts: joining a competitor within a time after leaving",
        needs=(
            r"(?:离开|离职)[^,。;]{0,12}(?:年|月)(?:之前|之内|内)",
            rf"(?:到|去|为|加入)[^。;]{{0,60}}{WHERE}[^。;]{{0,20}}(?:做事|任职|工作|服务|就职)",
        ),
        without=(r"可以|自由|违约金", STAFF),
        scene=("worker",),
    ),
    Cue(
        "for a time, not to work in the trade, in a paper signed on the way out",
        needs=(rf"{TERM}(?:之)?内", rf"<NOT>[^。;]{{0,110}}?{WORK}", WHERE),
        without=(r"通知|提交|报告|支付|办理|交接|领取", "<CUSTOMER>", "<STAFF>[^。;]{0,8}(?:去|到|离)", SECRETS),
        scene=("worker", "leaving"),
    ),
    Cue(
        "from a notice on, not to work in the trade, in a paper about the non-compete",
        needs=(
            rf"(?:自|从)[^。;,]{{0,20}}(?:通知|启动)[^。;,]{{0,12}}起[^。;,]{{0,6}}{TERM}",
            rf"<NOT>[^。;]{{0,90}}?{WORK}",
            WHERE,
        ),
        without=(rf"^(?!.*(?:<RIVAL>|受聘于|受雇于|自营)).*{STAFF}", SECRETS, "<CUSTOMER>"),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "until a day, not to work in the trade, in a paper about the non-compete",
        needs=(r"(?:日|月)(?:之)?前|这[一两二三]年", rf"<NOT>[^。;]{{0,90}}?{WORK}", WHERE),
        without=(r"通知|提交|报告|支付", rf"^(?!.*(?:<RIVAL>|受聘于|受雇于|自营)).*{STAFF}"),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "the duty of the sentence before, which binds in service, is carried past the end",
        needs=(
            rf"<AFTER>|<LEAVE>[^。;]{{0,6}}后[^。;]{{0,8}}{TERM}",
            r"(?:仍|继续|同样|亦|也|均)[^。;,]{0,6}(?:恪守|遵守|受|履行|承担|适用)[^。;,]{0,8}(?:前款|上款|前条|上条|前述|上述|本条|本款|第[^。;,]{1,8}[条款项])[^。;]{0,10}(?:约定|规定|限制|义务|约束)",
            TERM,
        ),
        without=(r"保密|秘密",),
        scene=("worker", "after_serving"),
    ),
    Cue(
        "joining a competitor after leaving counts as a breach",
        needs=("<AFTER>", rf"(?:如|若|倘|凡)[^。;]{{0,60}}?{WORK}", "<RIVAL>", r"视(?:为|作)|构成|即属|当作"),
        without=(r"违约金|支付[^。;]{0,12}元",),
        scene=("worker",),
    ),
    Cue(
        "joining a competitor too soon after leaving is what the paper punishes or forbids",
        needs=("<AFTER>|<LEAVE>", rf"未满[^,。;]{{1,14}}(?:即|便|就)[^。;]{{0,20}}?{WORK}", WHERE),
        scene=("worker",),
    ),
    Cue(
        "to stop working for a competitor now, in a paper about the non-compete",
        needs=(
            r"(?:请|要求|应当?|须|务必|责令|通知)[^。;]{0,30}(?:停止|终止|离开)[^。;]{0,60}?(?:服务|劳动|任职|工作)(?!之日)|(?:请|要求|应当?|须|务必|责令)[^。;]{0,16}从[^。;]{2,24}(?:离职|辞职|离开)",
            r"<FIRM>|<RIVAL>|关联",
        ),
        without=(r"停止(?:任职|工作|支付|发放|计算)(?:后|时|之日)|停止支付|停止发放",),
        scene=("worker", "nc_paper"),
    ),
    *english.CUES,
)
NEVER = (*NO_NON_COMPETE, *english.NEVER)

EXAMPLES = (
    "员工自离职之日起一年内,不得到与本厂生产同类产品的企业任职。",
    "竞业限制\n乙方在劳动合同终止后二年内，不得自营或为他人经营与甲方同类的业务。",
    "本人承诺离开公司后 18 个月内不加入任何从事短途货运平台业务的公司。",
    "乙方离职以后，竞业限制期限为二十四个月。",
    "僱員離職後六個月內，不得受僱於任何與僱主競爭之機構。",
    "解除劳动关系后，乙方保证两年内不投资、不参股任何同业公司。",
    "乙方离职后一年内不得有下列行为：\n（1）到同行业公司任职；\n（2）自己开办同类企业。",
    "我退队后一年之内不去省内别的足球俱乐部踢球或者当教练。",
    "员工走人后，九个月内不许投靠对手公司。",
    "员工从公司退休之日起一年内，不再受聘于同类企业。",
    "竞业限制协议\n乙方在此期间不得到从事桥梁检测业务的公司就职。\n甲方：海棠有限公司",
    "竞业限制协议\n双方确认，和甲方有竞争关系的单位为：______。",
    "乙方若中途离职的，应当在十个月内不得从事与甲方业务相同的工作。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "本公司不要求竞业限制，员工离职后可以自由选择工作单位。",
    "竞业限制",
    "员工离职后，应在三日内不得拖延地办理交接手续。",
    "乙方不得在租赁房屋内从事与他人相竞争的经营。出租方可解除租赁合同，承租方应支付租金。租赁期满，出租方收回。",
    "员工不得在工作时间玩手机，违者扣当月奖金。",
    "鉴于乙方掌握甲方商业秘密，双方就离职后的竞业限制事宜订立本协议。",
    "乙方离职后的竞业限制，按照双方另行签订的协议执行。",
    "甲方承诺在乙方离职后不得向其新单位作不实评价。",
    "离开公司后两年内，本人不动员在读学生转学。",
    "驾驶员离队后三个月内不得为公司的货主送货。",
    "竞业限制协议\n乙方自离职之日起两年内，不得与甲方的在职员工共同设立公司。",
    "竞业限制协议\n员工不得利用职务便利为亲友经营同类业务。",
    "竞业限制协议\n乙方离职后两年内，不得与甲方现有客户从事与甲方业务相同的交易。",
    "竞业限制通知\n你和公司曾在协议里约定，离职以后你可能需要承担九个月的竞业限制义务。",
    *english.COUNTER_EXAMPLES,
)
