"""What a decision of first instance tells of the arbitration before it."""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final

from songbang.judgments.divide_words import Part

_TOLD: Final = re.compile(
    r"仲裁(?:委|院|庭|机构)[^。]{0,200}?(?:申请|裁决|不予受理|驳回|支持|立案|受理)|(?:申请|提起|提出|不服)(?:了)?(?:劳动)?(?:人事)?(?:争议)?仲裁|该[委会](?:于)?[^。]{0,40}(?:裁决|作出)|仲裁(?:裁决|请求)|(?:裁决|仲裁)[:书]"
)
_NEAR = 2  # sentences of other things that a story of the arbitration may hold


def arbitration(words: str, starts: Sequence[int], ranges: Mapping[Part, tuple[int, int]]) -> tuple[int, int]:
    """Return the longest run of sentences about the arbitration in what was found, asked, or told first."""
    for part in (Part.FOUND, Part.CLAIMS, Part.HISTORY):
        start, end = ranges.get(part, (0, 0))
        run = _longest_run(words, [start, *(at for at in starts if start < at < end), end])
        if run[1] > run[0]:
            return run
    return 0, 0


def _longest_run(words: str, cuts: Sequence[int]) -> tuple[int, int]:
    runs: list[tuple[int, int]] = []
    quiet = _NEAR + 1
    for start, end in pairwise(cuts):
        if not _TOLD.search(words, start, end):
            quiet += 1
            continue
        begun = runs.pop()[0] if runs and quiet <= _NEAR else start
        runs.append((begun, end))
        quiet = 0
    return max(runs, key=lambda run: run[1] - run[0], default=(0, 0))
