"""What neither starts nor ends the restraint, though its words come near: papers coming into force, told history, secrecy."""

from songbang.clauses.cue import Cue

NO_ACTIVATION = (
    Cue(
        "the worker's own right to end it",
        needs=(r"(?:逾期|未支付|三个月)[^。;]{0,40}(?:乙方|员工|劳动者|本人)[^。;]{0,10}(?:有权|可)",),
        without=("自始|失效|生效|启动",),
    ),
    Cue(
        "the paper's own coming into force",
        needs=(
            r"(?:本(?:协议|合同|承诺书|手册|制度|附件)|协议)[^。;,]{0,8}(?:自|经)[^。;]{0,30}(?:签|盖章|公布|发布)[^。;]{0,20}生效",
        ),
    ),
    Cue("what another paper says, recalled", needs=(r"(?:签订|签署|订立)的《》[^。;]{0,24}(?:约定|规定),",)),
    Cue(
        "the worker must not make others end their dealings",
        needs=(r"(?:乙方|员工|本人|您|你|雇员)[^。;,]{0,8}<NOT>[^。;]{0,40}(?:终止|减少|取消|解除)与",),
    ),
    Cue("no waiver by silence", needs=(r"(?:不(?:视为|构成))[^。;]{0,10}(?:放弃|弃权)",)),
    Cue("a defined word", needs=(r"^[“\"]?[^”\"]{2,12}[”\"]?[:]?(?:是指|系指|指)",)),
    Cue(
        "what has been done before, told",
        needs=(r"(?:已|业已|当日)[^。;]{0,20}(?:启动|送达|履行)[^。;]{0,60}(?:目前|并自|并已|至今)",),
    ),
    Cue(
        "money or terms of the restraint named by it",
        needs=(r"^(?:启动竞业限制的|竞业限制启动后)",),
        without=(r"随时|决定|通知",),
    ),
    Cue("damages and disputes", needs=(r"违约金|裁决|仲裁",), without=(r"启动|豁免|放弃|生效",)),
    Cue("firms and free papers", needs=(r"不要求竞业|作废",), without=(r"(?:告知|通知)[^。;]{0,12}作废|微信",)),
    Cue("secrecy holds whether or not it is started", needs=(r"无论[^。;]{0,30}是否(?:启动|解除|履行)",)),
    Cue("no more reports once it has ended", needs=(r"自竞业限制解除之日起,[^。;]{0,6}无需",)),
    Cue("a demand to leave the competitor", needs=(r"(?:终止|解除)与[^。;]{0,40}(?:劳动关系|用工关系|聘用)",)),
    Cue("why a letter is sent", needs=(r"^因[^。;]{0,30}(?:经研究)?决定,不再要求",)),
    Cue("the subject of a lesson", needs=(r"的(?:签订|订立)、[^。;]{0,12}$|实务|讲解",)),
)
