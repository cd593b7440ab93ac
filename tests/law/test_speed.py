"""Reading the law is cheap: no dearer than a handful of readings of its bare text as TOML."""

import time
import tomllib
from importlib.resources import files
from pathlib import Path

from songbang.law.files import home
from songbang.law.read import load, read_law


def test_reading_costs_little_more_than_parsing() -> None:
    folder = Path(str(files("songbang.law")))
    texts = [path.read_text(encoding="utf-8") for path in folder.rglob("*.toml")]

    def bare() -> None:
        for text in texts:
            tomllib.loads(text)

    def whole() -> None:
        read_law(home())

    assert _best(whole) < 4 * _best(bare)


def test_it_is_read_once_a_process() -> None:
    assert load() is load()


def _best(work: object) -> float:
    assert callable(work)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)
