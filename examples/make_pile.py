"""Make examples/pile from examples/sources: ``.venv/bin/python -m examples.make_pile [FOLDER]``."""

import sys
from collections.abc import Callable
from pathlib import Path

from examples.formats.page import html_file
from examples.formats.plain import markdown_file, text_file
from examples.formats.printed import pdf_file
from examples.formats.source import Source, read_source
from examples.formats.word import word_file

HERE = Path(__file__).parent
WRITERS: dict[str, Callable[[Source], bytes]] = {
    "docx": word_file,
    "html": html_file,
    "md": markdown_file,
    "pdf": pdf_file,
    "txt": text_file,
}


def make_pile(folder: Path) -> list[Path]:
    """Write every paper of examples/sources into the folder, in the format that its head names."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for path in sorted((HERE / "sources").glob("*.txt")):
        source = read_source(path)
        paper = folder / f"{source.name}.{source.head['format']}"
        paper.write_bytes(WRITERS[source.head["format"]](source))
        made.append(paper)
    return made


if __name__ == "__main__":
    for paper in make_pile(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE / "pile"):
        print(f"{paper.stat().st_size:>8}  {paper}")
