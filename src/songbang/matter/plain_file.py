"""A small text file that the user wrote: its text, or why there is none."""

from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.problems import problem

MOST_BYTES = 1_000_000
NOT_TEXT = Words("文件不是 UTF-8 文字。", "The file is not text in UTF-8.")
SAVE_AS = Words("存成 UTF-8 编码的纯文本。", "Save it as plain text in UTF-8.")


def plain_text(path: Path) -> str | Problem:
    """Return the text of a UTF-8 file; no input raises."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            return problem("too_large", path.name, f"> {MOST_BYTES:,} B")
        return data.decode("utf-8-sig")
    except FileNotFoundError:
        return problem("not_found", path.name)
    except PermissionError:
        return problem("not_allowed", path.name)
    except UnicodeDecodeError as error:
        return Problem("unreadable", path.name, NOT_TEXT, SAVE_AS, line=data[: error.start].count(b"\n") + 1)
    except (OSError, ValueError) as error:
        return problem("unreadable", path.name, type(error).__name__)
