"""What stands on the rendered pages: employment papers of our own, every person, firm and number fictitious."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """A paper: its language (``zh``, ``zh-Hant``, ``en``), title, and paragraphs; a tab parts the cells of a row."""

    name: str
    language: str
    title: str
    paragraphs: tuple[str, ...]


PAPERS: Final = (
    Words(
        "agreement",
        "zh",
        "竞业限制协议",
        (
            "甲方：青栎数据技术有限公司",
            "乙方：卢某某　　身份证号：310000********1234",
            "鉴于乙方在甲方工作期间接触甲方的商业秘密，双方经平等协商，于二〇二四年三月十八日订立本协议。",
            (
                "第一条　乙方离职后十八个月内，不得到与甲方生产或者经营同类产品、从事同类业务的有竞争关系"
                "的其他用人单位任职，也不得自己开业生产或者经营同类产品、从事同类业务。"
            ),
            (
                "第二条　限制地域为浙江省、江苏省及上海市；限制范围包括但不限于云岫科技、朔原智能、石枰网"
                "络及其关联公司。"
            ),
            (
                "第三条　限制期内，甲方按月向乙方支付经济补偿，标准为乙方离职前十二个月平均工资的30%，即每"
                "月人民币6,450.00元，于次月15日前汇入乙方账户。"
            ),
            (
                "第四条　乙方违反本协议的，应当一次性支付违约金人民币贰拾捌万元（¥280,000.00），并返还已收"
                "取的全部补偿；违约金不足以弥补损失的，还应赔偿差额。"
            ),
            "第五条　甲方连续三个月未支付补偿的，乙方有权书面通知甲方解除本协议。",
            (
                "第六条　因本协议发生的争议，由甲方所在地劳动人事争议仲裁委员会处理。本协议一式两份，双方"
                "各执一份，自签字之日起生效。"
            ),
        ),
    ),
    Words(
        "handbook",
        "zh",
        "员工手册（节选）",
        (
            "3.1 员工在职期间未经书面同意，不得在其他单位兼职，不得以本人或他人名义投资与公司有竞争关系的企业。",
            "3.2 员工应在入职之日起30日内申报近亲属（配偶、父母、子女）在同行业任职的情况。",
            "3.3 员工离职时应当交还电脑、门禁卡、客户名单等全部财物，并在5个工作日内办理工作交接。",
            "3.4 离职后24个月内，员工不得引诱、招揽公司其他员工离职，不得与公司客户发生业务往来。",
            ("4.1 公司为员工提供专项培训的，服务期不少于3年；员工提前离职的，按未履行的月数分摊培训费用48,600元。"),
            "4.2 员工应当保守公司的技术信息和经营信息，保密义务不因劳动合同的终止而终止。",
            "4.3 本手册经职工代表大会讨论通过，自2023年9月1日起施行，由人力资源部负责解释。",
        ),
    ),
    Words(
        "undertaking",
        "zh-Hant",
        "離職承諾書",
        (
            "致：澄嶼貿易（香港）有限公司",
            "本人葉某某，職位為高級採購主任，現就離職事宜確認如下：",
            "1. 本人於離職後六個月內，不得在香港特別行政區受僱於任何與本公司業務構成競爭之機構。",
            "2. 本人不得直接或間接招攬本公司之客戶、供應商或僱員，為期十二個月。",
            "3. 本公司將於花園假期間繼續支付月薪港幣42,500元，本人須隨時接聽電話並協助交接。",
            "4. 本人已交還手提電腦、門禁卡及所有載有機密資料之文件，並無保留任何副本。",
            "5. 如有違反，本公司有權向法院申請禁制令及追討損失，本承諾書受香港法律管轄。",
            "日期：二〇二五年七月三十一日",
        ),
    ),
    Words(
        "contract",
        "en",
        "Employment Agreement",
        (
            (
                "This Agreement is made on 12 May 2024 between Larkmoor Analytics Limited (the Company) a"
                "nd the Employee."
            ),
            (
                "1. The Employee shall not, for a period of nine months after the Termination Date, be en"
                "gaged in any business which competes with the Restricted Business in the Territory."
            ),
            (
                "2. The Employee shall not solicit or entice away any customer or senior employee of the "
                "Company with whom the Employee had material dealings during the last twelve months of em"
                "ployment."
            ),
            (
                "3. During garden leave the Company shall continue to pay a monthly salary of HK$58,200.0"
                "0 and the Employee shall remain bound by all duties under this Agreement."
            ),
            (
                "4. The Employee agrees that damages alone may not be an adequate remedy and that the Com"
                "pany may seek an injunction from any court of competent jurisdiction."
            ),
            (
                "5. If any part of this clause is found to be void, the remainder shall continue in full "
                "force and effect."
            ),
        ),
    ),
    Words(
        "offer",
        "zh",
        "录用通知书",
        (
            "祁某某 女士：",
            "很高兴通知您，您已通过我司面试，现将录用条件告知如下：",
            "项目\t内容\t备注",
            "岗位\t算法工程师\t职级P6",
            "试用期\t3个月\t工资不打折",
            "月薪\t人民币26,000元\t税前",
            "年终奖\t2至4个月工资\t视绩效",
            "股票期权\t4,800份\t分4年归属",
            "入职时请携带离职证明，并签署保密与竞业限制协议，协议期限最长24个月。",
            "请于2025年6月20日前回复本邮件确认，逾期未回复的，本通知自动失效。",
            "Offer is subject to background check; 背景调查不合格的，公司有权撤回本录用通知。",
        ),
    ),
    Words(
        "leaving",
        "zh",
        "解除劳动合同证明",
        (
            "兹证明 韦某某 自2019年4月8日至2025年5月31日在我公司工作，离职前岗位为 区域销售经理 。",
            "双方于2025年5月31日协商一致解除劳动合同，公司已支付经济补偿人民币113,400元。",
            "乙方姓名：________　岗位：____________　职务：____",
            "竞业限制期限自____年__月__日起至____年__月__日止，补偿标准为每月________元。",
            "该员工与我公司签有保密协议，仍应履行保密义务；双方未约定竞业限制。",
            "特此证明。",
            "南槐供应链管理有限公司（盖章）",
            "二〇二五年六月三日",
        ),
    ),
)

CHAT: Final = (
    "你好，离职手续今天可以办吗？",
    "可以的，请先把电脑和门禁卡交到行政部。",
    "另外需要签一份《竞业限制告知书》，限制期6个月。",
    "补偿金每月多少？入职时合同里写的是30%。",
    "按最近12个月平均工资的30%，大约每月5,730元。",
    "名单里有哪些公司？",
    "云岫科技、朔原智能、石枰网络，还有它们的关联公司。",
    "那我去甲方的供应商上班算不算违反？",
    "只要不做同类业务就不算，建议你先书面报备。",
    "违约金是多少？",
    "协议第四条写的是人民币28万元。",
    "如果公司连续三个月没付补偿怎么办？",
    "你可以书面通知解除，请保留好邮件和聊天记录。",
    "好的，我先看一下文件再签。",
    "没问题，最晚本周五下午5点前回复我们。",
    "OK, I will reply by Friday.",
    "请问告知书可以带走一份吗？",
    "可以，盖章后一式两份，双方各执一份。",
)
