"""What came of a redaction: files, counts, how far it can be trusted."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from songbang import __version__
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.redaction.kind import LABELS, Kind
from songbang.reports.contract_json import problem_json
from songbang.reports.plain_values import Json

_DONE = Words(
    "写好 {count} 份，在「{folder}」。原文件没有动。",
    "{count} texts written to “{folder}”. Your files were not changed.",
)
_FILE = Words("  {file}  ←  {paper}", "  {file}  ←  {paper}")
_TOOK = Words("替换了：{kinds}。", "Replaced: {kinds}.")
_EACH = Words("{name} {count} 处", "{name} {count}")
_LOOK = Words(
    "给人看之前自己再看一遍。在 {papers} 份编造的文件上，{of} 处个人信息认出了 {found} 处（{share}）；"
    "没有标签的人名只认出 {names}，公司的简称常常认不出。真实文件可能更低。",
    "Look before you share. On {papers} made-up papers {found} of {of} places of personal data were taken out "
    "({share}); of names without a label {names}; short names of firms are often missed. Real papers may do "
    "worse.",
)
_STAYS = Words(
    "没有动的：日期、金额、岗位、地点名、事情经过。熟人可能凭这些认出是谁。图片、批注、修订没有写进来。",
    "Left as it is: dates, sums, posts, towns, what happened; who knows you may recognise you. Pictures, comments and "
    "tracked changes are not in the text.",
)
_MAP = Words(
    "对照表在「{file}」，里面全是真实信息，别一起发出去。",
    "The table of tokens is “{file}”. It holds all the real data: do not send it along.",
)


@dataclass(frozen=True, slots=True)
class Shared:
    """A run: the folder, each file and its paper, how often each kind was replaced, the table if there is one."""

    folder: Path
    files: tuple[tuple[str, str], ...]
    counts: Mapping[Kind, int]
    table: Path | None = None


def shared_lines(shared: Shared) -> Iterator[Words]:
    """Yield what was written and how far it can be trusted."""
    yield _DONE.fill(count=len(shared.files), folder=shared.folder)
    for file, paper in shared.files:
        yield _FILE.fill(file=file, paper=paper)
    told = [_EACH.fill(name=LABELS[kind], count=shared.counts[kind]) for kind in Kind if kind in shared.counts]
    yield _TOOK.fill(
        kinds=Words("、".join(one.zh for one in told) or "无", ", ".join(one.en for one in told) or "nothing")
    )
    measured = recall()
    bare, names = measured["names_unlabelled"]
    share, of_names = f"{measured['found'] / measured['of']:.1%}", f"{bare / names:.1%}"
    yield _LOOK.fill(papers=measured["papers"], found=measured["found"], of=measured["of"], share=share, names=of_names)
    yield _STAYS
    if shared.table:
        yield _MAP.fill(file=shared.table)


def shared_json(shared: Shared, problems: Sequence[Problem], lang: str) -> dict[str, Json]:
    """Return the same as JSON. What was replaced is not in it."""
    measured = recall()
    return {
        "songbang": __version__,
        "command": "redact",
        "folder": str(shared.folder),
        "texts": [{"file": file, "paper": paper} for file, paper in shared.files],
        "counts": {kind.value: count for kind, count in sorted(shared.counts.items())},
        "table": str(shared.table) if shared.table else None,
        "measured": {name: measured[name] for name in ("papers", "found", "of", "names_unlabelled", "kinds")},
        "problems": [problem_json(one, lang) for one in problems],
    }


@cache
def recall() -> dict[str, Any]:
    """Return what was measured on made-up papers; ``make bench-redact`` writes it anew."""
    text = files("songbang.redaction").joinpath("measured.json").read_text(encoding="utf-8")
    measured: dict[str, Any] = json.loads(text)
    return measured
