"""How the employer starts, waives or ends the restraint, or how it starts or ends by itself."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue

KIND = Kind.ACTIVATION
STAGE = 2
SIEVE = ("启动", "启用", "锁定", "停付", "停发", "结束", "执行", "缩短", "开始", "收尾", "是否", "履行", "生效", "豁免", "放弃", "免除", "解除", "终止", "取消", "决定", "通知", "撤销", "失效", "选择", "elease", "aive", "ffect", "elect")

_DUTY = r"(?:<NCTERM>|竞业|(?:该|上述|前述|本条|本附件|此项|此|第[^。;]{1,10}条)[^。;]{0,6}(?:限制|义务|约定|适用)|限制期)"
_STARTS = r"(?:即行开始|启动|启用|锁定|生效|开始(?:履行|计算|执行)|触发|激活)"
_ENDS = r"(?:豁免|放弃|免除|解除|终止|取消|撤销|撤回|提前结束|不再要求|失效|免于)"
_FIRM = r"(?:甲方|公司|本公司|我司|单位|用人单位|雇主|集团|董事会|人力资源部|研究院|学校|医院|俱乐部|银行|我行|我院)"

CUES = (
    Cue(
        "the restraint starts, by notice or by itself",
        needs=(rf"{_DUTY}[^。;]{{0,60}}?{_STARTS}|{_STARTS}[^。;]{{0,50}}?{_DUTY}",),
        without=(r"签(?:字|署|订)[^。;]{0,10}(?:之日起?|后)?[^。;]{0,4}生效|争议|^启动竞业限制的,",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer decides whether it is wanted",
        needs=(rf"{_FIRM}[^。;]{{0,60}}?(?:决定|选择|要求|通知|确认)[^。;]{{0,40}}?(?:是否)[^。;]{{0,40}}?{_DUTY}|是否[^。;]{{0,12}}(?:启动|履行|执行|要求)[^。;]{{0,20}}{_DUTY}",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "whether an article is to be kept is the employer's to say",
        needs=(r"是否[^。;]{0,6}(?:执行|履行|适用)第[^。;]{1,8}[条款项]|(?:有权|自行)决定[^。;]{0,20}是否[^。;]{0,10}(?:履行|执行|适用)第", r"决定|通知|告知|选择"),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer finds it needless and ends it",
        needs=(r"(?:通知|告知)[^。;]{0,20}(?:无(?:需|须)|不(?:再)?需要?|毋须)[^。;]{0,8}履行|(?:无(?:需|须)|没有必要|不(?:再)?需要)(?:乙方|员工|本人)?[^。;]{0,6}履行[^。;]{0,30}(?:通知|解除|告知)|停发补偿|宣布[^。;]{0,10}(?:提前)?结束", r"通知|解除|结束|停发"),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the firm tells the person that it will hold them to it",
        needs=(r"(?:决定|现)[^。;]{0,20}(?:对(?:您|你))?[^。;]{0,12}(?:执行|启用|启动|要求[^。;]{0,6}履行)[^。;]{0,10}<NC>|要求(?:您|你)[^。;]{0,30}履行[^。;]{0,10}<NC>|不再要求(?:您|你)?[^。;]{0,6}履行[^。;]{0,6}<NC>",),
        scene=("worker",),
    ),
    Cue(
        "silence counts",
        needs=(r"未(?:发出|作出|作|收到|接到|在[^。;]{0,20}|予以|书面|另行|明确)?[^。;]{0,14}(?:通知|表示|答复)[^。;]{0,12}(?:视为|即|则|,)", rf"{_DUTY}|无需履行|启动|放弃|生效"),
        without=(r"异议|送达|迟延支付|违约金",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer lets the person go",
        needs=(rf"{_FIRM}?[^。;]{{0,80}}?{_ENDS}[^。;]{{0,60}}?{_DUTY}|{_DUTY}[^。;]{{0,40}}?{_ENDS}",),
        without=(
            r"(?:员工|乙方|劳动者|本人)[^。;]{0,12}(?:有权|可以?)[^。;]{0,20}(?:解除|终止)|不(?:得|予|因此)?免除|不影响[^。;]{0,12}义务|(?:违反|收益)[^。;]{0,60}返还|不因[^。;]{0,30}(?:解除|终止|失效)",
            # the end of the contract is not the end of the restraint
            r"^(?!.*(?:豁免|放弃|免除|取消|撤销|不再要求|提前[^。;]{0,10}(?:结束|终止|解除))).*(?:解除|终止)[^。;,]{0,10}(?:劳动|聘用|雇佣|合同|服务关系)",
            r"^(?!.*(?:豁免|放弃|免除|取消|无需|无须)).*(?:劳动合同|劳动关系)[^。;]{0,12}(?:解除|终止)[^。;]{0,4}(?:后|之日|时)(?!.*(?:解除|终止))",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "it depends on payment",
        needs=(r"(?:支付|发放|收到|领取)[^。;]{0,20}(?:补偿|第一笔|首月)[^。;]{0,40}(?:生效|有效|启动|视为|失效|解除|不再)",),
        without=(r"(?:员工|乙方|劳动者|本人)[^。;]{0,12}(?:有权|可以?)[^。;]{0,20}解除|违约金",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer may cancel this restraint",
        needs=(rf"{_FIRM}[^。;]{{0,50}}?(?:取消|解除|终止|豁免|放弃|免除)(?:该|上述|此|前述|本)[^。;]{{0,8}}(?:限制|义务|约定)",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer may free the person of an article",
        needs=(rf"{_FIRM}[^。;]{{0,80}}?(?:免除|豁免|终止|放弃|解除)[^。;]{{0,20}}?第[^。;]{{1,8}}条(?:的)?(?:义务|限制|适用|约定)?",),
        without=(r"劳动合同法|依据第|根据第|按照第|(?:解除|终止)(?:本|劳动)?合同",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "when the pay stops the person is free",
        needs=(r"(?:停付|停止支付|不(?:再)?支付|未支付)[^。;]{0,30}(?:不再受限|不受(?:本条|竞业)?(?:限制|约束)|失效|自动(?:解除|终止))",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "English: the employer may release or waive; the covenant takes effect by notice",
        needs=(r"(?:release|waive|elect|reduce|shorten|cancel|discharge|trigger|activat|take effect|come into (?:force|effect))", r"(?:[Nn]on-?[Cc]ompet|restrict|covenant|[Cc]lause \d|[Aa]rticle \d|obligation|Section \d)"),
        without=(r"no waiver|not be (?:deemed|construed)|failure to|severab|shall not operate",),
        scene=("worker", "nc_any"),
    ),
)
NEVER = (
    Cue("the worker's own right to end it", needs=(r"(?:逾期|未支付|三个月)[^。;]{0,40}(?:乙方|员工|劳动者|本人)[^。;]{0,10}(?:有权|可)",), without=("自始|失效|生效|启动",)),
    Cue("the paper's own coming into force", needs=(r"(?:本(?:协议|合同|承诺书|手册|制度|附件)|协议)[^。;,]{0,8}(?:自|经)[^。;]{0,30}(?:签|盖章|公布|发布)[^。;]{0,20}生效",)),
    Cue("what another paper says, recalled", needs=(r"(?:签订|签署|订立)的《》[^。;]{0,24}(?:约定|规定),",)),
    Cue("the worker must not make others end their dealings", needs=(r"(?:乙方|员工|本人|您|你|雇员)[^。;,]{0,8}<NOT>[^。;]{0,40}(?:终止|减少|取消|解除)与",)),
    Cue("no waiver by silence", needs=(r"(?:不(?:视为|构成))[^。;]{0,10}(?:放弃|弃权)",)),
    Cue("a defined word", needs=(r"^[“\"]?[^”\"]{2,12}[”\"]?[:]?(?:是指|系指|指)",)),
    Cue("what has been done before, told", needs=(r"(?:已|业已|当日)[^。;]{0,20}(?:启动|送达|履行)[^。;]{0,60}(?:目前|并自|并已|至今)",)),
    Cue("money or terms of the restraint named by it", needs=(r"^(?:启动竞业限制的|竞业限制启动后)",), without=(r"随时|决定|通知",)),
    Cue("damages and disputes", needs=(r"违约金|裁决|仲裁",), without=(r"启动|豁免|放弃|生效",)),
    Cue("firms and free papers", needs=(r"不要求竞业|作废",)),
)

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。甲方可在乙方离职时书面通知启动竞业限制，未通知的乙方无需履行。",
    "员工离职后两年内不得加入同业公司。竞业限制义务自离职之日起自动生效。",
    "公司决定解除您的竞业限制义务，您可自由就业。",
    "公司放弃要求您履行竞业限制义务。",
)
COUNTER_EXAMPLES = (
    "本协议自双方签字之日起生效。",
    "甲方未行使权利的，不视为放弃该权利。双方另行约定竞业限制。",
    "甲方三个月未支付竞业限制补偿的，乙方有权解除竞业限制约定。",
    "公司可以依法解除劳动合同。",
)
