"""Leaving town or the country needs approval."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import travel_approval as english
from songbang.clauses.sieve import words

KIND = Kind.TRAVEL_APPROVAL
STAGE = 1
SIEVE = (
    *words(
        "离队|离穗|离沪|离深|去境|海外|出国|出境|离境|离京|离开|境外|国外|旅行|旅游|因私|外出|赴|travel|trip|abroad|overseas|outside"
    ),
    *english.SIEVE,
)

_GO = r"(?:(?:关键岗位|涉密|重要岗位|登记备案|领导)[^,。;]{0,6}(?:人员|干部)[^,。;]{0,4}外出|离开[^,。;]{0,6}(?:所在(?:城市|地)|工作地|常住地|居住地)|出国|出境|离境|因私出|赴(?:国|境|海)外|前往(?:国|境|海)外|境外(?:旅|出)|国外旅|离开(?:本地|工作地|所在城市|居住地|驻地|本市|本省|[^,。;]{1,8}(?:市|省|境|国|所在地))|离开[^,。;]{1,8}(?:超过|满|逾|达|过夜)|(?:去|到)(?:境外|国外|海外)|离[京沪穗深]|离队|旅行|旅游)"
_ASK = r"(?:填[写报](?:《》|[^。;]{0,10}表)|打报告|批了|批准|审批|报批|同意|许可|准许|核准|申请|报备|备案|申报|报告|报请|报经|登记|会签|点头|请示|说明|备用机)"

CUES = (
    Cue(
        "private travel or leaving town is to be approved or reported",
        needs=(
            rf"{_GO}[^。;]{{0,90}}?{_ASK}|(?:未经|须经|应经|经)[^。;]{{0,30}}{_ASK}[^。;]{{0,30}}{_GO}",
            r"<DUTY>|未经|不得|方可|须|应|提前|得提前|没批|要先|才能",
        ),
        scene=("worker",),
    ),
    Cue(
        "how often and how long one may be abroad, and no change of the way",
        needs=(
            r"因私[^。;]{0,10}(?:出国|出境|赴|离境)",
            r"(?:每年|年度|一年|全年|每次)[^。;]{0,24}不(?:得)?(?:超过|多于)|不得[^。;]{0,10}(?:变更|更改|改变|延长|绕道)[^。;]{0,8}(?:行程|路线|日期|停留|目的地|时间)",
        ),
        without=(r"报销|补贴|津贴",),
        scene=("worker",),
    ),
    *english.CUES,
)
NEVER = (
    Cue("business trips and their cost", needs=(r"出差|差旅|报销|住宿标准|机票|补贴",), without=("因私|护照",)),
    Cue("company outings and leave", needs=(r"(?:团建|年度旅游|旅游福利|公司组织)",)),
    Cue("leave without leaving", needs=(r"(?:探亲假|年休假|婚假|事假|病假)",), without=("出国|出境|离境",)),
    Cue("free to go", needs=(r"(?:无需|无须|不需要|不必)[^。;]{0,10}(?:批准|审批|报备|申请)",)),
    *english.NEVER,
)

EXAMPLES = (
    "员工因私出国须提前二十日报公司批准。",
    "核心岗位人员离开本市超过两天的，应当事先报备。",
    "出国探亲要先打报告，批了才能走。",
    "队员离队过夜的，须经领队同意。",
    "因私出国每年不超过一次，不得变更行程。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "员工出差境外的，机票和住宿标准按差旅制度报销，须经部门负责人批准。",
    "公司每年组织员工出国旅游一次，由工会报批。",
    "员工因私出国无需公司批准。",
    "出国留学的员工，公司欢迎学成归来。",
    "队员离队时应当交还队服。",
    "因私出国期间的话费每年不超过三百元，由本人报销。",
    *english.COUNTER_EXAMPLES,
)
