"""What the product says, in the languages it is written in."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One message in Chinese (mainland wording, simplified) and in English.

    Traditional script is made from ``zh`` where it leaves the house (``songbang.reports.script``), so that no
    message is written twice.
    """

    zh: str
    en: str

    def say(self, lang: str) -> str:
        """Return the English words for ``en``, the Chinese ones for every other language."""
        return self.en if lang == "en" else self.zh

    def fill(self, **values: object) -> "Words":
        """Return the message with each ``{name}`` of both languages replaced by its value.

        A ``Words`` value goes in by language. Braces inside a value are left alone.
        """
        zh = {k: v.zh if isinstance(v, Words) else v for k, v in values.items()}
        en = {k: v.en if isinstance(v, Words) else v for k, v in values.items()}
        return Words(self.zh.format(**zh), self.en.format(**en))
