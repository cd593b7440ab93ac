"""How fast the app answers: ``make bench-faces``. A missed figure is reported, never raised."""

import io
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import httpx
import pikepdf

from bench.big_pdf import big_pdf
from bench.figure import CannotRunError
from bench.kept_page import keep_page
from bench.process import PROJECT, SONGBANG
from bench.tables import table

PAGE: Final = PROJECT / "bench" / "results-faces.md"
ADDRESS: Final = re.compile(r"http://127\.0\.0\.1:\d+/open\?token=\S+")
PAPER_PAGES: Final = 20
ROUNDS: Final = 5
CLIENTS: Final = 50
FIRST_PAGE: Final = 0.150
TO_REPORT: Final = 2.0
SMALL: Final = PROJECT / "examples" / "pile" / "06-证件保管承诺书.md"
REPORT: Final = 'id="report"'
PATIENCE: Final = 120


@contextmanager
def running(folder: Path) -> Iterator[tuple[str, float]]:
    """Give the address that opens the app, and the seconds from starting it to that address."""
    here = {**os.environ, "XDG_DATA_HOME": str(folder), "SONGBANG_CACHE": ""}
    start = time.perf_counter()
    command = [SONGBANG, "serve", "--no-browser", "--key-file", str(folder / "key.txt")]
    with subprocess.Popen(command, env=here, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True) as run:
        try:
            found = next((ADDRESS.search(line) for line in run.stderr or () if ADDRESS.search(line)), None)
            if found is None:
                raise CannotRunError("songbang serve did not start")
            yield found[0], time.perf_counter() - start
        finally:
            run.terminate()


def entered(address: str, key: str) -> httpx.Client:
    """Return a client that comes in with the key: the address opens for one browser only."""
    return httpx.Client(
        base_url=address.partition("/open")[0], headers={"authorization": f"Bearer {key}"}, timeout=PATIENCE
    )


def first_page(client: httpx.Client) -> float:
    """Return the seconds of the first page, the whole answer read."""
    start = time.perf_counter()
    client.get("/").raise_for_status()
    return time.perf_counter() - start


def paper() -> bytes:
    """Return a text PDF of so many pages, the first of the handbook that reading is measured on."""
    kept = io.BytesIO()
    with pikepdf.open(big_pdf()) as book:
        del book.pages[PAPER_PAGES:]
        book.save(kept)
    return kept.getvalue()


def to_report(client: httpx.Client, name: str, data: bytes) -> float:
    """Return the seconds from handing in a paper to its report, looking as often as the page does."""
    start = time.perf_counter()
    taken = client.post("/piles", files={"files": (name, data)})
    if taken.status_code != httpx.codes.SEE_OTHER:
        raise CannotRunError(f"POST /piles: {taken.status_code}")
    while True:
        shown = client.get(taken.headers["location"])
        shown.raise_for_status()
        if REPORT in shown.text:
            return time.perf_counter() - start
        if time.perf_counter() - start > PATIENCE:
            raise CannotRunError("no report came")
        time.sleep(0.05)


def one_of_many(client: httpx.Client, at: int, data: bytes) -> tuple[Counter[int], list[float]]:
    """Do what a person does: look around, hand in a paper, see its report; return the answers and their seconds."""
    answers: Counter[int] = Counter()
    laps = []
    for path in ("/", "/law?place=cn-sh", "/matters", "/kept"):
        start = time.perf_counter()
        answers[client.get(path).status_code] += 1
        laps.append(time.perf_counter() - start)
    to_report(client, f"{at}.txt", data)
    answers[httpx.codes.OK] += 1
    return answers, laps


def crowd(address: str, key: str) -> tuple[Counter[int], list[float], float]:
    """Let so many clients do it at once."""
    text = SMALL.read_bytes()
    start = time.perf_counter()
    with ThreadPoolExecutor(CLIENTS) as crew:
        done = list(crew.map(lambda at: one_of_many(entered(address, key), at, text), range(CLIENTS)))
    answers = sum((counted for counted, _ in done), Counter[int]())
    return answers, [lap for _, laps in done for lap in laps], time.perf_counter() - start


def measured() -> str:
    """Return the rows of the page."""
    with tempfile.TemporaryDirectory() as kept, running(Path(kept)) as (address, started):
        key = (Path(kept) / "key.txt").read_text(encoding="ascii").strip()
        client, data = entered(address, key), paper()
        client.get("/static/icon.svg").raise_for_status()  # our own client's start is not the app's
        fresh = first_page(client)
        again = [first_page(client) for _ in range(20)]
        cold = to_report(client, "first.pdf", data)
        laps = [to_report(client, f"{at}.pdf", data) for at in range(ROUNDS)]
        answers, waits, whole = crowd(address, key)
    return table(("", "measured", "asked"), rows(started, fresh, again, cold, laps, answers, waits, whole))


def rows(  # noqa: PLR0913, PLR0917 - a figure each
    started: float,
    fresh: float,
    again: Sequence[float],
    cold: float,
    laps: Sequence[float],
    answers: Counter[int],
    waits: Sequence[float],
    whole: float,
) -> list[tuple[str, str, str]]:
    """Return what was measured beside what was asked."""
    median, slow = statistics.median(again), sorted(waits)[int(len(waits) * 0.95)]
    fine = answers[httpx.codes.OK]
    return [
        ("`songbang serve`, from the shell to its address", f"{started:.2f} s", "–"),
        ("the first page, the very first time", f"{1000 * fresh:.0f} ms", "–"),
        ("the first page, median of 20", f"{1000 * median:.1f} ms", f"< {1000 * FIRST_PAGE:.0f} ms"),
        ("… against the limit", f"{median / FIRST_PAGE:.3f} ×", "< 1 ×"),
        (f"a text PDF of {PAPER_PAGES} pages, from drop to report, first after the start", f"{cold:.2f} s", "–"),
        (f"the same, median of {len(laps)}", f"{statistics.median(laps):.2f} s", f"< {TO_REPORT:g} s"),
        ("… against the limit", f"{statistics.median(laps) / TO_REPORT:.2f} ×", "< 1 ×"),
        (
            f"{CLIENTS} clients at once: answers, errors",
            f"{sum(answers.values())}, {sum(answers.values()) - fine}",
            "0 errors",
        ),
        ("… a page, 95 in 100 within", f"{1000 * slow:.0f} ms", "–"),
        (f"… {CLIENTS} papers handed in and their reports seen, in all", f"{whole:.1f} s", "–"),
    ]


def main() -> int:
    """Measure, print, keep."""
    told = measured()
    keep_page(PAGE, "How fast the app answers", "bench-faces", told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
