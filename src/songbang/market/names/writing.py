"""What one writing of a firm tells of it: the name, other names in brackets, whether its group is named with it."""

from functools import lru_cache

from songbang.basis.span import Span
from songbang.papers.folded import fold
from songbang.papers.paper import Paper
from songbang.passages.passages import Passages
from songbang.terms.firm import Firm
from songbang.terms.firm_words import firm


@lru_cache(maxsize=65536)
def told_by(written: str) -> Firm:
    """Return the firm that a writing names, read as a list in a paper is: 甲辰科技（简称“甲辰”）及其关联公司.

    A writing in which no name is left (signs alone) is its own name.
    """
    folded = fold(written)
    passages = Passages(Paper("", "", "", written, ()), folded, (), ())
    return firm(passages, 0, len(folded.text)) or Firm(written, Span(0, len(written)))
