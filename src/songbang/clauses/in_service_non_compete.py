"""The same while employed: no competing business, no outside job."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.IN_SERVICE_NON_COMPETE
STAGE = 1
SIEVE = words(
    "网店|同类|带货|项目|其他|期内|聘|moonlight|So long|ong as|payroll|兼|在职|任职|期间|聘期|顾问期|私|任职期|休|站|园|院|班|外快|下班|副业|"
    "第二职业|其他单位|其他公司|他人|uring|while|hil|outside|other business|other employment"
)

_OUTSIDE = (
    r"(?:带货|网店|领薪|取酬|外台|外单位|别的[^,。;]{0,10}(?:店|厂|家|廊|馆|公司|平台)|(?:替|给|帮|为|去|到|在)(?:其他|其它|别的|别家|外面|同行|任何其他)[^,。;]{0,16}?(?:单位|公司|企业|机构|战队|平台|品牌|店|厂|学校|医院|门诊|中心)|接(?:其他|别的|别家|外)[^,。;]{0,14}|其他[^,。;]{0,6}(?:机构|单位|公司|企业|医院|学校)[^,。;]{0,10}(?:从事|提供|服务)|任教|上门|拉私活|兼职|兼任|兼营|副业|第二职业|外部任职|打零工|摆摊|接(?:受|单|活|私活)|私活|外包|自营|自行经营|自办|开设|开办|经营|投资|入股|参股|持股|合伙|合营|任职|就职|受雇|受聘|"
    r"提供[^,。;]{0,12}(?:服务|咨询|顾问|劳务|支持)|为(?:他人|其他|任何|第三方|竞争)[^。;]{0,30}(?:工作|服务|开发|经营|贡献)|从事[^,。;]{0,24}(?:业务|工作|活动|经营|职业|生意)|参与[^。;]{0,20}(?:咨询|访谈|业务|生意|经营)|"
    r"设立|创办|兼课|挂名|家教|顶岗|顶班|多点执业|执飞|带飞|做顾问|挣外快|寻源|出镜|发布带|写[^,。;]{0,6}代码|流片|帮工|私单|承揽|切片|投流|聘请|代言|直播|执业|坐诊|授课|代课|补课|贡献代码)"
)

CUES = (
    Cue(
        "while employed, not to work or trade elsewhere",
        needs=(
            "<SERVING>",
            rf"(?:<NOT>|未经|请勿)[^。;]{{0,90}}?{_OUTSIDE}|{_OUTSIDE}[^。;]{{0,40}}?(?:先报|报批|批准|同意|未获)",
        ),
        without=("<AFTER>",),
        scene=("worker",),
    ),
    Cue(
        "outside jobs need consent or are forbidden, at whatever time",
        needs=(
            r"(?:<NOT>|未经|需|须|应)[^。;]{0,40}?(?:兼职|兼任|第二职业|副业|私活|打零工|帮工|其他[^,。;]{0,8}(?:单位|公司|企业|机构|医院|学校|店|厂子?)[^,。;]{0,12}(?:任职|工作|劳动关系|职务|执业|上班|兼课|打工)|多点执业|对外(?:授课|咨询))",
        ),
        without=("<AFTER>", r"如(?:有|已)兼职|兼职(?:员工|人员|工资)|不得(?:拖欠|克扣)|竞业限制期|交接|兼职岗位"),
        scene=("worker",),
    ),
    Cue(
        "no private orders or odd jobs in the firm's own line",
        needs=(
            r"<NOT>[^。;]{0,40}?(?:帮工|私单|私活|外面的[^,。;]{0,8}(?:单|活|厂|店)|私下承接|私自(?:承接|接)|飞单|(?:开|经营)[^,。;]{0,6}网店|(?:售卖|销售|经营)[^,。;]{0,8}同类(?:产品|业务))",
        ),
        without=("<AFTER>",),
        scene=("worker",),
    ),
    Cue(
        "not to run a competing trade, under a heading on the time of employment",
        needs=(rf"<NOT>[^。;]{{0,90}}?{_OUTSIDE}", r"<RIVAL>|<FIRM>|业务|家教|店"),
        without=("<AFTER>",),
        scene=("worker", "head_serving"),
    ),
    Cue(
        "the post-employment duty holds in service too",
        needs=(r"<SERVING>[^。;]{0,10}(?:亦|也|同样|均)<NOT>[^。;]{0,16}(?:所列|所述|上述|前述)",),
        scene=("worker",),
    ),
    Cue(
        "English: during employment, no other business or appointment",
        needs=(
            "<SERVING>|[Dd]uring (?:the )?(?:term|period)|\bmoonlight",
            r"(?:<NOT>|without the (?:prior )?(?:written )?consent)[^.;]{0,160}?(?:moonlight|(?:\bother|another) (?:business|employment|employer|occupation|appointment|activit|compan|firm|intermediar|office|job|trade)|engag|concern|interest|compet|outside|elsewhere|directorship)",
        ),
        without=(
            r"after (?:the )?terminat|thereafter|following",
            r"disclos|divulg|[Cc]onfidential Information|solicit",
        ),
        scene=("worker",),
    ),
    Cue(
        "English: no outside employment without consent",
        needs=(
            r"(?:outside|other|secondary) (?:employment|business|work|job|engagement)",
            r"<NOT>|without[^.;]{0,30}consent|prohibited",
        ),
        without=(r"after (?:the )?terminat|thereafter|following", r"disclos|divulg"),
        scene=("worker",),
    ),
)
NEVER = (
    Cue("the paper frees", needs=(r"<FREE>",), without=("<NOT>",)),
    Cue(
        "an ordinary rule of the working day",
        needs=(r"上班(?:时间|期间)|工作时间(?!以外|之外)",),
        without=(r"兼|其他(?:单位|公司|商家|投资)|下班|顶班|上门|私下|别的|领薪|全部",),
    ),
    Cue(
        "secrecy while employed",
        needs=(r"(?:披露|泄露|泄漏|透露|保密)",),
        without=(r"兼|同类|竞争|其他(?:单位|公司|企业)",),
    ),
)

EXAMPLES = (
    "乙方在职期间不得在其他单位兼任职务。",
    "员工未经书面批准不得从事第二职业。",
    "劳动合同期内，员工不得自营或者为他人经营与公司同类的业务。",
    "在職期間，僱員不得受僱於其他機構。",
    "During the employment the Employee shall not be engaged in any other business without consent.",
    "驻店期间不许给别家店带货。",
    "在队期间，球员未经同意不得代言任何商品。",
)
COUNTER_EXAMPLES = (
    "员工在职期间应当遵守考勤制度，不得迟到早退。",
    "乙方在职期间完成的职务作品归甲方所有。",
    "公司招聘兼职人员，兼职员工工资按日结算。",
    "乙方在职期间及离职后两年内不得到竞争单位任职。",
    "During the employment the Employee shall not smoke on the premises.",
    "驻店期间不许吸烟。",
    "在队期间，球员应当按时参加训练。",
)
