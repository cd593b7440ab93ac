"""HTML: a page saved from an intranet, with the menus and scripts that stand around such a text."""

from collections.abc import Iterator
from html import escape

from examples.formats.source import Line, Source, tables

SHELL = """<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>{title} - {header}</title>
<style>body {{ font-family: sans-serif; margin: 0 auto; max-width: 46em }} nav {{ color: #667 }}</style>
<script>window.pageView = {{ channel: "notice", id: 812 }};</script>
</head>
<body>
<nav><a href="#">首页</a> | <a href="#">通知</a> | <a href="#">制度</a> | <a href="#">我的待办（3）</a></nav>
<main>
{body}
</main>
<footer><button type="button">我已知悉</button><p>{header} · 仅供内部使用</p></footer>
</body>
</html>
"""
TAGS: dict[str, str] = {"title": "h1", "heading": "h2"}


def html_file(source: Source) -> bytes:
    """Return the paper as one HTML page in UTF-8."""
    header = escape(source.head["header"])
    body = "\n".join(_parts(source))
    return SHELL.format(title=escape(source.title), header=header, body=body).encode()


def _parts(source: Source) -> Iterator[str]:
    for part in tables(source.lines):
        if isinstance(part, Line):
            tag = TAGS.get(part.kind, "p")
            yield f"<{tag}>{escape(part.text)}</{tag}>"
        else:
            yield "<table>\n" + "\n".join(_row(row, "td" if at else "th") for at, row in enumerate(part)) + "\n</table>"


def _row(row: Line, tag: str) -> str:
    return "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row.cells) + "</tr>"
