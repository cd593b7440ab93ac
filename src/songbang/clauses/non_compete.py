"""After the job ends: not to work for, own, advise or start a competing business."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.non_compete_never import NO_NON_COMPETE
from songbang.clauses.sieve import words

KIND = Kind.NON_COMPETE
STAGE = 1
SIEVE = words(
    "别|离开|回避|远离|离职|keep|stay|covenant|竞|未满|加入|停止|限制|不|勿|禁|严禁|避免|放弃|无权|ompet|shall|will|not"
)

_WORK = (
    r"(?:任职|就职|供职|入职|加入|加盟|受雇|受聘(?!人|方|者)|应聘|做事|投钱|投资|出主意|雇佣于|就业|从业|执业|任教|兼职|兼任|任何(?:职务|职位)|担任|开办|开设|设立|创办|创立|创业|成立|组建|筹办|筹建|经营|经办|"
    r"自营|开业|开店|投资|入股|参股|持股|持有|控股|合伙|合营|从事|顾问|发起|帮工|务工|干活|开车|送货|上班|打工|谋职|去往|前往|跳槽|转投|效力|签约|直播|执教|参赛|出诊|参与|生产|"
    r"服务于|提供[^,。;]{0,14}(?:服务|顾问|咨询|支持|协助|帮助|劳务)|(?:去|到)[^。;,]{2,70}?(?:公司|企业|单位|机构|店|厂|院|所|学校|实验室)|(?:到|在|为|去)[^。;]{0,60}?(?:工作(?!单位|成果|期间)|服务|效力|做|劳动)|(?:去|到|在)[^,。;]{2,24}(?:上班|干活|做工|开)|自己也?不开|投靠|投奔|承接|(?:去|到|在|进)[^,。;]{0,20}(?:别的|其他|另一家|别家|同一条街|同行)[^,。;]{0,12}(?:<FIRM>|班|队)|办[^,。;]{0,8}(?:班|店|厂|学校|园)|进入[^。;,]{1,30}(?:公司|企业|行业|领域|单位|机构|市场|店|厂|工作室)|主持|授课|上课|开[^,。;]{0,8}(?:班|店|馆|厂|课|公司|工作室|诊所)|策划|制作|选育|"
    r"(?:替|为|帮)(?:任何|别家|别人|他人|其他|外面|同行|竞争|第三方)[^,。;]{0,40}?(?:做|工作|服务|放盘|带客|管理|注册|出赛|比赛|打|卖|设计|生产|开发|拍|写)|参加[^,。;]{0,20}(?:联赛|比赛))"
)
_WHERE = r"(?:别家|别的|外单位|补习|任何[^,。;]{1,12}(?:人|商|所|社|会|队|东|行|家)|卫视|<RIVAL>|<FIRM>|业务|行业|领域|产品|职业|活动|赛道|品类|项目|店|馆)"
_SECRETS = r"(?:披露|转发|泄露|泄漏|透露|公开|告知|复制|传播|保密)[^。;]{0,20}"
_STAFF = r"(?:邀约|邀请|介绍|招揽|引诱|劝诱|唆使|怂恿|鼓动|策动|策反|游说|挖角|挖走|招募|招聘|聘请|聘用|录用|雇用|推荐|引荐|带走|动员|劝说|拉拢)[^。;]{0,30}<STAFF>|(?:将|把)[^。;,]{0,16}<STAFF>[^。;,]{0,6}(?:推荐|引荐|介绍|转)|转到[^,。;]{0,10}(?:园|执业点|门诊|诊所)"
_TERM = r"(?:\d+|[一二三四五六七八九十两半壹贰叁肆伍陆柒捌玖拾]+|_{2,}|【[^】]*】)\s?(?:\([^)]*\))?(?:个)?(?:自然)?(?:年|月|日|天)"

CUES = (
    Cue(
        "after leaving, not to work for or run a business",
        needs=(
            "<AFTER>",
            rf"<NOT>[^。;]{{0,110}}?{_WORK}|(?:远离|回避|避开)[^。;]{{0,30}}(?:竞争|同行|同类|对手)",
            _WHERE,
        ),
        without=(rf"^(?!.*<RIVAL>).*{_STAFF}", rf"^(?!.*(?:<RIVAL>)).*{_SECRETS}"),
        scene=("worker",),
    ),
    Cue(
        "not to work for a competitor, under a heading that speaks of the non-compete",
        needs=(rf"<NOT>[^。;]{{0,90}}?{_WORK}", r"<RIVAL>|<FIRM>"),
        without=("<SERVING>", r"甲方不|公司不(?!得)"),
        scene=("worker", "head_nc"),
        unless=("head_serving",),
    ),
    Cue(
        "how long the non-compete runs",
        needs=(
            rf"(?:<NCTERM>|竞业)[^。;]{{0,12}}?(?:期限|期间|时间|期|年限)?[^。;,]{{0,10}}?(?:为|是|:|自|至|共|不超过|最长|从|计|延续|持续|定为)[^。;]{{0,30}}?{_TERM}",
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
        "to keep the non-compete for a stated time",
        needs=(
            r"(?:遵守|履行|承担|负有|接受|受)[^。;]{0,24}<NC>",
            rf"<AFTER>[^。;]{{0,8}}{_TERM}|{_TERM}(?:内|的|之内)",
        ),
        without=(
            r"启动|支付[^。]{0,10}补偿|违约金|是否|提前|不需要|无需|(?:甲方|公司|单位)[^。;,]{0,4}(?:有权|可以?|决定)",
        ),
        scene=("worker",),
    ),
    Cue(
        "an item under a heading that bars certain acts: joining a competitor within a time after leaving",
        needs=(
            r"(?:离开|离职)[^,。;]{0,12}(?:年|月)(?:之前|之内|内)",
            rf"(?:到|去|为|加入)[^。;]{{0,60}}{_WHERE}[^。;]{{0,20}}(?:做事|任职|工作|服务|就职)",
        ),
        without=(r"可以|自由|违约金",),
        scene=("worker",),
    ),
    Cue(
        "for a time, not to work in the trade, in a paper signed on the way out",
        needs=(rf"{_TERM}(?:之)?内", rf"<NOT>[^。;]{{0,110}}?{_WORK}", _WHERE),
        without=(r"通知|提交|报告|支付|办理|交接|领取", "<CUSTOMER>", "<STAFF>[^。;]{0,8}(?:去|到|离)", _SECRETS),
        scene=("worker", "leaving"),
    ),
    Cue(
        "until a day, not to work in the trade, in a paper about the non-compete",
        needs=(r"(?:日|月)(?:之)?前|这[一两二三]年", rf"<NOT>[^。;]{{0,90}}?{_WORK}", _WHERE),
        without=(r"通知|提交|报告|支付", rf"^(?!.*<RIVAL>).*{_STAFF}"),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "joining a competitor after leaving counts as a breach",
        needs=("<AFTER>", rf"(?:如|若|倘|凡)[^。;]{{0,60}}?{_WORK}", "<RIVAL>", r"视(?:为|作)|构成|即属|当作"),
        without=(r"违约金|支付[^。;]{0,12}元",),
        scene=("worker",),
    ),
    Cue(
        "joining a competitor too soon after leaving is what the paper punishes or forbids",
        needs=("<AFTER>|<LEAVE>", rf"未满[^,。;]{{1,14}}(?:即|便|就)[^。;]{{0,20}}?{_WORK}", _WHERE),
        scene=("worker",),
    ),
    Cue(
        "to stop working for a competitor now, in a paper about the non-compete",
        needs=(
            r"(?:请|要求|应当?|须|务必|责令|通知)[^。;]{0,30}(?:停止|终止|离开)[^。;]{0,60}?(?:服务|劳动|任职|工作)(?!之日)",
            r"<FIRM>|<RIVAL>|关联",
        ),
        without=(r"停止(?:任职|工作|支付|发放|计算)(?:后|时|之日)|停止支付|停止发放",),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "English: shall not, after termination, be employed by or engaged in a competing business",
        needs=(
            r"(?:<AFTER>|[Rr]estrict\w+ [Pp]eriod|[Tt]ermination Date|last day)",
            r"<NOT>[^.;]{0,160}?(?:stay out|keep out|keep away|\btake (?:up|a|on)\b|\bsit on|trading house|\bwork|employ|engag|\bjoin|serv|render|consult|advis|invest|\bown|hold|interest|establish|carry on|operat|manage|participat|compet|concern|set up)",
            r"[Bb]usiness|[Rr]ival|[Cc]ompet|clinic|practice|agenc|school|hospital|studio|restaurant|elsewhere|\bhouse|\bbank|\bshop|compet|business|compan|entit|firm|undertaking|enterprise|studio|for any|Limited|Partners|trade",
        ),
        without=(
            r"^(?!.*(?:\bwork for|employed|engaged in|carry on|compet)).*(?:solicit|entic|canvass|induc|poach|lure|offer employment|deal with|recruit)",
            r"disclos|divulge|secret|[Cc]onfidential",
        ),
        scene=("worker",),
    ),
)
NEVER = NO_NON_COMPETE

EXAMPLES = (
    "员工自离职之日起一年内,不得到与本厂生产同类产品的企业任职。",
    "竞业限制\n乙方在劳动合同终止后二年内，不得自营或为他人经营与甲方同类的业务。",
    "本人承诺离开公司后 18 个月内不加入任何从事短途货运平台业务的公司。",
    "乙方离职后的竞业限制期限为二十四个月。",
    "僱員離職後六個月內，不得受僱於任何與僱主競爭之機構。",
    "The Employee shall not, for six months after termination of employment, be employed by any business that competes with the Company.",
    "解除劳动关系后，乙方保证两年内不投资、不参股任何同业公司。",
    "乙方离职后一年内不得有下列行为：\n（1）到同行业公司任职；\n（2）自己开办同类企业。",
    "我退队后一年之内不去省内别的足球俱乐部踢球或者当教练。",
    "员工走人后，九个月内不许投靠对手公司。",
    "Once you leave us, you may not take a position with a rival clinic for half a year.",
)
COUNTER_EXAMPLES = (
    "本公司不要求竞业限制，员工离职后可以自由选择工作单位。",
    "竞业限制",
    "员工离职后，应在三日内不得拖延地办理交接手续。",
    "乙方不得在租赁房屋内从事与他人相竞争的经营。出租方可解除租赁合同，承租方应支付租金。租赁期满，出租方收回。",
    "员工不得在工作时间玩手机，违者扣当月奖金。",
    "鉴于乙方掌握甲方商业秘密，双方就离职后的竞业限制事宜订立本协议。",
    "乙方离职后的竞业限制，按照双方另行签订的协议执行。",
    "The Employee may terminate this Agreement after giving one month's notice and shall not be entitled to any bonus.",
    "甲方承诺在乙方离职后不得向其新单位作不实评价。",
    "离开公司后两年内，本人不动员在读学生转学。",
    "驾驶员离队后三个月内不得为公司的货主送货。",
    "Once you leave us, you may keep in touch with your colleagues at any time.",
)
