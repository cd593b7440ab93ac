"""The last columns of an audit: shares, shortfalls, what the guidance advises, what each row rests on and lacks."""

import polars as pl

from songbang.answers.many.agreed_sums import share_in_cents
from songbang.basis.known import share_figure, whole_figure
from songbang.basis.provision import Provision
from songbang.portfolio.audit.ground import Ground
from songbang.portfolio.audit.masks import Masks
from songbang.portfolio.audit.pay import Reasons
from songbang.portfolio.roster.columns import columns
from songbang.sums.choose import larger, part_of

PER_CENT_PLACES = 10_000
"""A share is told in hundredths of a per cent."""
OF_AGREEMENT = (
    *(
        "term_months",
        "ends_on",
        "agreed_month",
        "agreed_share",
        "law_month",
        "due_month",
        "floor",
        "floor_checked",
        "guided_month",
    ),
    *("short_law", "short_default", "short_guided", "due_so_far", "owed", "extra", "owes", "still_to_come"),
    *("whole_term", "damages", "could_go_back", "damages_ratio", "months_unpaid", "may_end_from"),
    *("free_release_until", "release_saves_until", "next_on", "next_what", "pay_why", "missing"),
)
"""Results that only who has an agreement has."""
OF_TIME = frozenset(
    {"ends_on", "due_so_far", "owed", "extra", "owes", "still_to_come", "months_unpaid", "may_end_from"}
    | {"free_release_until", "release_saves_until", "next_on", "next_what"}
)
"""Results that hang on the days of leaving and of release; where one of these was not read they are not known."""


def with_shown(rows: pl.DataFrame, ground: Ground, pay: Reasons, masks: Masks) -> pl.DataFrame:
    """Add what remains of ``results.toml``; who has no agreement has none of it."""
    agreed, wage = pl.col("agreed_month"), pl.when(pl.col("avg12") > 0).then("avg12")
    share: pl.Expr = part_of(agreed.cast(pl.Int128), PER_CENT_PLACES, wage)
    rows = rows.with_columns(
        term_months=pl.when(pl.col("nc_months").is_not_null()).then(
            pl.min_horizontal("nc_months", pl.coalesce("cap", "cap_today"))
        ),
        agreed_share=share.cast(pl.Int64, strict=False),
        guided_month=_guided(ground),
        could_go_back=pl.col("paid"),
        pay_why=_resting(rows, pay),
        lacking=_lacking(rows, pay, masks),
        at_least=_at_least(rows, pay),
    ).with_columns(
        short_law=pl.when(~pl.col("vs_local").is_in(["open", "unknown"]).fill_null(value=False)).then(
            _short(pl.col("due_month"))
        ),
        short_default=_short(pl.col("law_month")),
        short_guided=_short(pl.col("guided_month")),
    )
    rows = rows.with_columns(missing=masks.text(_told_apart(rows, masks) | rows["lacking"], tuple(columns())))
    none, unread = pl.col("state") == "none", pl.col("left_unread") | pl.col("released_on_unread")
    apart = {name: none | unread if name in OF_TIME else none for name in OF_AGREEMENT}
    return rows.with_columns(pl.when(~out).then(pl.col(name)).alias(name) for name, out in apart.items())


def _short(wanted: pl.Expr) -> pl.Expr:
    """Return what the agreed sum falls short of another; nothing agreed is no shortfall but a gap the law fills."""
    return (wanted - pl.col("agreed_month")).clip(0, None)


def _guided(ground: Ground) -> pl.Expr:
    """Return what the guidance advises for a month: more for a longer term, not below the minimum wage."""
    share: pl.Expr = ground.by_country("compensation.guided_share", _guided_share).cast(pl.Int64)
    return pl.when(share >= pl.col("most_today")).then(share).otherwise(larger(share, pl.col("floor_today")))


def _guided_share(rule: Provision) -> pl.Expr:
    short, long = (share_in_cents(pl.col("avg12"), share_figure(rule, name)) for name in ("share", "long_share"))
    over = pl.col("nc_months") > whole_figure(rule, "over_months")
    return pl.when(over).then(long).when(~over).then(short)


def _resting(rows: pl.DataFrame, pay: Reasons) -> pl.Series:
    """Return the provisions behind the sum due; none where the agreement alone decides."""
    names = pay.names("rests", rows["comp_stated"]).list.join(" ")
    decides = rows.select(
        (pl.col("pay") > pl.col("agreed_month")).fill_null(value=False) | ~pl.col("comp_stated")
    ).to_series()
    nothing = pl.Series([None], dtype=pl.String).new_from_index(0, rows.height)
    return names.zip_with(decides.fill_null(value=False), nothing)


def _told_apart(rows: pl.DataFrame, masks: Masks) -> pl.Series:
    """Return the bits of what the answers lack: where it is told what was paid, it is for which months that lacks."""
    paid, months = masks.of(["paid"]), masks.of(["months_unpaid"])
    lacks = rows["lacks"]
    apart = rows["paid"].is_not_null() & ((lacks & paid) > 0)
    return ((lacks & ~paid) | months).zip_with(apart, lacks)


def _at_least(rows: pl.DataFrame, pay: Reasons) -> pl.Series:
    """Tell of whom the sums are the least that is due: a fact that may raise them is not known."""
    lacks = pay.names("lacks", rows["comp_stated"]).list.len() > 0
    return (lacks & rows["due_month"].is_not_null()).fill_null(value=False)


def _lacking(rows: pl.DataFrame, pay: Reasons, masks: Masks) -> pl.Series:
    """Return as bits what is lacking to know the money of each row."""
    unpaid = pl.col("due_month").is_null()
    names = pay.names("lacks", rows["comp_stated"])
    by_set = {one: masks.of(one.split(" ")) if one else 0 for one in names.list.join(" ").unique().drop_nulls()}
    rates = names.list.join(" ").replace_strict(by_set, default=0, return_dtype=pl.Int64)
    needs_wage = ~pl.col("comp_stated") | (pl.col("comp_amount").is_null() & (pl.col("comp_of") == "average_wage_12m"))
    own = rows.select(
        masks.where(pl.col("comp_stated").is_null(), "comp_amount")
        | masks.where(pl.col("place").is_null(), "place")
        | masks.where(pl.col("agreement").is_null(), "agreement")
        | masks.where(needs_wage & pl.col("avg12").is_null(), "avg12")
        | masks.where(unpaid & pl.col("pay").is_not_null(), "minimum_wage")
        | masks.where(pl.col("nc_months").is_null(), "nc_months")
        | masks.where(pl.col("left_unread"), "left")
        | masks.where(pl.col("released_on_unread"), "released_on")
        | masks.where((pl.col("due_so_far") != 0) & pl.col("paid").is_null(), "paid")
        | masks.where(pl.col("damages").is_null() & pl.col("damages_multiple_parts").is_null(), "damages_amount")
    ).to_series()
    stated = rows["comp_stated"].is_not_null()
    return own | rates.zip_with(stated, pl.Series([0], dtype=pl.Int64).new_from_index(0, rows.height))
