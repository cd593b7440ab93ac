"""What is done with every document, and how."""

from collections.abc import Callable
from dataclasses import dataclass

from songbang.corpus.document import Work


@dataclass(frozen=True, slots=True)
class Task:
    """``work`` under a ``name`` that changes whenever it would say something else; ``column`` holds the text of rows.

    ``wanted`` tells of a text, raw as it may be, whether the work would make anything of it: where it says no, the
    document is not taken apart. It is pickled as the work is.
    ``scans``: whether pictures are read too. ``seconds``: how long one document may take, to be read and to be worked
    on, before it is passed over. ``memory``: the most bytes that one worker may take. ``unit``: how many bytes of
    documents are worked on, and kept, together: a second of work or so; a killed run loses so much for each worker.
    """

    name: str
    work: Work
    column: str = ""
    scans: bool = False
    seconds: float = 60.0
    memory: int = 6 * 1024**3
    unit: int = 4 * 1024**2
    wanted: Callable[[str], bool] | None = None

    @property
    def key(self) -> str:
        """What the rows hang on beside the documents."""
        return repr((self.name, self.column, self.scans))
