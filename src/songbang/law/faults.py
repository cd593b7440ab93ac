"""What can be wrong in the files of the law, and what to do about it: one entry a fault, in both languages."""

from dataclasses import dataclass

from songbang.basis.problem import Problem
from songbang.basis.words import Words


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong, and what to do; ``{…}`` stand for the details."""

    says: Words
    do: Words

    def at(self, where: str, **details: object) -> Problem:
        """Return the problem at a place: the file and the entry."""
        return Problem("law_data", where, self.says.fill(**details), self.do.fill(**details))


def _fault(zh: str, en: str, do_zh: str, do_en: str) -> Fault:
    return Fault(Words(zh, en), Words(do_zh, do_en))


NOT_TOML = _fault(
    "这个文件不是合法的 TOML：{error}", "This file is not TOML: {error}", "照提示的行改正。", "Correct the line named."
)
UNKNOWN_KEY = _fault(
    "不认识的键「{key}」。",
    "Unknown key “{key}”.",
    "改正拼写；数值要么是规则要的，要么用在 says 里。",
    "Correct its spelling; a figure is either one the rule takes or one that says shows.",
)
WRONG_VALUE = _fault(
    "「{key}」缺失或写法不对。",
    "“{key}” is missing or of the wrong kind.",
    "把「{key}」写成：{wanted}。",
    "Write “{key}” as {wanted}.",
)
UNKNOWN_FACT = _fault(
    "没有叫「{name}」的事实。",
    "No fact is called “{name}”.",
    "名称见 basis/facts.py。",
    "The names are in basis/facts.py.",
)
NOT_A_SHARE = _fault(
    "「{key}」是比例。", "“{key}” is a share.", '写成带引号的 "0.30" 或 "1/3"。', 'Write it in quotes: "0.30" or "1/3".'
)
NO_SUCH_ARTICLE = _fault(
    "引用的条文没有记载：{instrument} {article}。",
    "It cites what no instrument file holds: {instrument} {article}.",
    "在 instruments/{instrument}.toml 里补上这一条。",
    "Add the article to instruments/{instrument}.toml.",
)
NO_CITE = _fault("没有写出处。", "No source is cited.", "写上 cites。", "Add cites.")
NO_FIGURE = _fault(
    "says 里的 {name} 没有对应的数值。",
    "{name} in says has no figure.",
    "只用本条自己的数值名。",
    "Use only the names of this entry's own figures.",
)
NOT_REPLACED = _fault(
    "「{term}」的文字不能单独替换。",
    "The words of “{term}” cannot be replaced alone.",
    "可以替换的：{terms}。",
    "There are: {terms}.",
)
WORDING_OF_GUIDANCE = _fault(
    "「{force}」不是法律，不能给出替换文字。",
    "“{force}” is no law and gives no words to put into a contract.",
    "删去 wording，改写在 says 里。",
    "Take out its wording and tell it in says.",
)
CASE_ANSWER = _fault(
    "每个案例写 standing 或 answer 之一。",
    "A case names either a standing or an answer.",
    "standing：{standings}；answer：{answers}。",
    "standing: {standings}; answer: {answers}.",
)
NO_SUCH_RULE = _fault(
    "没有叫「{rule}」的规则。", "No rule is called “{rule}”.", "可用的：{rules}。", "There are: {rules}."
)
FIGURE_MISSING = _fault(
    "缺少规则要的数值「{key}」。", "The figure “{key}” that the rule takes is missing.", "补上。", "Add it."
)
ID_OF_ANOTHER_PLACE = _fault(
    "id 没有以地方代号加点开头。",
    "The id does not begin with its place and a dot.",
    "写成 {place}.主题.要点。",
    "Write {place}.topic.point.",
)
UNTIL_BEFORE_FROM = _fault("until 早于 from。", "until lies before from.", "改正日期。", "Correct the dates.")
CHECKED_WITH_NOTHING = _fault(
    "写了 verified = true，没写跟什么核对过。",
    "It is said to be verified, and not with what.",
    "写上 checked_with 和 checked_on，或改为 false。",
    "Add checked_with and checked_on, or set it to false.",
)
CITES_LATER_TEXT = _fault(
    "引用的 {instrument} 到 {start} 才生效，晚于这一版。",
    "It rests on {instrument}, in force only from {start}: later than this version.",
    "改 from，或引用当时有效的文本。",
    "Move its from, or cite the text that was in force then.",
)
OVERLAP = _fault(
    "与 {earlier} 起的版本重叠。",
    "It overlaps the version that begins {earlier}.",
    "给前一个版本写上 until。",
    "Give the earlier version its until.",
)
CITY_TAKES_NONE = _fault(
    "这个城市没有可取的上级数额，或者自己已有数额。",
    "This city takes no value of the place above it, or has values of its own.",
    "改正档次，或删去其中一处。",
    "Correct its tier, or take out one of the two.",
)
NO_CASE = _fault("没有案例。", "It has no case.", "加一个 [[case]]。", "Add a [[case]].")
NO_SUCH_PROVISION = _fault("没有这个条目。", "There is no such provision.", "改正 id。", "Correct the id.")
