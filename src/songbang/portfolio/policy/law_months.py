"""The months that the country's provision on a point names, asked for a day."""

from collections.abc import Mapping, Sequence
from datetime import date

from songbang.answers.figures.setting import Setting
from songbang.basis.known import whole_figure
from songbang.basis.provision import Provision
from songbang.law.in_force import Law

RELEASE = "waiver.release"


def release_rules(law: Law, places: Sequence[str], day: date) -> Mapping[str, Provision]:
    """Return for each country the provision on an early release by the employer; none where it holds none."""
    countries = {place.split("-", maxsplit=1)[0] for place in places}
    found = {country: Setting(law, country, day, {}).asked(RELEASE) for country in sorted(countries)}
    return {country: one for country, one in found.items() if isinstance(one, Provision)}


def release_months(rules: Mapping[str, Provision]) -> Mapping[str, int]:
    """Return for each country how many further months that provision gives."""
    return {country: whole_figure(one, "months") for country, one in rules.items()}
