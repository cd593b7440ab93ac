"""What nobody has told yet: a visible place for the person to fill, confirm or choose, never a guess."""

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.drafts.piece import Piece, Sort

FILL = Words("【待填：{what}】", "[to fill in: {what}]")
CONFIRM = Words("【待确认：{what}】", "[to confirm: {what}]")
CHOOSE = Words("【选用或删去：{what}】", "[keep or delete: {what}]")
CHECK = Words("【待核对：{what}】", "[to check: {what}]")
LACKING = Words("{what}（还缺：{names}）", "{what} (missing: {names})")


def fill(zh: str, en: str, *missing: str) -> Piece:
    """Return a place to fill; ``missing`` names the fact that is that place."""
    return _blank(FILL, Words(zh, en), ",".join(missing))


def lacking(what: Words, missing: tuple[str, ...]) -> Piece:
    """Return a place to fill that names the facts with which the program could fill it."""
    labels = (FACTS[name].label for name in dict.fromkeys(missing) if name in FACTS)
    known = [label for label in labels if label.zh != what.zh]
    if known:
        names = Words("、".join(one.zh for one in known), ", ".join(one.en for one in known))
        what = LACKING.fill(what=what, names=names)
    return _blank(FILL, what, ",".join(dict.fromkeys(missing)))


def confirm(what: Words) -> Piece:
    """Return a sentence that the person must confirm or put right."""
    return _blank(CONFIRM, Words(what.zh.rstrip("。"), what.en.rstrip(".")))


def choose(what: Words) -> Piece:
    """Return a sentence to keep if it is true and wanted, or to delete."""
    return _blank(CHOOSE, what)


def check(what: Words) -> Piece:
    """Return something that was not compared with its source."""
    return _blank(CHECK, what)


def _blank(form: Words, what: Words, name: str = "") -> Piece:
    return Piece(form.fill(what=what), Sort.BLANK, name)
