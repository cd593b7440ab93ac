"""What row-level figures are wanted for: asked before any is given, kept with them, and some purposes are declined."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from songbang.basis.words import Words
from songbang.papers.folded import fold
from songbang.tasks.refusal import Refusal

LONGEST: Final = 500
_SHORTEST: Final = 4
_EMPTY = Words("没有写清楚用来做什么。", "It does not say what this is for.")
_WRITE = Words(
    "用一句话写明用途，例如：核对并补付欠付的补偿。",
    "Say in one sentence what it is for: to check and pay compensation owed.",
)
RETENTION = Words(
    "用完就删；要留的，写明留到哪一天、谁能看。",
    "Delete it when it has served; what is kept needs a last day and a list of readers.",
)
REMINDERS: Final = (
    Words(
        "按个人信息保护法，处理员工信息要有依据（如履行劳动合同所必需，或本人同意），只用必要的几列。",
        "Under the Personal Information Protection Law data of staff need a ground (needed for the labour contract, or "
        "consent), and no more columns than are needed.",
    ),
    Words(
        "用作自动化决策、对外提供或涉及敏感信息的，事先做个人信息保护影响评估，留存记录。",
        "For automated decisions, handing data on, or sensitive ones, it asks for a personal data assessment first.",
    ),
    Words(
        "一行的结果是算出来的状态，不是对这个人的评价；不要拿它去跟踪、排名或列名单。",
        "A row tells the state of an agreement and is no judgment of a person: not for tracking, ranking or lists.",
    ),
)


@dataclass(frozen=True, slots=True)
class Purpose:
    """What row-level figures are for, as it was written, and on which day."""

    words: str
    on: date


@dataclass(frozen=True, slots=True)
class Declined:
    """A purpose that is declined: what its words look like, why, and what can be done lawfully instead."""

    signs: re.Pattern[str]
    says: Words
    do: Words


def purpose_of(written: str | None, day: date) -> Purpose | None:
    """Return the purpose; ``None`` where none was written. An empty one, and one that is declined, is a ``Refusal``."""
    if written is None:
        return None
    words = " ".join("".join(one if one.isprintable() else " " for one in written).split())[:LONGEST]
    if len(words) < _SHORTEST:
        raise Refusal(_EMPTY, _WRITE)
    plain = fold(words).text.lower()
    for one in DECLINED:
        if one.signs.search(plain):
            raise Refusal(one.says, one.do)
    return Purpose(words, day)


# Each stands for a thing that is not built (symmetry, no surveillance); “核对拖欠的补偿” names none of them.
DECLINED: Final = (
    Declined(
        re.compile(
            r"(?<!避免)(?<!防止)(?<!纠正)(?<!不)(?<!有没有)(?<!是否)(?:拖延|延迟|推迟|延后|暂缓|缓|晚点?)(?:支?付|发放?)|(?:最晚|最迟).{0,6}(?:支?付|发)"
            r"|拖.{0,4}[再才后]付|(?:优化|调整|推后).{0,4}(?:支付|付款|发放)(?:时间|日期|节奏)|少付|不付补偿"
            r"|(?<!avoid )(?<!prevent )delay(?:ing|ed)?.{0,20}(?:pay|compensation)"
        ),
        Words(
            "不帮着安排晚付补偿：拖到对方可以解除再主张违约，两头都站不住。",
            "It does not help to pay late: compensation held back gives the person the right to end the restraint.",
        ),
        Words(
            "可以算：现在放弃要多少、付到期满要多少、已经欠了多少。",
            "What it can work out: the cost of a release now, of paying to the end, and what is owed already.",
        ),
    ),
    Declined(
        re.compile(
            r"(?<!避免)(?<!防止)(?:批量|逐一|逐个|集中|统一|大规模).{0,8}(?:起诉|仲裁|索赔|追索|追讨|追偿|追责|诉讼|索要|发律师函)"
            r"|(?:起诉|索赔|追责|追偿)(?:名单|清单)|mass (?:claims?|litigation|suits?)|claims? generator"
        ),
        Words(
            "不按名单批量生成索赔：违约要一件一件看证据，多数普通岗位的约定本来就可能站不住。",
            "It makes no claims by the list: each breach needs its own evidence, and many agreements may not hold.",
        ),
        Words(
            "可以先看哪些约定站不住、公司欠多少；个别的事请律师按事实处理。",
            "See first which agreements do not hold and what is owed; take a single matter to a lawyer.",
        ),
    ),
    Declined(
        re.compile(
            r"(?:竞业|启动|索赔|追责|违约).{0,12}(?:kpi|okr|考核|指标|排名|排行|绩效)"
            r"|(?:kpi|okr|考核|指标|排名|绩效).{0,12}(?:竞业|启动率|索赔|追责)|(?:员工|人员|个人|离职).{0,6}(?:排名|排行)"
            r"|(?:kpi|ranking|leaderboard|scorecard)|rank(?:ed|s)? (?:the )?(?:employees|people|leavers|staff)"
        ),
        Words(
            "不做启动竞业、索赔的考核或排名：数量不是合规的目标，覆盖越广，法律风险越大。",
            "It makes no targets or rankings for starting restraints: their number is no aim, wide coverage a risk.",
        ),
        Words(
            "可以看：多少约定没有必要、放弃后省多少、欠付还剩多少。",
            "What it can show: how many agreements are not needed, what a release saves, what is still owed.",
        ),
    ),
    Declined(
        re.compile(
            r"(?:监控|监视|跟踪|追踪|盯|偷拍|定位|摸排|掌握).{0,10}(?:离职|员工|人员|去向|行踪|动向|社保|新单位|新公司)"
            r"|[找查看]出?.{0,4}(?:谁|哪些人|哪个人).{0,4}去了"
            r"|黑名单|离职倾向|surveil|blacklist|track(?:ing)? (?:former|ex-|people|employees|leavers)"
        ),
        Words("不用来跟踪人或列名单。", "It is not for tracking people, nor for lists of them."),
        Words(
            "约定了报备的，可以按约定请本人报告；有争议请律师按事实处理。",
            "Where a duty to report is agreed, ask the person; take a dispute to a lawyer.",
        ),
    ),
)
"""Purposes that are declined, each with its reason and what can be done instead."""
