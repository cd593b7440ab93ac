"""The lower half of the memo: published effects, misses, what speaks against the answer and what would change it."""

from collections.abc import Iterator

from songbang import __version__
from songbang.basis.words import Words
from songbang.lab.limits import unmeasured
from songbang.lab.outcome import Outcome
from songbang.lab.published.compare import compared, misses
from songbang.lab.published.counter import counters
from songbang.reports.amounts import inside, join
from songbang.reports.charts.sheet import Block, Column, Points, Table, Text, cell
from songbang.reports.lab.forest_section import miss_words
from songbang.reports.lab.forest_words import COLUMNS, model_words, published_words, verdict_words
from songbang.reports.lab.mind_section import answer_words
from songbang.reports.lab.named import begun, key_words

MOST_TURNS, MOST_OPEN, MOST_COUNTERS = 4, 3, 3
_CAPTION = Words("模型只按标了“按它校准”的数校准", "The model is fitted to the figures marked so, and to no others")
_OUTCOME = Words("{outcome}：{setting}", "{outcome}: {setting}")
_TURN = Words(
    "{key}：在范围内动一动，{answers}会变号（政策 {at}）。",
    "{key}: within its range it turns the sign of {answers} (policies: {at}).",
)
_NO_TURN = Words(
    "没有一个数单独在范围内一动就会让结论变号。",
    "No number of the card, moved alone within its range, turns the sign of an answer.",
)
_OPEN = Words("没有人量过：{says}{turns}", "Nobody has measured: {says} {turns}")
_AGAIN = Words(
    "种子 {seed}，抽样 {draws} 次，模拟 {workers} 人 × {months} 月，层 {levels}；"
    "卡片 SHA-256 {hash}；Songbang {version}。来源和每个数怎么算，见 lab.html。",
    "Seed {seed}, {draws} draws, {workers} simulated workers × {months} months, levels {levels}; card SHA-256 {hash}; "
    "Songbang {version}. Sources and definitions: lab.html.",
)
_SOURCED = Words("{says}（{source}）", "{says} ({source})")


def published_blocks() -> Iterator[Block]:
    """Yield what was held out of the fit and what it was fitted to, with the model's range; then the misses."""
    told = [one for one in compared() if one.effect.use in {"fitted", "held_out"} and one.verdict != "not_comparable"]
    rows = tuple(
        (
            cell(_OUTCOME.fill(outcome=begun(one.outcome.label), setting=one.effect.says)),
            cell(published_words(one)),
            cell(model_words(one)),
            cell(verdict_words(one)),
        )
        for one in told
    )
    columns = (Column(COLUMNS[0]), Column(COLUMNS[2]), Column(COLUMNS[3], number=True), Column(COLUMNS[4]))
    yield Table(_CAPTION, columns, rows)
    for one in misses():
        yield Text(miss_words(one))


def against_blocks() -> Iterator[Block]:
    """Yield the weightiest results to the contrary."""
    yield Points(tuple(_SOURCED.fill(says=one.says, source=one.source) for one in counters()[:MOST_COUNTERS]))


def turning_blocks(outcome: Outcome) -> Iterator[Block]:
    """Yield the numbers that turn answers, those of most policies first, and what nobody has measured."""
    open_ = [_OPEN.fill(says=one.says, turns=one.turns or "") for one in unmeasured()[:MOST_OPEN]]
    yield Points((*(tuple(_turns(outcome))[:MOST_TURNS] or (_NO_TURN,)), *open_))


def again_block(outcome: Outcome) -> Text:
    """Return what it takes to have the same again."""
    how = outcome.how
    return Text(
        _AGAIN.fill(
            seed=outcome.seed,
            draws=how.draws,
            workers=f"{how.workers:,}",
            months=how.months,
            levels=", ".join(how.levels),
            hash=outcome.card_hash,
            version=__version__,
        ),
        quiet=True,
    )


def _turns(outcome: Outcome) -> Iterator[Words]:
    found: dict[str, tuple[dict[str, None], dict[int, None]]] = {}
    for at, one in enumerate(outcome.policies, 1):
        for moved in one.moved:
            if moved.flips:
                answers, where = found.setdefault(moved.key, ({}, {}))
                answers[moved.measure], where[at] = None, None
    for key, (answers, where) in sorted(found.items(), key=lambda one: -len(one[1][1])):
        told = join((inside(answer_words(one, outcome.card.currency)) for one in answers), "、", ", ")
        yield _TURN.fill(key=key_words(outcome.card, key), answers=told, at=", ".join(map(str, where)))
