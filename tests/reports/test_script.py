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


def test_a_message_of_ours_is_told_as_the_catalogue_has_it() -> None:
    assert tell(PHRASES["disclaimer"], "zh-Hant") == "這是法律資訊，不是法律意見。"
    assert tell(Words("没有人写过这句：违约金", "…"), "zh-Hant") == "沒有人寫過這句：違約金"


def test_a_filled_message_is_looked_up_as_it_was_written() -> None:
    file = Words("在同一个文件夹的 {file} 里：{what}", "in {file} of the same folder: {what}")
    said = file.fill(file="离职/竞业.toml", what=PHRASES["disclaimer"])

    assert tell(said, "zh-Hant") == "在同一個文件夾的 离职/竞业.toml 裏：這是法律資訊，不是法律意見。"
    assert tell(Words("{a}；{a}", "{a}; {a}").fill(a=said), "zh-Hant").count("法律資訊") == 2
    assert tell(PHRASES["on_page"].fill(paper="协议.docx", page=3), "zh-Hant") == "协议.docx，第 3 頁"


def test_what_is_the_same_in_both_languages_is_a_name_and_stays() -> None:
    assert tell(Words("甲辰科技（离职）", "甲辰科技（离职）"), "zh-Hant") == "甲辰科技（离职）"


def test_how_a_message_was_made_makes_no_difference_to_what_it_is() -> None:
    made, written = Words("第 {n} 页", "page {n}").fill(n=3), Words("第 3 页", "page 3")

    assert made == written
    assert hash(made) == hash(written)
    assert repr(made) == repr(written)
