"""What an audit says on a terminal: the heads, the rows, the roles; what to settle and how to write it down."""

from collections.abc import Iterable, Iterator, Mapping

from songbang.basis.words import Words
from songbang.portfolio.audit.by_role import Cell
from songbang.portfolio.roster.columns import columns
from songbang.portfolio.roster.faults import faults
from songbang.portfolio.roster.roster import Mapped, Sureness
from songbang.reports.portfolio.group_words import group_words
from songbang.tasks.audit import AuditResult
from songbang.tasks.audit_columns import asked_of
from songbang.tasks.audit_json import yuan
from songbang.tasks.audit_purpose import REMINDERS, RETENTION

_ROWS = Words("{name}：{rows} 行，读了 {read} 行。", "{name}: {rows} rows, {read} of them read.")
_LEFT = Words(
    "{count} 行不是人，没有计入（见 errors.csv）。", "{count} rows are no people and were left out (see errors.csv)."
)
_HEADS = Words("认出的列：", "Columns understood:")
_HEAD = Words("  {header} → {column}{how}", "  {header} → {column}{how}")
_SETTLED: Mapping[Sureness, Words] = {
    Sureness.TOLD: Words("（列对照文件里写的）", " (from the file of columns)"),
    Sureness.REMEMBERED: Words("（以前定过，记住的）", " (remembered from an earlier roster)"),
}
_PRIVATE = Words("没有读、也不会写出的列：{heads}", "Columns neither read nor written: {heads}")
_UNKNOWN = Words("没有用到的列（不认识）：{heads}", "Columns not used (not known): {heads}")
_OTHER = Words("没有用到的列（和竞业限制无关）：{heads}", "Columns not used (nothing about a restraint): {heads}")
_LEFT_OUT = Words("没有用到的列（你定的不用）：{heads}", "Columns not used (you left them out): {heads}")
_FIRST = 12
_MORE = Words("{heads} 等 {count} 列", "{heads} and others, {count} in all")
_ASKED = Words("要你来定的列：", "Columns that you have to settle:")
_WHY = Words("  {header}：{because}", "  {header}: {because}")
_HOW = Words(
    '在 columns.toml 里写 "表头" = "列名"（不用的写 ""），再运行时加 --columns columns.toml；以后同样的表头会记得。',
    'Write "head" = "column" into columns.toml ("" leaves it out) and run again with --columns columns.toml; the same '
    "heads are then remembered.",
)
_FAULTS = Words("没有读出来的：", "What was not read:")
_FAULT = Words("  {count} 处 {header}：{says}{do}", "  {count} of {header}: {says} {do}")
_NOTICES = Words("要知道的：", "What to know:")
_PAPER, _ROW = Words("文件", "papers"), Words("整行", "rows")
_ROLES = Words("按人员和地方（每组至少 {k} 人）：", "By class and place (at least {k} people each):")
_ROLE = Words(
    "  {group}：{people} 人；可以约束 {yes}，不可以 {no}，未定 {open}；公司欠（元）{owes}，以后还要付（元）{coming}",
    "  {group}: {people} people; may be bound {yes}, may not {no}, open {open}; yuan owed {owes}, to come {coming}",
)
_AT_LEAST = Words("至少 {sum}（{people}不清楚）", "at least {sum} ({people} not known)")
_NOTHING_KNOWN = Words("还不知道（{people}不清楚）", "not known ({people} not known)")
_PEOPLE = Words("{count} 人", "{count} people")
_FEW = Words("少数人", "a few")
_TOO_FEW = Words(
    "有协议的不到 {k} 人，不给出分组的数。", "Fewer than {k} people have an agreement; no figures of groups are given."
)
_NO_LAW = Words(
    "{day} 这一天没有可以对照的条文，下面的数不说明欠不欠。",
    "No provision held here was in force on {day}; the figures below do not tell what is owed.",
)
_NO_ROWS = Words(
    '没有给出每个人的结果。需要时写明用途：--purpose "核对并补付欠付的补偿"。',
    'No rows of persons are given. Where they are needed, say what for: --purpose "to check and pay what is owed".',
)
_PURPOSE = Words("用途（{on}）：{words}", "Purpose ({on}): {words}")
_HIDDEN = Words("不公布", "withheld")


def audit_lines(found: AuditResult) -> Iterator[Words]:
    """Yield what is said of an audit: first the roles, last what to do about the roster."""
    roster = found.roster
    yield _ROWS.fill(name=roster.name, rows=roster.original.height, read=roster.frame.height)
    left = roster.errors.filter("left_out").height
    if left:
        yield _LEFT.fill(count=left)
    yield from _head_lines(roster.mapped)
    yield from _fault_lines(found)
    if not found.audit.because and found.roster.frame.height:
        yield _NO_LAW.fill(day=found.audit.day)
    yield from _role_lines(found)
    if found.purpose is None:
        yield _NO_ROWS
    else:
        yield _PURPOSE.fill(on=found.purpose.on, words=found.purpose.words)
        yield from (RETENTION, *REMINDERS)


def _head_lines(mapped: tuple[Mapped, ...]) -> Iterator[Words]:
    yield _HEADS
    for one in mapped:
        if one.column is not None:
            yield _HEAD.fill(header=one.header, column=columns()[one.column].says, how=_SETTLED.get(one.how, ""))
    private = [one.header for one in mapped if one.how is Sureness.PRIVATE]
    if private:
        yield _PRIVATE.fill(heads="、".join(dict.fromkeys(private)))
    left_out = (one for one in mapped if one.column is None and one.how in _SETTLED)
    yield from _unused(_UNKNOWN, (one for one in mapped if one.how is Sureness.NOT_KNOWN))
    yield from _unused(_OTHER, (one for one in mapped if one.how is Sureness.NOT_NEEDED))
    yield from _unused(_LEFT_OUT, left_out)


def _unused(says: Words, heads: Iterable[Mapped]) -> Iterator[Words]:
    """Yield the heads of columns that no figure comes from; of many the first."""
    unused = [*dict.fromkeys(one.header for one in heads)]
    if unused:
        first = "、".join(unused[:_FIRST])
        yield says.fill(heads=_MORE.fill(heads=first, count=len(unused)) if len(unused) > _FIRST else first)


def _fault_lines(found: AuditResult) -> Iterator[Words]:
    roster = found.roster
    asked = asked_of(roster)
    if asked:
        yield _ASKED
        yield from (_WHY.fill(header=one.header, because=one.because) for one in asked)
        yield _HOW
    for title, table in ((_FAULTS, roster.errors.filter(~roster.errors["left_out"])), (_NOTICES, roster.notices)):
        counted = table.group_by("code", "header", maintain_order=True).len()
        if counted.height:
            yield title
        for code, header, count in counted.iter_rows():
            fault = faults()[code]
            where = header or (_PAPER if code.startswith("paper_") else _ROW)
            yield _FAULT.fill(count=count, header=where, says=fault.says, do=fault.do)


def _role_lines(found: AuditResult) -> Iterator[Words]:
    roles = found.roles
    if not roles.cells:
        yield _TOO_FEW.fill(k=roles.k)
        return
    yield _ROLES.fill(k=roles.k)
    for cell in roles.cells:
        yield _role(cell, found)


def _role(cell: Cell, found: AuditResult) -> Words:
    open_ones = [cell.covered[name] for name in ("open", "unknown")]
    undecided = None if None in open_ones else sum(one or 0 for one in open_ones)
    return _ROLE.fill(
        group=group_words(found.roles.keys, cell.keys, found.law),
        people=cell.people,
        yes=_shown(cell.covered["yes"]),
        no=_shown(cell.covered["no"]),
        open=_shown(undecided),
        owes=_sum(cell, "owes"),
        coming=_sum(cell, "still_to_come"),
    )


def _sum(cell: Cell, name: str) -> object:
    """Return a sum of yuan; with how many it is not known of, or known at the least only."""
    cents = cell.sums[name]
    if cents is None or name not in cell.unknown:
        return _shown(yuan(cents))
    count = cell.unknown[name]
    people = _FEW if count is None else _PEOPLE.fill(count=count)
    return (_NOTHING_KNOWN if cents == 0 else _AT_LEAST).fill(sum=yuan(cents), people=people)


def _shown(value: object) -> object:
    return _HIDDEN if value is None else value
