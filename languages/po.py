"""Catalogues as files: read from ``.po``, written so that equal messages are equal bytes, compiled to ``.mo``."""

import io
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import generate_po, read_po

PLURALS: Final = {"en": "nplurals=2; plural=(n != 1);", "zh_Hant": "nplurals=1; plural=0;"}


class PlainCatalog(Catalog):
    """A catalogue whose header names no day and no program."""

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """What a reader must know: the language, its plurals, the encoding."""
        name = str(self.locale_identifier)
        return [
            ("Language", name),
            ("Plural-Forms", PLURALS[name]),
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Transfer-Encoding", "8bit"),
        ]


def empty(language: str) -> PlainCatalog:
    """Return a catalogue of a language without messages."""
    return PlainCatalog(locale=language, fuzzy=False)


def read(file: Path, language: str) -> PlainCatalog:
    """Return what a ``.po`` holds, what is no longer used under ``obsolete``; empty where there is no file."""
    made = empty(language)
    if file.exists():
        with file.open("rb") as opened:
            held = read_po(opened, locale=language, abort_invalid=True)
        for message in held:
            if message.id:
                made[message.id] = message
        made.obsolete.update(held.obsolete)
    return made


def source(catalogue: PlainCatalog) -> str:
    """Return the text of the ``.po``: messages as they stand in the catalogue, one a line, no line numbers."""
    head = ['msgid ""', 'msgstr ""', *(f'"{name}: {value}\\n"' for name, value in catalogue.mime_headers)]
    body = "".join(generate_po(catalogue, omit_header=True, include_lineno=False, width=0))
    return "\n".join(head) + "\n\n" + body


def compiled(catalogue: PlainCatalog) -> bytes:
    """Return the bytes of the ``.mo``: every message that has its words."""
    out = io.BytesIO()
    write_mo(out, catalogue)
    return out.getvalue()


def text_of(message: Message) -> str:
    """Return the Chinese text of a message; the heading of a catalogue has none."""
    return message.id if isinstance(message.id, str) else message.id[0]


def forms(message: Message) -> list[str]:
    """Return the words of a message: one text, or one for each form of the plural; empty where nobody wrote them."""
    return [message.string] if isinstance(message.string, str) else list(message.string or ())
