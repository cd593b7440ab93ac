"""TXT and MD: the lines as they are typed, in the encoding that the source asks for."""

from examples.formats.source import Line, Source

MARKED: dict[str, str] = {"title": "# ", "heading": "## "}


def text_file(source: Source) -> bytes:
    """Return a plain text file: CRLF line ends, the title alone on its line, as an office tool saves it."""
    text = "\r\n".join(_spaced(line) for line in source.lines) + "\r\n"
    return text.encode(source.head.get("encoding", "utf-8"))


def markdown_file(source: Source) -> bytes:
    """Return a Markdown file: blank lines between paragraphs, list items close together."""
    out: list[str] = []
    for line in source.lines:
        if out and not (line.text.startswith("- ") and out[-1].startswith("- ")):
            out.append("")
        out.append(MARKED.get(line.kind, "") + line.text)
    return ("\n".join(out) + "\n").encode()


def _spaced(line: Line) -> str:
    starts_part = line.kind == "title" or line.text[:2] in {f"{number}、" for number in "一二三四五六七八九"}
    return f"\r\n{line.text}" if starts_part and line.kind != "title" else line.text
