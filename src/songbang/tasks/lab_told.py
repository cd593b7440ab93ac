"""What the lab says in a few lines: each policy with its ranges, who pays, what would change the answer."""

from collections.abc import Iterator

from songbang.basis.words import Words
from songbang.lab.definitions import lines, measures
from songbang.lab.limits import unmeasured
from songbang.lab.outcome import GroupOutcome, PolicyOutcome, Spread, WhoPays
from songbang.lab.policy import policies
from songbang.lab.published.compare import misses
from songbang.lab.published.counter import counters
from songbang.reports.amounts import join
from songbang.tasks.lab import LabResult

MODEL = Words(
    "这是模型，不是预测：卡片上的数对，才有这些结果。区间是这些数在各自范围内变动的结果，不是置信区间。",
    "This is a model and no forecast: what follows if the numbers of the card are right. Ranges are those numbers "
    "moved through theirs; they are no confidence intervals.",
)
CARD = Words(
    "{says}：{groups} 组；没有来源的数 {count} 个，都是写卡片的人的假设。",
    "{says}: groups: {groups}; numbers without a source, which are assumptions of whoever wrote the card: {count}.",
)
POLICY = Words("{at}. {says}{numbers}", "{at}. {says}{numbers}")
GROUP = Words("   {group}：{figures}", "   {group}: {figures}")
FIGURE = Words("{label} {spread}", "{label} {spread}")
PAYS = Words(
    "   谁出钱（一年）：公司 {employers}；劳动者 {workers}。",
    "   Who pays (a year): employers {employers}; workers {workers}.",
)
SIDE = Words(
    "{before} → {after} {currency}，占工资 {share_before} → {share_after}",
    "{before} → {after} {currency}, of pay {share_before} → {share_after}",
)
APART = Words(
    "“谁出钱”的两边不能相加：劳动者少拿的工资就是公司少付的，没有从公司一边扣掉；公司一边变小，不等于公司得利。",
    "The two sides of who pays do not add up: wages that workers do not get are wages that employers do not pay, and "
    "are not taken off the employers' side; where that falls, employers need not gain.",
)
TURNS = Words("   单独一变就会改变正负的数：{keys}。", "   Numbers that turn a sign when moved alone: {keys}.")
MORE = Words("{keys}等 {count} 个", "{keys}, {count} in all")
RANGE = Words("{value}（{low} 至 {high}）", "{value} ({low} to {high})")
STAYS = Words("没有变化", "nothing changes")
NOBODY = Words("没有这样的人", "nobody")
GAME = Words(
    "公司博弈 {draws} 次抽样，按各家的平均看：{kinds}；各家处境都一样的有 {alike} 次。"
    "这是假定的收益算出来的，不是观察。",
    "The game of firms, {draws} draws, by the mean of firms: {kinds}; in {alike} all firms stand alike. It follows "
    "from assumed payoffs and is no observation.",
)
KIND = Words("{kind} {count}", "{kind} {count}")
MISSES = Words(
    "模型对不上的发表结果：{count} 个（{sources}）。",
    "Published effects that the model misses: {count} ({sources}).",
)
COUNTER = Words("相反的结果：{says}（{source}）", "A result to the contrary: {says} ({source})")
OPEN = Words("没有人量过、量了会改变答案：{says}", "Nobody has measured, and it would change the answer: {says}")
AGAIN = Words(
    "重做这一次：种子 {seed}，抽样 {draws}，卡片 {hash}。", "To have it again: seed {seed}, draws {draws}, card {hash}."
)
_SHOWN = ("wage_all", "wage_new_hires", "wage_bound", "wage_free", "job_to_job", "separations")
_KEYS, _HASH = 4, 12
_NOTHING = 1e-6


def lab_lines(found: LabResult) -> list[Words]:
    """Return what is told of a run."""
    return [*_head(found), *_policies(found), *_game(found), *_open(found)]


def _head(found: LabResult) -> Iterator[Words]:
    card, outcome = found.outcome.card, found.outcome
    yield MODEL
    yield CARD.fill(says=card.says, groups=len(card.groups), count=len(outcome.assumptions))
    yield from found.notes


def _policies(found: LabResult) -> Iterator[Words]:
    currency = found.outcome.card.currency
    if found.outcome.policies:
        yield APART
    for at, one in enumerate(found.outcome.policies, 1):
        numbers = "".join(f" {key}={value:g}" for key, value in one.chosen.numbers.items())
        yield POLICY.fill(at=at, says=policies()[one.chosen.name].says, numbers=numbers)
        yield from (_group(group, found) for group in one.groups)
        yield PAYS.fill(**{side: _side(one.who_pays, side, currency) for side in ("employers", "workers")})
        yield from _turns(one)


def _group(one: GroupOutcome, found: LabResult) -> Words:
    says = next(group.says for group in found.outcome.card.groups if group.name == one.group)
    changes = {name: one.figure(name).change for name in _SHOWN}
    if all(_stays(change) for change in changes.values()):
        return GROUP.fill(group=says, figures=STAYS)
    told = [FIGURE.fill(label=measures()[name].short, spread=_change(change)) for name, change in changes.items()]
    return GROUP.fill(group=says, figures=join(told, "；", "; "))


def _stays(change: Spread) -> bool:
    return not any(abs(one) > _NOTHING for one in (change.value, change.low, change.high) if one is not None)


def _change(spread: Spread) -> Words:
    """Return a change in per cent, with its range where there is one."""
    if spread.value is None:
        return NOBODY
    value, low, high = (None if one is None else f"{one:+.1%}" for one in (spread.value, spread.low, spread.high))
    return RANGE.fill(value=value, low=low, high=high) if low is not None else Words(f"{value}", f"{value}")


def _side(pays: WhoPays, side: str, currency: str) -> Words:
    bill = next(one for one in pays.bills if one.line == side)
    before, after = bill.before.value or 0.0, bill.after.value or 0.0
    return SIDE.fill(
        before=_rounded(before),
        after=_rounded(after),
        currency=currency,
        share_before=_of_pay(bill.before, pays.payroll),
        share_after=_of_pay(bill.after, pays.payroll),
    )


def _of_pay(borne: Spread, payroll: float) -> Words:
    """Return a bill as a share of pay, with its range where there is one."""
    value, low, high = (None if one is None else f"{one / payroll:.2%}" for one in (borne.value, borne.low, borne.high))
    return Words(f"{value}", f"{value}") if low is None else RANGE.fill(value=value, low=low, high=high)


def _rounded(money: float) -> str:
    """Return money to three figures: more would say more than the model knows."""
    return f"{float(f'{money:.3g}'):,.0f}"


def _turns(one: PolicyOutcome) -> Iterator[Words]:
    told = [f"{turn.key}（{_answer(turn.measure).zh}）" for turn in one.moved if turn.flips]
    english = [f"{turn.key} ({_answer(turn.measure).en})" for turn in one.moved if turn.flips]
    if told:
        pairs = [Words(zh, en) for zh, en in zip(told, english, strict=True)][:_KEYS]
        keys = join(pairs, "、", ", ")
        yield TURNS.fill(keys=keys if len(told) <= _KEYS else MORE.fill(keys=keys, count=len(told)))


def _answer(measure: str) -> Words:
    return measures()[measure].short if measure in measures() else lines()[measure].label


def _game(found: LabResult) -> Iterator[Words]:
    game = found.outcome.game
    if game is not None:
        from songbang.lab.game.definitions import figures  # noqa: PLC0415 - only where a game was played
        from songbang.lab.game.kinds import DIVIDED, KINDS  # noqa: PLC0415 - the same

        kinds = [
            KIND.fill(kind=figures()[f"kinds.{kind}"].label, count=games)
            for kind, games in game.kinds.select("kind", "games_of_mean").iter_rows()
        ]
        apart = game.kinds.filter(kind=KINDS[DIVIDED])["games"].sum()
        yield GAME.fill(draws=game.draws, kinds=join(kinds, "，", ", "), alike=game.draws - apart)


def _open(found: LabResult) -> Iterator[Words]:
    missed = misses()
    sources = dict.fromkeys(one.effect.source for one in missed)
    yield MISSES.fill(count=len(missed), sources="; ".join(sources))
    first = counters()[0]
    yield COUNTER.fill(says=first.says, source=first.source)
    yield OPEN.fill(says=unmeasured()[0].says)
    outcome = found.outcome
    yield AGAIN.fill(seed=outcome.seed, draws=outcome.how.draws, hash=outcome.card_hash[:_HASH])
