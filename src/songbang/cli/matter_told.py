"""What `songbang matter new` says of a matter: what was filled, the first answer, how to go on, and the JSON."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from songbang import __version__
from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.law.read import load
from songbang.matter.matter import Matter
from songbang.matter.read import NAME
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json

COUNTRY = "cn"
BEGUN = Words("案情文件：{file}", "The file of the matter: {file}")
FILLED = Words("从文件里填好了：{names}。", "Filled from the papers: {names}.")
PARTS = {
    "place": Words("工作地", "place of work"),
    "person": Words("你的名字", "your name"),
    "employer": Words("公司名称", "the employer's name"),
    "agreement": Words("限制的范围和名单", "what is closed, and the list"),
    "return": Words("违反时退还哪些补偿", "which compensation goes back on breach"),
}
NOT_HELD = Words(
    "这里没有收录「{place}」的法律，算不了；写下的都在。",
    "The law of “{place}” is not held here; what you told is kept.",
)
FROM_HERE = Words("目前的情况（{day}）：", "Where you stand ({day}):")
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


def first_answer(matter: Matter, day: date, lang: str) -> Words:
    """Return the first lines of where the person stands on the day."""
    from songbang.position.stand import stand  # noqa: PLC0415 - help and refusals do without it
    from songbang.reports.stand.headline import headline  # noqa: PLC0415

    law, place = load(), (matter.place or COUNTRY).lower()
    if not law.covers(place):
        return NOT_HELD.fill(place=place)
    said = headline(stand(matter, law, day), lang)
    opening = FROM_HERE.fill(day=day)
    return Words(f"\n{opening.zh}\n{said}\n", f"\n{opening.en}\n{said}\n")


def answer_json(  # noqa: PLR0913, PLR0917 - the fields of the document
    folder: Path,
    day: date,
    matter: Matter,
    filled: Sequence[str],
    asked: Sequence[str],
    answered: Sequence[str],
    lang: str,
) -> dict[str, Json]:
    """Return what was done as one JSON object."""
    return {
        "songbang": __version__,
        "command": "matter new",
        "on": day.isoformat(),
        "file": str(folder / NAME),
        "filled": list(filled),
        "asked": list(asked),
        "answered": list(answered),
        "problems": [problem_json(problem, lang) for problem in matter.problems],
    }
