"""Consent to be investigated: background calls, access to records, evidence gathered and used."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.EVIDENCE_CONSENT
STAGE = 2
SIEVE = words(
    "打听|鉴定机构|作为证据|allow|ask|调查|查询|核实|取证|了解|走访|发函|致电|证据|查证|核查|跟踪|调取|nvestigat|enquir|inquir|evidence|"
    "verif|contact"
)

_LOOK = r"(?:调查|查询|核实|核查|查证|取证|了解|走访|发函|致电|函询|调取|调阅|提取|鉴定|跟踪|跟进|拍摄|征信|打听|背景调查|回访)"
_WHAT = r"(?:在哪(?:里)?上班|上班|就职|行踪|履约|履行|任职|就业|工作(?:地点|单位|情况|去向)|新(?:单位|雇主|用人单位|公司)|对外投资|登记信息|通信|设备|后续雇主|社保|社会保险|公积金|个(?:人所得)?税|征信|行踪|车辆|出入|住所|邻里|银行流水|从业|遵守|竞业|活动|违约(?:行为|事实))"

CUES = (
    Cue(
        "the firm may look into what the person does, and the person agrees",
        needs=(
            rf"(?:同意|授权|允许|可(?:以)?|有权|委托|配合|不得以|不得阻拦|不(?:持|提出)异议|认可)[^。;]{{0,70}}?{_LOOK}|{_LOOK}[^。;]{{0,80}}?(?:同意|授权|配合|不(?:持|提出)异议|认可)",
            _WHAT,
        ),
        scene=("worker",),
        unless=("trade",),
    ),
    Cue(
        "records may be used as evidence against the person",
        needs=(
            r"(?:同意|认可|确认|授权|知悉)[^。;]{0,60}(?:作为|用作|可作)[^。;]{0,10}(?:证据|依据)",
            r"争议|竞业|违约|仲裁|诉讼|调查",
        ),
        without=(r"送达地址|通讯地址|签收",),
        scene=("worker",),
    ),
    Cue(
        "records may be used as evidence or given to courts and lawyers",
        needs=(
            r"(?:记录|信息|录像|数据|资料)[^。;]{0,30}(?:作为[^。;]{0,6}证据|提供给[^。;]{0,20}(?:司法|仲裁|律师|鉴定|法院))",
        ),
        scene=("worker",),
        unless=("trade",),
    ),
    Cue(
        "English: the firm may contact the new employer or investigate",
        needs=(
            r"(?:consent|authori[sz]e|agree|allow|may|entitled)[^.;]{0,120}(?:ask (?:future|new|later|any|your)[^.;]{0,60}(?:employer|recruiter|registr)|investigat|enquir|inquir|verify|contact (?:my|the|any|his|her)[^.;]{0,20}employer|obtain[^.;]{0,30}record)",
        ),
        without=(r"medical|background check(?:s)? (?:before|prior)|misconduct|disciplin|complaint",),
        scene=("worker",),
    ),
)
NEVER = (
    Cue("the old firm answers a new one", needs=(r"公司配合|据实答复|如实答复|如需公司",)),
    Cue(
        "checks before hiring",
        needs=(
            r"(?:入职|录用|聘用|报到)(?:前|时)[^。;]{0,40}(?:背景|核查|核实|调查)|背景调查方|背景(?:调查|核查)(?:合格|通过|完成)|体检",
        ),
    ),
    Cue(
        "incidents at work",
        needs=(r"(?:事故|投诉|盗窃|举报|缺勤|安全隐患|舞弊|违纪)[^。;]{0,20}(?:调查|核实|取证)",),
        without=("竞业|离职后|新单位",),
    ),
    Cue(
        "the worker's own look-up",
        needs=(r"(?:您|你|员工|乙方)(?:可|可以)?(?:随时)?[^。;]{0,10}(?:查询|查阅|了解)",),
        without=("公司可|甲方可|有权|授权|同意",),
    ),
    Cue("calls of clients or opinion polls", needs=(r"(?:满意度|市场|客户)调查",)),
    Cue("what the parties understand", needs=(r"(?:充分|已经?|仔细)(?:阅读|了解)",), without=("调查|查询|核实",)),
)

EXAMPLES = (
    "乙方同意甲方可向其新单位核实任职情况。",
    "员工授权公司在竞业限制期内查询其社保缴纳记录。",
    "公司可委托第三方对员工履约情况进行调查，员工应予配合。",
    "乙方离职后一年内不得到竞争单位任职。公司可以派人到您的新单位打听您的工作内容，您不得阻拦。",
    "发生争议时，公司可以将有关记录作为证据使用。",
)
COUNTER_EXAMPLES = (
    "发生工伤事故的，公司应及时调查核实，员工应予配合。",
    "公司每年开展一次员工满意度调查，员工自愿参加。",
    "录用前公司将核实您的学历和工作单位，您同意配合。",
    "新单位需要背景调查的，公司将据实答复。",
    "请保留好报销的记录和发票。",
)
