"""What lists say before names are made comparable: one entry for each name, as written."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from songbang.basis.problem import Problem
from songbang.basis.words import Words


class Kind(StrEnum):
    """What an entry tells of a firm's list."""

    NAMED = "named"
    """The list names this firm."""
    NONE = "none"
    """The list is known and names nobody."""
    BREADTH = "breadth"
    """A clause closes whatever works with a technology or in an industry; it names nobody, and is counted apart."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing a list says: whose list, what it names (or the words of its breadth), of which year, from where.

    ``row`` is the row of a table as a spreadsheet shows it, ``None`` for a paper; ``year`` is ``None`` where it is not
    told.
    """

    source: str
    row: int | None
    firm: str
    kind: Kind
    words: str
    year: int | None


@dataclass(frozen=True, slots=True)
class Fault:
    """A row, a cell or a paper that was not read as it stands: ``value`` is the cell, ``code`` one of ``FAULTS``."""

    source: str
    row: int | None
    value: str
    code: str


@dataclass(frozen=True, slots=True)
class Entries:
    """What one source says of lists: its entries, what was not read of it, and problems of the source as a whole."""

    entries: tuple[Entry, ...]
    faults: tuple[Fault, ...]
    problems: tuple[Problem, ...]


_NAME_IT = Words("补上公司名再读一次。", "Add the name of the firm and read it again.")
FAULTS: Mapping[str, tuple[Words, Words]] = {
    "no_firm": (
        Words("没有写是谁的名单，这一行没有用。", "It does not say whose list it is; the row was not used."),
        _NAME_IT,
    ),
    "no_listed": (
        Words("没有写名单上有谁。空着是不知道，不是没有。", "Nobody is named. Empty means unknown, not nobody."),
        Words("名单确实是空的，就写“无”。", "Where the list is known to be empty, write “none”."),
    ),
    "no_name": (
        Words("这不是一家公司的名字，没有算进去。", "This is no name of a firm; it was not counted."),
        _NAME_IT,
    ),
    "none_and_named": (
        Words("又写“无”又写了公司，“无”没有算。", "It says none and names firms; the none was not counted."),
        Words("留一样。", "Keep one of the two."),
    ),
    "year_unread": (
        Words("年份读不出来，按年份不明算。", "The year cannot be read; it counts as unknown."),
        Words("写成四位数的年份，如名单上的签订年份。", "Write the year with four digits."),
    ),
    "formula": (
        Words("这一格是没算出来的公式，没有读。", "This cell holds a formula that came to nothing; it was not read."),
        Words("把它换成文字，再读一次。", "Write the words themselves and read it again."),
    ),
    "names_itself": (
        Words("名单写到自己，或自己集团里的公司，没有算。", "A list names its own firm or group; it was not counted."),
        Words(
            "不用处理；如果不是一个集团，改别名表。",
            "Leave it; if they are not one group, correct the file of aliases.",
        ),
    ),
    "paper_no_employer": (
        Words("没读出是哪家公司的协议，名单没有用。", "The employer could not be read; its list was not used."),
        Words("把这份名单写进表格：公司、名单上的公司、年份。", "Write this list into a table: firm, listed, year."),
    ),
    "paper_other": (
        Words(
            "这份文件没有竞业限制，也没有名单，没有用。",
            "It holds no non-compete and no list; it was not used.",
        ),
        Words(
            "不用处理；如果里面有名单，把名单写进表格。",
            "Leave it; if there is a list after all, write it into a table.",
        ),
    ),
    "paper_no_list": (
        Words(
            "没读到竞争对手名单。没有名单是不知道，不是没有。",
            "No list of rivals was read. That is unknown, not nobody.",
        ),
        Words("名单在别的文件里，就一起放进来。", "Where the list is in another paper, put it beside this one."),
    ),
}
"""What each code says and what to do."""
