"""All recognisers, each by the name of its file."""

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from songbang.redaction.kind import Found
from songbang.redaction.kinds import (
    accounts,
    addresses,
    bank_cards,
    birthdays,
    credit_codes,
    emails,
    firms,
    firms_in_lists,
    identity_numbers,
    links,
    names,
    names_alone,
    names_in_latin,
    names_in_sentences,
    numbers,
    passports,
    phones,
    plates,
)

MODULES: Final = (
    *(links, emails, identity_numbers, credit_codes, passports, bank_cards, phones, accounts, plates),
    *(birthdays, numbers, addresses, firms, firms_in_lists, names, names_in_latin, names_in_sentences, names_alone),
)
"""In the order in which they win where two of them claim the same place."""

RECOGNISERS: Final[Mapping[str, Callable[[str], Iterator[Found]]]] = MappingProxyType(
    {module.__name__.rpartition(".")[2]: module.find for module in MODULES}
)
