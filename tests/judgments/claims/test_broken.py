"""Decisions that are cut, doubled or stripped: nothing raises, and every place lies in the text."""

from hypothesis import given
from hypothesis import strategies as st
from tests.judgments.claims.made import APPEAL, FIRST

from songbang.judgments.claims.read_claims import read_claims
from songbang.judgments.divide import divide

WHOLE = (
    FIRST.format(
        claims="甲辰公司向本院提出诉讼请求：1.林某支付违约金30万元；2.林某返还竞业限制补偿金2万元。",
        orders="一、林某支付甲辰公司违约金5万元；二、驳回甲辰公司的其他诉讼请求。",
    ),
    APPEAL.format(
        below="甲辰公司向一审法院起诉请求：林某支付违约金30万元。一审法院判决：林某支付甲辰公司违约金5万元。",
        orders="一、撤销上述判决；二、驳回甲辰公司的诉讼请求。",
    ),
)


@given(
    st.sampled_from(WHOLE), st.integers(0, 900), st.integers(0, 900), st.sampled_from(["cut", "doubled", "stripped"])
)
def test_a_broken_decision_is_read_as_far_as_it_goes(whole: str, start: int, length: int, how: str) -> None:
    part = whole[start : start + length]
    text = {
        "cut": whole[:start] + whole[start + length :],
        "doubled": whole[: start + length] + part + whole[start + length :],
        "stripped": whole.replace("。", "").replace("\n", "")[start:],
    }[how]

    for claim in read_claims(divide(text)):
        assert claim.asked.end <= len(text)
        assert claim.asked.of(text).strip()
        assert claim.answered is None or claim.answered.end <= len(text)


def test_blanks_in_words_and_broken_lines_change_nothing() -> None:
    for whole in WHOLE:
        broken = "\n".join(whole[at : at + 17] for at in range(0, len(whole), 17))
        told = [(one.claim, one.claimed, one.awarded, one.outcome) for one in read_claims(divide(whole))]

        assert [(one.claim, one.claimed, one.awarded, one.outcome) for one in read_claims(divide(broken))] == told
