"""Standard output, byte for byte: UTF-8 whatever the machine's own encoding is."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.reports.plain_values import Json
from songbang.reports.write import write_file
from songbang.tasks.refusal import Refusal

NOTHING_WRITTEN = 1
WRITTEN = Words("写好了：{path}", "Written: {path}")
CLOSED = Words("写不出结果：标准输出是关着的。", "The answer cannot be written: standard output is closed.")
NOT_WRITTEN = Words("写不出结果：{error}。", "The answer cannot be written: {error}.")
ELSEWHERE = Words(
    "换一个写入的地方，例如：songbang … > 结果.txt", "Send it elsewhere, for example: songbang … > answer.txt"
)


def put_text(text: str) -> None:
    """Write the text to standard output and add nothing."""
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode("utf-8", errors="surrogatepass"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except AttributeError:
        raise Refusal(CLOSED, ELSEWHERE, NOTHING_WRITTEN) from None  # closed before we began: there is none
    except OSError as error:
        raise Refusal(NOT_WRITTEN.fill(error=error.strerror or error), ELSEWHERE, NOTHING_WRITTEN) from None


def put_json(document: Mapping[str, Json]) -> None:
    """Write one JSON document to standard output."""
    put_text(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")


def put_files(files: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write each file into the folder, whole or not at all, and return the paths; ``Refusal`` where one cannot be."""
    written = []
    for name, data in files.items():
        path = write_file(data, folder, name)
        if isinstance(path, Problem):
            raise Refusal(path.says, path.do, NOTHING_WRITTEN)
        written.append(path)
    return written
