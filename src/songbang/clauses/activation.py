"""How the employer starts, waives or ends the restraint, or how it starts or ends by itself."""

from songbang.clauses.activation_never import NO_ACTIVATION
from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.ACTIVATION
STAGE = 2
SIEVE = words(
    "not need|says nothing|免去|视为|no longer|作废|作罢|才|起算|函告|告诉|不再限制|缩短|lift|call off|calls off|free|"
    "hold you|by itself|shorten|启动|启用|锁定|停付|停发|结束|执行|开始|收尾|是否|履行|生效|豁免|放弃|免除|解除|终止|取消|决定|通知|撤销|失效|选择|"
    "elease|aive|ffect|elect"
)

_DUTY = r"(?:(?<=结束)限制|<NCTERM>|竞业|(?:该|上述|前述|本条|本附件|此项|此|第[^。;]{1,10}条)[^。;]{0,6}(?:限制|义务|约定|适用)|限制期|限制(?=即|自动|才|随))"
_PLACE = r"(?:第[^。;,]{1,8}[条款项]|\d+[.-]\d+(?:\([a-z]\))?|附件[一二三四\dA-Z])"
_STARTS = r"(?:即行开始|启动|启用|锁定|生效|开始(?:履行|计算|执行)|触发|激活)"
_ENDS = r"(?:免去|豁免|放弃|免除|解除|终止|取消|撤销|撤回|提前结束|不再要求|失效|免于)"
_FIRM = r"(?:甲方|公司|本公司|我司|单位|用人单位|雇主|集团|董事会|人力资源部|研究院|学校|医院|俱乐部|银行|我行|我院|所里|厂里|店里|院里|校方|本所|本院|本校|聘用方|用人方|委员会|合伙人|经纪人|俱乐部|雇主|基金会)"

CUES = (
    Cue(
        "the restraint starts, by notice or by itself",
        needs=(rf"{_DUTY}[^。;]{{0,60}}?{_STARTS}|{_STARTS}[^。;]{{0,50}}?{_DUTY}",),
        without=(r"签(?:字|署|订)[^。;]{0,10}(?:之日起?|后)?[^。;]{0,4}生效|争议|^启动竞业限制的,",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer decides whether it is wanted",
        needs=(
            rf"{_FIRM}[^。;]{{0,60}}?(?:决定|选择|要求|通知|确认)[^。;]{{0,40}}?(?:是否)[^。;]{{0,40}}?{_DUTY}|是否[^。;]{{0,12}}(?:启动|履行|执行|要求)[^。;]{{0,20}}{_DUTY}",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "whether an article is to be kept is the employer's to say",
        needs=(
            r"是否[^。;]{0,6}(?:执行|履行|适用)第[^。;]{1,8}[条款项]|(?:有权|自行)决定[^。;]{0,20}是否[^。;]{0,10}(?:履行|执行|适用)第",
            r"决定|通知|告知|选择",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer finds it needless and ends it",
        needs=(
            r"(?:通知|告知)[^。;]{0,20}(?:无(?:需|须)|不(?:再)?需要?|毋须)[^。;]{0,8}履行|(?:无(?:需|须)|没有必要|不(?:再)?需要)(?:乙方|员工|本人)?[^。;]{0,6}履行[^。;]{0,30}(?:通知|解除|告知)|停发补偿|宣布[^。;]{0,10}(?:提前)?结束",
            r"通知|解除|结束|停发",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the firm tells the person that it will hold them to it",
        needs=(
            r"(?:决定|现)[^。;]{0,20}(?:对(?:您|你))?[^。;]{0,12}(?:执行|启用|启动|要求[^。;]{0,6}履行)[^。;]{0,10}<NC>|要求(?:您|你)[^。;]{0,30}履行[^。;]{0,10}<NC>|不再要求(?:您|你)?[^。;]{0,6}履行[^。;]{0,6}<NC>",
        ),
        scene=("worker",),
    ),
    Cue(
        "whether it is kept at all is decided by the firm",
        needs=(
            r"(?:是否|要不要)[^。;]{0,14}(?:执行|履行|启动|启用|适用)",
            r"定夺|(?:自行|来|可|有权)决定|由[^。;]{0,12}(?:决定|确定)|告知|通知",
        ),
        without=(r"合同(?:义务)?的履行|劳动合同",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "only a notice brings it in; who gets none is free",
        needs=(
            r"(?:通知|收到|到账|付款|款)[^。;]{0,16}才[^。;]{0,14}(?:适用|生效|效力|有效|算数|履行|执行|起算|受)|没(?:有)?(?:收到|接到)[^。;]{0,20}(?:不用|无需|不必|可以不|不受)",
        ),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "it starts by itself, no notice is needed",
        needs=(
            r"(?:不(?:再)?(?:需要?|另|必|用)|无需|无须|毋须)[^。;]{0,10}(?:通知|发文|发函|告知|书面)",
            r"起算|开始|生效|启动|自动|即行",
        ),
        without=(r"劳动合同|解除合同|辞退",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "the employer ends it early by a word to the person",
        needs=(
            rf"{_FIRM}[^。;]{{0,30}}?(?:提前(?:收尾|了结|收口|放行)|(?:告诉|告知|通知|函告)[^。;]{{0,16}}(?:不再(?:限制|受限|约束)|结束|放行|作废|作罢|取消限制))",
        ),
        without=(r"违约金|合同期",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "the employer shortens or lifts a period that is named by its place",
        needs=(rf"(?:缩短|免除|豁免|取消|放弃)[^。;]{{0,8}}{_PLACE}[^。;]{{0,8}}(?:期间|期限|义务|限制)?", rf"{_FIRM}"),
        without=(r"劳动合同法|试用期|<BACK>",),
        scene=("worker", "has_nc"),
    ),
    Cue(
        "a letter that lets the person off an article",
        needs=(
            rf"(?:决定|现)[^。;]{{0,10}}不(?:再)?要求(?:您|你)[^。;]{{0,6}}履行[^。;]{{0,12}}(?:{_PLACE}|约定|义务|限制)",
        ),
        scene=("worker",),
    ),
    Cue(
        "a paper by the name of the notice is to be sent",
        needs=(
            r"(?:发出|发送|送达|签发|出具)《[^》]{0,10}(?:竞业|限制)[^》]{0,10}(?:履行|启动|执行|生效)?[^》]{0,4}(?:通知|告知)[^》]{0,2}》",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "silence counts",
        needs=(
            r"未(?:发出|作出|作|收到|接到|在[^。;]{0,20}|予以|书面|另行|明确)?[^。;]{0,14}(?:通知|表示|答复|声明|说明|要求)[^。;]{0,12}(?:视为|即|则|,)",
            rf"{_DUTY}|无需履行|启动|放弃|生效",
        ),
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
        needs=(
            r"(?:支付|发放|收到|领取|付)[^。;]{0,20}(?:补偿|第一笔|首月)[^。;]{0,40}(?:生效|有效|启动|视为|失效|解除|不再|开始)",
        ),
        without=(r"(?:员工|乙方|劳动者|本人)[^。;]{0,12}(?:有权|可以?)[^。;]{0,20}解除|违约金",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer may cancel this restraint",
        needs=(
            rf"{_FIRM}[^。;]{{0,50}}?(?:取消|解除|终止|豁免|放弃|免除|免去)(?:您的|你的|乙方的?)?(?:该|上述|此|前述|本|这)[^。;]{{0,8}}(?:限制|义务|约定)",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "the employer may free the person of an article",
        needs=(
            rf"{_FIRM}[^。;]{{0,80}}?(?:免除|豁免|终止|放弃|解除)[^。;]{{0,20}}?(?:第[^。;]{{1,8}}条(?:的)?(?:义务|限制|适用|约定)?|(?:本条|此条|该条)[^。;]{{0,12}}(?:限制|义务))",
        ),
        without=(r"劳动合同法|依据第|根据第|按照第|(?:解除|终止)(?:本|劳动)?合同",),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "when the pay stops the person is free",
        needs=(
            r"(?:停付|停止支付|不(?:再)?支付|未支付)[^。;]{0,30}(?:不再受限|不受(?:本条|竞业)?(?:限制|约束)|失效|自动(?:解除|终止))",
        ),
        scene=("worker", "nc_any"),
    ),
    Cue(
        "English: the employer may release or waive; the covenant takes effect by notice",
        needs=(
            r"(?:release|waive|elect|reduce|shorten|\blift|call(?:s|ed)? off|set (?:you|him|her|the Employee) free|hold (?:you|him|her|the Employee) to|not need|no longer appl|applies (?:by itself|automatically)|cancel|discharge|trigger|activat|take effect|come into (?:force|effect))",
            r"(?:[Nn]on-?[Cc]ompet|restrict|restraint|covenant|[Cc]lause \d|[Aa]rticle \d|obligation|Section \d|Annex|the period in|written (?:warning|notice))",
        ),
        without=(
            r"garden|notice period|count(?:s)? towards|taken off|no waiver|not be (?:deemed|construed)|failure to|severab|shall not operate",
        ),
        scene=("worker", "nc_any"),
    ),
)
NEVER = NO_ACTIVATION

EXAMPLES = (
    "乙方离职后一年内不得到竞争单位任职。甲方可在乙方离职时书面通知启动竞业限制，未通知的乙方无需履行。",
    "员工离职后两年内不得加入同业公司。竞业限制义务自离职之日起自动生效。",
    "公司决定解除您的竞业限制义务，您可自由就业。",
    "公司放弃要求您履行竞业限制义务。",
    "乙方离职后一年内不得到竞争单位任职。到时候公司发通知才算数，没收到通知的不用管。",
    "乙方离职后一年内不得到竞争单位任职。公司可随时书面免去你的这项限制。",
    "The Employee shall not compete for six months after termination of employment. The Company may at any time tell you in writing that this restriction no longer applies to you.",
)
COUNTER_EXAMPLES = (
    "本协议自双方签字之日起生效。",
    "甲方未行使权利的，不视为放弃该权利。双方另行约定竞业限制。",
    "甲方三个月未支付竞业限制补偿的，乙方有权解除竞业限制约定。",
    "公司可以依法解除劳动合同。",
    "乙方离职后一年内不得到竞争单位任职。公司可随时书面通知调整考勤时间。",
    "乙方离职后一年内不得到竞争单位任职。没收到工资条的，请联系财务。",
    "本制度自公布之日起开始执行，不另行通知。",
)
