"""Which letters there are: each has the module of its name in the folder ``letters`` and a template a language."""

from collections.abc import Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from pkgutil import iter_modules
from typing import Protocol, cast

import songbang.drafts.letters
from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.piece import Fields


class LetterModule(Protocol):
    """What a module of the folder brings for its letter."""

    NAME: Words
    OPTION: str
    """The kind of the option in a position that the letter carries out; empty where it belongs to none."""
    SENDING: Sequence[Words]
    """How it is sent or handed in."""

    def fields(self, brief: Brief) -> Fields:
        """Return what the template's places are filled with."""

    def warnings(self, brief: Brief) -> Sequence[Words]:
        """Return what the person should know before anything else: whether the letter fits, what it may do."""

    def checks(self, brief: Brief) -> Sequence[Words]:
        """Return what the person should check before it goes out."""


@cache
def kinds() -> tuple[str, ...]:
    """Return the names of all letters, in order."""
    return tuple(sorted(found.name for found in iter_modules(songbang.drafts.letters.__path__)))


def letter_module(kind: str) -> LetterModule:
    """Return the module of a letter. ``LookupError`` where there is none of this name."""
    if kind not in kinds():
        raise LookupError(f"no letter is called {kind!r}; there are {', '.join(kinds())}")
    return cast("LetterModule", import_module(f"songbang.drafts.letters.{kind}"))


def has_language(kind: str, lang: str) -> bool:
    """Tell whether a letter is written in a language: what goes to an authority is in Chinese only."""
    return (files("songbang.drafts") / "templates" / template_name(kind, lang)).is_file()


def template_name(kind: str, lang: str) -> str:
    """Return the file of a letter's template; traditional script is made from the Chinese one."""
    return f"{kind}.{'en' if lang == 'en' else 'zh'}.docx"
