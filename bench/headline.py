"""The few figures that stand in front: of every set and of the speed, in the language of the page."""

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
    "en": {},
    "zh": {
        "Labelled papers": "标注文件",
        "Own papers, dev": "自有文件，开发用",
        "Own papers, held out": "自有文件，从未用于调整",
    },
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
    rows = [
        (
            f"{SETS[lang].get(of.papers.name, of.papers.name)} ({of.score.papers})",
            *(one.shown for one in of.score.figures),
        )
        for of in sets
    ]
    ratios = {"read": reading.figure.measured, "help": helping.figure.measured}
    return f"{table(HEADS[lang], rows)}\n\n{SPEED[lang].format(**ratios, day=day.isoformat())}"
