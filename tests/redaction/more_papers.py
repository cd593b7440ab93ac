"""More made-up papers: forms on which the first recognisers found 58 of 100, and were then bettered."""

from collections.abc import Callable
from random import Random

from tests.redaction.made_papers import TRADITIONAL, Firm, Person, Truth, Writer, address, spread

from songbang.redaction.kind import Kind

BRANDS = ("星火速运", "小鹿出行", "云帆游戏", "青团短视频", "北极星智驾", "Nimbus Labs", "橙光影业", "拾光社区")


def certificate(w: Writer) -> None:
    p, f = Person(w), Firm(w)
    w.line("解除（终止）劳动合同证明书")
    w.line(
        "兹证明",
        (Kind.NAME, p.name),
        "（身份证号码：",
        (Kind.IDENTITY, p.identity),
        "）自2021年3月1日起在我司研发部任高级工程师一职，双方于2026年3月31日解除劳动合同。",
    )
    w.line("特此证明。")
    w.line("                    ", (Kind.FIRM, f.name))
    w.line("经办：", (Kind.NAME, Person(w).name), "    本人签收：", (Kind.NAME, p.name, "repeat"))


def judgment(w: Writer) -> None:
    p, f, agent = Person(w), Firm(w), Person(w)
    w.line("民事判决书")
    w.line((Kind.NUMBER, f"（2026）浙0106民初{w.digits(4)}号"))
    w.line("上诉人（原审原告）：", (Kind.FIRM, f.name), "，住所地", (Kind.ADDRESS, address(w)), "。")
    w.line("委托诉讼代理人：", (Kind.NAME, agent.name), "，", (Kind.FIRM, "浙江丙丁律师事务所", "sentence"), "律师。")
    w.line(
        "被上诉人（原审被告）：",
        (Kind.NAME, p.name),
        "，女，",
        (Kind.BIRTHDAY, p.born),
        "出生，住",
        (Kind.ADDRESS, p.address),
        "。",
    )
    w.line(
        "上诉人",
        (Kind.FIRM, f.stem + "公司", "short"),
        "因与被上诉人",
        (Kind.NAME, p.name, "repeat"),
        "竞业限制纠纷一案，不服一审判决，向本院提起上诉。",
    )
    w.line("审 判 长  ", (Kind.NAME, Person(w).name))
    w.line("审 判 员  ", (Kind.NAME, Person(w).name))
    w.line("书 记 员  ", (Kind.NAME, Person(w).name))


def parcel(w: Writer) -> None:
    p, other = Person(w), Person(w)
    w.line("EMS 国内标准快递  ", (Kind.NUMBER, f"11{w.digits(11)}", "bare"))
    w.line("寄：", (Kind.NAME, other.name), " ", (Kind.PHONE, other.mobile))
    w.line((Kind.ADDRESS, other.address))
    w.line("收：", (Kind.NAME, p.name), " ", (Kind.PHONE, spread(w, p.mobile)))
    w.line((Kind.ADDRESS, p.address))
    w.line("内件：竞业限制义务通知书 1 份   签收：本人签收 2026/4/3 14:22")


def resume(w: Writer) -> None:
    p, f, g = Person(w), Firm(w), Firm(w)
    w.line((Kind.NAME, p.name, "bare"))
    w.line(
        (Kind.PHONE, p.mobile),
        " | ",
        (Kind.EMAIL, p.email),
        " | ",
        (Kind.BIRTHDAY, f"{w.random.randint(1985, 2000)}.{w.random.randint(1, 12)}", "bare"),
        " | 现居",
        (Kind.ADDRESS, "杭州市滨江区长河街道", "coarse"),
    )
    w.line("工作经历")
    w.line("2021.03-2026.03  ", (Kind.FIRM, f.name, "sentence"), "  算法工程师")
    w.line("2018.07-2021.02  ", (Kind.FIRM, g.stem + g.trade, "brand"), "  软件工程师")
    w.line("个人主页 ", (Kind.LINK, f"https://github.com/{p.email.split('@')[0]}"))


def recruiter(w: Writer) -> None:
    p, f = Person(w), Firm(w)
    w.line(
        "【猎头】",
        (Kind.NAME, p.family, "title"),
        "老师您好，我是",
        (Kind.FIRM, "锐才人力资源咨询有限公司", "sentence"),
        "的",
        (Kind.NAME, w.pick("Vivian", "Kevin", "Tina"), "bare"),
        "。",
    )
    w.line(
        "您在", (Kind.FIRM, f.stem, "brand"), "做推荐，对", (Kind.FIRM, w.pick(*BRANDS), "brand"), "的机会感兴趣吗？"
    )
    w.line("方便的话加我v：", (Kind.ACCOUNT, p.wechat), "，或打", (Kind.PHONE, spread(w, p.mobile)), "。")
    w.line((Kind.NAME, p.name, "sentence"), "，期待您的回复。")


def testimony(w: Writer) -> None:
    p, a, b = Person(w), Person(w), Person(w)
    w.line("证人证言")
    w.line(
        "本人",
        (Kind.NAME, p.name),
        "，",
        w.pick("男", "女"),
        "，",
        (Kind.BIRTHDAY, p.born),
        "生，现住",
        (Kind.ADDRESS, p.address),
        "，电话",
        (Kind.PHONE, p.mobile),
        "，与当事人",
        (Kind.NAME, a.name, "sentence"),
        "是同事。",
    )
    w.line(
        "2026年3月28日下午，我看见",
        (Kind.NAME, b.name, "sentence"),
        "把一份文件递给",
        (Kind.NAME, a.name, "repeat"),
        "，让她签。",
        (Kind.NAME, a.name, "repeat"),
        "问能不能带回去看，",
        (Kind.NAME, b.name, "sentence"),
        "不同意。",
    )
    w.line("小", (Kind.NAME, a.family, "title"), "后来跟我讲，她没有拿到原件。以上属实。")
    w.line("证明人：", (Kind.NAME, p.name))


def rivals(w: Writer) -> None:
    f, p = Firm(w), Person(w)
    w.line("附件一  竞争单位名单")
    w.line("1. ", (Kind.FIRM, Firm(w).name))
    w.line("2. ", (Kind.FIRM, w.pick(*BRANDS), "brand"), "及其关联公司")
    w.line("3. ", (Kind.FIRM, Firm(w).name), "（旗下“", (Kind.FIRM, w.pick(*BRANDS), "brand"), "”）")
    w.line("确认人：", (Kind.NAME, p.name), "  工号 ", (Kind.NUMBER, p.number), "  ", (Kind.FIRM, f.name))


def signature(w: Writer) -> None:
    p, f = Person(w), Firm(w)
    w.line("Hi ", (Kind.NAME, w.pick("Xiaoming", "Grace", "Yuan"), "bare"), ",")
    w.line("Please find attached the notice. Kindly sign it by Friday.")
    w.line("Best regards,")
    w.line((Kind.NAME, p.latin, "bare"))
    w.line("HR Business Partner | ", (Kind.FIRM, f.latin))
    w.line("M: ", (Kind.PHONE, f"+86 {p.mobile}"), " | T: ", (Kind.PHONE, p.phone), " | ", (Kind.EMAIL, p.email))
    w.line(
        (
            Kind.ADDRESS,
            w.pick(
                "Room 1203, Building 3, No. 88 Zhangjiang Road, Pudong, Shanghai",
                "12/F, 100 Queen's Road Central, Hong Kong",
            ),
        )
    )


def slip(w: Writer) -> None:
    p = Person(w)
    w.line("2026年3月工资条")
    w.line("部门\t姓名\t卡号\t应发\t个税\t实发")
    w.line("研发部\t", (Kind.NAME, p.name, "column"), "\t", (Kind.CARD, p.card), "\t30000.00\t1290.00\t24510.00")
    w.line(
        "财务部\t",
        (Kind.NAME, Person(w).name, "column"),
        "\t",
        (Kind.CARD, Person(w).card),
        "\t18000.00\t390.00\t15210.00",
    )


def pledge(w: Writer) -> None:
    p, f, s = Person(w), Firm(w), Person(w)
    w.line("承诺书")
    w.line((Kind.FIRM, f.name), "：")
    w.line(
        "    本人（姓名：",
        (Kind.NAME, p.name),
        "，证件类型：护照，证件号：",
        (Kind.PASSPORT, p.passport),
        "）自愿将护照交由人事部",
        (Kind.NAME, s.name, "sentence"),
        "保管。",
    )
    w.line(
        "    紧急联络：",
        (Kind.NAME, Person(w).name),
        "（母亲）",
        (Kind.PHONE, Person(w).mobile),
        "；车辆：",
        (Kind.PLATE, p.plate),
        "；QQ ",
        (Kind.ACCOUNT, p.qq),
    )
    w.line("                    承诺人：", (Kind.NAME, p.name))


MAKERS: tuple[Callable[[Writer], None], ...] = (
    certificate,
    judgment,
    parcel,
    resume,
    recruiter,
    testimony,
    rivals,
    signature,
    slip,
    pledge,
)


def more(seed: int) -> tuple[str, list[Truth]]:
    """Return the paper of this seed and where its personal data stand; one in six is in traditional script."""
    w = Writer(Random(f"more {seed}"))  # noqa: S311 - made-up papers
    MAKERS[seed % len(MAKERS)](w)
    text = "".join(map(TRADITIONAL.convert, w.text)) if w.random.random() < 1 / 6 else w.text
    assert len(text) == len(w.text)
    return text, w.truths
