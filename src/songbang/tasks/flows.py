"""A table of moves made figures: who goes where, with nothing that would tell of fewer than five people."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.tasks.printed_shares import printed_shares
from songbang.tasks.refusal import NOTHING_READ, Refusal, refused

if TYPE_CHECKING:
    from songbang.market.flows.flows import Asked
    from songbang.market.flows.moves import Moves
    from songbang.market.flows.told import Flows
    from songbang.market.names.aliases import Aliases
    from songbang.statistics.audit_file import AuditedShares

NOTICES: Final = frozenset({"moves_columns_not_read", "moves_hidden_sheet", "moves_private", "same_firm", "nobody"})
"""Codes of what there is to know where nothing that may be a move was left out."""
FEW = (
    Words(
        "能算的流动只有 {count} 人次，不足 5，什么都不列。",
        "Moves that count: {count}. Nothing is told of fewer than 5.",
    ),
    Words("补上更多流动，或放宽 --from 和 --until。", "Add more moves, or widen --from and --until."),
)
DAYS = (
    Words("--from 在 --until 之后。", "--from lies after --until."),
    Words("把两个日期换过来。", "Exchange the two days."),
)
TREATED = (
    Words("写了 --treated，没有写 --policy 的日期。", "--treated was named without the date of a --policy."),
    Words("例如：--policy 2024-07-01 --treated 研发", "Such as: --policy 2024-07-01 --treated engineers"),
)


@dataclass(frozen=True, slots=True)
class FlowsAsked:
    """A table of moves and what is asked of it.

    ``aliases`` is a file of aliases that a person looked over, ``shares`` a file of printed shares to work out again.
    ``since`` and ``until`` are the days whose moves count (both included); ``policy`` is a date, ``treated`` the groups
    or firms that it touches; ``seed`` draws the intervals.
    """

    moves: Path
    aliases: Path | None = None
    shares: Path | None = None
    since: date | None = None
    until: date | None = None
    policy: date | None = None
    treated: Sequence[str] = ()
    seed: int = 0


@dataclass(frozen=True, slots=True)
class FlowsResult:
    """What came out: the moves as they were read, all that is told of them, the shares that were worked out again."""

    moves: "Moves"
    told: "Flows"
    shares: "AuditedShares | None"

    @property
    def is_whole(self) -> bool:
        """Tell whether every row that may be a move was counted as it stands, and every share worked out."""
        codes = {*self.moves.errors["code"], *(one.code for one in self.moves.problems)}
        return codes <= NOTICES and not (self.shares and self.shares.problems)


def flows(asked: FlowsAsked) -> FlowsResult:
    """Read the moves and tell what they say.

    A table, a file of aliases or of shares that cannot be read, and fewer than five moves are a ``Refusal``.
    """
    if asked.since and asked.until and asked.since > asked.until:
        raise Refusal(*DAYS)
    if asked.treated and asked.policy is None:
        raise Refusal(*TREATED)
    from songbang.market.flows.flows import flows_of  # noqa: PLC0415 - seldom needed
    from songbang.market.flows.read import read_moves  # noqa: PLC0415 - the same
    from songbang.market.flows.told import K  # noqa: PLC0415 - the same
    from songbang.market.flows.window import within  # noqa: PLC0415 - the same

    shares = None if asked.shares is None else printed_shares(asked.shares)
    moves = read_moves(asked.moves, _aliases(asked.aliases))
    if isinstance(moves, Problem):
        raise refused(moves, NOTHING_READ)
    count = int(within(moves.frame, asked.since, asked.until).frame["count"].sum())
    if count < K:
        raise Refusal(FEW[0].fill(count=count), FEW[1], NOTHING_READ, moves.problems)
    return FlowsResult(moves, flows_of(moves, _question(asked, moves)), shares)


def _question(asked: FlowsAsked, moves: "Moves") -> "Asked":
    from songbang.market.flows.flows import Asked  # noqa: PLC0415 - the same
    from songbang.market.flows.policy import Policy  # noqa: PLC0415 - the same

    touched = tuple(dict.fromkeys(moves.named.firm_of.get(name, name) for name in asked.treated))
    policy = None if asked.policy is None else Policy(asked.policy, touched)
    return Asked(asked.since, asked.until, policy, asked.seed)


def _aliases(path: Path | None) -> "Aliases":
    from songbang.market.names.alias_file import read_aliases  # noqa: PLC0415 - the same
    from songbang.market.names.aliases import NO_ALIASES  # noqa: PLC0415 - the same

    found = NO_ALIASES if path is None else read_aliases(path)
    if isinstance(found, Problem):
        raise refused(found)
    return found
