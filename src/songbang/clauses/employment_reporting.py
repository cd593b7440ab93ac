"""Reporting the new job, proof of social insurance."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.EMPLOYMENT_REPORTING
STAGE = 2
SIEVE = words(
    "说一声|邮件|寄回|know|知会|电邮|报给|回访|发至|说明|表单|问卷|mail|let us know|报告|告知|通知|报备|报送|申报|提交|寄送|提供|汇报|递交|出示|备案|填报|"
    "发一份|发送|邮寄|讲|填|寄|发到|告诉|打电话|上传|补报|tell|send|offered|notify|inform|report|copy|disclose"
)

_TELL = r"(?:说一声|发个?邮件|寄回|知会|报给|回访|发至|发回|报告|报送|告知|通知|通报|报备|申报|提交|寄送|寄交|提供|汇报|递交|上报|出具|出示|备案|说明|反馈|填报|登录|填写|发(?:一份|给|送|来)|讲|上传|告诉|填|寄到|发到|打电话|拍照)"
_JOB = (
    r"(?:在哪(?:里|儿|家)?[^,。;]{0,4}(?:上班|工作|做|任职|就职)|完税|单位名称|在职状态|东家|换了?(?:单位|公司)|转职|新(?:用人单位|雇主|东家|工作)之?|就业(?:情况|状况|去向|信息|单位|证明)?|去向|去向问卷|新机构|新职|执业地点|新(?:的)?(?:工作|单位|用人单位|雇主|公司|任职)|任职[^,。;]{0,8}情况|任职(?:情况|单位|信息|去向)|工作(?:单位|情况|去向)|从业(?:情况|单位)|"
    r"社会?保(?:险)?(?:缴|凭|证|记|情|参)?|社保|在职证明|劳动合同复印件|个(?:人所得)?税|履行情况|履约情况|在职情况|现任职|雇主|换工作|当期雇主|从业|职业(?:情况|状况)|谋业)"
)

CUES = (
    Cue(
        "after leaving, to tell the old firm of the new work",
        needs=(
            rf"{_TELL}[^。;]{{0,70}}?{_JOB}|{_JOB}[^。;]{{0,60}}?{_TELL}|入职[^。;]{{0,20}}(?:之日|后)[^。;]{{0,30}}{_TELL}",
            r"<DUTY>|每|于|自|请|将|会|后|内|一声",
        ),
        without=(
            r"(?:甲方|公司|本公司|我司|单位)(?:可|有权|应|将)?[^。;,]{0,16}(?:向|如实|为|通知|告知)[^。;,]{0,16}(?:提供|出具|告知|办理|通知)",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "in every period after leaving, to tell of work",
        needs=(
            r"<AFTER>|<LEAVE>[^。;]{0,10}(?:后|内)|期(?:限|间)?内",
            r"每(?:满|隔|个|一)?[^,。;]{0,6}(?:年|月|季|周)|按月|按季|逐月",
            rf"{_TELL}[^。;]{{0,60}}?{_JOB}|{_JOB}[^。;]{{0,60}}?{_TELL}",
        ),
        scene=("worker",),
        unless=("trade",),
    ),
    Cue(
        "a demand for proof of work, in a paper about the non-compete",
        needs=(
            r"请(?:您|你)?[^。;]{0,20}(?:日|天)(?:内|前)[^。;]{0,10}(?:将|把|补交)?|每月[^。;]{0,20}将",
            rf"{_JOB}",
            r"邮寄|寄送|提交|提供|说明|发送|发至",
        ),
        scene=("worker", "nc_paper"),
    ),
    Cue(
        "a new job is to be told within so many days",
        needs=(
            r"(?:<AFTER>|入职(?:任何|其他|新)?[^。;,]{0,8}(?:单位|公司)|更换单位|变更(?:工作|单位)|新单位|再就业|新(?:的)?(?:用人单位|雇主))[^。;]{0,60}(?:日|天|个工作日|周)内[^。;]{0,30}(?:报告|告知|通知|报备|申报|提交)",
        ),
        without=(r"(?:甲方|公司|单位)[^。;]{0,60}(?:通知|告知)(?:乙方|员工|您|你|本人|劳动者)|是否",),
        scene=("worker",),
        unless=("trade", "free"),
    ),
    Cue(
        "English: to notify of the new position or employer",
        needs=(
            r"(?:\bmail|e-mail|send|submit)[^.;]{0,60}(?:social insurance|what you are doing|your (?:work|employment|situation))|let (?:us|the [A-Z]\w+|HR) know[^.;]{0,60}(?:sign|join|job|work|employ)|(?:tell|send)[^.;]{0,120}(?:employ|offeror|name of|position)|is offered a position[^.;]{0,120}(?:tell|inform)|(?:notify|inform|report|provide|disclose|give)[^.;]{0,120}(?:new (?:position|employ|engagement|job|role)|identity|subsequent employ|prospective employ|future employ)|before accepting[^.;]{0,120}(?:copy|inform|notify)",
        ),
        scene=("worker",),
    ),
)
NEVER = (
    Cue(
        "what bound the person before, told on the first day",
        needs=(r"(?:原|前)(?:任职|用人)?(?:单位|雇主|公司)[^。;]{0,12}(?:义务|协议)|入职时[^。;]{0,10}说明",),
    ),
    Cue("sick leave", needs=(r"(?:病假|事假|请假)[^。;]{0,40}(?:证明|批准|诊断)",)),
    Cue(
        "the firm's care for what it knows of the person",
        needs=(r"个人信息[^。;]{0,60}(?:不向|不得向|用于)|出具离职证明",),
    ),
    Cue("colleagues must not be hired away", needs=(r"<NOT>[^。;]{0,30}(?:招聘|引诱|招揽)",)),
    Cue(
        "a manager on the staff of a department",
        needs=(r"(?:经理|主管|部门)[^。;,]{0,8}(?:应|须)[^。;]{0,24}(?:部门|下属)",),
    ),
    Cue("the firm tells the person", needs=(r"(?:短信|书面)?通知(?:你|您)",)),
    Cue("English: one is free to tell", needs=(r"welcome to|are free to|may tell",)),
    Cue("the title of a form", needs=(r"^[^。,;]{0,12}(?:问卷|清单|表)\(",)),
    Cue("away from work on notice", needs=(r"无须上班|无需上班|通知期内",)),
    Cue("the subject line of a letter", needs=(r"^主题:|^关于",)),
    Cue(
        "no report is asked",
        needs=(r"(?:无需|无须|不必|不需要|不要求)(?:再)?[^。;]{0,10}(?:报告|报备|告知|提供|申报)",),
    ),
    Cue("papers to bring on the first day", needs=(r"(?:报到|入职)(?:时|当日|前|手续)[^。;]{0,40}(?:提供|携带|提交)",)),
    Cue(
        "the firm pays insurance",
        needs=(r"(?:甲方|公司|单位)[^。;]{0,12}(?:缴纳|办理|参加)[^。;]{0,10}(?:社会保险|社保)",),
        without=(r"乙方[^。;]{0,10}(?:提供|提交|报告)",),
    ),
    Cue(
        "the firm asks others",
        needs=(r"(?:查询|核实|授权|调查|发函|致电)",),
        without=(r"<DUTY>[^。;]{0,30}(?:报告|提交|告知|寄送)",),
    ),
    Cue(
        "sick leave and the like",
        needs=(r"(?:请假|病假|诊断|住址|联系方式|电话|婚姻)",),
        without=("任职|就业|新单位|社保",),
    ),
)

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。竞业限制期内，乙方应每月向甲方报告就业情况并提供社保缴纳证明。",
    "员工离职后两年内不得加入同业公司。员工入职新单位后五日内应书面告知公司。",
    "I shall not compete for one year after leaving. I will notify the Company in writing within five days of accepting any new position.",
    "乙方离职后一年内不得到竞争单位任职。找到新工作一周内给人事发个邮件说一声。",
    "乙方离职后一年内不得到竞争单位任职。每两个月把完税证明寄回公司人事科。",
)
COUNTER_EXAMPLES = (
    "员工离职后无需报告去向。公司不要求竞业限制。",
    "公司为员工缴纳社会保险，并每月向社保机构申报。",
    "员工请病假应提交诊断证明。",
    "乙方离职后一年内不得到竞争单位任职。请假一周以上的，给主管发个邮件说一声。",
    "The Employee shall not compete for six months after termination of employment. You are welcome to tell any new employer about this letter.",
)
