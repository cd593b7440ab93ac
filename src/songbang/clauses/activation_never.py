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
    Cue("what another paper says, recalled", needs=(r"(?:签订|签署|订立)的《》[^。;]{0,40}(?:约定|规定),",)),
    Cue(
        "the worker must not make others end their dealings",
        needs=(r"(?:乙方|员工|本人|您|你|雇员)[^。;,]{0,8}<NOT>[^。;]{0,40}(?:终止|减少|取消|解除)与",),
    ),
    Cue(
        "what is paid for keeping it, counted from the end of the work",
        needs=(r"(?:支付|给予|给付|发放|付给)[^。;]{0,60}(?:解除|终止)[^。;,]{0,6}前[^。;]{0,20}(?:工资|收入|薪)",),
        without=(r"豁免|放弃|免除|启动|不再",),
    ),
    Cue(
        "the court's time does not start it",
        needs=(r"(?:判决|裁决|裁判)[^。;]{0,8}生效",),
        without=(r"通知|豁免|放弃",),
    ),
    Cue("no waiver by silence", needs=(r"(?:不(?:视为|构成))[^。;]{0,10}(?:放弃|弃权)",)),
    Cue("time away on notice", needs=(r"通知期内|花园假",), without=(r"竞业|限制期|不再限制",)),
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
    Cue(
        "a duty that outlives the contract",
        needs=(r"(?:终止|解除|届满|期满|离职)[^。;,]{0,6}后[^。;]{0,8}(?:仍|继续|持续|依然)[^。;]{0,6}(?:有效|存在)",),
        without=(r"豁免|放弃|免除|启动|通知|竞业",),
    ),
    Cue(
        "how much is paid, by wages before the end of the contract",
        needs=(r"支付|给付|发放", r"(?:平均|月)[^。;]{0,6}(?:工资|收入|薪)"),
        without=(r"豁免|放弃|免除|启动|通知|失[效其去]|生效|视为|不再|自动",),
    ),
    Cue(
        "shares that lapse",
        needs=(r"(?:归属|行权|股票|股权|股份|期权|份额)[^。;]{0,24}(?:失效|收回|收归|作废|回购|没收|注销)",),
        without=(r"(?:豁免|免除|解除)[^。;]{0,12}<NC>",),
    ),
    Cue(
        "what a breach costs",
        needs=(r"违反[^。;]{0,24}(?:赔偿|赔付|支付)[^。;]{0,24}<MONEY>",),
        without=(r"豁免|放弃|启动",),
    ),
    Cue(
        "what is paid for the duty",
        needs=(r"考虑到|鉴于|作为|为此", r"(?:付给|支付|给付|发给|补给)[^。;]{0,20}<MONEY>"),
        without=(r"豁免|放弃|免除|取消|通知|启动|失效|自动",),
    ),
    Cue(
        "what is paid once it has started",
        needs=(r"启动(?:之)?(?:次月|后|之日)[^。;]{0,10}起?[^。;]{0,16}(?:支付|发放|给付)", r"<MONEY>|<SHARE>"),
        without=(r"通知|决定|豁免|放弃",),
    ),
    Cue("firms and free papers", needs=(r"不要求竞业|作废",), without=(r"(?:告知|通知)[^。;]{0,12}作废|微信",)),
    Cue("secrecy holds whether or not it is started", needs=(r"无论[^。;]{0,30}是否(?:启动|解除|履行)",)),
    Cue("no more reports once it has ended", needs=(r"自竞业限制解除之日起,[^。;]{0,6}无需",)),
    Cue("a demand to leave the competitor", needs=(r"(?:终止|解除)与[^。;]{0,40}(?:劳动关系|用工关系|聘用)",)),
    Cue("why a letter is sent", needs=(r"^因[^。;]{0,30}(?:经研究)?决定,不再要求",)),
    Cue("the subject of a lesson", needs=(r"的(?:签订|订立)、[^。;]{0,12}$|实务|讲解",)),
)
