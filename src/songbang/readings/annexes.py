"""Which annexes a paper names, and which of them stand in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from songbang.passages.passages import Item, Passages
from songbang.readings.annex import Annex, Named
from songbang.readings.annex_words import APART, NUMBERED, OPENS, POINTS, SENTENCE, annex_number
from songbang.readings.signing_words import DAYS, SIGNS

_LONGEST_TITLE = 50  # characters: in a longer line the words of an annex follow its name
_TITLE = re.compile(r" ?[:、]? ?《(?P<t>[^《》]{2,40})》")
_TITLE_BEFORE = re.compile(r"《([^《》]{2,40})》\((?:详?见|即)?(?:本(?:协议|合同))?$")
_OTHERS = re.compile(r"》(?:的|之)?$|(?:该|其|原|邮件|电子邮件)(?:的|之)?$|[的之](?:总|各)$")
_SELF = re.compile(
    r"(?:本|此)(?:协议|合同|承诺书?|制度|办法|规定|手册|附件)[^,。;]{0,4}(?:作为|为|系|是)[^,。;]{0,24}$"
)
_OF_ANOTHER = re.compile(r" (?:of|to) (?!this|the (?:Agreement|agreement|Letter|letter|Contract|Deed)|these)")
_BRACKETS = re.compile(r"\([^()]*\)")
_STOPS = re.compile(r"[。;,?!]")
_NO_TITLE = re.compile(r"[。;,?!]|\.$|^\d")
_LISTS = re.compile(r"[ 《]*\d{1,2}[.、)]")
_BLANK = re.compile(r"[\s_\-:.()。以下无正文此页空白略]*")
_LISTED = re.compile(
    r"(?:^|(?<=[\s;,、:》]))(?P<n>\d{1,2})[.、)](?P<t>[^\d;,。][^;,。:]{1,39}?)(?=$|[;,。]| ?\d{1,2}[.、)])"
)


def annexes(passages: Passages) -> tuple[Annex, ...]:
    """Return each annex that a paper names, in the order of their first places; that of another paper is none.

    A paper that is an annex itself does not name itself.
    """
    opened = list(_opened(passages))
    found: dict[str, Annex] = {}
    for one in sorted((*_pointed(passages), *_listed_at_foot(passages)), key=lambda one: one.start):
        at = one.title or next((o.title for o in opened if o.number == one.number is not None), None)
        annex = Annex(
            label=one.label,
            number=one.number,
            title=_written(passages, at),
            span=passages.span(one.start, one.end),
            here=_is_here(passages, one, at, opened),
        )
        key = one.number or _plain(passages, one.title)
        before = found.setdefault(key, annex)
        if before.title is None:
            found[key] = replace(before, title=annex.title)
    return tuple(found.values())


def _written(passages: Passages, at: tuple[int, int] | None) -> str | None:
    """The title as the paper writes it, without the remark in brackets behind it."""
    if at is None:
        return None
    words = passages.span(*at).of(passages.paper.text)
    title = re.sub(r"\s+", " " if words.isascii() else "", words).strip(" 《》：:、.．-—─")
    return re.sub(r"[（(][^（）()]*[）)]$", "", title).strip(" 《》") or None


def _is_here(passages: Passages, one: Named, at: tuple[int, int] | None, opened: list[Named]) -> bool:
    """Tell whether an annex that opens in the paper is this one: by its number, its title, or as the only one."""
    held = [o for o in opened if o.held]
    if one.number is None and at is None:
        return bool(held)
    plain = _plain(passages, at)
    return any(
        (one.number is not None and o.number == one.number) or (plain and plain in _plain(passages, o.title))
        for o in held
    )


def _plain(passages: Passages, at: tuple[int, int] | None) -> str:
    return re.sub(r"[\W_]", "", passages.folded.text[slice(*at)]).lower() if at else ""


def _own_title(passages: Passages) -> int:
    """Where the title ends of a paper that is an annex itself; nowhere in any other."""
    text = passages.folded.text
    for item in passages.items[:2]:
        opens, hit = OPENS.match(text, item.start, item.end), NUMBERED.search(text, item.start, item.end)
        if opens and annex_number(opens) and _stands_apart(passages, opens, item.end):
            return opens.end()
        line = text[item.start : item.end]
        if hit and len(line) <= _LONGEST_TITLE and not (SENTENCE.match(text, hit.end()) or _NO_TITLE.search(line)):
            return item.end
    return 0


def _pointed(passages: Passages) -> Iterator[Named]:
    """Yield the places in running text that point to an annex of this paper."""
    text = passages.folded.text
    own = _own_title(passages)
    for hit in NUMBERED.finditer(text, own):
        before = text[max(0, hit.start() - 40) : hit.start()]
        if _OTHERS.search(before) or _SELF.search(before) or _OF_ANOTHER.match(text, hit.end()):
            continue
        behind, front = _TITLE.match(text, hit.end()), _TITLE_BEFORE.search(before)
        shift = max(0, hit.start() - 40)
        title = behind.span("t") if behind else (front.start(1) + shift, front.end(1) + shift) if front else None
        yield Named(
            _label(passages, *hit.span()), annex_number(hit), title, hit.start(), behind.end() if behind else hit.end()
        )
    for hit in POINTS.finditer(text):
        group = "label" if hit.group("label") else "own"
        if not _OTHERS.search(text[max(0, hit.start() - 12) : hit.start()]):
            behind = _TITLE.match(text, hit.end())
            end = behind.end() if behind else hit.end()
            yield Named(
                _label(passages, *hit.span(group)), None, behind.span("t") if behind else None, hit.start(group), end
            )


def _listed_at_foot(passages: Passages) -> Iterator[Named]:
    """Yield the annexes of a list: ``附件：1.竞争企业名单；2.离职承诺书``, in one line or in the lines below."""
    items, text = passages.items, passages.folded.text
    for at, item in enumerate(items):
        opens = OPENS.match(text, item.start, item.end)
        if opens is None or annex_number(opens) or ":" not in opens.group("gap"):
            continue
        rest = [(opens.end(), item.end)]
        for below in items[at + 1 : at + 20] if opens.end() == item.end else ():
            if not _LISTED.match(text[below.start : below.end]):
                break
            rest.append((below.start, below.end))
        for start, end in rest:
            for hit in _LISTED.finditer(text[start:end]):
                label = f"{_label(passages, *opens.span('label'))}{hit.group('n')}"
                title = (start + hit.start("t"), start + hit.end("t"))
                yield Named(label, hit.group("n"), title, start + hit.start(), start + hit.end())


def _opened(passages: Passages) -> Iterator[Named]:
    """Yield the annexes that open in the paper: the lines with their names, and whether words stand below."""
    items, text = passages.items, passages.folded.text
    heads = [(at, opens) for at, item in enumerate(items) if (opens := _head(item, passages))]
    ends = [*(at for at, _ in heads[1:]), len(items)]
    for (at, opens), following in zip(heads, ends, strict=False):
        item = items[at]
        words = text[opens.end() : item.end]
        runs_on = len(words) > _LONGEST_TITLE or bool(_STOPS.search(_BRACKETS.sub("", words)))
        held = runs_on or any(_holds(text[below.start : below.end]) for below in items[at + 1 : following])
        title = (opens.end(), item.end) if words and not runs_on else None
        held = held and not APART.search(words)
        yield Named(_label(passages, *opens.span("label")), annex_number(opens), title, item.start, item.end, held)


def _head(item: Item, passages: Passages) -> "re.Match[str] | None":
    """The name of an annex at the head of a line that is no sentence about it and no list of annexes."""
    text = passages.folded.text
    opens = OPENS.match(text, item.start, item.end)
    inside_table = item.cell is not None and (item.cell.row, item.cell.column) != (0, 0)
    if opens is None or inside_table or (annex_number(opens) is None and _LISTS.match(text, opens.end())):
        return None
    return opens if _stands_apart(passages, opens, item.end) else None


def _stands_apart(passages: Passages, opens: "re.Match[str]", end: int) -> bool:
    """Tell whether a title, words behind a gap, or nothing follows the name, and no sentence about the annex."""
    at, text = opens.end(), passages.folded.text
    if opens.group("gap") or at == end or len(passages.span(at - 1, at + 1)) > 2:
        return True
    return not (SENTENCE.match(text, at) or _STOPS.search(_BRACKETS.sub("", text[at:end])))


def _label(passages: Passages, start: int, end: int) -> str:
    """The name of an annex as the paper writes it."""
    return " ".join(passages.span(start, end).of(passages.paper.text).split())


def _holds(words: str) -> bool:
    """Tell whether a line below the name of an annex is something that stands in it, no place to sign and no remark."""
    return not (
        _BLANK.fullmatch(words) or SIGNS.match(words) or DAYS.match(words) or APART.fullmatch(words.strip("()。"))
    )
