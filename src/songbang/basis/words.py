"""What the product says, in the languages it is written in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Optional


@dataclass(frozen=True, slots=True)
class Words:
    """One message in Chinese (mainland wording, simplified) and in English.

    Traditional script comes from a catalogue or is made from ``zh`` where the message leaves the house
    (``songbang.reports.script``). Where both texts are one, it is a name or a number, the same in every language.
    ``filled`` is the message with its places still open, and what went into them: it is looked up as it was written.
    Messages that say the same are equal, however they were made.
    """

    zh: str
    en: str
    filled: Optional["Filled"] = field(default=None, compare=False, repr=False)

    def say(self, lang: str) -> str:
        """Return the English words for ``en``, the Chinese ones for every other language."""
        return self.en if lang == "en" else self.zh

    def fill(self, **values: object) -> "Words":
        """Return the message with each ``{name}`` of both languages replaced by its value.

        A ``Words`` value goes in by language. Braces inside a value are left alone.
        """
        zh = {k: v.zh if isinstance(v, Words) else v for k, v in values.items()}
        en = {k: v.en if isinstance(v, Words) else v for k, v in values.items()}
        return Words(self.zh.format(**zh), self.en.format(**en), (self, values))


Filled = tuple[Words, Mapping[str, object]]
