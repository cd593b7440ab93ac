"""Not to hire away colleagues."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import non_solicit_employees as english
from songbang.clauses.sieve import words

KIND = Kind.NON_SOLICIT_EMPLOYEES
STAGE = 1
SIEVE = (
    *words(
        "护士|医护|主播|people|墙脚|的人|司机|律师|经理|美术|文案|教练|师|手|主管|总监|executive|runner|team|员工|工友|同学|成员|雇员|职工|同事|人员|员|团队|部下|下属|"
        "骨干|成员|选手|主播|人才|伙伴|employ|staff|person|solicit|Solicit|leave|代理|主任|班底|助理|工程师"
    ),
    *english.SIEVE,
)

_LURE = (
    r"(?:招揽|招徕|引诱|劝诱|诱使|诱导|唆使|教唆|怂恿|鼓动|策动|策反|游说|拉拢|笼络|挖角|挖走|挖人|挖墙脚|挖|招募|招聘|招用|聘用|雇用|录用|雇佣|招收|带走|带离|带出|动员|介绍|劝说|劝导|说服|煽动|撬走|吸引|"
    r"引荐|推荐|猎取|拉走|拉|叫|邀|串联|纠集|串通|延揽|网罗|撺掇|鼓励|协助|帮助|邀请|聘请|过档|促使|带动|带领|内推|裹挟|约(?=[^,。;]{0,8}一起)|招)"
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
            rf"<NOT>[^。;]{{0,60}}?{_LURE}[^。;]{{0,40}}?<STAFF>[^。;]{{0,24}}?(?:离职|辞职|终止[^,。;]{{0,6}}(?:雇佣|劳动|劳务|聘用)|解除[^,。;]{{0,6}}(?:雇佣|聘用)|离开|跳槽|另就|离任|转投|解除劳动|另谋|加入|转所|转会|转校|过档|去别家|到别家|离厂|离校|离店|离所|离院|离场|去别处|出去|出走|走人|退出|解约|离场|集体|另起炉灶)",
        ),
        scene=("worker",),
        unless=("firms",),
    ),
    Cue(
        "not to move people to end their employment",
        needs=(
            r"<NOT>[^。;]{0,40}?(?:促使|鼓励|劝说|引诱|诱使|唆使|说服|怂恿|煽动)[^。;]{0,30}?<STAFF>[^。;]{0,12}?(?:终止|解除|结束)[^,。;]{0,8}(?:雇佣|雇用|劳动|劳务|聘用|聘任|服务)",
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
    *english.CUES,
)
NEVER = (
    Cue(
        "the firm's own hiring",
        needs=(r"(?:公司|甲方|本公司|人力资源部|部门)[^。;,]{0,10}(?:不得|禁止)?(?:招聘|录用|聘用)",),
        without=(r"离职|<AFTER>|乙方|引诱|招揽|员工不得",),
    ),
    Cue("about customers only", needs=(r"<CUSTOMER>",), without=("<STAFF>|<ESTAFF>",)),
    Cue(
        "intermediaries of secrecy",
        needs=(r"(?:披露|泄露|透露|保密|公开)",),
        without=(r"引诱|招揽|招聘|招募|挖|聘用|唆使|带走|动员|拉拢",),
    ),
    Cue("free", needs=("<FREE>",), without=("<NOT>",)),
    *english.NEVER,
)

EXAMPLES = (
    "离职后两年内，员工不得招揽公司员工离职。",
    "乙方在职期间及离职后一年内，不得唆使、引诱甲方雇员辞职。",
    "本人离职后十二个月内不带走原部门的团队成员。",
    "離任之後，亦不可游說同組僱員一併請辭。",
    "离职后一年内不得鼓动工友集体跳槽。",
    "不得串联科室护士集体辞职。",
    "艺员不得诱导其他签约主播退出公司。",
    "乙方不得促使公司雇员终止其雇佣关系。",
    "离职后十个月内，不要撺掇班组成员一起离职。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "公司不得招聘未满十六周岁的人员。",
    "离职后两年内，员工不得招揽公司的客户。",
    "员工不得组织同事在工作时间聚餐。",
    "员工推荐同事入职的，公司发放内推奖金，推荐人离职后不再发放。",
    "公司不鼓励工友之间借钱。",
    "不得串联多个插座供护士站使用。",
    "主播不得诱导未成年人充值。",
    "离职后半年内，乙方不得拉拢公司的合作伙伴。",
    "公司不得因员工怀孕终止其雇佣关系。",
    *english.COUNTER_EXAMPLES,
)
