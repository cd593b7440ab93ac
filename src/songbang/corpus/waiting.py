"""A document that waits to be read: each can be passed over before anything of it is touched."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from songbang.basis.problem import Problem
from songbang.corpus.document import Document


@dataclass(frozen=True, slots=True)
class Waiting:
    """What it is called, and what reads it: one document or several (a mail, an archive), or what stood in the way."""

    name: str
    load: Callable[[], Iterator[Document | Problem]]
