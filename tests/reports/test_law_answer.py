import json
from datetime import date

from tests.reports.make_outcome import law

from songbang.basis.provision import Cite, Provision
from songbang.basis.standing import Anchor, Effect, Force, InvokedBy, Topic
from songbang.basis.words import Words
from songbang.reports.law_answer import LawAnswer, law_json, law_text


def provision(start: date, *, verified: bool = False) -> Provision:
    return Provision(
        id="xx.duration.cap", place="xx", topic=Topic.DURATION, rule="cap", values={"months": 24}, start=start,
        until=None, force=Force.MINISTRY_GUIDANCE, effect=Effect.VOID_EXCESS, invoked_by=InvokedBy.WORKER,
        anchor=Anchor.SIGNING, cites=(Cite("xx-guide", "示例合规指引", "9"),), reviewed=date(2026, 11, 1),
        verified=verified, says=Words("期限不超过二十四个月。", "No longer than 24 months."),
    )  # fmt: skip


def answer() -> LawAnswer:
    now, later = provision(date(2020, 1, 1)), provision(date(2027, 1, 1), verified=True)
    return LawAnswer("xx", date(2026, 11, 22), date(2026, 11, 1), (now,), (later,))


def test_a_sentence_comes_with_its_source_and_its_force() -> None:
    told = law_text(answer(), law(), "zh")
    assert "[期限] 期限不超过二十四个月。" in told
    assert "示例合规指引 第 9 条（部门指引（不是法律）；条文还没有与官方文本核对）" in told
    assert "2027 年 1 月 1 日（星期五）起：" in told


def test_english_and_traditional_stand_alone() -> None:
    assert "[Length] No longer than 24 months." in law_text(answer(), law(), "en")
    assert "[期限] 期限不超過二十四個月。" in law_text(answer(), law(), "zh-Hant")


def test_the_document_names_the_first_day_as_the_law_files_do() -> None:
    document = json.loads(json.dumps(law_json(answer(), "en")))
    first = document["provisions"][0]
    assert document["law"] == {"on": "2026-11-22", "places": {"xx": {"reviewed": "2026-11-01"}}}
    assert first["from"] == "2020-01-01"
    assert first["force"] == "ministry_guidance"
    assert first["cites"] == [{"instrument": "xx-guide", "title": "示例合规指引", "article": "9"}]
    assert first["verified"] is False
    assert document["coming"][0]["from"] == "2027-01-01"


def test_a_day_without_provisions_says_so() -> None:
    empty = LawAnswer("xx", date(1990, 1, 1), date(2026, 11, 1), (), ())
    assert "没有收录" in law_text(empty, law(), "zh")
