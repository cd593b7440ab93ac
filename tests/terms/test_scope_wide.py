"""A whole technology or industry that is closed, told apart from rivals, lists and products."""

import pytest
from tests.terms.stated import terms

from songbang.clauses.clause import Kind
from songbang.papers.folded import fold
from songbang.terms.wide_scope import wide

NC = Kind.NON_COMPETE

WIDE = [
    "不得到任何使用Transformer架构的企业任职。",
    "离职后两年内不得加入任何采用RISC-V指令集的公司。",
    "不得到使用强化学习技术的企业工作。",
    "不得受雇于任何应用大语言模型的单位。",
    "不得为任何基于区块链技术的平台提供服务。",
    "不得入职以Rust语言为核心开发产品的公司。",
    "不得在任何人工智能企业任职。",
    "乙方不得到所有互联网公司工作。",
    "不得加入一切科技公司。",
    "不得加入任何AI公司或互联网企业。",
    "不得在整个半导体行业任职。",
    "乙方两年内不得在快递行业就业。",
    "不得从事保险行业。",
    "乙方不得进入新能源汽车行业工作。",
    "不得在中国境内的任何金融机构任职。",
    "不得到任何从事芯片研发的企业任职。",
    "不得到全部从事互联网业务的公司任职。",
    "乙方不得加入任何教育培训机构。",
    "不得在游戏行业内的任何公司任职。",
    "凡从事人工智能业务的企业均不得加入。",
    "不得受雇于从事大模型研究、开发、训练、部署的任何机构。",
    "不得在任何医药企业或医疗器械公司任职。",
    "任何软件公司均视为竞争单位。",
    "所有从事云计算、大数据相关业务的单位都属于竞争单位。",
    "竞争单位是指一切电商平台。",
    "乙方不得到任何自动驾驶领域的创业公司任职。",
    "不得以任何形式参与整个光伏产业。",
    "乙方不得從事物流行業工作。",
    "不得到任何人工智慧企業任職。",
    "不得到任何使用深度學習技術的企業任職。",
    "不得在全行業任職。",
    "不得加入互联网行业的任何企业。",
    "不得到任何机器人公司工作。",
    "不得到凡是应用计算机视觉技术的企业工作。",
    "any company using transformer architectures",
    "shall not join any AI company",
    "shall not work for any internet or technology company anywhere",
    "shall not be employed by any business in the semiconductor industry",
    "The Employee shall not take employment in the insurance industry for two years",
    "be engaged in any capacity in the entire pharmaceutical industry",
    "any business that uses machine learning",
    "all companies working with blockchain technology",
    "shall not join any software company",
    "the Executive shall not work in the gaming industry",
    "any firm that deploys large language models",
    "any employer in the electric vehicle sector",
    "every fintech start-up",
    "any entity based on the RISC-V instruction set",
]
NOT_WIDE = [
    "不得到与甲方经营同类业务的企业任职。",
    "不得到与甲方有竞争关系的企业任职。",
    "不得到生产深沟球轴承的企业任职。",
    "不得从事与甲方同类的业务。",
    "不得到同行业企业任职。",
    "不得到与公司处于同一行业的任何企业任职。",
    "不得到任何与甲方有竞争关系的互联网公司任职。",
    "不得到使用激光焊接工艺生产动力电池壳体的企业任职。",
    "不得使用甲方的技术为其他企业服务。",
    "不得到任何使用甲方商业秘密或技术的企业任职。",
    "不得到从事少儿美术培训的机构任教。",
    "不得到从事车规级MCU芯片设计的公司任职。",
    "乙方可以参加行业协会举办的会议。",
    "应遵守行业惯例。",
    "不得到与甲方业务相同或相近的单位任职。",
    "不得到任何竞争对手任职。",
    "不得到任何从事激光雷达研发的企业任职。",
    "不得到任何生产、销售宠物食品的企业任职。",
    "不得加入其他游戏公司的美术外包项目。",
    "不得到附件一所列企业任职。",
    "不得到任何其他单位兼职。",
    "不得在任何省级卫视主持同类综艺节目。",
    "不得到其他航空公司从事飞行工作。",
    "不得到经营分布式数据库产品的公司任职。",
    "不得受雇于从事智能家居软件业务的企业。",
    "不得到任何从事鱼油、海藻多糖生产的企业任职。",
    "不得对外披露公司的技术和芯片方案。",
    "乙方不得将公司数据提供给任何单位。",
    "不得使用未经批准的人工智能工具。",
    "任何企业均不得向乙方收取费用。",
    "不得在相关行业任职。",
    "不得到与甲方采用相同技术路线的企业任职。",
    "乙方在公司从事芯片设计工作。",
    "甲方是一家人工智能企业。",
    "不得到任何經營同類業務的公司任職。",
    "不得到任何地產代理行任職。",
    "不得为同类产品提供技术支持。",
    "不得到任何采用甲方工艺的企业任职。",
    "公司使用人工智能技术管理考勤。",
    "乙方应当保守任何技术秘密。",
    "any business that competes with the Company",
    "any business carried on in competition with the Company",
    "any company in the same industry as the Company",
    "shall not make deep groove ball bearings",
    "any company using laser welding to make battery cases",
    "the entire agreement between the parties",
    "any customer of the Company",
    "any competing software company",
    "any business similar to that of the Company",
    "any business which makes or sells pet food",
    "the Employee shall not use any technology of the Company",
    "shall not use Confidential Information at any company using the Company's technology",
    "any person who was employed by the Company",
    "any bank account",
    "any business in the field of marine cargo broking",
    "recognised by any industry association in the construction industry",
]


def stretches(words: str) -> list[str]:
    text = fold(words).text
    return [text[start:end] for start, end in wide(text)]


@pytest.mark.parametrize("words", WIDE)
def test_a_whole_technology_or_industry(words: str) -> None:
    assert stretches(words)


@pytest.mark.parametrize("words", NOT_WIDE)
def test_rivals_lists_products_and_things_that_close_nothing(words: str) -> None:
    assert stretches(words) == []


def scopes(clause: str) -> list[tuple[object, object]]:
    found = terms(f"竞业限制协议\n第一条 {clause}\n", (NC, clause))[0].terms
    return [(one.value, one.flag("technology_wide")) for one in found if one.name == "scope"]


@pytest.mark.parametrize(
    ("clause", "closed"),
    [
        ("乙方离职后两年内，不得在整个半导体行业任职。", "整个半导体行业"),
        ("乙方离职后两年内，不得在快递行业就业。", "快递行业"),
        ("乙方离职后两年内，不得加入任何采用深度学习技术的公司。", "任何采用深度学习技术的公司"),
        ("乙方離職後兩年內，不得到任何互聯網公司任職。", "任何互聯網公司"),
        ("For two years after leaving, the Employee shall not be employed by any AI company.", "any AI company"),
    ],
)
def test_the_scope_says_that_it_is_wide(clause: str, closed: str) -> None:
    wide_ones = [str(value) for value, flag in scopes(clause) if flag is True]
    assert len(wide_ones) == 1
    assert closed in wide_ones[0] or wide_ones[0] in closed


@pytest.mark.parametrize(
    "clause",
    [
        "乙方离职后一年内，不得到与甲方经营同类业务的企业任职。",
        "乙方离职后一年内，不得到生产深沟球轴承的企业任职。",
        "乙方离职后一年内，不得到从事车载激光雷达研发的企业任职。",
        "The Employee shall not work for any business that competes with the Company for one year after leaving.",
    ],
)
def test_an_ordinary_scope_does_not(clause: str) -> None:
    assert scopes(clause)
    assert all(flag is None for _, flag in scopes(clause))


def test_the_employer_itself_is_no_business_that_is_closed() -> None:
    assert scopes("乙方离职后一年内，不得与在本公司任职的人员联系。") == []
