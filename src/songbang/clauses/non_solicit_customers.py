"""Not to approach or deal with customers, suppliers, partners."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.english import non_solicit_customers as english
from songbang.clauses.sieve import words

KIND = Kind.NON_SOLICIT_CUSTOMERS
STAGE = 1
SIEVE = (
    *words(
        "网红|达人|用户|加盟主|农户|单位|企业|borrower|buyer|account holder|factor|客|供应商|供货|商|渠道|合作|投资|学员|生源|学生|家长|患者|病|会员|委托|业主|货主|买家|"
        "持有人|申办方|委托方|保户|业委会|出资人|幼儿|熟客|客人|商户|粉丝|lient|ustomer|upplier|istributor|endor|patient|investor|"
        "assured|with whom|project|有限合伙人"
    ),
    *english.SIEVE,
)

_DEAL = (
    r"(?:诱导|退卡|转至|夺走|夺取|抢走|拐走|私聊|私信|加微信|对接|导流|推荐|接受|聘用|带到|带往|带去|带入|开展|获取|介绍|买卖|成交|生意|做成|供货|下单|签单|拉走|转诊|看诊|就诊|治疗|报价|投标|停止采购|做事|跟单|提案|比稿|链接|签订|签约|募资|转所|直接[^,。;]{0,6}(?:做|接|签)|抢|招揽|招徕|拉拢|笼络|接触|联系|联络|交易|往来|合作|诱使|劝诱|引诱|引导|抢夺|争夺|争取|带走|转移|截留|干扰|承接|承揽|接洽|游说|劝说|唆使|怂恿|业务(?:关系|联系|往来)|提供[^,。;]{0,10}服务|为[^,。;]{0,20}服务|"
    r"建立|发生|撬|挖|开发|发展|减少|终止|中断|洽谈|交往|推销|销售|推介|转介|引荐|添加|劝导|转投|退保|赎回|转学|送货|运输|转到|转园|募集|改换|招生|发送|委托|邀请|邀约|跟随|跟我走)"
)

CUES = (
    Cue(
        "after leaving, not to deal with or win over the firm's customers",
        needs=(
            rf"<NOT>(?:[^。;]{{0,60}}?{_DEAL}[^。;]{{0,60}}?<CUSTOMER>|[^。;]{{0,40}}?(?:与|和|同|向|对|为|将|把|给|拉|从|替|参加|绕[过开])[^。;]{{0,50}}?<CUSTOMER>[^。;]{{0,60}}?{_DEAL})",
            r"<AFTER>|年内|月内|离职|限制期|永久|期间|<LEAVE>",
        ),
        without=(
            r"^(?!.*<AFTER>).*<SERVING>",
            r"<NOT>[^。;]{0,30}(?:披露|泄露|泄漏|透露|公开|使用(?![^。;]{0,30}(?:开展|从事|承接)))[^。;]{0,30}<CUSTOMER>",
            r"参加[^,。;]{0,10}<CUSTOMER>[^,。;]{0,4}组织",
        ),
        scene=("worker",),
        unless=("trade", "firms"),
    ),
    Cue(
        "not to live on the firm's customers after leaving",
        needs=(
            r"<AFTER>|<LEAVE>",
            r"<NOT>[^。;]{0,20}(?:使用|利用|依托|借助)[^。;]{0,16}<CUSTOMER>[^。;]{0,24}(?:开展|从事|承接|经营|做)",
        ),
        scene=("worker",),
        unless=("trade", "firms"),
    ),
    *english.CUES,
)
NEVER = (
    Cue(
        "rules of service while employed",
        needs=(r"(?:顾客|客户)[^。;]{0,12}(?:争执|争吵|投诉|礼貌|礼品|回扣|红包|馈赠|宴请)",),
    ),
    Cue(
        "secrecy of customer lists",
        needs=(r"(?:名单|信息|资料|数据|商业计划)[^。;]{0,40}(?:保密|披露|泄露|透露)",),
        without=(r"招揽|往来|交易|招徕|诱|合作|接触|联系",),
    ),
    Cue(
        "colleagues sent to a customer or supplier to work there",
        needs=(
            r"(?:介绍|推荐|引荐|输送|安排)[^。;]{0,12}<STAFF>[^。;]{0,6}(?:到|去|至|给|往)[^。;]{0,16}<CUSTOMER>[^。;]{0,4}(?:就职|任职|工作|上班|入职)",
        ),
    ),
    Cue(
        "lists and papers of customers not to be taken along",
        needs=(r"<NOT>[^。;]{0,6}带走[^。;]{0,10}<CUSTOMER>(?:的)?(?:资料|名单|档案|信息|数据|文件)",),
        without=(r"招揽|往来|交易|联系|接触|拉拢|合作",),
    ),
    Cue(
        "garden leave",
        needs=(r"notice period|garden leave|静默期|通知期|花园假|(?:无需|无须|不必|不用)(?:再)?(?:到岗|上班|出勤)",),
        without=(r"solicit|招揽",),
    ),
    Cue("free", needs=("<FREE>",), without=("<NOT>",)),
    *english.NEVER,
)

EXAMPLES = (
    "乙方离职后一年内不得与公司的客户发生业务往来。",
    "离职后十个月内，员工不得招揽自己服务过的客户或供应商。",
    "本人离职后两年内不得诱使公司客户终止与公司的合作。",
    "離職後十二個月內，僱員不得接觸其曾經服務之客戶以招攬生意。",
    "离职一年内不准联系原来跟进的老客户，更不许把他们拉到新公司。",
    "离职后两年内不得夺走本企业的用户。",
    "乙方离职后一年内，不准把公司的老客户介绍给别的厂家。",
    "乙方离职后一年内不得挖走公司的同事；也不得游说公司的客户转移委托。",
    *english.EXAMPLES,
)
COUNTER_EXAMPLES = (
    "员工不得与客户争吵，不得收受客户礼品。",
    "员工离职后不得向他人披露客户名单。",
    "离职后两年内，员工不得招揽公司员工离职。",
    "员工离职前应当将客户资料移交给部门负责人。",
    "离职一年内，公司仍会与客户联系，说明人员变动。",
    "离职人员两年内不得登录用户数据平台。",
    "离职前，员工应当把老客户介绍给接手的同事。",
    "提出辞职后员工无需到岗，工资照发，不得接触公司的客户。",
    *english.COUNTER_EXAMPLES,
)
