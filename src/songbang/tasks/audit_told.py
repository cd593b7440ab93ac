"""What an audit says on a terminal: the heads, the rows, the roles; what to settle and how to write it down."""

from collections.abc import Iterator

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
_HEAD = Words("  {header} → {column}", "  {header} → {column}")
_PRIVATE = Words("没有读、也不会写出的列：{heads}", "Columns neither read nor written: {heads}")
_UNKNOWN = Words("没有用到的列（不认识）：{heads}", "Columns not used (not known): {heads}")
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
_PAPER = Words("文件", "papers")
_ROLES = Words("按人员和地方（每组至少 {k} 人）：", "By class and place (at least {k} people each):")
_ROLE = Words(
    "  {group}：{people} 人；法律允许约束 {yes}，不允许 {no}，未定 {open}；公司欠 {owes} 元，以后还要付 {coming} 元",
    "  {group}: {people} people; may be bound {yes}, may not {no}, open {open}; owed {owes}, to come {coming} yuan",
)
_TOO_FEW = Words(
    "有协议的不到 {k} 人，不给出分组的数。", "Fewer than {k} people have an agreement; no figures of groups are given."
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
            yield _HEAD.fill(header=one.header, column=columns()[one.column].says)
    private = [one.header for one in mapped if one.how is Sureness.PRIVATE]
    if private:
        yield _PRIVATE.fill(heads="、".join(dict.fromkeys(private)))
    unknown = [*dict.fromkeys(one.header for one in mapped if one.how is Sureness.NOT_KNOWN)]
    if unknown:
        first = "、".join(unknown[:_FIRST])
        yield _UNKNOWN.fill(heads=_MORE.fill(heads=first, count=len(unknown)) if len(unknown) > _FIRST else first)


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
            yield _FAULT.fill(count=count, header=header or _PAPER, says=fault.says, do=fault.do)


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
        owes=_shown(yuan(cell.sums["owes"])),
        coming=_shown(yuan(cell.sums["still_to_come"])),
    )


def _shown(value: object) -> object:
    return _HIDDEN if value is None else value
