"""A message looked up in the catalogues of a language: the Chinese text in, the words of that language out.

Each domain (a page family, or all messages of the program) is a file, ``<language>/LC_MESSAGES/<domain>.mo``, compiled
from the ``.po`` beside it by ``make languages``. All domains of a language are one at run time.
"""

from collections.abc import Mapping
from functools import cache
from gettext import GNUTranslations, NullTranslations
from pathlib import Path
from types import MappingProxyType
from typing import Final

HERE: Final = Path(__file__).parent
FOLDERS: Final[Mapping[str, str]] = MappingProxyType({"en": "en", "zh-Hant": "zh_Hant"})
"""The folder of each language of ``--lang`` that has catalogues; Chinese in simplified script is the message itself."""


class _Nothing(NullTranslations):
    """The end of a row of catalogues: an empty text, which no catalogue holds as a message."""

    def gettext(self, message: str) -> str:  # noqa: ARG002 (the name that the standard library gives it)
        return ""

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002
        return ""


def said(msgid: str, lang: str, count: int | None = None) -> str | None:
    """Return a message in ``en`` or ``zh-Hant``; None where no catalogue of the language has it.

    ``count`` chooses between singular and plural where the catalogue has both. Values are not filled in here.
    """
    if not msgid or lang not in FOLDERS:
        return None  # the empty message is the header of a catalogue
    row = _row(lang)
    return (row.gettext(msgid) if count is None else row.ngettext(msgid, msgid, count)) or None


@cache
def _row(lang: str) -> NullTranslations:
    row: NullTranslations = _Nothing()
    for file in sorted((HERE / FOLDERS[lang] / "LC_MESSAGES").glob("*.mo"), reverse=True):
        with file.open("rb") as opened:
            one = GNUTranslations(opened)
        one.add_fallback(row)
        row = one
    return row
