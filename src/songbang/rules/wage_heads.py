"""Do these lines of a wage slip count towards the average wage?"""

from songbang.basis.facts import Facts
from songbang.basis.provision import Provision
from songbang.basis.verdict import Verdict
from songbang.rules import informs

FIGURES = ("heads", "counts", "standing")
"""``heads`` are kinds of line; ``counts`` is ``yes``, ``no``, or ``less``: taken off the pay of its month."""


def judge(facts: Facts, provision: Provision) -> Verdict:
    """Tell what counts: ``open`` where courts differ; the lines themselves are set against it one by one."""
    return informs.judge(facts, provision)
