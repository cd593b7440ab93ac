"""Markdown files: the marks stay in the text, the blocks know what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from songbang.papers.markdown import read
from songbang.papers.paper import Cell, Role

_PAPER = """# 录用通知书 #

致：**陆某**

标题
====

## 1. 薪酬

| 项目 | 内容 |
| --- | :-: |
| 补偿 | 每月 \\| 8,000 元 |
|  | 见附件 |

- 不得竞业
  - 六个月内
3. 第三项

---
> 引用
```text
代码
```
"""


def _blocks(text: str) -> list[tuple[str, int | None, str]]:
    made = read("a.md", text.encode())
    assert made.text == text
    return [(block.role.value, block.level, block.span.of(made.text)) for block in made.blocks]


def test_lines_are_blocks_and_headings_and_lists_have_their_depth() -> None:
    assert [block for block in _blocks(_PAPER) if block[0] != "cell"] == [
        ("heading", 0, "录用通知书"),
        ("paragraph", None, "致：**陆某**"),
        ("heading", 0, "标题"),
        ("heading", 1, "1. 薪酬"),
        ("paragraph", 0, "- 不得竞业"),
        ("paragraph", 1, "- 六个月内"),
        ("paragraph", 0, "3. 第三项"),
        ("paragraph", None, "> 引用"),
        ("paragraph", None, "代码"),
    ]


def test_a_table_is_cells_and_its_rule_is_none() -> None:
    made = read("a.md", _PAPER.encode())
    cells = {block.span.of(made.text): block.cell for block in made.blocks if block.role is Role.CELL}
    assert cells == {
        "项目": Cell(0, 0, 0),
        "内容": Cell(0, 0, 1),
        "补偿": Cell(0, 1, 0),
        "每月 \\| 8,000 元": Cell(0, 1, 1),
        "见附件": Cell(0, 2, 1),
    }


def test_a_table_without_outer_pipes_and_a_second_one() -> None:
    text = "职级 | 补偿\n--- | ---\nP6 | 30%\n\n| 甲 |\n|---|\n| 乙 |\n"
    made = read("a.md", text.encode())
    assert [(block.span.of(text), block.cell) for block in made.blocks] == [
        ("职级", Cell(0, 0, 0)), ("补偿", Cell(0, 0, 1)), ("P6", Cell(0, 1, 0)), ("30%", Cell(0, 1, 1)),
        ("甲", Cell(1, 0, 0)), ("乙", Cell(1, 1, 0)),
    ]  # fmt: skip


def test_an_empty_first_cell_keeps_the_columns_right() -> None:
    text = "| | 补偿 |\n|---|---|\n| | 30% |\n||8000|"
    cells = [block.cell for block in read("a.md", text.encode()).blocks]
    assert cells == [Cell(0, 0, 1), Cell(0, 1, 1), Cell(0, 2, 1)]


def test_a_line_with_a_pipe_is_no_table() -> None:
    assert _blocks("甲 | 乙\n正文") == [("paragraph", None, "甲 | 乙"), ("paragraph", None, "正文")]


def test_a_hash_without_a_space_is_no_heading() -> None:
    assert _blocks("#1 项目\n第一条") == [("paragraph", None, "#1 项目"), ("paragraph", None, "第一条")]


def test_words_over_a_blank_to_fill_in_are_no_heading() -> None:
    assert _blocks("签字\n\n____") == [("paragraph", None, "签字"), ("paragraph", None, "____")]


@pytest.mark.parametrize("line", ["===甲", "---保密义务", "***乙方不得兼职", "```甲方"])
def test_words_behind_a_rule_are_words_of_the_paper(line: str) -> None:
    assert _blocks(line) == [("paragraph", None, line)]


@given(st.text(alphabet="#|-*>=_ \n甲1.\\`", max_size=60))
def test_outside_the_blocks_stand_only_marks_and_white_space(words: str) -> None:
    made = read("a.md", words.encode())
    end = 0
    for block in made.blocks:
        assert block.span.start >= end
        assert not made.text[end : block.span.start].strip("#|-*>=_ \n`:1.\\")
        assert block.span.of(made.text).strip() == block.span.of(made.text) != ""
        end = block.span.end
    assert "甲" not in made.text[end:]
