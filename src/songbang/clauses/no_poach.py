"""Firms agree not to hire each other's people, or a headhunter is told not to."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import no_poach as english
from songbang.clauses.sieve import words

KIND = Kind.NO_POACH
STAGE = 1
SIEVE = (
    *words(
        "录用|招用|聘用|雇用|争抢|企业|备忘录|公约|协议|会员|成员|客户|供应商|委托|另一方|either side|双方|一方|两家|互不|贵司|贵公司|对方|各方|猎头|顾问|候选人|驻场|派驻|甲方|乙方|arty|arties|either|"
        "you|andidate"
    ),
    *english.SIEVE,
)

_HIRE = r"(?:招聘|招揽|录用|雇用|聘用|雇佣|招用|招募|聘请|挖角|挖走|挖人|挖|引进|接收|猎取|推荐|接触|联系|联络|吸纳|邀约|引诱|劝诱|诱使|唆使|劝说|游说|雇请|面试|招录|转走|接走|用(?=对方|彼此|另一))"
_PEOPLE = r"(?:<STAFF>|人才|候选人|雇员|在职者|人|选手)"

CUES = (
    Cue(
        "people whom an agency has placed are left where they are",
        needs=(
            r"(?:推荐|派遣|派驻|安排)[^。;]{0,20}(?:的)?(?:人员|候选人|员工|人)[^。;]{0,60}<NOT>[^。;]{0,24}(?:介绍|推荐|挖|接触|猎)|<NOT>[^。;]{0,30}(?:录用|聘用|雇用|招用)(?:丙方|该(?:等|类)?人员|派遣人员)",
        ),
        scene=("firms",),
    ),
    Cue(
        "two firms bind each other not to take the other's people",
        needs=(
            rf"(?:双方|任何一方|一方|各方|彼此|互相|相互|两家|甲乙)[^。;]{{0,60}}?(?:<NOT>|互不|谁也不)[^。;]{{0,40}}?{_HIRE}[^。;]{{0,40}}?(?:{_PEOPLE}|对方)",
        ),
        without=(r"试用期|劳动者|工会",),
        scene=("firms",),
    ),
    Cue(
        "mutual restraint said in one word",
        needs=(
            r"互不(?:从对方)?(?:挖|招|录用|聘用|雇用|引诱|猎)|不(?:互)?(?:相)?挖(?:角|人|墙脚)|人才互不流动|(?:互不|不得互相)[^。;]{0,10}(?:挖|招聘|录用)",
        ),
        unless=("trade",),
    ),
    Cue(
        "a headhunter or supplier is told to leave people alone",
        needs=(
            rf"(?:贵司|贵公司|贵方|乙方|顾问公司|猎头|服务商|供应商|承包商|用工单位|派遣单位|甲方|客户|委托方|受托方|发包方|承包方|另一方)[^。;]{{0,60}}?(?:<NOT>|请勿|避开|回避)[^。;]{{0,50}}?{_HIRE}?[^。;]{{0,40}}?(?:{_PEOPLE})",
        ),
        without=(
            r"未(?:经)?(?:考试|培训)|离职证明|劳动合同法|迟到|吸烟|赌博|现场管理规定|泄露|披露|透露|保密|不得(?:随意|擅自)?更换",
        ),
        scene=("firms", "hiring"),
    ),
    Cue(
        "the other firm is told not to hire ours",
        needs=(
            rf"(?:贵司|贵公司|贵方|你司|对方|另一方|客户|供应商)[^。;]{{0,40}}?<NOT>[^。;]{{0,24}}?{_HIRE}[^。;]{{0,20}}?(?:我司|我方|本公司|对方|其|客户|供应商)[^。;]{{0,12}}?{_PEOPLE}|(?:从|自)(?:对方|另一方)离职[^。;]{{0,40}}<NOT>[^。;]{{0,10}}{_HIRE}",
        ),
        without=(r"泄露|披露|离职证明",),
        scene=("firms",),
    ),
    Cue(
        "one firm must not take people of the other without consent",
        needs=(
            rf"未经[^。;]{{0,12}}(?:同意|许可|书面)[^。;]{{0,30}}?<NOT>[^。;]{{0,20}}?{_HIRE}[^。;]{{0,40}}?{_PEOPLE}",
        ),
        without=(r"泄露|披露|透露",),
        scene=("firms",),
    ),
    Cue(
        "who has left the other firm lately is hired with its consent only",
        needs=(
            r"(?:双方|对方|一方)[^。;]{0,8}(?:员工|人员)[^。;]{0,16}(?:离职|辞职)[^。;]{0,20}(?:另一方|对方)[^。;]{0,6}<NOT>[^。;]{0,6}(?:录用|聘用|招用|接收|雇用|雇佣)|(?:对方|另一方|彼此|甲方|乙方)[^。;]{0,16}(?:离职|离开)[^。;]{0,12}(?:不足|未满|不满|之日起|后|内)[^。;]{0,40}(?:录用|聘用|招用|接收|雇用|雇佣|招聘)[^。;]{0,30}(?:同意|认可|许可|征得|不得|不予|取得)|(?:录用|聘用|招用|接收|雇用|雇佣)[^。;]{0,12}(?:对方|另一方)[^。;]{0,30}(?:应当?|须|需)[^。;]{0,10}(?:取得|征得|经)[^。;]{0,10}(?:同意|许可|认可)",
        ),
        scene=("firms",),
    ),
    Cue(
        "whoever works for one firm is not taken by another, in a pact about it",
        needs=(
            r"<NOT>|不予|拒绝|婉拒|互不|谢绝|暂缓|不主动",
            rf"{_HIRE}|争抢|抢(?:人|夺|挖)|收留|吸收|留用|返聘|招工",
            r"<STAFF>|职工|工人|技工|人才|人员|应聘者",
        ),
        without=(r"泄露|披露|透露|保密|违约金[^代]{0,8}支付|支付违约金",),
        scene=("firms", "head_poach"),
    ),
    Cue(
        "no way round the pact through others",
        needs=(
            r"(?:双方|任何一方|各方|一方|双方均)[^。;]{0,10}<NOT>[^。;]{0,10}(?:借助|通过|利用|委托|假借)[^。;]{0,50}(?:绕过|规避|绕开|变相|间接|招|聘|录用|挖)",
        ),
        scene=("firms", "head_poach"),
    ),
    Cue(
        "how long the pact holds",
        needs=(
            r"本(?:备忘录|公约|协议|倡议书?|约定)[^。;]{0,30}有效(?:期)?[^。;]{0,8}(?:\d+|[一二三四五六七八九十两]+)(?:\([^)]*\))?个?(?:年|月)",
        ),
        without=(r"顺延|届满前|续展|续期|异议|自动延",),
        scene=("firms", "head_poach"),
    ),
    Cue(
        "news of the other firm's applicants is to be given or kept out of interviews",
        needs=(
            r"(?:对方|一方|彼此)[^。;]{0,40}(?:员工|人员)[^。;]{0,60}(?:简历|应聘|求职|投递)|离职人员姓名[^。;]{0,60}(?:报|通报)",
            r"告知|通知|通报|知会|<NOT>|同意",
        ),
        scene=("firms",),
    ),
    Cue(
        "not to hire the people whom the other firm has placed",
        needs=(
            rf"<NOT>[^。;]{{0,24}}?{_HIRE}[^。;]{{0,16}}(?:甲方|乙方|对方|派驻|派遣|驻场|贵司)[^。;]{{0,20}}{_PEOPLE}|未满[^。;]{{0,10}}个?月的,[^。;]{{0,20}}不予(?:接收|录用)",
        ),
        scene=("firms",),
    ),
    *english.CUES,
)
NEVER = (
    Cue(
        "a worker's own duty",
        needs=(
            r"(?:(?<![到去])乙方|(?<!方)(?<!方的)(?<!司)员工|本人|雇员)(?:在|于|自)?(?:离职|在职(?!的?员工|人员|的)|任职)",
        ),
    ),
    Cue(
        "papers of candidates kept from others",
        needs=(r"简历[^。;]{0,10}(?:转给|提供给|披露|泄露)",),
        without=(r"接触|游说|挖|招揽|引诱|猎取",),
    ),
    Cue(
        "whom an agency may not bring: those who are bound or unfit",
        needs=(
            r"<NOT>[^。;]{0,10}(?:推荐|提供|派遣)[^。;]{0,12}(?:负有|受|有|处于|存在|不符|虚假|未满)[^。;]{0,20}(?:<NC>|人员|候选人)",
        ),
        without=(r"挖|接触|游说|在职员工",),
    ),
    Cue("a talk or a lesson about it", needs=(r"为什么|介绍[^。;]{0,10}(?:题目|主题)|培训|讲座|课程",)),
    Cue("no such deal", needs=(r"(?:不存在|没有|未)[^。;]{0,10}互不(?:挖|招)|(?:反对|禁止)[^。;]{0,10}互不挖",)),
    *english.NEVER,
)

EXAMPLES = (
    "甲方：海棠机械有限公司\n乙方：青禾动力有限公司\n双方两年内互不招聘对方的在职员工。",
    "致猎头顾问：请贵司不要向任何第三方推荐我司的在职员工，也不要联系我司研发人员。",
    "甲方：海棠机械有限公司\n乙方：青禾动力有限公司\n除非对方点头，哪一方都不得聘用对方派来的安装人员。",
    "甲方：海棠机械有限公司\n乙方：青禾动力有限公司\n两家商量好，半年之内谁也不用对方的司机。",
    "甲方：海棠机械有限公司\n乙方：青禾动力有限公司\n人才互不挖角备忘录\n对方员工离职不满十个月的，己方录用前须取得对方的书面认可。",
    "用工自律公约\n签约企业：海棠机械有限公司、青禾动力有限公司\n签约企业之间约定如下。\n职工从一家企业离职后八个月内，别的签约企业不予录用。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "双方应当友好协商，任何一方不得单方解除合同。",
    "乙方离职后一年内不得招揽甲方员工。",
    "公司招聘员工不得歧视，面试由人力资源部组织。",
    "致猎头顾问：请贵司在候选人报到前三个工作日确认其离职手续。",
    "甲方：海棠机械有限公司\n乙方：青禾动力有限公司\n乙方司机应当遵守甲方厂区的限速规定。",
    "甲方：海棠机械有限公司\n乙方：青禾动力有限公司\n双方员工离职的，应当通知对方更换联系人。",
    "用工自律公约\n签约企业：海棠机械有限公司、青禾动力有限公司\n协会每半年组织签约企业的职工举行一次技能比武。",
    *english.COUNTER_EXAMPLES,
)
