"""Decisions made up for tests: the first of the examples, again and again with another number, sum and post."""

from pathlib import Path

EXAMPLES = Path(__file__).parents[2] / "examples" / "judgments"
_FIRST = "01-一审-算法工程师.txt"


def decisions(count: int) -> dict[str, str]:
    """Return so many decisions of as many disputes, by the names of their files."""
    text = (EXAMPLES / _FIRST).read_text(encoding="utf-8")
    return {
        f"判决{at}.txt": text.replace("90417", f"{80001 + at}")
        .replace("00861", f"{10001 + at}")
        .replace("200,000", f"{100 + 20 * at},000")
        for at in range(count)
    }
