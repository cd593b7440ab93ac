"""The few figures that stand in front: papers built on, papers not, and speed, in the language of the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from bench.accuracy import Measured
from bench.scan_accuracy import ScanFigure
from bench.speed import Race
from bench.tables import limit_of, table


@dataclass(frozen=True, slots=True)
class Results:
    """All that one run measured."""

    sets: tuple[Measured, ...]
    pictures: tuple[ScanFigure, ...]
    reading: Race
    looking: Race
    helping: Race


HEADS: Final = {
    "en": ("Papers", "Told apart", "Clauses, F1", "Terms, exact"),
    "zh": ("文件", "有无竞业限制分得清", "条款 F1", "条款内容完全正确"),
}
SETS: Final = {
    "en": ("Papers it was built on", "Papers never built on: expect this of yours"),
    "zh": ("开发时用过的文件", "从未用过的文件：你的文件大致如此"),
}
PICTURES: Final = {
    "en": "Characters read right on rendered pages: clean, skewed or turned {clean:.1f} %, noisy, photographed or "
    "under a seal {worn:.1f} %; lines lost in silence: {lost}.",
    "zh": "渲染页面上认对的字：清晰、歪斜或转向的 {clean:.1f} %，有噪点、拍照或盖章的 {worn:.1f} %；"
    "悄悄漏掉的行：{lost}。",
}
SPEED: Final = {
    "en": "Reading a 300-page text PDF, report included, takes {read:.1f} times what bare text extraction takes, "
    "pictures of pages {look:.1f} times what the bare engine takes, the help {help:.1f} times `import typer`. "
    "Measured on {day}; all tables in [bench/results.md](bench/results.md), made by `make bench-read`.",
    "zh": "读一份 300 页的文字 PDF 并写出报告，用时是单纯提取文字的 {read:.1f} 倍；"
    "读页面图片，是单用识别引擎的 {look:.1f} 倍；帮助信息用时是 `import typer` 的 {help:.1f} 倍。测于 {day}；"
    "全部表格见 [bench/results.md](bench/results.md)，由 `make bench-read` 生成。",
}


def headline(of: Results, day: date, lang: str) -> str:
    """Return the block for a front page in English (``en``) or Chinese (``zh``)."""
    front = [one for at, one in enumerate(of.sets) if at == 0 or one.papers.sealed]
    rows = [
        (f"{SETS[lang][one.papers.sealed]} ({one.score.papers})", *(figure.shown for figure in one.score.figures))
        for one in front
    ]
    ratios = {"read": of.reading, "look": of.looking, "help": of.helping}
    speed = SPEED[lang].format(**{name: race.figure.measured for name, race in ratios.items()}, day=day.isoformat())
    return "\n\n".join((table(HEADS[lang], rows), _pictures(of.pictures, lang), speed))


def _pictures(figures: Sequence[ScanFigure], lang: str) -> str:
    lost = sum(of.lines_lost_in_silence for of in figures)
    shares = {name: 100 * _right(figures, limit) for name, limit in (("clean", 0.99), ("worn", 0.97))}
    return PICTURES[lang].format(**shares, lost=lost)


def _right(figures: Sequence[ScanFigure], limit: float) -> float:
    """Return the lowest share among the conditions with this limit: the front page promises no more."""
    return min(of.characters_right for of in figures if limit_of(of) == limit)
