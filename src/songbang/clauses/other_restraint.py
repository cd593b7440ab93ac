"""Anything else that follows a person out of the door: garden leave, inventions made after, silence in public."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.OTHER_RESTRAINT
STAGE = 1
SIEVE = words(
    "禁止令|辞职|say |speak|作品|退伙|出站|通知期|博客|送审|stay|keep you|restrain|away|离职|离开|离任|退休|脱密|花园|禁令|发明|专利|终止|解除|"
    "行为保全|待岗|前员工|不参加|静默|冷静期|论文|专著|留家|投稿|名义|garden|njunct|notice|nvention|禁制令|强制令|isparag|after"
)

CUES = (
    Cue(
        "inventions made after leaving go to the firm",
        needs=(
            r"<LEAVE>[^。;]{0,24}?(?:年|月)(?:之|以)?内[^。;]{0,60}(?:发明|创造|专利|技术成果|作品|创作|著作|成果|论文)",
            r"归|视为|属于|权利|披露|职务|告诉|告知",
        ),
        scene=("worker",),
    ),
    Cue(
        "silence in public after leaving",
        needs=(
            r"<AFTER>|离职[^。;]{0,12}(?:年|月)内|永久|离职人?员|前(?:员工|雇员|任)",
            r"<NOT>[^。;]{0,90}?(?:收录|展示|发布|发表|评论|评价|诋毁|贬损|诽谤|负面|采访|出版|著作|演讲|引用|署名|投稿|自称|自我介绍|名义|职衔|头衔|字样|名片|宣称|抹黑|散布|言论)",
        ),
        without=(r"(?:甲方|公司)不(?:得|会)", r"保密|秘密|披露", r"所列(?:的)?行为|配偶|他人名义"),
        scene=("worker", "alone"),
    ),
    Cue(
        "a cooling-off time before leaving, away from the work",
        needs=(
            r"脱密期|花园假|带薪离岗|带薪待岗|脱密|静默期|冷静期|缓冲期",
            r"调离|调整|安排|仅发|离岗|最长|不(?:接触|得)|期(?:为|限)|个月",
        ),
        without=(r"出国|出境|离境|护照|证件|通行证|扣减|扣除",),
        scene=("worker", "alone"),
    ),
    Cue(
        "time away on notice",
        needs=(
            r"(?:通知期|提前通知期|离职通知)[^。;]{0,40}(?:留家候命|(?:不(?:必|需|得|用)?|无须|无需|毋须)(?:到岗|上班|进入|返工|到公司)|居家|停止工作|调离)",
        ),
        scene=("worker",),
    ),
    Cue(
        "sent home on pay after notice",
        needs=(r"(?:辞职|离职|通知)[^。;]{0,30}(?:回家|在家|居家)[^。;]{0,6}(?:待|等|休)", r"工资|薪|报酬|最后一天"),
        scene=("worker",),
    ),
    Cue(
        "to publish only after the firm has looked at it",
        needs=(
            r"(?:论文|专著|文章|学术|稿件|报告|著作)[^。;]{0,40}(?:投稿|发表|出版|公开|答辩)|(?:投稿|发表|出版|公开)[^。;]{0,20}(?:论文|专著|文章|著作)|(?:论文|稿件|文章|博客)[^。;]{0,40}(?:送审|过目|审查会)",
            r"审查会|过目|(?:审查|审核|审批|同意|许可|批准)[^。;]{0,20}(?:方可|后)|未经|延期公开|送[^。;]{0,8}审",
        ),
        scene=("worker",),
    ),
    Cue(
        "to speak or publish after leaving only with leave",
        needs=(
            r"<AFTER>",
            r"(?:提及|投稿|发表|发布|公开|引用|报奖|参赛|展示)[^。;]{0,40}(?:应|须|需|得)[^。;]{0,20}(?:核准|同意|审|签字|许可|批准)",
        ),
        without=(r"保密|秘密",),
        scene=("worker",),
    ),
    Cue(
        "works shown only later",
        needs=(r"作品(?:集)?[^。;]{0,40}<NOT>[^。;]{0,20}(?:放|发布|展示|公开|参赛)",),
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
        "English: garden leave",
        needs=(
            r"garden(?:ing)? leave|keep you out of|remain away from|stay at home|do not come to|not to attend|stay away from|(?:perform no|not be required to perform|exclude)[^.;]{0,60}(?:dut|premises|office|work)",
        ),
        without=(r"reduced by|set off|less any|sick|counts? towards",),
        scene=("worker",),
    ),
    Cue(
        "English: injunctive relief",
        needs=(r"injuncti(?:on|ve)|(?:[Cc]ourt|[Tt]ribunal|[Jj]udge)[^.;]{0,50}restrain",),
        scene=("worker",),
    ),
    Cue(
        "English: no disparagement, no use of the name after leaving",
        needs=(
            r"\bsay (?:anything|something) (?:bad|negative|untrue|harmful)|speak (?:ill|badly) of|disparag|derogatory|adverse (?:statement|comment)|hold (?:himself|herself|yourself) out",
        ),
        scene=("worker",),
    ),
    Cue(
        "English: inventions after leaving",
        needs=(
            r"[Ii]nvention|patent|work product",
            r"(?:after|following|within)[^.;]{0,60}(?:terminat|left|leav|ceas|employ)",
            r"belong|assign|vest|property of|presum|disclos",
        ),
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
)
NEVER = (
    Cue(
        "the firm's promise",
        needs=(r"(?:甲方|公司|本公司)[^。;,]{0,6}不(?:得|会|再)",),
        without=(r"(?:乙方|员工|本人|您)[^。;]{0,30}<NOT>",),
    ),
    Cue("made on duty", needs=(r"在职期间[^。;]{0,20}(?:完成|作出)",), without=("离职后|离职之日起",)),
    Cue("declassified", needs=("脱密期(?:届满|已)[^。;]{0,6}(?:后)?(?:方可|即可)",)),
    Cue("free", needs=("<FREE>",), without=("<NOT>",)),
)

EXAMPLES = (
    "员工离职后一年内完成的与原岗位有关的发明创造归公司所有。",
    "员工离职后两年内不得在社交平台发布与公司有关的负面评价。",
    "离职前公司可安排员工进入三个月的脱密期，调离涉密岗位。",
    "During the notice period the Company may place the Employee on garden leave.",
    "提出辞职后，公司可以让你回家待着，工资照发，直到最后一天。",
    "After leaving, you must not say anything bad about the firm.",
    "离职后两年内，本人在公开场合提及公司数据的，应先经公司同意。",
)
COUNTER_EXAMPLES = (
    "员工在职期间完成的发明创造归公司所有。",
    "员工离职后应当及时办理工作交接。",
    "公司不得在离职证明中对员工作出负面评价。",
    "After three months' notice the Employee may leave and shall return the laptop.",
    "提出辞职后，请与主管约定交接时间，工资照发。",
    "After leaving, you may say what you like.",
    "离职后两年内，本人的公积金账户由中心封存。",
)
