"""What a cue may look at: a sentence, with what it needs from around it to be understood."""

from collections.abc import Iterator
from dataclasses import dataclass

from songbang.clauses.cue import compiled
from songbang.passages.passages import UNNUMBERED, Definition, Item, Passages, Sentence

_OPENS_LIST = compiled(
    r"(?:[:,]|下列(?:行为|义务|活动|情形|事项|规定|约定|内容)?[:,]?|如下[:,]?|以下(?:行为|义务|活动|情形|事项)?[:,]?)[”\"]?$"
)
_CARRIES = compiled(
    r"(?!鉴于(?!.*<NOT>)|.*(?:以下|下列)[^,。;]{0,4}(?:双方|各方|当事人)|.*(?:签署|签订|订立|通知(?:您|你))[:,]?$|.*(?:通知|承诺|约定|协议|答复|说明|声明|确认|规定|达成|条款)(?:事项)?如下[:,]?$|.*(?:如下|下列|以下)(?:承诺|约定|说明|声明|通知|保证|协议|条款|备忘录|公约|倡议)[:,]?$|为了?(?:维护|保护|避免|规范|防止)[^。]*(?:订立|达成|签订|制定)[^。]*$).*(?:<AFTER>|<SERVING>|<NOT>|未经|<NCTERM>)[^。;]{0,50}$"
)
# An English lead-in goes on for long between its "shall not" and the colon.
_CARRIES_ENGLISH = compiled(
    r"(?!.*(?:agree as follows|as follows|the following (?:terms|meanings?)|hereby (?:agree|confirm)):$).*(?:<ENOT>|<ELATER>|<ESERVING>|<NOT>)"
)
_TITLES = compiled(r"《(?![^》]{0,40}(?:通知|告知))[^》]{0,60}》")  # the title of a paper lays down nothing
_BARRED = compiled(
    r"(?:负面|禁止|不当|违规|有害|竞争|竞业|损害|不利|被禁)(?:性)?(?:的)?(?:行为|活动)$|(?:[Pp]rohibited|[Dd]etrimental|[Rr]estricted|[Cc]ompeting) (?:[Aa]ct|[Cc]onduct)\w*$"
)
_NUMBER = compiled(r"[\d一二三四五六七八九十.()、]*$")
_FIGURE = compiled(r"[^,。;:%]{0,16}(?:<MONEY>|<TIMES>)[^,。;:%]{0,4}$")  # a cell that needs the head of its column
_NO_LIST = UNNUMBERED + 1
_APART = "。"  # a stop, which no stretch of a cue runs over: a meaning is looked into, not read on into
_MARK = "‖"  # parts the sentence from what was brought to it; stands in no paper as a letter of a word


@dataclass(frozen=True, slots=True)
class Sight:
    """One sentence in its surroundings.

    ``words`` is the sentence itself (folded); ``full`` has the list's opening words before it and the meanings of
    defined words behind it, each parted by ``‖``. ``group`` is the same for all sentences of one list or item.
    """

    index: int
    item: int
    sentence: Sentence
    words: str
    full: str
    lead: str
    headings: tuple[str, ...]
    group: int
    opens_list: bool = False
    row: tuple[int, int] | None = None  # table and row
    listed_under: int = -1  # the item that opened the list it stands in, whatever that item says

    @property
    def in_table(self) -> bool:
        """Tell whether the sentence stands in a table."""
        return self.row is not None

    @property
    def is_figure(self) -> bool:
        """Tell whether the sentence is the cell of a table that holds a sum and no more."""
        return self.in_table and bool(_FIGURE.match(self.words))


def sights(passages: Passages) -> list[Sight]:
    """Return the sentences of a paper in order, each with its surroundings; headings are left out."""
    out: list[Sight] = []
    lead, lead_depth, lead_at = "", _NO_LIST, -1
    opened, opened_depth = -1, _NO_LIST
    for at, item in enumerate(passages.items):
        if item.is_heading:
            lead, lead_depth, lead_at = "", _NO_LIST, -1
            continue
        if not _belongs(item, opened_depth):
            opened, opened_depth = -1, _NO_LIST
        if not _belongs(item, lead_depth):
            lead, lead_depth, lead_at = "", _NO_LIST, -1
        for sentence in item.sentences:
            if sentence is item.sentences[0] and sentence.text in item.headings:
                continue  # a short title in the line of its article
            opens = _opens(passages, at, sentence, item)
            brought = "".join(_APART + d.meaning for d in _used(sentence, passages.definitions))
            words = _TITLES.sub("《》", sentence.text)
            before = lead or _row_head(passages, at) or _bar(item) or _time_before(item, sentence)
            full = (before + _MARK if before else "") + words + brought
            out.append(
                Sight(
                    len(out),
                    at,
                    sentence,
                    words,
                    full,
                    lead,
                    item.headings,
                    lead_at if lead_at >= 0 else at,
                    opens,
                    (item.cell.table, item.cell.row) if item.cell else None,
                    opened,
                )
            )
            if opens:
                opened, opened_depth = at, passages.items[at + 1].depth
            if opens and (_CARRIES_ENGLISH if words.isascii() else _CARRIES).match(words):
                lead, lead_depth, lead_at = words, passages.items[at + 1].depth, at
    return out


_GOES_ON = compiled(r"^(?:(?:也|亦|更|且|并|同时|同样|或者?)[^,。;]{0,4})?<NOT>")
_TIME = compiled(r"^[^。;]{0,30}?<AFTER>")


def _time_before(item: Item, sentence: Sentence) -> str:
    """The time that a duty behind a semicolon shares with the one before it: 离职后一年内不得甲;也不得乙."""
    at = item.sentences.index(sentence)
    if at == 0 or not _GOES_ON.search(sentence.text) or not item.sentences[at - 1].text.endswith(";"):
        return ""
    time = _TIME.search(item.sentences[at - 1].text)
    return time.group() if time else ""


def _row_head(passages: Passages, at: int) -> str:
    """What a table says at the start of the cell's row: ``违约金`` before the sum in the next cell; no bare number."""
    cell = passages.items[at].cell
    if cell is None or cell.column == 0 or not passages.items[at].headings:
        return ""
    for item in passages.items[max(0, at - cell.column) : at]:
        other = item.cell
        if (
            other
            and (other.table, other.row) == (cell.table, cell.row)
            and item.sentences
            and not _NUMBER.match(item.sentences[0].text)
        ):
            column = (
                passages.items[at].headings[-2] + ":"
                if len(passages.items[at].headings) > 1 and _FIGURE.match(passages.items[at].sentences[0].text)
                else ""
            )
            return column + item.sentences[0].text.rstrip(":") + ":"
    return passages.items[at].headings[-1].rstrip(":") + ":"


def _bar(item: Item) -> str:
    """What a heading such as ``禁止行为`` says of each act that is named under it."""
    return "不得:" if item.headings and _BARRED.search(item.headings[-1]) else ""


def _belongs(item: Item, lead_depth: int) -> bool:
    """Tell whether an item stands under the list that was opened last."""
    return item.cell is None and item.depth >= lead_depth


def _opens(passages: Passages, at: int, sentence: Sentence, item: Item) -> bool:
    """Tell whether the sentence opens a list of deeper items."""
    if sentence is not item.sentences[-1] or not _OPENS_LIST.search(sentence.text):
        return False
    following = passages.items[at + 1] if at + 1 < len(passages.items) else None
    if following is None or following.cell is not None or following.depth == UNNUMBERED:
        return False
    return item.depth == UNNUMBERED or following.depth > item.depth


def _used(sentence: Sentence, definitions: tuple[Definition, ...]) -> Iterator[Definition]:
    """Yield the definitions whose word the sentence uses and does not itself give."""
    for definition in definitions:
        inside = sentence.start <= definition.start < sentence.end
        if not inside and definition.word in sentence.text:
            yield definition
