"""证据目录: the usual table of exhibits, from the ledger of evidence."""

from songbang.basis.words import Words
from songbang.drafts.brief import Brief
from songbang.drafts.parties import parties
from songbang.drafts.piece import Fields, Piece, Row, figure, ours, told
from songbang.drafts.placeholder import fill
from songbang.drafts.sending import TO_THE_COMMISSION
from songbang.matter.evidence.claims import exhibits
from songbang.matter.evidence.entry import Entry

NAME = Words("证据目录", "list of exhibits")
OPTION = ""
SENDING = TO_THE_COMMISSION
NONE = Words(
    "证据台账是空的：先用 songbang evidence add 加入证据，再写一次目录。",
    "The ledger of evidence is empty: add the evidence with songbang evidence add, then write the list again.",
)
BY_MEDIUM = Words(
    "“原件或复制件”按你登记的原始载体写；出庭要带原件、原手机、原电脑。",
    "“Original or copy” follows the original medium that you told; bring the original, the phone, the computer itself.",
)
PAGES = Words(
    "打印以后把证据连续编页，再填页码；证明目的一栏写清要证明的事实。",
    "Number the printed pages through and fill in the pages; say in the column of purposes which fact is proved.",
)


def fields(brief: Brief) -> Fields:
    """Return what the places of the list are filled with."""
    return {
        **parties(brief),
        "exhibits": tuple(_row(at, one) for at, one in enumerate(brief.exhibits, 1)),
        "empty": fill("证据（证据台账是空的）", "the exhibits (the ledger is empty)"),
    }


def warnings(brief: Brief) -> tuple[Words, ...]:
    """Tell where the ledger is empty."""
    return () if brief.exhibits else (NONE,)


def checks(_brief: Brief) -> tuple[Words, ...]:
    """Return what to check before it is handed in."""
    return (BY_MEDIUM, PAGES)


def _row(number: int, one: Entry) -> Row:
    return {
        "number": figure(Words(str(number), str(number)), f"evidence.{number}", number),
        "name": _name(one),
        "origin": told(one.obtained) if one.obtained else fill("来源", "where it is from"),
        "proves": told(one.proves) if one.proves else fill("要证明的事实", "what it proves"),
        "original": told(one.medium) if one.medium else fill("原件或复制件", "original or copy"),
        "pages": fill("页码", "pages"),
    }


def _name(one: Entry) -> Piece:
    """Return what an exhibit is called: by its kind where that is known, else by the name of its file."""
    known = exhibits().get(one.kind)
    return ours(known.name) if known is not None else told(one.name or one.file)
