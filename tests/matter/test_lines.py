"""The line of every key, checked against what the parser of the standard library reads."""

import string
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from songbang.matter.lines import Path, head_lines, toml_lines

MIXED = '''# [no] head = 1
a = 1
b.c = "x" # [[no]]
[t."q.r"]
s = """
# no
[[x]]
y = 1
"""
l = [1,
 # c ]
 { z = 'a#]', y = [2,
 3] }, "]",
]
[[e]]
date = 2026-01-01
  [[e]]
date = 2026-01-01T10:00:00
[e.sub]
k = \'\'\'
'\'\'\'
[[e.m]]
k = """a"""""
'''


def paths(value: Any, at: Path = ()) -> Iterator[Path]:
    if at:
        yield at
    rows = value.items() if isinstance(value, Mapping) else enumerate(value) if isinstance(value, list) else ()
    for name, one in rows:
        yield from paths(one, (*at, name))


def test_each_part_has_the_line_it_stands_on() -> None:
    lines = toml_lines(MIXED)
    rows = MIXED.split("\n")
    assert set(lines) == set(paths(tomllib.loads(MIXED)))
    assert lines["t", "q.r", "l", 1, "y", 1] == 13
    assert lines["e", 0] == 15
    assert lines["e", 1, "sub", "k"] == 20
    for path, line in lines.items():
        if isinstance(path[-1], str):
            assert path[-1].split(".")[0] in rows[line - 1]


def test_heads_are_told_apart_from_what_looks_like_one() -> None:
    assert head_lines(MIXED) == (4, 15, 17, 19, 22)


def test_windows_line_ends_count_once() -> None:
    assert toml_lines('a = 1\r\n[b]\r\nc = """x\r\ny"""\r\nd = 2\r\n')["b", "d"] == 5


KEYS = st.text(string.ascii_lowercase, min_size=1, max_size=3)
SCALARS = st.one_of(
    st.integers(-99, 99).map(str),
    st.sampled_from(["true", "1.5", "2026-01-31", "'[x] # y = '", "'''\n[[x]]\n'''", '"""\n\\"" #\n"""', '"\\" ]"']),
    st.text("ab=#[]{},\n ", max_size=6).map(lambda text: '"""' + text + '"""'),
)
GAPS = st.sampled_from(["", " ", "\n", " # ] }\n", "\n\n  "])


@st.composite
def values(draw: st.DrawFn, depth: int = 2) -> str:
    kind = draw(st.sampled_from(["scalar", "list", "table"])) if depth else "scalar"
    if kind == "list":
        rows = draw(st.lists(values(depth - 1), max_size=3))
        gaps = [draw(GAPS) for _ in rows]
        return "[" + ",".join(f"{gap}{row}{gap}" for row, gap in zip(rows, gaps, strict=True)) + draw(GAPS) + "]"
    if kind == "table":
        names = draw(st.lists(KEYS, max_size=3, unique=True))
        return "{ " + ", ".join(f"{name} = {draw(values(depth - 1))}" for name in names) + " }"
    return draw(SCALARS)


@st.composite
def documents(draw: st.DrawFn) -> str:
    rows: list[str] = []
    for name in ["", *draw(st.lists(KEYS, max_size=4, unique=True))]:
        many = draw(st.integers(1, 3)) if name and draw(st.booleans()) else 0
        for at in range(max(many, 1)):
            if name:
                rows.append(f"[[t_{name}]]" if many else f"[t_{name}]")
            keys = draw(st.lists(KEYS, max_size=3, unique=True))
            rows += [f'{draw(GAPS).replace(" ", "")}"{key}{at}" = {draw(values())}' for key in keys]
    return "\n".join(rows) + "\n"


@given(documents())
def test_every_part_of_any_document_has_a_line_that_names_it(text: str) -> None:
    read = tomllib.loads(text)
    lines, rows = toml_lines(text), text.split("\n")
    assert set(lines) == set(paths(read))
    assert all(1 <= line <= len(rows) for line in lines.values())
    for path, line in lines.items():
        if isinstance(path[-1], str) and path[-1].endswith(("0", "1", "2")):
            assert f'"{path[-1]}"' in rows[line - 1]
