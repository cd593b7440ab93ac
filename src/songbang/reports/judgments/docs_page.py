"""The data dictionary as a page of the documentation: docs/judgments.md."""

from songbang.reports.judgments.dictionary import dictionary_parts
from songbang.reports.markdown import page

_HEAD = """# 裁判文书表的数据字典 · Data dictionary of the table of decisions

这一页由 `make docs` 从 `src/songbang/judgments/codebook.toml`、`codebook_labels.toml` 和
`src/songbang/judgments/statistics/measures.toml` 生成，不要手改。
每个值都带着它在文书里的出处；文书没有写明的留空，从不猜测，也从不当作“否”。
CSV 和 Parquet 里金额以元计；CSV 里以 `=`、`+`、`-`、`@` 开头的文字前面加一个撇号，免得表格软件当作公式。
公布的统计里不足 5 件的一格不列，能由相减得出的也不列；任何一格都不列用人单位的名称。

This page is made from the files named above by `make docs`; do not edit it by hand. Every value carries its place in
the decision; what a decision does not tell is left empty, never guessed and never taken for a no. Sums are in yuan in
CSV and Parquet; in CSV, text that begins with `=`, `+`, `-` or `@` gets an apostrophe in front, so that no spreadsheet
works it out. In published figures no cell of fewer than 5 disputes is shown, nor one that a subtraction would give
away, and no employer is named.

[`notebooks/published_notices.py`](../notebooks/published_notices.py) recomputes what two courts announced, and says why
one of them cannot be recomputed: `python notebooks/published_notices.py`, or `marimo edit` of the same file."""


def judgments_page() -> str:
    """Return the page in Markdown."""
    return page([_HEAD, *dictionary_parts()])
