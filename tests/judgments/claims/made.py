"""Short decisions in the order in which courts write them, for tests that vary one part."""

from songbang.judgments.claims.read_claims import read_claims
from songbang.judgments.divide import divide

Row = tuple[str, str, str | None, str | None, str | None]
"""by, claim, claimed, awarded, outcome: sums as text, ``None`` where there is none."""

FIRST = """苏州市虎丘区人民法院
民事判决书
（2023）苏0505民初4410号
原告：苏州甲辰科技有限公司，住所地苏州市虎丘区。
法定代表人：费某，总经理。
被告：林某，男，1990年3月生，汉族，住苏州市姑苏区。
原告苏州甲辰科技有限公司（以下简称甲辰公司）与被告林某竞业限制纠纷一案，本院于2023年6月1日立案后，依法适用简易程序公开开庭进行了审理。本案现已审理终结。
{claims}
林某辩称，请求驳回甲辰公司的全部诉讼请求。
经审理查明：林某于2019年4月1日入职甲辰公司，任研发工程师，双方签订《保密与竞业限制协议》。林某于2022年12月31日离职。
本院认为，双方签订的竞业限制协议合法有效。依照《中华人民共和国劳动合同法》第二十三条、第二十四条之规定，判决如下：
{orders}
案件受理费10元，减半收取5元，由林某负担。
如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状，上诉于江苏省苏州市中级人民法院。
审判员  汪某
二〇二三年八月十五日
书记员  丁某
"""

WORKER_SUES = """宁波市鄞州区人民法院
民事判决书
（2022）浙0212民初9071号
原告：林某，女，1987年5月生，汉族，住宁波市海曙区。
被告：宁波甲辰科技有限公司，住所地宁波市鄞州区。
法定代表人：褚某。
原告林某与被告宁波甲辰科技有限公司（以下简称甲辰公司）竞业限制纠纷一案，本院于2022年7月4日立案后，依法公开开庭进行了审理。本案现已审理终结。
{claims}
甲辰公司辩称，不同意林某的诉讼请求，请求依法驳回。
经审理查明：林某原系甲辰公司员工，2021年9月30日离职，双方签有竞业限制协议。
本院认为，双方均应按照协议履行各自义务。依照《中华人民共和国劳动合同法》第二十三条之规定，判决如下：
{orders}
案件受理费10元，由甲辰公司负担。
如不服本判决，可在判决书送达之日起十五日内向本院递交上诉状，上诉于浙江省宁波市中级人民法院。
审判员  乐某
二〇二二年十月十一日
"""

APPEAL = """江苏省苏州市中级人民法院
民事判决书
（2023）苏05民终8812号
上诉人（原审被告）：林某，男，1990年3月生，汉族，住苏州市姑苏区。
被上诉人（原审原告）：苏州甲辰科技有限公司，住所地苏州市虎丘区。
法定代表人：费某，总经理。
上诉人林某因与被上诉人苏州甲辰科技有限公司（以下简称甲辰公司）竞业限制纠纷一案，不服苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决，向本院提起上诉。本院于2023年9月20日立案后，依法组成合议庭进行了审理。本案现已审理终结。
林某上诉请求：撤销一审判决，改判驳回甲辰公司的全部诉讼请求。事实和理由：林某不掌握商业秘密。
甲辰公司辩称，一审判决正确，请求维持。
{below}
二审中，当事人没有提交新证据。本院对一审查明的事实予以确认。
本院认为，一审法院的认定并无不当之处需要逐一回应，详述如前。依照《中华人民共和国民事诉讼法》第一百七十七条规定，判决如下：
{orders}
二审案件受理费10元，由林某负担。
本判决为终审判决。
审判长  祝某
审判员  余某
审判员  施某
二〇二三年十二月五日
书记员  方某
"""


RETRIAL = """江苏省高级人民法院
民事判决书
（2024）苏民再88号
再审申请人（一审原告、二审被上诉人）：苏州甲辰科技有限公司，住所地苏州市虎丘区。
法定代表人：费某，总经理。
被申请人（一审被告、二审上诉人）：林某，男，1990年3月生，汉族，住苏州市姑苏区。
再审申请人苏州甲辰科技有限公司（以下简称甲辰公司）因与被申请人林某竞业限制纠纷一案，不服江苏省苏州市中级人民法院（2023）苏05民终8812号民事判决，向本院申请再审。本院于2024年3月1日作出民事裁定，提审本案。本案现已审理终结。
甲辰公司申请再审称，二审判决适用法律错误，请求撤销二审判决，维持一审判决。
林某辩称，二审判决正确。
甲辰公司向一审法院起诉请求：1.林某支付违约金30万元；2.林某返还补偿金2万元。
一审法院认定事实：林某于2022年12月31日离职。一审法院认为，林某构成违约。判决：一、林某于判决生效之日起十日内支付甲辰公司违约金10万元；二、驳回甲辰公司的其他诉讼请求。
林某不服一审判决，上诉请求：撤销一审判决，改判驳回甲辰公司的诉讼请求。
二审法院认为，林某不属于竞业限制人员。判决：一、撤销苏州市虎丘区人民法院（2023）苏0505民初4410号民事判决；二、驳回甲辰公司的诉讼请求。
本院再审认为，林某属于负有保密义务的人员。依照《中华人民共和国民事诉讼法》第二百一十八条之规定，判决如下：
{orders}
本判决为终审判决。
审判长 祝某
二〇二四年八月五日
"""

AWARD = """杭州市余杭区劳动人事争议仲裁委员会
仲裁裁决书
浙杭余劳人仲案（2023）1203号
申请人：林某，女，1991年6月出生，住杭州市余杭区。
被申请人：杭州甲辰网络科技有限公司，住所地杭州市余杭区。
法定代表人：项某。
申请人林某与被申请人杭州甲辰网络科技有限公司竞业限制争议一案，本委于2023年4月3日受理后，依法组成仲裁庭开庭进行了审理，现已审理终结。
{claims}
被申请人辩称：申请人未履行竞业限制义务，请求驳回其全部仲裁请求。
本委查明：申请人于2022年9月30日离职。
本委认为：双方签订的竞业限制协议合法有效。根据《中华人民共和国劳动争议调解仲裁法》第四十二条之规定，裁决如下：
{orders}
当事人如不服本裁决，可自收到裁决书之日起十五日内向人民法院起诉。
仲裁员：楼某
二〇二三年五月三十日
"""

MEDIATED = """青岛市市南区人民法院
民事调解书
（2023）鲁0202民初511号
原告：青岛甲辰海洋装备有限公司，住所地青岛市市南区。
被告：林某，男，1985年生，住青岛市崂山区。
案由：竞业限制纠纷
原告青岛甲辰海洋装备有限公司（以下简称甲辰公司）向本院提出诉讼请求：1.被告支付违约金50万元；2.被告返还竞业限制补偿金4万元；3.被告继续履行竞业限制义务。
本案审理过程中，经本院主持调解，当事人自愿达成如下协议：
{orders}
上述协议，不违反法律规定，本院予以确认。
本调解书经各方当事人签收后，即具有法律效力。
审判员 于某
二〇二三年三月十日
"""


def first(claims: str, orders: str) -> list[Row]:
    """Read a judgment of first instance in which the employer sues."""
    return rows(FIRST.format(claims=claims, orders=orders))


def worker_sues(claims: str, orders: str) -> list[Row]:
    """Read a judgment of first instance in which the worker sues."""
    return rows(WORKER_SUES.format(claims=claims, orders=orders))


def appeal(below: str, orders: str) -> list[Row]:
    """Read a judgment on the worker's appeal."""
    return rows(APPEAL.format(below=below, orders=orders))


def retrial(orders: str) -> list[Row]:
    """Read a judgment on retrial, after a judgment on appeal that refused everything."""
    return rows(RETRIAL.format(orders=orders))


def award(claims: str, orders: str) -> list[Row]:
    """Read an award on the worker's application."""
    return rows(AWARD.format(claims=claims, orders=orders))


def mediated(orders: str) -> list[Row]:
    """Read a mediation paper."""
    return rows(MEDIATED.format(orders=orders))


def rows(text: str) -> list[Row]:
    """Return the claims of a decision as plain rows."""
    return [
        (one.by, one.claim, _said(one.claimed), _said(one.awarded), one.outcome) for one in read_claims(divide(text))
    ]


def _said(amount: object) -> str | None:
    return None if amount is None else format(amount, "f")
