"""Made-up papers with personal data of which every place is known: many forms, both scripts, two languages."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from opencc import OpenCC

from songbang.redaction.kind import Kind

FAMILY = (
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻柏苏潘葛奚范彭郎鲁韦马苗方俞任袁柳唐费岑薛雷贺倪汤罗郝安于傅康伍余顾孟黄穆萧尹姚邵汪毛禹戴宋茅"
    "庞熊纪舒项祝董梁杜阮蓝季贾江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁宣邓单杭洪包左石崔吉龚程邢裴陆荣翁"
)
DOUBLES = ("欧阳", "司马", "上官", "诸葛", "慕容", "司徒", "夏侯")
GIVEN = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂文辉玲建国志红英华慧雪晨宇轩浩然子涵欣怡博睿思远晓东立新海波春梅嘉琪佳颖一鸣若"
    "曦天佑家豪雨桐"
)
OTHERS = ("阿依古丽·买买提", "古力娜扎·艾合买提", "扎西·多吉")
PINYIN = (
    "Lin Xiaoming",
    "Zhao Yiming",
    "Gao Yuan",
    "Wang Fang",
    "Li Leijun",
    "Ouyang Xue",
    "Chen Xiaodong",
    "Sun Yue",
    "Tony Leung Ka",
    "Grace Wong",
)
STEMS = (
    "甲辰",
    "乙巳",
    "丙午",
    "丁未",
    "戊申",
    "己酉",
    "庚戌",
    "辛亥",
    "壬子",
    "癸丑",
    "甲寅",
    "乙卯",
    "星槎",
    "云梯",
    "远帆",
    "澄石",
    "赤霄",
    "鹿鸣",
)
TRADES = ("科技", "网络科技", "信息技术", "智能装备", "生物医药", "文化传媒", "供应链管理", "半导体")
FORMS = ("有限公司", "股份有限公司", "有限责任公司", "（上海）有限公司", "集团有限公司")
CITIES = ("上海", "北京", "深圳", "杭州", "成都", "苏州", "")
ROADS = ("张杨路", "文三路", "科苑南路", "中山北路", "人民大道", "天府三街", "锦绣东路")
TRADITIONAL = OpenCC("s2t")
SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY"


@dataclass(frozen=True)
class Truth:
    """Personal data at ``text[start:end]``; ``how`` tells in which situation it stands."""

    kind: Kind
    start: int
    end: int
    how: str


@dataclass
class Writer:
    """Puts a paper together and keeps count of where its personal data stand."""

    random: Random
    text: str = ""
    truths: list[Truth] = field(default_factory=list)

    def say(self, *pieces: "str | tuple[Kind, str] | tuple[Kind, str, str]") -> None:
        for piece in pieces:
            if isinstance(piece, str):
                self.text += piece
                continue
            how = piece[2] if len(piece) == 3 else "labelled"
            self.truths.append(Truth(piece[0], len(self.text), len(self.text) + len(piece[1]), how))
            self.text += piece[1]

    def line(self, *pieces: "str | tuple[Kind, str] | tuple[Kind, str, str]") -> None:
        self.say(*pieces, "\n")

    def pick(self, *of: str) -> str:
        return self.random.choice(of)

    def digits(self, count: int) -> str:
        return "".join(self.random.choice("0123456789") for _ in range(count))


class Person:
    """All that is known of somebody."""

    def __init__(self, w: Writer) -> None:
        r = w.random
        family = r.choice(DOUBLES) if r.random() < 0.06 else r.choice(FAMILY)
        self.name = r.choice(OTHERS) if r.random() < 0.03 else family + "".join(r.sample(GIVEN, r.choice((1, 2, 2, 2))))
        self.family = family
        self.latin = r.choice(PINYIN)
        year, month, day = r.randint(1965, 2003), r.randint(1, 12), r.randint(1, 28)
        place = r.choice(("310115", "330106", "440305", "110108", "510104"))
        self.identity = f"{place}{year}{month:02}{day:02}{w.digits(3)}{r.choice('0123456789X')}"
        self.born = r.choice(
            (f"{year}年{month}月{day}日", f"{year}-{month:02}-{day:02}", f"{year}.{month}.{day}", f"{year}年{month}月")
        )
        self.mobile = f"1{r.choice('3456789')}{w.digits(9)}"
        self.phone = f"{r.choice(('021', '010', '0755', '0571'))}-{r.choice('2345678')}{w.digits(7)}"
        user = "".join(r.sample("abcdefghijklmnopqrstuvwxyz", 6)) + w.digits(2)
        self.email = f"{user}@{r.choice(('jiachen', 'yisi', 'bingwu'))}.{r.choice(('com', 'com.cn', 'net'))}"
        self.wechat = r.choice((f"wxid_{w.digits(4)}ab{w.digits(4)}", f"{user}_sh"))
        self.qq = r.choice("123456789") + w.digits(8)
        self.card = card(w)
        self.passport = r.choice("EG") + w.digits(8)
        self.pass_hk = "C" + w.digits(8)
        self.plate = (
            f"{r.choice('沪京粤浙苏')}{r.choice('ABCD')}{r.choice(('', '·'))}{r.choice('ABCDEFGH')}{w.digits(4)}"
        )
        self.number = r.choice((f"A{w.digits(5)}", w.digits(6)))
        self.address = address(w)


def card(w: Writer) -> str:
    body = w.pick("622202", "622848", "621700", "436742") + w.digits(12)
    total = sum(
        2 * int(d) - 9 if at % 2 == 0 and int(d) > 4 else int(d) * (2 if at % 2 == 0 else 1)
        for at, d in enumerate(reversed(body))
    )
    return body + str(-total % 10)


def address(w: Writer) -> str:
    r = w.random
    city = r.choice(
        ("上海市浦东新区", "杭州市西湖区", "深圳市南山区", "北京市海淀区", "江苏省苏州市工业园区", "成都市")
    )
    road = f"{r.choice(ROADS)}{r.randint(1, 2000)}号"
    inner = r.choice(
        (
            f"{r.randint(1, 40)}幢{r.randint(101, 3004)}室",
            f"阳光花园{r.randint(1, 30)}号楼{r.randint(1, 4)}单元{r.randint(101, 904)}",
            f"创新大厦{r.choice('ABC')}座{r.randint(2, 30)}层",
            "",
        )
    )
    return city + road + inner


def credit(w: Writer) -> str:
    body = "91310115" + "".join(w.random.choice(SIGNS) for _ in range(9))
    total = sum(SIGNS.index(sign) * pow(3, at, 31) for at, sign in enumerate(body))
    return body + SIGNS[(31 - total % 31) % 31]


class Firm:
    """A firm under its full name and the one it goes by."""

    def __init__(self, w: Writer) -> None:
        self.stem, self.trade = w.random.choice(STEMS), w.random.choice(TRADES)
        self.name = w.random.choice(CITIES) + self.stem + self.trade + w.random.choice(FORMS)
        self.latin = w.pick(
            "Jiachen Technology (Shanghai) Co., Ltd.",
            "Yisi Networks Limited",
            "Bingwu Holdings Inc.",
            "Dingwei Robotics Pte. Ltd.",
        )
        self.code = credit(w)


def spread(w: Writer, digits: str) -> str:
    """Digits as people write them: together, in groups, in full width, over a line end."""
    how = w.random.randrange(8)
    if how == 0:
        return " ".join(digits[at : at + 4] for at in range(0, len(digits), 4))
    if how == 1:
        return "".join(chr(ord(d) + 0xFEE0) if d.isascii() and d.isalnum() else d for d in digits)
    if how == 2 and len(digits) > 8:
        cut = w.random.randint(4, len(digits) - 3)
        return f"{digits[:cut]}\n{digits[cut:]}"
    if how == 3:
        return f"{digits[:3]}-{digits[3:7]}-{digits[7:]}" if len(digits) == 11 else digits
    return digits


def wide(w: Writer, name: str) -> str:
    return (" " if len(name) < 4 else "").join(name) if w.random.random() < 0.12 else name


def contract(w: Writer) -> None:
    p, f, other = Person(w), Firm(w), Firm(w)
    boss = Person(w)
    c = w.pick("：", ":", "： ")
    w.line(w.pick("竞业限制协议", "保密与竞业限制协议", "劳动合同书"))
    w.line(w.pick("甲方", "甲方（用人单位）", "甲 方"), c, (Kind.FIRM, f.name), w.pick("", "（以下简称“公司”）"))
    w.line("统一社会信用代码", c, (Kind.CREDIT_CODE, f.code))
    w.line(w.pick("住所", "地址", "注册地址"), c, (Kind.ADDRESS, address(w)))
    w.line("法定代表人", c, (Kind.NAME, boss.name))
    w.line(w.pick("乙方", "乙方（劳动者）", "乙 方（员工）", "员工"), c, (Kind.NAME, wide(w, p.name)))
    w.line(w.pick("身份证号", "身份证号码", "公民身份号码", "证件号码"), c, (Kind.IDENTITY, spread(w, p.identity)))
    w.line(w.pick("住址", "家庭住址", "户籍地址", "通讯地址"), c, (Kind.ADDRESS, p.address))
    w.line(w.pick("联系电话", "手机", "手机号码", "电话"), c, (Kind.PHONE, spread(w, p.mobile)))
    w.line("鉴于乙方在职期间知悉甲方的商业秘密，双方约定：")
    w.line("第一条 乙方离职后二十四个月内，不得到", (Kind.FIRM, other.name, "sentence"), "等有竞争关系的单位任职。")
    w.line(
        "第二条 甲方按乙方离职前十二个月平均工资的30%按月支付补偿，汇入乙方账户", (Kind.CARD, spread(w, p.card)), "。"
    )
    w.line("第三条 ", (Kind.NAME, p.name, "repeat"), "违约的，支付违约金200000元。")
    w.line(w.pick("甲方（盖章）：", "甲方(公章):"), (Kind.FIRM, f.name, "repeat"))
    w.line(w.pick("乙方（签字）：", "乙方签名：", "员工签字: "), (Kind.NAME, p.name), "    日期：2025年3月31日")


def form(w: Writer) -> None:
    p, family = Person(w), Person(w)
    w.line("员工入职登记表")
    w.line("姓名\t", (Kind.NAME, wide(w, p.name)), "\t性别\t男\t出生日期\t", (Kind.BIRTHDAY, p.born))
    w.line("身份证号\t", (Kind.IDENTITY, p.identity), "\t民族\t汉")
    w.line("手机号码\t", (Kind.PHONE, spread(w, p.mobile)), "\t邮箱\t", (Kind.EMAIL, p.email))
    w.line("现住址\t", (Kind.ADDRESS, p.address), "\t邮编\t200120")
    w.line("微信号\t", (Kind.ACCOUNT, p.wechat), "\t工号\t", (Kind.NUMBER, p.number))
    w.line("护照号码\t", (Kind.PASSPORT, p.passport), "\t港澳通行证\t", (Kind.PASSPORT, p.pass_hk))
    w.line("紧急联系人\t", (Kind.NAME, family.name), "\t关系\t配偶\t电话\t", (Kind.PHONE, family.mobile))
    w.line("开户行\t", (Kind.FIRM, "招商银行张江支行"), "\t卡号\t", (Kind.CARD, p.card))
    w.line("车牌\t", (Kind.PLATE, p.plate))


def application(w: Writer) -> None:
    p, f, boss = Person(w), Firm(w), Person(w)
    w.line("劳动人事争议仲裁申请书")
    w.line(
        "申请人：",
        (Kind.NAME, p.name),
        "，男，汉族，",
        (Kind.BIRTHDAY, p.born),
        "出生，住",
        (Kind.ADDRESS, p.address),
        "，公民身份号码",
        (Kind.IDENTITY, p.identity),
        "，联系电话",
        (Kind.PHONE, p.mobile),
        "。",
    )
    w.line(
        "被申请人：",
        (Kind.FIRM, f.name),
        "，住所地",
        (Kind.ADDRESS, address(w)),
        "，统一社会信用代码",
        (Kind.CREDIT_CODE, f.code),
        "。",
    )
    w.line("法定代表人：", (Kind.NAME, boss.name), "，职务：总经理。")
    w.line("请求事项：请求裁决被申请人支付竞业限制补偿54000元。")
    w.line(
        "事实与理由：",
        (Kind.NAME, p.name, "repeat"),
        "于2021年3月1日入职",
        (Kind.FIRM, f.stem + f.trade, "short"),
        "，2026年3月31日离职。相关案件见",
        (Kind.NUMBER, f"（2025）沪0115民初{w.digits(5)}号"),
        "。",
    )
    w.line("此致 上海市浦东新区劳动人事争议仲裁委员会")
    w.line("申请人（签名）：", (Kind.NAME, p.name))


def letter(w: Writer) -> None:
    p, f, hr = Person(w), Firm(w), Person(w)
    w.line(w.pick("催付竞业限制补偿函", "解除竞业限制通知书", "就业情况报告"))
    w.line("致：", (Kind.FIRM, f.name))
    w.line("收件人：", (Kind.NAME, hr.name), w.pick("", "女士", "先生"), "  电话：", (Kind.PHONE, hr.phone))
    w.line("地址：", (Kind.ADDRESS, address(w)))
    w.line(
        "本人",
        (Kind.NAME, p.name),
        "，身份证号",
        (Kind.IDENTITY, p.identity),
        "，原系贵公司工程师，于2026年3月31日离职。",
    )
    w.line(
        "贵公司自4月起未支付补偿。请汇入户名",
        (Kind.NAME, p.name, "repeat"),
        "、账号",
        (Kind.CARD, spread(w, p.card)),
        "的账户。",
    )
    w.line("如有疑问，请联系", (Kind.PHONE, spread(w, p.mobile)), "或", (Kind.EMAIL, p.email), "。")
    w.line("快递单号：", (Kind.NUMBER, f"SF{w.digits(13)}"))
    w.line(w.pick("报告人：", "通知人（签字）：", "落款："), (Kind.NAME, p.name))
    w.line("2026年7月6日")


def chat(w: Writer) -> None:
    p, hr, third = Person(w), Person(w), Person(w)
    w.line(
        "微信聊天记录  对方微信号：",
        (Kind.ACCOUNT, hr.wechat),
        "  昵称：",
        (Kind.ACCOUNT, w.pick("山间小雨", "HR小组", "不加糖", "晚风")),
    )
    w.line("2026-04-10 10:02  ", (Kind.NAME, hr.name, "sentence"), "：你好，补偿财务在走流程。")
    w.line("2026-04-10 10:05  我：请问什么时候到账？我的电话换成", (Kind.PHONE, p.mobile), "了。")
    w.line(
        "2026-05-11 09:40  ",
        (Kind.NAME, hr.name, "sentence"),
        "：你问一下",
        (Kind.NAME, third.name, "sentence"),
        "吧，这事归他管。",
    )
    w.line(
        "2026-05-11 09:44  我：",
        (Kind.NAME, third.family, "title"),
        "总说没收到。QQ",
        (Kind.ACCOUNT, p.qq),
        "，邮箱",
        (Kind.EMAIL, p.email),
        "。",
    )
    w.line(
        "2026-05-12 18:20  ",
        (Kind.NAME, hr.name, "sentence"),
        "：文件在 ",
        (Kind.LINK, f"https://pan.jiachen.com/s/{w.digits(8)}?pwd={w.digits(4)}"),
        " 自取",
    )


def account_of_it(w: Writer) -> None:
    p, boss, mate, f = Person(w), Person(w), Person(w), Firm(w)
    w.line("情况说明")
    w.line(
        "我叫",
        (Kind.NAME, p.name),
        "，",
        w.pick("", "男，"),
        "2021年入职",
        (Kind.FIRM, f.name, "sentence"),
        "，主管",
        (Kind.NAME, boss.name),
        "让我负责测试。",
    )
    w.line(
        "2026年3月，",
        (Kind.NAME, boss.name, "repeat"),
        "口头告诉我不用履行竞业限制。当时",
        (Kind.NAME, mate.name, "sentence"),
        "也在场。",
    )
    w.line(
        "同月，会议由",
        (Kind.NAME, mate.name, "repeat"),
        "主持，",
        (Kind.NAME, Person(w).name, "sentence"),
        "记录。后来听",
        (Kind.NAME, Person(w).name, "sentence"),
        "讲公司换了人。",
    )
    w.line("我住在", (Kind.ADDRESS, p.address), "，车是", (Kind.PLATE, p.plate), "。公司的人把快递寄到我家楼下。")
    w.line("证人：", (Kind.NAME, mate.name), "，手机", (Kind.PHONE, spread(w, mate.mobile)))


def english(w: Writer) -> None:
    p, f, boss = Person(w), Firm(w), Person(w)
    w.line("NON-COMPETITION AGREEMENT")
    w.line(
        "This Agreement is made between ",
        (Kind.FIRM, f.latin),
        " (the “Company”) and ",
        (Kind.NAME, p.latin),
        " of ",
        (
            Kind.ADDRESS,
            w.pick(
                "88 Nanjing Road, Shanghai",
                "Flat 12B, 18 King's Road, North Point, Hong Kong",
                "No. 5 Keyuan South Road, Shenzhen",
            ),
        ),
        " (the “Employee”).",
    )
    w.line(
        "Passport No.: ",
        (Kind.PASSPORT, p.passport),
        "   Date of birth: ",
        (Kind.BIRTHDAY, w.pick("15 March 1990", "March 15, 1990", "15/03/1990")),
    )
    w.line(
        "Tel: ",
        (
            Kind.PHONE,
            w.pick(f"+86 {p.mobile[:3]} {p.mobile[3:7]} {p.mobile[7:]}", f"+852 {w.digits(4)} {w.digits(4)}", p.phone),
        ),
        "   E-mail: ",
        (Kind.EMAIL, p.email),
    )
    w.line(
        "1. For 12 months after leaving, the Employee shall not join ",
        (Kind.FIRM, "Wuxu Semiconductor Limited", "sentence"),
        " or any competitor.",
    )
    w.line("2. ", (Kind.NAME, p.latin, "repeat"), " shall be paid 30% of the average wage.")
    w.line("Signed by: ", (Kind.NAME, boss.latin), "   Title: Director   Date: 1 March 2025")
    w.line("Employee: ", (Kind.NAME, p.latin), "   Employee No.: ", (Kind.NUMBER, w.digits(6)))


def mail(w: Writer) -> None:
    p, hr, f = Person(w), Person(w), Firm(w)
    w.line("发件人: ", (Kind.NAME, hr.name), " <", (Kind.EMAIL, hr.email), ">")
    w.line("收件人: ", (Kind.NAME, p.name), " <", (Kind.EMAIL, p.email), ">")
    w.line("主题: 关于竞业限制义务的提醒")
    w.line(w.pick("尊敬的", "亲爱的", ""), (Kind.NAME, p.name), w.pick("先生", "女士", "同事"), "：")
    w.line(
        "请于每月5日前提交在职证明。有问题请致电",
        (Kind.PHONE, hr.phone),
        "或加企业微信",
        (Kind.ACCOUNT, hr.wechat),
        "。",
    )
    w.line((Kind.NAME, hr.name, "repeat"), "  人力资源部  ", (Kind.FIRM, f.name, "sentence"))
    w.line((Kind.ADDRESS, address(w)), "  ", (Kind.PHONE, hr.mobile))


def transfer(w: Writer) -> None:
    p, f = Person(w), Firm(w)
    w.line("电子回单")
    w.line("付款人户名：", (Kind.FIRM, f.name), "  账号：", (Kind.CARD, w.digits(19)))
    w.line(
        "收款人户名：",
        (Kind.NAME, p.name),
        "  账号：",
        (Kind.CARD, spread(w, p.card)),
        "  开户行：",
        (Kind.FIRM, "工商银行张江支行"),
    )
    w.line("金额：￥9,000.00（人民币玖仟元整） 用途：竞业限制补偿 交易日期：2026-05-10")
    w.line("收款人手机：", (Kind.PHONE, f"{p.mobile[:3]}****{p.mobile[7:]}"))


def minutes(w: Writer) -> None:
    people = [Person(w) for _ in range(4)]
    w.line("离职面谈纪要")
    w.say("参会人员：")
    for at, one in enumerate(people):
        w.say("、" if at else "", (Kind.NAME, one.name))
    w.line()
    w.line("一、", (Kind.NAME, people[0].name, "repeat"), "提出离职。")
    w.line(
        "二、",
        (Kind.NAME, people[1].name, "repeat"),
        "告知不启动竞业限制，",
        (Kind.NAME, people[2].family, "title"),
        "经理记录。",
    )
    w.line(
        "三、电脑交给",
        (Kind.NAME, people[3].name, "repeat"),
        "，钥匙交给",
        (Kind.NAME, Person(w).name, "sentence"),
        "。",
    )
    w.line("记录人：", (Kind.NAME, people[2].name))


MAKERS: tuple[Callable[[Writer], None], ...] = (
    contract,
    form,
    application,
    letter,
    chat,
    account_of_it,
    english,
    mail,
    transfer,
    minutes,
)


def made(seed: int) -> tuple[str, list[Truth]]:
    """Return the paper of this seed and where its personal data stand; one in six is in traditional script."""
    w = Writer(Random(seed))  # noqa: S311 - made-up papers
    MAKERS[seed % len(MAKERS)](w)
    text = "".join(map(TRADITIONAL.convert, w.text)) if w.random.random() < 1 / 6 else w.text
    assert len(text) == len(w.text)
    return text, w.truths
