"""Made-up papers in forms that were written after the recognisers and never used to better them."""

from collections.abc import Callable
from random import Random

from tests.redaction.made_papers import TRADITIONAL, Firm, Person, Truth, Writer, address, spread

from songbang.redaction.kind import Kind


def settlement(w: Writer) -> None:
    p, f = Person(w), Firm(w)
    w.line("和解协议书")
    w.line(
        (Kind.FIRM, f.name),
        "（以下称公司）与",
        (Kind.NAME, p.name),
        "（以下称员工，身份证",
        (Kind.IDENTITY, spread(w, p.identity)),
        "）就竞业限制争议达成如下一致：",
    )
    w.line(
        "1. 公司于2026年8月15日前向",
        (Kind.NAME, p.name, "repeat"),
        "一次性支付54000元，收款账户",
        (Kind.CARD, p.card),
        "（招商银行）。",
    )
    w.line("2. 双方此前往来函件以邮箱", (Kind.EMAIL, p.email), "为准，联络人", (Kind.NAME, Person(w).name), "。")
    w.line("公司（章）          员工：", (Kind.NAME, p.name))


def transcript(w: Writer) -> None:
    p, boss = Person(w), Person(w)
    w.line("通话录音文字整理（主叫", (Kind.PHONE, p.mobile), "，被叫", (Kind.PHONE, boss.mobile), "）")
    w.line((Kind.NAME, p.name, "sentence"), "：喂，", (Kind.NAME, boss.family, "title"), "总，我想问问补偿。")
    w.line((Kind.NAME, boss.name, "sentence"), "：这个你问", (Kind.NAME, Person(w).name, "sentence"), "，她管。")
    w.line((Kind.NAME, p.name, "sentence"), "：她让我找您。")
    w.line((Kind.NAME, boss.name, "sentence"), "：那我让小", (Kind.NAME, Person(w).family, "title"), "回你。")


def complaint(w: Writer) -> None:
    p, f, a = Person(w), Firm(w), Person(w)
    w.line("劳动保障监察投诉登记")
    w.line("投诉人 ", (Kind.NAME, p.name, "bare"), " 联系方式 ", (Kind.PHONE, spread(w, p.mobile)))
    w.line("被投诉单位 ", (Kind.FIRM, f.name), " 地址 ", (Kind.ADDRESS, address(w)))
    w.line(
        "事由：单位人事",
        (Kind.NAME, a.name, "sentence"),
        "于4月将我的护照（",
        (Kind.PASSPORT, p.passport),
        "）收走，至今未还。",
    )
    w.line("登记人：", (Kind.NAME, Person(w).name), "  编号：", (Kind.NUMBER, f"LJ{w.digits(8)}"))


def sheet(w: Writer) -> None:
    w.line("会议签到表    地点：3楼会议室")
    w.line("序号\t姓名\t部门\t手机\t签字")
    for at in range(1, 5):
        one = Person(w)
        w.line(f"{at}\t", (Kind.NAME, one.name, "column"), "\t研发部\t", (Kind.PHONE, one.mobile), "\t")


def resignation(w: Writer) -> None:
    p, boss, f = Person(w), Person(w), Firm(w)
    w.line("To: ", (Kind.NAME, boss.latin), " <", (Kind.EMAIL, boss.email), ">")
    w.line("Subject: Resignation")
    w.line("Dear ", (Kind.NAME, boss.latin.split()[0], "labelled"), ",")
    w.line(
        "I hereby resign from my position at ",
        (Kind.FIRM, f.latin, "sentence"),
        " with effect from 31 March 2026. As agreed with ",
        (Kind.NAME, "Priya Raman", "sentence"),
        " from HR, my passport no. ",
        (Kind.PASSPORT, p.passport),
        " should be returned to me.",
    )
    w.line(
        "You can reach me at ",
        (Kind.PHONE, f"+86 {p.mobile}"),
        " or ",
        (
            Kind.ADDRESS,
            w.pick("Flat 3A, 77 Tianfu Third Street, Chengdu", "No. 12 Wensan Road, Xihu District, Hangzhou"),
        ),
        ".",
    )
    w.line("Yours sincerely,")
    w.line((Kind.NAME, p.latin, "labelled"))


def group(w: Writer) -> None:
    a, b, c = Person(w), Person(w), Person(w)
    w.line("【测试组（12）】")
    w.line((Kind.NAME, a.name, "sentence"))
    w.line("明天谁去浦东劳动仲裁院？")
    w.line((Kind.NAME, b.name, "sentence"))
    w.line("我去，@", (Kind.NAME, c.name, "sentence"), " 你把", (Kind.NAME, a.name, "repeat"), "的工资条带上")
    w.line((Kind.NAME, c.name, "repeat"))
    w.line("好，我车牌", (Kind.PLATE, c.plate), "，到了打我", (Kind.PHONE, c.mobile))


def lawyer(w: Writer) -> None:
    p, f, agent = Person(w), Firm(w), Person(w)
    w.line("律 师 函")
    w.line((Kind.NAME, p.name), "先生/女士：")
    w.line(
        "　　本所接受",
        (Kind.FIRM, f.name),
        "的委托，就您违反《竞业限制协议》一事致函如下：经查，您自2026年4月起在",
        (Kind.FIRM, Firm(w).name, "sentence"),
        "（",
        (Kind.ADDRESS, address(w)),
        "）工作，社保由该公司缴纳。",
    )
    w.line("　　请于收函之日起七日内与本律师联系（", (Kind.PHONE, agent.phone), "，", (Kind.EMAIL, agent.email), "）。")
    w.line("                              ", (Kind.NAME, agent.name, "bare"), " 律师")
    w.line("                              二〇二六年七月一日")


def receipt(w: Writer) -> None:
    p, f, k = Person(w), Firm(w), Person(w)
    w.line("收 条")
    w.line(
        "今收到员工",
        (Kind.NAME, p.name),
        "护照壹本（号码",
        (Kind.PASSPORT, p.passport),
        "）、往来港澳通行证壹本（",
        (Kind.PASSPORT, p.pass_hk),
        "），由本部门统一保管。",
    )
    w.line((Kind.FIRM, f.name), " 行政部  保管员 ", (Kind.NAME, k.name, "bare"), "  2025.3.1")


MAKERS: tuple[Callable[[Writer], None], ...] = (
    settlement,
    transcript,
    complaint,
    sheet,
    resignation,
    group,
    lawyer,
    receipt,
)


def fresh(seed: int) -> tuple[str, list[Truth]]:
    """Return the paper of this seed and where its personal data stand; one in six is in traditional script."""
    w = Writer(Random(f"fresh {seed}"))  # noqa: S311 - made-up papers
    MAKERS[seed % len(MAKERS)](w)
    text = "".join(map(TRADITIONAL.convert, w.text)) if w.random.random() < 1 / 6 else w.text
    assert len(text) == len(w.text)
    return text, w.truths
