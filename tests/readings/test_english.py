"""What an English paper is, who its parties are, and which law it chose."""

import pytest
from tests.readings.made import reading_of

CONTRACT = (
    "EXECUTIVE SERVICE AGREEMENT\n\n"
    "(1) LARCHMONT PEAK (HONG KONG) LIMITED, a company incorporated in Hong Kong (the “Company”); and\n"
    "(2) MS. OONA FERRABY of Flat B, Imaginary Court (the “Executive”).\n\n"
    "1. The Executive shall not, for six months after termination, work for any competitor.\n"
)


def test_the_parties_are_read_as_written() -> None:
    parties = reading_of(CONTRACT)
    assert (parties.employer, parties.worker) == ("LARCHMONT PEAK (HONG KONG) LIMITED", "MS. OONA FERRABY")


def test_a_firm_is_no_worker() -> None:
    deed = "DEED OF UNDERTAKING\n\nTo: Sandglass Harbour Insurance Company Limited\nBy: ________\n"
    parties = reading_of(deed)
    assert (parties.employer, parties.worker) == ("Sandglass Harbour Insurance Company Limited", None)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("PROPRIETARY INFORMATION AND INVENTION ASSIGNMENT AGREEMENT", "confidentiality_agreement"),
        ("RESTRICTED SHARE UNIT AWARD AGREEMENT", "equity_agreement"),
        ("LETTER OF APPOINTMENT", "labour_contract"),
        ("CONFIDENTIALITY AND NON-COMPETITION AGREEMENT", "non_compete_agreement"),
        ("CONSULTANCY AGREEMENT", "service_contract"),
        ("TENANCY AGREEMENT", "other"),
        ("SEPARATION AGREEMENT AND GENERAL RELEASE", "other"),
    ],
)
def test_the_title_tells_the_kind(title: str, kind: str) -> None:
    assert reading_of(f"{title}\n\nThe parties agree on what follows below.\n").kind == kind


@pytest.mark.parametrize(
    ("law", "place"),
    [
        ("This agreement shall be governed by the law of England and Wales.", "gb"),
        ("This Agreement shall be governed by the laws of the State of Georgia.", "us"),
        ("Singapore law applies.", "sg"),
        ("This deed is governed by Hong Kong law.", "hk"),
        ("The English version prevails.", None),
    ],
)
def test_the_chosen_law_is_the_place(law: str, place: str | None) -> None:
    assert reading_of(f"EMPLOYMENT AGREEMENT\n\n9. {law}\n").place == place
