"""The few figures that stand in front: papers built on, papers not, and speed, in the language of the page."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from bench.accuracy import Measured
from bench.speed import Race
from bench.tables import table

HEADS: Final = {
    "en": ("Papers", "Told apart", "Clauses, F1", "Terms, exact"),
    "zh": ("文件", "有无竞业限制分得清", "条款 F1", "条款内容完全正确"),
}
SETS: Final = {
    "en": ("Papers it was built on", "Papers never built on: expect this of yours"),
    "zh": ("开发时用过的文件", "从未用过的文件：你的文件大致如此"),
}
SPEED: Final = {
    "en": "Reading a 300-page text PDF, report included, takes {read:.1f} times what bare text extraction takes; "
    "the help takes {help:.1f} times `import typer`. Measured on {day}; all tables in "
    "[bench/results.md](bench/results.md), made by `make bench-read`.",
    "zh": "读一份 300 页的文字 PDF 并写出报告，用时是单纯提取文字的 {read:.1f} 倍；"
    "帮助信息用时是 `import typer` 的 {help:.1f} 倍。测于 {day}；"
    "全部表格见 [bench/results.md](bench/results.md)，由 `make bench-read` 生成。",
}


def headline(sets: Sequence[Measured], reading: Race, helping: Race, day: date, lang: str) -> str:
    """Return the block for a front page in English (``en``) or Chinese (``zh``)."""
    front = [of for at, of in enumerate(sets) if at == 0 or of.papers.sealed]
    rows = [
        (f"{SETS[lang][of.papers.sealed]} ({of.score.papers})", *(one.shown for one in of.score.figures))
        for of in front
    ]
    ratios = {"read": reading.figure.measured, "help": helping.figure.measured}
    return f"{table(HEADS[lang], rows)}\n\n{SPEED[lang].format(**ratios, day=day.isoformat())}"
