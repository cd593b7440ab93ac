"""Articles that data of ours name, as a person cites them."""

from collections.abc import Iterable, Mapping

from songbang.basis.words import Words
from songbang.law.instrument import Instrument


def cited(cites: Iterable[tuple[str, str]], known: Mapping[str, Instrument]) -> Words:
    """Return the instruments with their articles; one that is not held is named by its id."""
    told = [(known[name].title if name in known else Words(name, name), article) for name, article in cites]
    return Words(
        "；".join(f"{title.zh} {article}" for title, article in told),
        "; ".join(f"{title.en} {article}" for title, article in told),
    )
