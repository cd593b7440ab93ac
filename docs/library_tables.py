"""docs/tables.md: what every table of the library holds, of ``tables.toml`` and of the tables themselves."""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import polars as pl

from songbang import lab
from songbang.reports.markdown import page, table

_TYPES = {
    "String": "文字 · text",
    "Enum": "文字 · text",
    "Int64": "整数 · whole number",
    "Float64": "小数 · number",
    "Boolean": "是否 · yes or no",
    "Date": "日期 · day",
}
_HEADS = ("列 Column", "种类 Type", "单位 Unit", "含义 Meaning")
_HEAD = """# 研究者用的表 · Tables for researchers

这一页由 `make docs` 从 `docs/tables.toml` 和表本身生成，不要手改。怎么得到它们，见 [researchers.md](researchers.md)。
每个表是 Polars 的 `DataFrame`，一行一个观察；`frame.to_arrow()` 得到 Arrow。空值是“没有可说的”，不是零。
`lab` 的表是模型按卡片算出来的，不是观察；`flows` 的表里没有少于 5 人的一格。

This page is made by `make docs` of `docs/tables.toml` and of the tables themselves; do not edit it by hand.
[researchers.md](researchers.md) tells how to have them. Each is a Polars `DataFrame` with one observation a row;
`frame.to_arrow()` gives Arrow. Null is "nothing can be said", and never zero. Tables of `lab` are what models say of a
card and no observation; no cell of `flows` tells of fewer than 5 people."""


def tables_page(frames: Mapping[str, pl.DataFrame]) -> str:
    """Return the page in Markdown; ``KeyError`` where a table or a column is not told in ``tables.toml``."""
    told = tomllib.loads((Path(__file__).parent / "tables.toml").read_text(encoding="utf-8"))
    return page([_HEAD, *(part for code, frame in frames.items() for part in _table(told, code, frame))])


def _table(told: Mapping[str, Any], code: str, frame: pl.DataFrame) -> Iterator[str]:
    own = told["table"][code]
    yield f"## {' · '.join(own['title'])}\n\n`{code}`\n\n{own['each'][0]}。<br>{_sentence(own['each'][1])}"
    rows = [_row(told, own, name, kind) for name, kind in frame.schema.items()]
    yield table(_HEADS, rows)


def _row(told: Mapping[str, Any], own: Mapping[str, Any], name: str, kind: pl.DataType) -> tuple[str, str, str, str]:
    zh, en, unit = own.get("own", {}).get(name) or _of_game(own, name) or told["column"][name]
    units = " · ".join(told["unit"][unit]) if unit else ""
    return f"`{name}`", _TYPES[str(kind.base_type())], units, f"{zh}。<br>{_sentence(en)}"


def _of_game(own: Mapping[str, Any], name: str) -> tuple[str, str, str] | None:
    """Return what the game's own file of figures says of a column, or of a kind of game that is counted."""
    figures = lab.game_figures() if "game" in own else {}
    found = figures.get(f"{own.get('game')}.{name}") or figures.get(f"kinds.{name}")
    if found is None:
        return None
    unit = {"years": "years_of_pay", "draws": "draws", "share": "share", "firms": "firms"}[found.unit]
    label, says = found.label, found.says
    return f"{label.zh}：{says.zh.rstrip('。')}", f"{label.en}: {says.en.rstrip('.')}", unit


def _sentence(words: str) -> str:
    return f"{words[0].upper()}{words[1:]}."
