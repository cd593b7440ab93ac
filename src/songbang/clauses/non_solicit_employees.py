"""Not to hire away colleagues."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.NON_SOLICIT_EMPLOYEES
STAGE = 1
SIEVE = words(
    "people|墙脚|的人|司机|律师|经理|美术|文案|教练|师|手|主管|总监|executive|runner|team|员工|工友|同学|成员|雇员|职工|同事|人员|员|团队|部下|下属|"
    "骨干|选手|主播|人才|伙伴|employ|staff|person|solicit|Solicit|leave|代理|主任|班底|助理|工程师"
)

_LURE = (
    r"(?:招揽|招徕|引诱|劝诱|诱使|诱导|唆使|教唆|怂恿|鼓动|策动|策反|游说|拉拢|笼络|挖角|挖走|挖人|挖墙脚|挖|招募|招聘|招用|聘用|雇用|录用|雇佣|招收|带走|带离|带出|动员|介绍|劝说|劝导|说服|煽动|撬走|吸引|"
    r"引荐|推荐|猎取|拉走|拉|叫|邀|撺掇|鼓励|协助|帮助|邀请|聘请|过档|招)"
)

CUES = (
    Cue(
        "after leaving, not to lure or hire the firm's people",
        needs=(
            rf"<NOT>[^。;]{{0,60}}?{_LURE}[^。;]{{0,50}}?(?:<STAFF>|他们|其他人)",
            r"<AFTER>|<SERVING>|离职|年内|月内|辞职|永久|限制期|期间|[\d一二两三]年",
        ),
        without=(r"<NOT>[^。;]{0,20}(?:向|对)[^。;]{0,16}(?:披露|泄露)[^。;]*$",),
        scene=("worker",),
        unless=("firms",),
    ),
    Cue(
        "not to make colleagues leave",
        needs=(
            rf"<NOT>[^。;]{{0,60}}?{_LURE}[^。;]{{0,40}}?<STAFF>[^。;]{{0,24}}?(?:离职|辞职|离开|跳槽|另就|离任|转投|解除劳动|另谋|加入|转所|转会|转校|过档|去别家|到别家|去别处|出去|出走|走人)",
        ),
        scene=("worker",),
        unless=("firms",),
    ),
    Cue(
        "not to hand colleagues on, or take them along",
        needs=(
            r"不(?:带|拉)走[^。;]{0,20}(?:<STAFF>|工友|同学)|(?:<STAFF>|工友)[^。;]{0,20}(?:一个都|都|也)?不(?:带|拉)走|<NOT>[^。;]{0,14}(?:将|把)[^。;]{0,20}<STAFF>[^。;]{0,20}(?:引荐|介绍|推荐|带|拉|挖)|<STAFF>[^。;]{0,20}(?:一个都|都|也)?不(?:带|拉)走|<NOT>?(?:拉|带)[^。;]{0,14}(?:<STAFF>|同学|工友|人)[^。;]{0,6}(?:一起)?走",
        ),
        scene=("worker",),
        unless=("firms",),
    ),
    Cue(
        "not to found a firm with colleagues",
        needs=(
            r"<NOT>[^。;]{0,20}与[^。;]{0,20}<STAFF>[^。;]{0,16}(?:合伙|共同|合作)[^。;]{0,12}(?:办|开|设立|经营|创业)",
        ),
        scene=("worker",),
        unless=("firms",),
    ),
    Cue(
        "to hire the firm's people in the said time",
        needs=(
            r"<NOT>[^。;]{0,20}(?:游说|聘用|录用|雇用|招聘|协助他人聘用|促使他人录用)[^。;]{0,40}(?:任何)?(?:成员|代理|主任|员工|雇员|人员|同事|职员)",
        ),
        scene=("worker",),
        unless=("firms",),
    ),
    Cue(
        "English: nor encourage anyone to leave",
        needs=(
            r"(?:not|[Nn]or|refrain)[^.;]{0,80}(?:encourage|entice|persuade|induce|cause|ask)[^.;]{0,60}to (?:leave|resign|quit)|(?:not|[Nn]or)[^.;]{0,60}(?:engage or offer|refer|introduce)[^.;]{0,80}(?:colleague|position|employ|staff)",
        ),
        scene=("worker",),
    ),
    Cue(
        "English: not to solicit, entice or hire employees",
        needs=(
            r"(?:\bnot|don't|refrain|neither|\bnor)[^.;]{0,140}?(?:solicit|\bget\b|entic|tempt|lure|induc|recruit|\bhire|employ(?! by)|poach|persuad|encourag|lure|offer employment)[^.;]{0,120}?(?:<STAFF>|person employed|director)",
        ),
        without=(
            r"\bbe (?:an? )?(?:partner|director|employee)|be employed (?:or engaged )?by|disclos|carry on|be engaged in",
        ),
        scene=("worker",),
        unless=("firms",),
    ),
)
NEVER = (
    Cue(
        "the firm's own hiring",
        needs=(r"(?:公司|甲方|本公司|人力资源部|部门)[^。;,]{0,10}(?:不得|禁止)?(?:招聘|录用|聘用)",),
        without=(r"离职|<AFTER>|乙方|引诱|招揽|员工不得",),
    ),
    Cue("about customers only", needs=(r"<CUSTOMER>",), without=("<STAFF>",)),
    Cue(
        "intermediaries of secrecy",
        needs=(r"(?:披露|泄露|透露|保密|公开)",),
        without=(r"引诱|招揽|招聘|招募|挖|聘用|唆使|带走|动员|拉拢",),
    ),
    Cue("free", needs=("<FREE>",), without=("<NOT>",)),
)

EXAMPLES = (
    "离职后两年内，员工不得招揽公司员工离职。",
    "乙方在职期间及离职后一年内，不得唆使、引诱甲方雇员辞职。",
    "本人离职后十二个月内不带走原部门的团队成员。",
    "離任之後，亦不可游說同組僱員一併請辭。",
    "For twelve months after termination the Employee shall not entice away any employee of the Company.",
    "离职后一年内不得鼓动工友集体跳槽。",
    "For a year after you leave, don't try to get our people to join you.",
)
COUNTER_EXAMPLES = (
    "公司不得招聘未满十六周岁的人员。",
    "离职后两年内，员工不得招揽公司的客户。",
    "员工不得组织同事在工作时间聚餐。",
    "员工推荐同事入职的，公司发放内推奖金，推荐人离职后不再发放。",
    "The Employee shall not harass any employee of the Company.",
    "公司不鼓励工友之间借钱。",
    "For a year after you leave, our people will be glad to hear from you.",
)
