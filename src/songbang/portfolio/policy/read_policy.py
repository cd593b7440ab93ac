"""Policies read from their files: one TOML file each, a shipped one by its name."""

import tomllib
from collections.abc import Callable
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TypeVar

from songbang.basis.problem import Problem
from songbang.basis.words import Words
from songbang.portfolio.policy.assumed import Assumed
from songbang.portfolio.policy.cells import (
    Table,
    WrongCell,
)  # fmt: skip
from songbang.portfolio.policy.policy import Policy
from songbang.portfolio.policy.policy_table import policy_of
from songbang.portfolio.policy.read_assumed import assumed_of
from songbang.portfolio.policy.shipped import shipped

_LARGEST = 200_000
_UNREAD = Words("文件读不出（{why}）。", "The file cannot be read ({why}).")
_WRONG = Words("「{key}」写得不对。", "“{key}” is not right.")
_WRITE = Words("要求：{wanted}。", "What is wanted: {wanted}.")
_MEND = Words(
    "照着随软件带的政策文件改，例如 as_is、half_pay。", "Write it like one of the shipped policies: as_is, half_pay."
)
_MISSING = Words("找不到这个政策文件。", "There is no such policy file.")
_NAMED = Words("写文件的路径，或者用自带的：{names}。", "Give the path of a file, or one that is shipped: {names}.")
_LARGE = Words("文件太大，不像一份政策。", "The file is too large for a policy.")
Read = TypeVar("Read")


def read_policy(named: str) -> Policy | Problem:
    """Read the policy in a file, or a shipped one by its name. What is wrong in it is told with its key."""
    path = Path(named)
    return _read(named if named in shipped() else path.name, _found(named, path), policy_of)


def read_rates(path: Path) -> Assumed | Problem:
    """Read a user's file of rates and costs."""
    return _read(path.name, path, assumed_of)


def policy_text(name: str, content: str) -> Policy | Problem:
    """Read a policy that was handed over as text."""
    return _parsed(name, content, policy_of)


def rates_text(name: str, content: str) -> Assumed | Problem:
    """Read rates that were handed over as text."""
    return _parsed(name, content, assumed_of)


def _found(named: str, path: Path) -> Path | Traversable:
    return shipped().get(named, path)


def _read(name: str, path: Path | Traversable, take: Callable[[Table], Read]) -> Read | Problem:
    if not path.is_file():
        return Problem("policy_not_found", name, _MISSING, _NAMED.fill(names="、".join(shipped())))
    try:
        with path.open("rb") as file:
            held = file.read(_LARGEST + 1)
        content = held.decode("utf-8-sig")
    except (OSError, ValueError) as error:
        return Problem("policy_unread", name, _UNREAD.fill(why=type(error).__name__), _MEND)
    return Problem("policy_unread", name, _LARGE, _MEND) if len(held) > _LARGEST else _parsed(name, content, take)


def _parsed(name: str, content: str, take: Callable[[Table], Read]) -> Read | Problem:
    try:
        return take(tomllib.loads(content))
    except WrongCell as wrong:
        return Problem("policy_wrong", name, _WRONG.fill(key=wrong.key), _WRITE.fill(wanted=wrong.wanted))
    except (ValueError, RecursionError) as error:
        return Problem("policy_unread", name, _UNREAD.fill(why=str(error)[:100]), _MEND)
