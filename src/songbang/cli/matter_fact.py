"""`songbang matter fact`: facts that a person came to know, set in a matter."""

from collections.abc import Sequence
from pathlib import Path

from songbang.basis.facts import FACTS
from songbang.basis.words import Words
from songbang.cli.output import put_json, put_text
from songbang.reports.plain_values import plain_value
from songbang.reports.script import tell
from songbang.tasks.matter.fact import fact_json, set_facts

SET = Words("已记下：{label} = {value}", "Noted: {label} = {value}")


def tell_facts(folder: Path, typed: Sequence[str], lang: str, *, as_json: bool) -> int:
    """Set the facts, all of them or none."""
    done = set_facts(folder, typed)
    if as_json:
        put_json(fact_json(done, lang))
    else:
        put_text("".join(f"{tell(_said(name, value), lang)}\n" for name, value in done.facts.items()))
    return 0


def _said(name: str, value: object) -> Words:
    label = FACTS[name].label if name in FACTS else Words(name, name)
    return SET.fill(label=label, value=plain_value(value, "zh"))
