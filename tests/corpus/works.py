"""Work for the tests, as a corpus's own work is written: at the top of a module, so that other processes find it."""

import os
import time
from collections.abc import Mapping, Sequence

import pyarrow as pa

from songbang.corpus.document import Document


def lengths(documents: Sequence[Document]) -> Mapping[str, pa.Table]:
    """Tell how long each document is and how it begins."""
    names, texts = [one.name for one in documents], [one.text for one in documents]
    columns = {
        "document": pa.array(names, pa.string()),
        "characters": pa.array([len(one) for one in texts], pa.int64()),
        "begins": pa.array([one[:20] for one in texts], pa.string()),
    }
    return {"lengths": pa.table(columns)}


def touchy(documents: Sequence[Document]) -> Mapping[str, pa.Table]:
    """The same; raises, crashes or hangs on documents that ask for it."""
    for one in documents:
        if "请出错" in one.text:
            raise ValueError(one.name)
        if "请退出" in one.text:
            os._exit(9)
        if "请停住" in one.text:
            time.sleep(3600)
    return lengths(documents)


def slow(documents: Sequence[Document], seconds: float = 0.05) -> Mapping[str, pa.Table]:
    """The same, a while later."""
    if documents:
        time.sleep(seconds)
    return lengths(documents)


def broken(documents: Sequence[Document]) -> Mapping[str, pa.Table]:
    """Never come to anything."""
    raise LookupError(f"no such thing for {len(documents)}")


def speaks(text: str) -> bool:
    """Tell whether a text speaks of a judgment."""
    return "判决如下" in text
