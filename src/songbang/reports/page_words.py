"""What a template of a page says: ``_("第 {page} 页", page=3)`` in the language of the page.

The message is the Chinese text. English comes from the catalogues of ``songbang.languages``; so does traditional
script, with the conversion of ``songbang.reports.script`` where a catalogue has nothing.
"""

import warnings
from collections.abc import Callable, Mapping

from markupsafe import Markup, escape

from songbang.basis.words import Words
from songbang.languages.catalogues import said
from songbang.reports.script import in_traditional_script, tell


class MissingMessage(UserWarning):
    """A message that no English catalogue has: an error in the tests, the Chinese text on the page of a user."""


def page_words(lang: str) -> Mapping[str, Callable[..., str]]:
    """Return what templates call, by the names they call it: ``_`` and ``_n``.

    - ``_(text, **values)``: the message with its values. A value that is ``Words`` is told in the language, one that is
      markup stays markup (and all else is escaped), any other is left as it is.
    - ``_n(text, count, **values)``: the same with ``{count}``, in the singular or plural of the language.
    """

    def one(text: str, /, **values: object) -> str:
        return filled(_message(text, lang, None), values, lang)

    def several(text: str, count: int, /, **values: object) -> str:
        return filled(_message(text, lang, count), {"count": count, **values}, lang)

    return {"_": one, "_n": several}


def _message(text: str, lang: str, count: int | None) -> str:
    found = said(text, lang, count)
    if found is not None:
        return found
    if lang == "en":
        warnings.warn(MissingMessage(f"no English for {text!r}: make languages, then fill the .po"), stacklevel=4)
        return text
    return in_traditional_script(text) if lang == "zh-Hant" else text


def filled(text: str, values: Mapping[str, object], lang: str) -> str:
    """Return a message of a page with its values: markup where a value is markup, with all else escaped."""
    # Values go in after the language: a file's name is shown as the file is called.
    shown = {name: tell(value, lang) if isinstance(value, Words) else value for name, value in values.items()}
    if any(hasattr(value, "__html__") for value in shown.values()):
        return Markup(escape(text)).format(**shown)  # noqa: S704 (escaped; so are the values)
    return text.format(**shown)
