"""The columns told of each leaver, as ``policy/choices.toml`` defines them."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from songbang.basis.words import Words
from songbang.portfolio.audit.result_columns import ResultColumn, ResultKind


@cache
def choice_columns() -> Mapping[str, ResultColumn]:
    """Return every column by its name, in the order of the list."""
    text = files("songbang.portfolio.policy").joinpath("choices.toml").read_text(encoding="utf-8")
    return {one["name"]: _column(one) for one in tomllib.loads(text)["column"]}


def _column(told: Mapping[str, Any]) -> ResultColumn:
    values = {one["name"]: Words(one["zh"], one["en"]) for one in told.get("value", ())}
    label, says = Words(told["zh"], told["en"]), Words(**told["says"])
    return ResultColumn(
        told["name"], ResultKind(told["kind"]), label, says, side=told.get("side", ""), values=values or None
    )
