"""The command that sets policies side by side, and its options. What it needs is imported when it runs."""

from pathlib import Path
from typing import Annotated, Optional

import typer

from songbang.cli.audit_commands import (
    AsJson,
    ColumnsFile,
    Day,
    Hidden,
    Language,
    Out,
    Papers,
    Place,
    Purpose,
    Roster,
)

# Optional[…] and not … | None: every release of typer reads this spelling.
Policies = Annotated[
    Optional[list[str]],  # noqa: UP045
    typer.Option(
        "--policy", metavar="POLICY.toml", help="A policy file, or a shipped one: as_is / 政策文件或自带的名字"
    ),
]
Rates = Annotated[
    Optional[Path],  # noqa: UP045
    typer.Option("--rates", metavar="FILE", help="Your own rates and costs / 你自己的离职率和单价"),
]


def policy(  # noqa: PLR0913, PLR0917 - the options of the command line
    roster: Roster,
    policies: Policies = None,
    rates: Rates = None,
    papers: Papers = None,
    columns: ColumnsFile = None,
    place: Place = None,
    on: Day = None,
    purpose: Purpose = None,
    out: Out = None,
    hidden: Hidden = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
    lang: Language = "zh",
) -> None:
    """Set policies side by side: what each costs, who leaves / 几种政策的费用并排比较"""
    from songbang.cli.asked import asked_day  # noqa: PLC0415
    from songbang.cli.policy_costs import Asked, policy_costs  # noqa: PLC0415
    from songbang.tasks.asked import language_asked, place_asked  # noqa: PLC0415

    tongue = language_asked(lang)
    named = tuple(policies or ())
    asked = Asked(
        roster, named, rates, papers, columns, place_asked(place), asked_day(on), purpose, out, tongue, as_json, hidden
    )
    raise typer.Exit(policy_costs(asked))
