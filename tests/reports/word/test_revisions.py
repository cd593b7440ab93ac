"""Tracked changes: one length of time, in the form of the words it replaces; refusing them gives the text back."""

import io

import docx as python_docx
import pytest
from tests.papers.word_maker import deleted, p, package, r
from tests.reports.word.marking import accepted, marked, outcome_of, parts, rejected, text_of, written_by

from songbang.basis.standing import Standing
from songbang.reports.word.marked import Marked
from songbang.reports.word.places import Place

SENTENCE = "第一条 乙方离职后{}内，不得到与甲方有竞争关系的单位任职。"
ENGLISH = (
    "For a period of {} after termination of employment, the Employee shall not join any competitor of the Company."
)


def _agreement(length: str, sentence: str = SENTENCE) -> bytes:
    return package(p("竞业限制协议") + p(sentence.format(length)))


def _cap(data: bytes) -> Standing:
    found = outcome_of(data, place="cn").findings
    return next(one.standing for one in found if one.provision == "cn.duration.cap")


@pytest.mark.parametrize(
    ("was", "now", "sentence"),
    [
        ("三十六个月", "24个月", SENTENCE),
        ("三年", "24个月", SENTENCE),
        ("叁拾陆（36）个月", "24个月", SENTENCE),
        ("36 个月", "24个月", SENTENCE),
        ("三年", "24個月", "第一條 乙方離職後{}內，不得到與甲方有競爭關係的單位任職。"),
        ("thirty-six (36) months", "24 months", ENGLISH),
        ("three years", "24 months", ENGLISH),
    ],
)
def test_the_words_that_meet_the_rule_are_put_in(was: str, now: str, sentence: str) -> None:
    data = _agreement(was, sentence)
    done = marked(data, place="cn")
    (change,) = done.reworded
    assert (change.what.was, change.what.now, change.is_written) == (was, now, True)
    assert text_of(rejected(done.data)) == text_of(data)
    assert text_of(accepted(done.data)) == text_of(data).replace(was, now)
    assert (_cap(data), _cap(accepted(done.data))) == (Standing.BROKEN, Standing.KEPT)


def test_what_the_comment_says_of_it() -> None:
    (told,) = written_by(marked(_agreement("三年")).data, "松绑").values()
    assert "修订：把“三年”改成“24个月”。依据就是上面这条规定。接不接受，由你和对方决定。" in told


def test_a_term_that_meets_the_rule_is_left_alone() -> None:
    done = marked(_agreement("二十四个月"))
    assert done.reworded == ()
    assert b"<w:ins" not in parts(done.data)["word/document.xml"]


def test_runs_are_cut_and_the_form_is_kept() -> None:
    data = package(
        p("竞业限制协议")
        + p(r("第一条 乙方离职后三", "<w:i/>"), r("十六个", "<w:b/>"), r("月内，不得到与甲方有竞争关系的单位任职。"))
    )
    done = marked(data)
    xml = parts(done.data)["word/document.xml"].decode()
    assert '<w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">三</w:delText>' in xml
    assert '<w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">十六个</w:delText>' in xml
    assert text_of(accepted(done.data)) == text_of(data).replace("三十六个月", "24个月")


def test_word_sees_who_and_when() -> None:
    xml = parts(marked(_agreement("三年")).data)["word/document.xml"].decode()
    assert 'w:author="松绑" w:date="2026-11-22T09:30:00Z"' in xml
    assert python_docx.Document(io.BytesIO(marked(_agreement("三年")).data)).paragraphs[1].text.endswith("单位任职。")


def _told_only(body: str, **more: str) -> tuple[Marked, Place | None]:
    data = package(p("竞业限制协议") + body, **more)
    done = marked(data)
    (change,) = done.reworded
    assert not change.is_written
    assert text_of(done.data) == text_of(data)
    (told,) = written_by(done.data, "松绑").values()
    assert f"按这条规定可以写成“{change.what.now}”。" in told
    assert "没有写成修订。" in told
    return done, change.apart


_BEFORE, _AFTER = r("第一条 乙方离职后"), r("内，不得到与甲方有竞争关系的单位任职。")
_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>FORMTEXT</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    ("held", "where"),
    [
        (f'<w:fldSimple w:instr="FILLIN">{r("三年")}</w:fldSimple>', Place.FIELD),
        (_FIELD.format(r("三年")), Place.FIELD),
        (_CONTROL.format("<w:text/>", r("三年")), Place.CONTROL),
        (_CONTROL.format('<w:lock w:val="contentLocked"/>', r("三年")), Place.CONTROL),
        (f'<w:moveTo w:id="5" w:author="法务">{r("三年")}</w:moveTo>', Place.MOVED),
    ],
)
def test_words_that_word_writes_itself_are_told_and_not_changed(held: str, where: Place) -> None:
    assert _told_only(p(_BEFORE, held, _AFTER))[1] is where


def test_words_in_a_text_box_are_told_and_not_changed() -> None:
    box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    assert _told_only(p("见框", box.format(p(SENTENCE.format("三年")))))[1] is Place.BOX


def test_words_over_two_paragraphs_are_told_and_not_changed() -> None:
    mark = '<w:rPr><w:del w:id="9" w:author="法务"/></w:rPr>'
    body = p(_BEFORE, "三", props=mark) + p("年", _AFTER)
    assert _told_only(body)[1] is Place.SCATTERED


@pytest.mark.parametrize("length", ["三年（36个月）", "永久"])
def test_a_length_written_twice_or_without_end_is_told_and_not_changed(length: str) -> None:
    assert _told_only(p(SENTENCE.format(length).replace("内", "")))[1] is None


def test_inside_the_insertion_of_another_person() -> None:
    data = package(
        p("竞业限制协议")
        + p(
            r("第一条 乙方"),
            f'<w:ins w:id="0" w:author="法务">{r("离职后三年内，")}</w:ins>',
            r("不得到与甲方有竞争关系的单位任职。"),
        )
    )
    done = marked(data)
    assert done.reworded[0].is_written
    assert text_of(rejected(done.data)) == text_of(data)
    assert text_of(accepted(done.data)) == text_of(data).replace("三年", "24个月")
    assert text_of(rejected(rejected(done.data), "法务")) == text_of(rejected(data, "法务"))


def test_words_struck_out_before_stay_so() -> None:
    data = package(
        p("竞业限制协议") + p(r("第一条 乙方离职后三"), deleted("十"), r("年内，不得到与甲方有竞争关系的单位任职。"))
    )
    done = marked(data)
    assert text_of(accepted(done.data)) == text_of(data).replace("三年", "24个月")
    assert "十</w:delText>" in parts(done.data)["word/document.xml"].decode()


def test_a_hyperlink_stays_one() -> None:
    data = package(p("竞业限制协议") + p(_BEFORE, f'<w:hyperlink w:anchor="a">{r("三年")}</w:hyperlink>', _AFTER))
    done = marked(data)
    assert done.reworded[0].is_written
    assert text_of(rejected(done.data)) == text_of(data)
    assert parts(done.data)["word/document.xml"].decode().count("<w:hyperlink") == 1
