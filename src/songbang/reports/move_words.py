"""What the parts of a move check are called."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.position.move.result import Listed, Substance

LISTED: Mapping[Listed, Words] = {
    Listed.LISTED: Words("在名单上", "on the list"),
    Listed.NAMED_AFFILIATE: Words("名单上公司的关联公司", "of the group of a firm on the list"),
    Listed.NOT_LISTED_OPEN: Words(
        "不在名单上，但名单或条款是开放的", "not on the list, which is open or has a scope beside it"
    ),
    Listed.NOT_LISTED_CLOSED: Words("不在名单上，名单是封闭的", "not on the list, which is closed"),
    Listed.UNKNOWN: Words("在不在名单上还不知道", "whether it is on the list is not known"),
}
SUBSTANCE: Mapping[Substance, Words] = {
    Substance.COMPETES: Words("按回答，指向竞争", "by the answers it competes"),
    Substance.DIFFERS: Words("按回答，指向不竞争", "by the answers it does not compete"),
    Substance.UNKNOWN: Words("算不算竞争还不知道", "whether it competes is not known"),
}
CLOSED: Mapping[str, Words] = {
    "names": Words("名单上的公司数", "firms on the list"),
    "open_list": Words("名单是开放的", "the list is open"),
    "affiliates": Words("包括关联公司", "group companies are included"),
    "scope": Words("业务范围", "scope"),
    "technology_wide": Words("封闭整个技术或行业", "a whole technology or trade is closed"),
    "territory": Words("地域", "territory"),
}
"""The parts of what the papers close, by name, in the order in which they are told."""
YES_OR_NO: Mapping[bool, Words] = {True: Words("是", "yes"), False: Words("不是", "no")}
