"""Consent to be investigated: background calls, access to records, evidence gathered and used."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import evidence_consent as english
from songbang.clauses.sieve import words

KIND = Kind.EVIDENCE_CONSENT
STAGE = 2
SIEVE = (
    *words(
        "拍照|录像|视频|照片|依据|镜像|交出|出示|检查|调取|审计|内控|纪检|账户|流水|封存|恢复|背调|背景|打听|鉴定机构|作为证据|allow|ask|调查|查询|核实|取证|了解|走访|发函|致电|证据|查证|核查|跟踪|调取|nvestigat|enquir|inquir|evidence|"
        "verif|contact"
    ),
    *english.SIEVE,
)

_LOOK = r"(?:调查|查询|核实|核查|查证|取证|了解|走访|发函|致电|函询|调取|调阅|提取|鉴定|跟踪|跟进|拍摄|征信|打听|背景调查|回访)"
_WHAT = r"(?:泄密|外泄|泄露|个人(?:手机|设备|电脑)|在哪(?:里)?上班|上班|就职|行踪|履约|履行|任职|就业|工作(?:地点|单位|情况|去向)|新(?:单位|雇主|用人单位|公司)|对外投资|登记信息|通信|设备|后续雇主|社保|社会保险|公积金|个(?:人所得)?税|征信|行踪|车辆|出入|住所|邻里|银行流水|从业|遵守|竞业|活动|违约(?:行为|事实))"

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
        "others who know the person may be asked, and the person agrees",
        needs=(
            r"(?:同意|授权|允许|认可)[^。;]{0,40}(?:公司|甲方|单位|我司|贵司|雇主|银行|第三方|机构)",
            r"向[^。;]{0,30}(?:雇主|单位|院校|学校|证明人|推荐人|机构|部门|证监会|征信|公安|法院)[^。;]{0,20}(?:查询|核实|核查|查证|求证|了解|调取|索取)|(?:就|对)[^。;]{0,24}(?:经历|学历|背景|记录|状况|征信)[^。;]{0,12}(?:背景)?(?:核查|调查|核实|查询)|(?:接受|配合)[^。;]{0,30}(?:背景调查|背景核查|背调|诚信调查)|(?:调取|查阅|获取)[^。;]{0,12}(?:通讯|通话|通信|银行|消费|出行|住宿|社保|纳税)[^。;]{0,4}(?:记录|流水|信息|明细)",
        ),
        scene=("worker",),
        unless=("trade",),
    ),
    Cue(
        "the firm may show this paper to a new employer, and the person agrees",
        needs=(
            r"(?:同意|授权|允许)[^。;]{0,24}(?:向|将)[^。;]{0,24}(?:新|后续|现|其他)(?:的)?(?:任职|用人|工作|就职|雇佣)?(?:单位|雇主|公司)[^。;]{0,20}(?:出示|告知|披露|提供|发送|通报|求证)",
        ),
        scene=("worker",),
    ),
    Cue(
        "how the duty is kept may be checked",
        needs=(
            r"(?:对|就)[^。;]{0,12}(?:履行|履约|遵守)[^。;]{0,12}(?:检查|核验|抽查|监督)",
            r"配合|有权|不得拒绝|同意",
        ),
        scene=("worker", "bound"),
        unless=("trade", "firms"),
    ),
    Cue(
        "devices or accounts are handed over for an inquiry",
        needs=(
            r"(?:交出|提交|提供|出示|交付|配合)[^。;]{0,40}(?:手机|设备|聊天记录|通话记录|银行流水|账户|硬盘|账号)[^。;]{0,24}(?:核查|调查|查验|取证|检验|镜像|检查)|(?:配合|接受)[^。;]{0,24}(?:调查|核查|审计|检查)[^。;]{0,30}(?:提供|提交|交出|交付)[^。;]{0,24}(?:手机|设备|电脑|聊天|流水|账户|账号|通话)|(?:对|将)[^。;]{0,20}(?:手机|设备|硬盘|电脑|账号)[^。;]{0,16}(?:镜像|取证|封存|数据恢复|司法鉴定)",
            r"调查|核查|取证|泄|违规|举报|内控|审计|事件",
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
        "the firm gathers proof of a breach, and the person accepts it",
        needs=(
            r"(?:公证|拍照|拍摄|录像|录音|视频|照片|取证|跟拍|截图)[^。;]{0,40}(?:证据|依据|认定)|(?:收集|采集|固定|保全)[^。;]{0,12}证据",
            r"竞业|违约|履约|限制|本协议",
            r"认可|同意|不(?:得|持|提)[^。;]{0,6}异议|可(?:以)?|有权",
        ),
        scene=("worker", "nc_any"),
        unless=("trade",),
    ),
    Cue(
        "records may be used as evidence or given to courts and lawyers",
        needs=(
            r"(?:记录|信息|录像|数据|资料)[^。;]{0,30}(?:作为[^。;]{0,6}证据|提供给[^。;]{0,20}(?:司法|仲裁|律师|鉴定|法院))",
        ),
        scene=("worker",),
        unless=("trade",),
    ),
    *english.CUES,
)
NEVER = (
    Cue("the old firm answers a new one", needs=(r"公司配合|据实答复|如实答复|如需公司",)),
    Cue(
        "checks before hiring",
        needs=(
            r"(?:入职|录用|聘用|报到)(?:前|时)[^。;]{0,40}(?:背景|核查|核实|调查)|背景调查方|背景(?:调查|核查)(?:合格|通过|完成)|体检(?!报告)",
        ),
    ),
    Cue(
        "incidents at work",
        needs=(r"(?:事故|投诉|盗窃|举报|缺勤|安全隐患|舞弊|违纪)[^。;]{0,20}(?:调查|核实|取证)",),
        without=("竞业|离职后|新单位|手机|设备|账户|聊天",),
    ),
    Cue(
        "the worker's own look-up",
        needs=(r"(?:您|你|员工|乙方)(?:可|可以)?(?:随时)?[^。;]{0,10}(?:查询|查阅|了解)",),
        without=("公司可|甲方可|有权|授权|同意",),
    ),
    Cue("calls of clients or opinion polls", needs=(r"(?:满意度|市场|客户)调查",)),
    Cue("what the parties understand", needs=(r"(?:充分|已经?|仔细)(?:阅读|了解)",), without=("调查|查询|核实",)),
    *english.NEVER,
)

EXAMPLES = (
    "乙方同意甲方可向其新单位核实任职情况。",
    "员工授权公司在竞业限制期内查询其社保缴纳记录。",
    "公司可委托第三方对员工履约情况进行调查，员工应予配合。",
    "乙方离职后一年内不得到竞争单位任职。公司可以派人到您的新单位打听您的工作内容，您不得阻拦。",
    "发生争议时，公司可以将有关记录作为证据使用。",
    "本人授权公司向前雇主、毕业院校核实本人的履历。",
    "被调查的职员应交出工作手机和聊天记录供核查。",
    "您同意公司向您的新雇主出示本协议。",
    "竞业限制协议\n公司可采用公证、拍照、录像等方式收集乙方违约的证据，乙方予以认可。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "发生工伤事故的，公司应及时调查核实，员工应予配合。",
    "公司每年开展一次员工满意度调查，员工自愿参加。",
    "录用前公司将核实您的学历和工作单位，您同意配合。",
    "新单位需要背景调查的，公司将据实答复。",
    "请保留好报销的记录和发票。",
    "新雇主可向公司人事部索取离职证明。",
    "职员应交出门禁卡供更换。",
    "财务部应提供银行流水供年度核对。",
    "公司年会将拍照、录像，照片在内网公布。",
    *english.COUNTER_EXAMPLES,
)
