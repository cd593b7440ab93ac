"""Bring every catalogue up to what the product says, and compile it: ``make languages [DOMAIN=pile]``.

English is written by people: a message without English stays empty until somebody fills it. Traditional script is
converted, and an entry that somebody looked at (its comment says so) is left as it is. What nothing uses any more stays
in the file as ``#~`` until somebody deletes it.
"""

import sys
from pathlib import Path

from babel.messages.catalog import Message
from languages.hong_kong import in_hong_kong_words
from languages.po import PlainCatalog, compiled, empty, forms, read, source, text_of
from languages.python_messages import DOMAIN, python_messages
from languages.template_messages import REST, SOURCE, template_messages

CATALOGUES = SOURCE / "languages"
BY_HAND = "by hand"
READ_OVER = "conversion, read over"
CONVERTED = "conversion only"


def main(wanted: str = "") -> int:
    """Update and compile the catalogues (of one domain, where it is named); name what changed and what lacks words."""
    lacking = 0
    for domain, used in template_messages(domains(), wanted).items():
        for language in ("en", "zh_Hant"):
            lacking += _bring_up(CATALOGUES / language / "LC_MESSAGES" / f"{domain}.po", used, language)
    if wanted in {"", DOMAIN}:
        lacking += _bring_up(CATALOGUES / "zh_Hant" / "LC_MESSAGES" / f"{DOMAIN}.po", python_messages(), "zh_Hant")
    return 1 if lacking else 0


def domains() -> frozenset[str]:
    """Return the domains that exist: each English ``.po`` is one, and the rest."""
    return frozenset({REST, *(file.stem for file in (CATALOGUES / "en" / "LC_MESSAGES").glob("*.po"))})


def _bring_up(file: Path, used: PlainCatalog, language: str) -> int:
    catalogue = updated(used, read(file, language), language)
    for target, data in ((file, source(catalogue).encode()), (file.with_suffix(".mo"), compiled(catalogue))):
        if not target.exists() or target.read_bytes() != data:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
            print(target.relative_to(SOURCE))
    empty_ones = [message for message in catalogue if message.id and not all(forms(message))]
    for message in empty_ones:
        print(f"{file.relative_to(CATALOGUES)}: no words yet: {text_of(message)}")
    return len(empty_ones)


def updated(used: PlainCatalog, known: PlainCatalog, language: str) -> PlainCatalog:
    """Return the messages in use with the words that are known; what somebody wrote for others is kept as obsolete."""
    held = {text_of(message): message for message in (*known.obsolete.values(), *known) if message.id}
    made = empty(language)
    for message in used:
        if message.id:
            _add(made, message, held.pop(text_of(message), None), language)
    made.obsolete.update({one.id: one for one in held.values() if language == "en" or BY_HAND in one.user_comments})
    return made


def _add(made: PlainCatalog, message: Message, known: Message | None, language: str) -> None:
    comments = known.user_comments if known else []
    words = _known_forms(message, known, language)
    if language == "zh_Hant" and BY_HAND not in comments:
        converted = in_hong_kong_words(text_of(message))
        comments = [READ_OVER] if READ_OVER in comments and [converted] == words else [CONVERTED]
        words = [converted]
    string = tuple(words) if message.pluralizable else words[0]
    made.add(message.id, string, message.locations, auto_comments=message.auto_comments, user_comments=comments)


def _known_forms(message: Message, known: Message | None, language: str) -> list[str]:
    count = 2 if message.pluralizable and language == "en" else 1
    held = forms(known) if known else []
    return (held + [""] * count)[:count]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
