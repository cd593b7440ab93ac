"""The glossary as a page: docs/glossary.md."""

from collections.abc import Iterator

from songbang.languages.glossary import Group, Term, glossary
from songbang.reports.markdown import page, plain, table

_HEAD = """# 用语 · Glossary

这一页由 `make docs` 从 `src/songbang/languages/glossary.toml` 生成，不要手改。
香港一栏是繁体中文页面的写法，括号里是香港自己的说法。
标 * 的是内地法律的用语：繁体中文照写原名，不换成香港法律的词；法律不同，不只是字不同。
竞业限制补偿和离职的经济补偿金是两笔钱，从不混称。

This page is made from `src/songbang/languages/glossary.toml` by `make docs`; do not edit it by hand.
The column for Hong Kong is what pages in traditional script say, in brackets what Hong Kong itself says.
A term with * belongs to mainland law: it keeps its name and is never exchanged for a term of Hong Kong law,
because the law differs, not only the script.
Non-compete compensation and severance pay are two sums and never share a name."""


def glossary_page() -> str:
    """Return the page in Markdown: a table a group."""
    return page([_HEAD, *(part for group in glossary() for part in _group(group))])


def _group(group: Group) -> Iterator[str]:
    yield f"## {plain(group.zh)} · {plain(group.en)}"
    yield table(("简体", "香港", "English", "说明 Note"), map(_row, group.terms))


def _row(term: Term) -> tuple[str, ...]:
    note = " ".join(part for part in (term.note_zh, term.note_en) if part)
    return plain(f"{term.zh}*" if term.kept else term.zh), plain(term.hk), plain(term.en), plain(note)
