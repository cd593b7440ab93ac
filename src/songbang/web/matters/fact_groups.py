"""The facts that a person can tell, by what they are about, in the order in which a person would look for them."""

from collections.abc import Mapping

from songbang.basis.facts import FACTS
from songbang.basis.words import Words

_GROUPS: tuple[tuple[Words, tuple[str, ...]], ...] = (
    (
        Words("协议怎么写的", "What the agreement says"),
        (
            *("signed", "in_writing", "nc_term_stated", "nc_months", "nc_open_ended", "nc_starts", "activation"),
            *("activation_notice_days", "waiver_notice_days", "suspension_in_dispute", "territory", "affiliates"),
            *("scope_technology_wide", "clauses"),
        ),
    ),
    (
        Words("竞业限制补偿", "Compensation for the non-compete"),
        (
            *("comp_stated", "comp_share", "comp_of", "comp_amount", "comp_per", "comp_when", "comp_in_wages"),
            *("comp_blank", "paid_apart", "comp_void", "part_month", "months_unpaid", "unpaid_by_employer"),
        ),
    ),
    (
        Words("违约金和退还", "Damages and what goes back"),
        ("damages", "damages_for", "return_agreed", "return", "loss"),
    ),
    (
        Words("你的岗位", "Your post"),
        (
            *("role", "access_to_secrets", "employment_kind", "company_officer", "in_probation", "state_secret_post"),
            *("protects_technical_secret", "secrets_named", "affiliate_secrets"),
        ),
    ),
    (
        Words("工资", "Pay"),
        ("avg12", "basic_wage", "wage_monthly", "last_year_pay", "wages", "minimum_wage", "new_wage"),
    ),
    (
        Words("离职和以后", "Leaving, and after it"),
        (
            *("employed", "left", "ended_by", "exit_confirmed", "released_on", "joined_rival", "left_rival"),
            *("hired_before_contract_ended", "firms_compete"),
        ),
    ),
    (
        Words("签的时候", "When it was signed"),
        (
            *("terms_explained", "copy_received", "negotiated", "told_reasons", "necessity_assessed", "rules_known"),
            *("monitoring_consented",),
        ),
    ),
)
_REST = Words("其他", "Other")
ELSEWHERE = frozenset({"paid"})
"""What is told on a page of its own: payments."""


def fact_groups() -> Mapping[Words, tuple[str, ...]]:
    """Return every fact that can be told, in groups; those of no group come last."""
    named = {name for _, names in _GROUPS for name in names}
    rest = tuple(name for name in FACTS if name not in named | ELSEWHERE)
    groups = dict(_GROUPS)
    return {**groups, _REST: rest} if rest else groups
