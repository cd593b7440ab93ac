"""The articles and figures of the law set against a folder of statute texts."""

from pathlib import Path

from songbang.basis.words import Words
from songbang.law.against.compare import compare
from songbang.law.against.outcome import Comparison
from songbang.law.read import load
from songbang.reports.against_answer import against_json
from songbang.reports.plain_values import Json
from songbang.tasks.refusal import NOTHING_READ, Refusal

NO_TEXT = Words(
    "「{folder}」里没有认得出的法律文本。", "No text of an instrument that is held was found in “{folder}”."
)
ONE_EACH = Words(
    "一个文件放一部法规，文件名写它的名称，如 劳动合同法.md。",
    "One instrument a file, named by its title, such as 劳动合同法.md.",
)


def set_against(folder: Path) -> Comparison:
    """Compare the law with the texts of a folder; a folder without any is a ``Refusal``."""
    found = compare(load(), folder)
    if found.matched:
        return found
    if found.problems:
        first, *rest = found.problems
        raise Refusal(first.says, first.do, NOTHING_READ, rest)
    raise Refusal(NO_TEXT.fill(folder=folder), ONE_EACH, NOTHING_READ)


def set_against_json(found: Comparison, lang: str) -> dict[str, Json]:
    """Return the document of `songbang law --against --json`."""
    return against_json(found, lang)
