"""What `songbang matter new` says of a matter: what was filled, and how to go on."""

from collections.abc import Sequence

from songbang.basis.facts import FACTS
from songbang.basis.words import Words

BEGUN = Words("案情文件：{file}", "The file of the matter: {file}")
FILLED = Words("从文件里填好了：{names}。", "Filled from the papers: {names}.")
PARTS = {
    "place": Words("工作地", "place of work"),
    "person": Words("你的名字", "your name"),
    "employer": Words("公司名称", "the employer's name"),
    "agreement": Words("限制的范围和名单", "what is closed, and the list"),
    "return": Words("违反时退还哪些补偿", "which compensation goes back on breach"),
}
GOES_ON = Words(
    "看完整的结果：songbang stand {folder}\n"
    "补记发生的事：songbang matter event {folder} paid --date 2026-05-10 amount=9000\n"
    "这是法律信息，不是法律意见。",
    "The whole answer: songbang stand {folder}\n"
    "Add what happens: songbang matter event {folder} paid --date 2026-05-10 amount=9000\n"
    "This is legal information, not legal advice.",
)


def filled_from_papers(filled: Sequence[str]) -> Words:
    """Return what the papers filled of the matter, by its names."""
    labels = [
        PARTS.get(name) or FACTS[name].label if name in {*PARTS, *FACTS} else Words(name, name) for name in filled
    ]
    names = Words("、".join(one.zh for one in labels), ", ".join(one.en for one in labels))
    return FILLED.fill(names=names)
