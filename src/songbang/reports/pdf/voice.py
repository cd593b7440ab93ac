"""The voice of a printed report: our sentences in one language, as runs of words."""

from dataclasses import dataclass

from songbang.basis.words import Words
from songbang.reports.pdf.document import Line, Run
from songbang.reports.phrases import PHRASES
from songbang.reports.script import tell


@dataclass(frozen=True, slots=True)
class Voice:
    """Tells messages in ``lang``, a language of ``--lang``."""

    lang: str

    def say(self, words: Words) -> str:
        """Return a message as text."""
        return tell(words, self.lang)

    def phrase(self, name: str, **values: object) -> str:
        """Return a phrase of the reports by its name, its values filled in."""
        return self.say(PHRASES[name].fill(**values))

    def line(self, words: Words, tone: str = "") -> Line:
        """Return a message as a line of its own."""
        return (Run(self.say(words), tone),)

    def told(self, name: str, tone: str = "", **values: object) -> Line:
        """Return a phrase as a line of its own."""
        return (Run(self.phrase(name, **values), tone),)
