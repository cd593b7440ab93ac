"""What the four bases are called, and who counts so."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.position.wage_base.result import Base

NAMES: Mapping[Base, Words] = {
    Base.PAY_DUE: Words("全部应得工资", "all pay due"),
    Base.WITHOUT_OVERTIME: Words("不算加班费", "without overtime"),
    Base.WITHOUT_BONUS: Words("不算奖金", "without bonuses"),
    Base.BASIC: Words("只算基本工资", "basic wage alone"),
}
USED: Mapping[Base, Words] = {
    Base.PAY_DUE: Words(
        "法律和多数判决的算法：参照应得工资。", "The way of the law and of most judgments: by analogy, all pay due."
    ),
    Base.WITHOUT_OVERTIME: Words(
        "有人主张加班费不算。媒体报道过公司把加班费算进违约金的基数；报道不是法律。",
        "Some argue that overtime is left out. The press told of an employer that put it into the base of damages; a "
        "report is no law.",
    ),
    Base.WITHOUT_BONUS: Words(
        "协议写固定工资、月工资的，有人主张奖金不算。",
        "Where papers name fixed or monthly pay some argue that bonuses are left out.",
    ),
    Base.BASIC: Words(
        "协议写明按基本工资算时用；那样的话，违约金也按基本工资，有判决这样认定。",
        "Used where the papers name basic wage; the damages are then counted on it as well, as a judgment did.",
    ),
}
