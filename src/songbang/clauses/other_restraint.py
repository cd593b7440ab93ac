"""Anything else that follows a person out of the door: garden leave, inventions made after, silence in public."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import other_restraint as english
from songbang.clauses.other_restraint_silence import SILENCE
from songbang.clauses.sieve import words

KIND = Kind.OTHER_RESTRAINT
STAGE = 1
SIEVE = (
    *words(
        "到岗|上班|访谈|贬低|污蔑|采访|商标|头衔|诋毁|贬损|诽谤|抹黑|言论|言行|声誉|名誉|发表|采访|不利|负面|演讲|调整|脱离|禁止令|辞职|say |speak|作品|退伙|出站|通知期|博客|送审|stay|keep you|restrain|away|离职|离开|离任|退休|脱密|花园|禁令|发明|专利|终止|解除|"
        "行为保全|待岗|前员工|不参加|静默|冷静期|论文|专著|留家|投稿|名义|garden|njunct|notice|nvention|禁制令|强制令|isparag|after"
    ),
    *english.SIEVE,
)

CUES = (
    *SILENCE,
    Cue(
        "inventions made after leaving go to the firm",
        needs=(
            r"<LEAVE>[^。;]{0,24}?(?:年|月)(?:之|以)?内[^。;]{0,60}(?:发明|创造|专利|技术成果|作品|创作|著作|成果|论文|知识产权)",
            r"归|视为|属于|权利|披露|职务|告诉|告知",
        ),
        scene=("worker",),
    ),
    Cue(
        "no ill word of the other side, promised on parting or for good",
        needs=(
            r"<NOT>[^。;]{0,40}?(?:诋毁|贬损|贬低|攻击|污蔑|丑化|诽谤|抹黑|中伤|(?:不利|负面|有损|损害)[^,。;]{0,16}(?:言论|言行|评价|评论|信息|声誉|名誉|形象|商誉))",
            r"任何一方|双方|互不|互相|对方|另一方|彼此|离职|离开|今后|此后|永久|永不",
        ),
        without=(r"<SERVING>|工作时间|工作场所|上班|当班", r"保密|秘密"),
        scene=("worker", "alone"),
        unless=("firms", "trade"),
    ),
    Cue(
        "no ill word of the firm, among promises or in a paper signed on the way out",
        needs=(
            r"<NOT>[^。;]{0,30}?(?:诋毁|贬损|贬低|攻击|污蔑|丑化|诽谤|抹黑|中伤|(?:不利|负面|有损)[^,。;]{0,16}(?:言论|言行|评价|评论|信息|声誉|名誉|形象|商誉))",
        ),
        without=(r"<SERVING>|工作时间|工作场所|上班|当班", r"保密|秘密"),
        scene=("worker", "head_promise", "alone"),
        unless=("firms", "trade"),
    ),
    Cue(
        "no interviews and no use of the firm's name, in a paper signed on the way out",
        needs=(
            r"(?:<NOT>|不再)[^。;]{0,24}?(?:接受[^。;]{0,16}采访|(?:使用|以)[^。;]{0,16}(?:名义|商标|名称|头衔|职务身份)|自称)",
        ),
        without=(r"(?:甲方|公司)不(?:得|会)", r"保密|秘密|披露", r"本人(?:或|及)|亲属|配偶|他人(?:的)?名义"),
        scene=("worker", "leaving", "alone"),
    ),
    Cue(
        "a cooling-off time before leaving, away from the work",
        needs=(
            r"脱密期|(?:个月|工作|交接)(?:的)?过渡期|花园假|带薪离岗|带薪待岗|脱密|静默期|冷静期|缓冲期",
            r"调离|调整|安排|仅发|离岗|最长|不(?:接触|得)|期(?:为|限)|个月",
        ),
        without=(r"出国|出境|离境|护照|证件|通行证|计入|缩短|扣减|扣除|抵销|抵消",),
        scene=("worker", "alone"),
    ),
    Cue(
        "moved away from the secrets before the work may end",
        needs=(
            r"辞职|离职|辞呈|离岗",
            r"(?:调整|调离|调至|调到|转|安排)[^。;]{0,12}(?:非(?:关键|涉密|核心|机要|重要)|其他|一般)[^。;]{0,4}岗位|(?:脱离|离开)[^。;]{0,6}(?:涉密|关键|核心|机要)[^。;]{0,2}岗位",
            r"(?:\d+|[一二三四五六七八九十两半]+)(?:个)?(?:年|月)|脱密|方可|工资|薪",
        ),
        without=(r"出国|出境|护照|证件|竞聘|招聘",),
        scene=("worker", "alone"),
    ),
    Cue(
        "time away on notice",
        needs=(
            r"(?:通知期|提前通知期|离职通知)[^。;]{0,40}(?:留家候命|留在家|(?:放|安排)花园假|(?:不(?:必|需|得|用)?|无须|无需|毋须)(?:到岗|上班|进入|返工|返校|返店|返岗|到校|到店|到公司|履行职务)|居家|停止工作|调离)",
        ),
        without=(r"扣减|扣除|抵扣|抵销|抵消|不计",),
        scene=("worker",),
    ),
    Cue(
        "on the books but away from the work until the last day",
        needs=(
            r"(?:无需|无须|不必|不用|不再)(?:再)?(?:到岗|上班|出勤|坐班|到公司|实际履职)",
            r"工资|薪|待遇",
            r"<NOT>",
        ),
        without=(r"病假|产假|停工|停产|违纪",),
        scene=("worker",),
    ),
    Cue(
        "sent home on pay after notice",
        needs=(r"(?:辞职|离职|通知)[^。;]{0,30}(?:回家|在家|居家)[^。;]{0,6}(?:待|等|休)", r"工资|薪|报酬|最后一天"),
        scene=("worker",),
    ),
    Cue(
        "a later patent is to be shared or told",
        needs=(r"<AFTER>", r"(?:申请|取得)[^。;]{0,30}专利", r"共同|归|披露|告知|通知"),
        scene=("worker",),
    ),
    Cue(
        "an order of the court is agreed to",
        needs=(r"(?:申请|颁发|寻求|发出)[^。;]{0,10}(?:禁止令|禁令|行为保全|强制令|禁制令)",),
        scene=("worker",),
    ),
    Cue(
        "another promise for a time after leaving, in a paper signed on the way out",
        needs=(r"<NOT>[^。;]{0,60}", r"(?:\d+|[一二三四五六七八九十两半]+)(?:个)?(?:年|月)(?:内)?|期限"),
        without=(r"交接|披露|泄露|透露|报销|工资|档案|合同期限|出国|出境|护照|违约金|补偿|通知|异议",),
        scene=("worker", "leaving", "alone"),
    ),
    Cue(
        "not to do something else for a time after leaving",
        needs=(
            r"<AFTER>[^。;]{0,30}",
            r"<NOT>[^。;]{0,60}?(?:组织|参加|参与|使用|进入|申请|接触|出席|登录|访问|报名)",
            r"(?:\d+|[一二三四五六七八九十两半]+)(?:个)?(?:年|月)",
        ),
        without=(r"披露|泄露|透露|交接|违约金|补偿|工资|社保|异议",),
        scene=("worker", "alone"),
    ),
    *english.CUES,
)
NEVER = (
    Cue(
        "the firm's promise",
        needs=(r"(?:甲方|公司|本公司)[^。;,]{0,6}不(?:得|会|再|在)",),
        without=(r"(?:与|和|及)(?:公司|甲方)均?不|(?:乙方|员工|本人|您)[^。;]{0,30}<NOT>",),
    ),
    Cue("made on duty", needs=(r"在职期间[^。;]{0,20}(?:完成|作出)",), without=("离职后|离职之日起",)),
    Cue("declassified", needs=("脱密期(?:届满|已)[^。;]{0,6}(?:后)?(?:方可|即可)",)),
    Cue("free", needs=("<FREE>",), without=("<NOT>",)),
    *english.NEVER,
)

EXAMPLES = (
    "员工离职后一年内完成的与原岗位有关的发明创造归公司所有。",
    "员工离职后两年内不得在社交平台发布与公司有关的负面评价。",
    "离职前公司可安排员工进入三个月的脱密期，调离涉密岗位。",
    "提出辞职后，公司可以让你回家待着，工资照发，直到最后一天。",
    "离职后两年内，本人在公开场合提及公司数据的，应先经公司同意。",
    "员工辞职的，公司有权先将其调整到非关键岗位，满三个月后方可办理手续。",
    "未经公司事先同意，员工不得以项目数据发表文章、接受采访。",
    "离职承诺书\n本人不散布不利于公司的言论。",
    "离职协议\n任何一方都不得在公开场合发表对另一方不利的言论。",
    "自九月一日至最后工作日，高管无需到岗，工资照付，但不得接触客户。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "员工在职期间完成的发明创造归公司所有。",
    "员工离职后应当及时办理工作交接。",
    "公司不得在离职证明中对员工作出负面评价。",
    "提出辞职后，请与主管约定交接时间，工资照发。",
    "离职后两年内，本人的公积金账户由中心封存。",
    "员工申请调整到其他岗位的，由部门负责人签字。",
    "未经同意不得使用会议室接待客户来访。",
    "离职承诺书\n本人确认不存在不利于结算的事项。",
    "上班期间员工不得与顾客争吵，不得发表不利于团结的言论。",
    "停产期间员工无需到岗，工资照付，不得进入车间。",
    *english.COUNTER_EXAMPLES,
)
