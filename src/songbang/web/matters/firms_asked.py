"""The firms a person asks about, with the answers on each, as they were typed into one form."""

from collections.abc import Mapping
from hashlib import sha256

from songbang.basis.words import Words
from songbang.position.move.substance import IDS
from songbang.tasks.refusal import Refusal

MOST = 20
_TOO_MANY = Words("一次最多核对 {most} 家公司。", "At most {most} firms can be checked at once.")
_FEWER = Words("分几次核对。", "Check them in several goes.")


def firms_of(typed: str) -> list[str]:
    """Return the firms, one a line, each once. Too many are a ``Refusal``."""
    names = list(dict.fromkeys(line.strip() for line in typed.split("\n") if line.strip()))
    if len(names) > MOST:
        raise Refusal(_TOO_MANY.fill(most=MOST), _FEWER)
    return names


def field_of(firm: str, inquiry: str) -> str:
    """Return the name of the field that holds the answer to a question on a firm."""
    return f"a-{sha256(firm.encode()).hexdigest()[:12]}-{inquiry}"


def answers_of(typed: Mapping[str, str], firms: list[str]) -> dict[str, dict[str, bool]]:
    """Return the answers given: yes or no by firm and question; what is left open is not among them."""
    return {
        firm: {one: said == "yes" for one in IDS if (said := typed.get(field_of(firm, one))) in {"yes", "no"}}
        for firm in firms
    }
