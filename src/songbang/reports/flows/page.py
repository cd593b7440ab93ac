"""The page of flows: how much was counted, who went where, each figure with its interval, what cannot be told."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.market.flows.figures import figures
from songbang.market.flows.moves import Moves
from songbang.market.flows.told import OTHERS, Counted, Flows, K
from songbang.reports.charts.sheet import Block, Points, Section, Sheet, Terms, Text, plain
from songbang.reports.flows import page_words as said
from songbang.reports.flows.firm_tables import net_table, spread_table, values_table
from songbang.reports.flows.matrix_table import matrix_table
from songbang.reports.flows.policy_blocks import policy_blocks
from songbang.reports.flows.retention_blocks import retention_blocks
from songbang.reports.flows.sankey_picture import sankey_picture
from songbang.reports.flows.shares_table import share_blocks
from songbang.reports.flows.side_tables import side_tables
from songbang.reports.rank.change_blocks import listed
from songbang.statistics.audit_file import AuditedShares


def flow_sheet(moves: Moves, flows: Flows, shares: AuditedShares | None, lang: str) -> Sheet:
    """Return the page; ``shares`` are printed shares that were worked out again, where there are any."""
    return Sheet(
        said.TITLE,
        _headline(flows),
        (said.GIVEN, said.WITHHELD.fill(k=K)),
        tuple(_facts(flows)),
        tuple(_sections(moves, flows, shares, lang)),
    )


def _headline(flows: Flows) -> Words:
    counted = flows.counted
    told = {"moves": f"{counted.total:,}", "firms": firm_count(counted)}
    return said.HEADLINE.fill(**told)


def firm_count(counted: Counted) -> Words:
    """Return how many firms are told by name; more, where others are taken together."""
    named = counted.firms.filter(counted.firms["firm"] != OTHERS).height
    return (said.FIRMS_AT_LEAST if counted.others_in or counted.others_out else said.FIRMS).fill(n=named)


def _facts(flows: Flows) -> Iterator[tuple[Words, Words]]:
    counted = flows.counted
    yield said.FACTS["moves"], plain(f"{counted.total:,}")
    yield said.FACTS["drawn"], plain(f"{counted.matrix['count'].sum():,}")
    if flows.days is not None:
        yield said.FACTS["days"], plain(" – ".join(day.isoformat() for day in flows.days))
    if flows.undated:
        yield said.FACTS["undated"], plain(f"{flows.undated:,}")
    if flows.outside:
        yield said.FACTS["outside"], plain(f"{flows.outside:,}")


def _sections(moves: Moves, flows: Flows, shares: AuditedShares | None, lang: str) -> Iterator[Section]:
    counted = flows.counted
    parts: dict[str, tuple[Block, ...]] = {
        "flows": tuple(_drawn(counted, lang)),
        "matrix": (Text(said.READ_MATRIX, quiet=True), matrix_table(counted)),
        "net": (Text(said.READ_NET, quiet=True), net_table(flows.net)),
        "spread": tuple(spread_table(flows.spread, side) for side in ("out", "in")),
        "periods": tuple(side_tables(counted.periods, "period")),
        "groups": tuple(side_tables(counted.groups, "group")),
        "retention": tuple(retention_blocks(flows.retention, lang)),
        "values": tuple(_values(flows)),
        "policy": () if flows.policy is None else tuple(policy_blocks(flows.policy, lang)),
        "shares": () if shares is None else tuple(share_blocks(shares)),
        "untold": tuple(_untold(flows)),
        "not-read": tuple(_unread(moves)),
        "meanings": (
            Terms(tuple(_meanings(with_shares=shares is not None))),
            Text(said.SEED.fill(seed=flows.seed), quiet=True),
        ),
    }
    for name, blocks in parts.items():
        if blocks:
            yield Section(name, said.SECTIONS[name], blocks)


def _drawn(counted: Counted, lang: str) -> Iterator[Block]:
    picture = sankey_picture(counted, lang)
    if picture is not None:
        yield Text(said.READ_SANKEY, quiet=True)
        yield picture


def _values(flows: Flows) -> Iterator[Block]:
    if flows.values is not None:
        yield Text(said.READ_VALUES.fill(used=flows.values.used, total=flows.counted.total))
        yield values_table(flows.values)
        if flows.values.outside:
            yield Text(said.NO_VALUE.fill(firms=listed([*flows.values.outside])), quiet=True)


def _untold(flows: Flows) -> Iterator[Block]:
    for one in flows.untold:
        line = Words("{part}：{because}{do}", "{part}: {because} {do}")
        yield Text(line.fill(part=said.SECTIONS[one.part], because=one.because, do=one.do))


def _unread(moves: Moves) -> Iterator[Block]:
    if moves.errors.height:
        yield Text(said.NOT_USED.fill(n=moves.errors.height))
    if moves.problems:
        yield Points(tuple(problem.says for problem in moves.problems))
    if moves.named.questions:
        yield Text(said.ALIKE.fill(n=len(moves.named.questions)))


def _meanings(*, with_shares: bool) -> Iterator[tuple[Words, Words]]:
    """Yield what each figure of the page is, what it does not say, and where it comes from."""
    for name, one in figures().items():
        if name != "shares" or with_shares:
            yield one.label, said.SOURCE.fill(says=one.says, source=one.source) if one.source else one.says
