"""Lists of rivals, from tables and from agreements, made a ranking of firms with what it can and cannot say."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from songbang.basis.list_graph import ListGraph
from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.papers.problems import INFORMS
from songbang.papers.read import Progress, read_paths
from songbang.papers.waiting_room import Looking
from songbang.tasks.refusal import NOTHING_READ, Refusal, refused

if TYPE_CHECKING:
    from songbang.market.lists.entries import Entries
    from songbang.market.lists.lists import Lists
    from songbang.market.names.aliases import Aliases
    from songbang.market.ranking.ranking import Ranking

TABLES: Final = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".et", ".parquet"})
"""Endings of files that are tables of lists; everything else is read as papers."""
NOTICES: Final = frozenset({"lists_columns_not_read", "lists_hidden_sheet", "names_itself", "paper_other"}) | INFORMS
"""Codes of what there is to know where nothing that may be a list was left out."""
DRAWS, MOST_DRAWS = 200, 10_000
FEWEST = 2
NO_PATH = (
    Words("没有写读哪些名单。", "No lists were named."),
    Words(
        "写名单表格、协议或文件夹，例如：songbang rank 名单.csv 协议/",
        "Name tables of lists, agreements or folders, such as: songbang rank lists.csv agreements/",
    ),
)
FEW = (
    Words("只读到 {count} 份名单，比不出先后。", "Lists that are held: {count}; nothing can be compared."),
    Words(
        "再找几家公司的名单。没有名单是不知道，不是没有对手。通常要 15 份以上才看得出层次。",
        "Add the lists of other firms. A missing list is unknown, not empty. An order seldom shows in fewer than 15.",
    ),
)
NO_EDGE = (
    Words("读到的名单没有写到别的公司，排不出来。", "No list names another firm; there is nothing to rank."),
    Words(
        "名单要写明公司；“任何使用某种技术的公司”这样的话只算范围宽窄，不算名单。",
        "Lists have to name firms; words such as “any company using a technology” tell of breadth and name nobody.",
    ),
)
NO_YEAR = (
    Words("没有 {year} 年的名单。", "No list of {year} is held."),
    Words(
        "有名单的年份：{years}。不写 --year 就用每家最新的一份。",
        "Years with lists: {years}. Without --year the newest list of each firm counts.",
    ),
)
DRAWN = (
    Words("抽取的次数要在 0 到 {most} 之间。", "Draws have to be between 0 and {most}."),
    Words("例如：--draws 200", "Such as: --draws 200"),
)
SEED = (
    Words("种子要是 0 或更大的整数。", "The seed has to be a whole number of 0 or more."),
    Words("例如：--seed 0", "Such as: --seed 0"),
)
NONE = Words("无", "none")


@dataclass(frozen=True, slots=True)
class RankAsked:
    """What is read (tables of lists, and agreements or folders of them), and how it is ranked.

    ``aliases`` is a file of aliases that a person looked over; ``year`` the year of the lists, ``None`` for the newest
    list of each firm; ``draws`` and ``seed`` are those of the intervals and of the test against chance; ``cache`` is
    the folder in which what is seen on pictures is kept.
    """

    paths: Sequence[Path]
    aliases: Path | None = None
    year: int | None = None
    draws: int = DRAWS
    seed: int = 0
    cache: Path | None = None


@dataclass(frozen=True, slots=True)
class RankResult:
    """What came out: the lists as they were read, the graph that was ranked, the ranking; ``year`` as it was asked."""

    lists: "Lists"
    graph: ListGraph
    ranking: "Ranking"
    year: int | None

    @property
    def is_whole(self) -> bool:
        """Tell whether every row and paper that may hold a list was used as it stands."""
        codes = {*self.lists.errors["code"], *(one.code for one in self.lists.problems)}
        return codes <= NOTICES


def rank_lists(asked: RankAsked, files: Progress | None = None, pictures: Looking | None = None) -> RankResult:
    """Read the lists and rank the firms whose lists are held.

    Nothing to read, fewer than two lists, none that names another firm, a year of which none is held, and a file of
    aliases that cannot be read are a ``Refusal``. ``files`` and ``pictures`` are told how far the reading of papers is.
    """
    if not asked.paths:
        raise Refusal(*NO_PATH)
    if not 0 <= asked.draws <= MOST_DRAWS:
        raise Refusal(DRAWN[0].fill(most=MOST_DRAWS), DRAWN[1])
    if asked.seed < 0:
        raise Refusal(*SEED)
    from songbang.market.lists.lists import lists_of  # noqa: PLC0415 - seldom needed
    from songbang.market.ranking.rank import rank  # noqa: PLC0415 - the same

    lists = lists_of(_sources(asked, files, pictures), _aliases(asked.aliases))
    graph = _graph(lists, asked.year)
    return RankResult(lists, graph, rank(graph, asked.seed, asked.draws), asked.year)


def _graph(lists: "Lists", year: int | None) -> ListGraph:
    """Return the graph that is ranked; a ``Refusal`` where nothing can be."""
    if year is not None and year not in lists.years:
        years = "、".join(map(str, lists.years)) or NONE
        raise Refusal(NO_YEAR[0].fill(year=year), NO_YEAR[1].fill(years=years), problems=lists.problems)
    graph = lists.graph(year)
    held = sum(graph.held)
    if held < FEWEST:
        raise Refusal(FEW[0].fill(count=held), FEW[1], NOTHING_READ, lists.problems)
    if not graph.listers:
        raise Refusal(*NO_EDGE, NOTHING_READ, lists.problems)
    return graph


def _sources(asked: RankAsked, files: Progress | None, pictures: Looking | None) -> "list[Entries]":
    """Return what each table and the papers say; a table that cannot be read stops nothing else."""
    from songbang.market.lists.entries import Entries  # noqa: PLC0415 - the same
    from songbang.market.lists.read import read_entries  # noqa: PLC0415 - the same

    tables = [path for path in asked.paths if path.suffix.lower() in TABLES]
    found = [read_entries(path) for path in tables]
    wrong = [one for one in found if isinstance(one, Problem)]
    if wrong and len(wrong) == len(asked.paths):
        raise refused(wrong[0], NOTHING_READ, wrong[1:])
    read = [one for one in found if not isinstance(one, Problem)]
    others = [path for path in asked.paths if path not in tables]
    papers = [_papers(others, asked.cache, files, pictures)] if others else []
    return [*read, Entries((), (), tuple(wrong)), *papers]


def _papers(paths: Sequence[Path], cache: Path | None, files: Progress | None, pictures: Looking | None) -> "Entries":
    papers, problems = read_paths(paths, files, pictures, cache)
    from songbang.market.lists.from_papers import paper_entries  # noqa: PLC0415 - the same
    from songbang.readings.read import reading  # noqa: PLC0415 - the same

    return paper_entries([reading(paper, at) for at, paper in enumerate(papers)], problems)


def _aliases(path: Path | None) -> "Aliases":
    from songbang.market.names.alias_file import read_aliases  # noqa: PLC0415 - the same
    from songbang.market.names.aliases import NO_ALIASES  # noqa: PLC0415 - the same

    found = NO_ALIASES if path is None else read_aliases(path)
    if isinstance(found, Problem):
        raise refused(found)
    return found
