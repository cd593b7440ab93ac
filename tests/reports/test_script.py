from hypothesis import given
from hypothesis import strategies as st

from songbang.basis.words import Words
from songbang.reports.phrases import PHRASES
from songbang.reports.script import LANGUAGES, tell

SAID = Words("离职后，公司应按月支付补偿。", "After leaving, the employer pays each month.")


def test_each_language_has_its_own_words() -> None:
    assert tell(SAID, "zh") == SAID.zh
    assert tell(SAID, "en") == SAID.en
    assert tell(SAID, "zh-Hant") == "離職後，公司應按月支付補償。"


def test_hong_kong_writes_customers_its_own_way() -> None:
    assert tell(Words("不招揽客户", "no approaching of customers"), "zh-Hant") == "不招攬客戶"


def test_signing_is_no_label() -> None:
    assert tell(Words("请要一份再签，贴上标签。", ""), "zh-Hant") == "請要一份再簽，貼上標籤。"


def test_what_is_quoted_from_a_paper_keeps_its_script() -> None:
    said = Words("「竞业限制协议.docx」里写着“离职后两年”，没有终点，见《员工手册》。", "…")
    assert tell(said, "zh-Hant") == "「竞业限制协议.docx」裏寫着“离职后两年”，沒有終點，見《员工手册》。"


@given(st.text(alphabet="离职后补偿竞业限制", min_size=1))
def test_a_quotation_of_any_words_is_left_alone(words: str) -> None:
    assert tell(Words(f"这里写的是「{words}」", ""), "zh-Hant") == f"這裏寫的是「{words}」"


def test_no_phrase_shouts_or_mixes_languages() -> None:
    for name, phrase in PHRASES.items():
        assert not set("！!") & set(phrase.zh + phrase.en), name
        assert not any("\u4e00" <= sign <= "\u9fff" for sign in phrase.en), name
        assert all(tell(phrase, lang) for lang in LANGUAGES), name
