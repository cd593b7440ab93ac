"""What is no ban on competing after the job, though it speaks of other work: during it, permitted, told, or another duty."""

from songbang.clauses.cue import Cue

_CUSTOMERS = r"<NOT>[^。;]{0,40}(?:患者|业主|业委会|出资人|客户|学员|幼儿)[^。;]{0,24}(?:转|募集|推销|委托|发送|招生)|<NOT>[^。;]{0,24}(?:与|和|同|向|为|接触|联系|招揽|拉拢|诱|劝)[^。;]{0,40}?<CUSTOMER>[^。;]{0,30}(?:往来|交易|合作|联系|接触|服务|业务关系|业务)"

NO_NON_COMPETE = (
    Cue(
        "what another paper says, told in passing",
        needs=(r"曾(?:经)?(?:在|与|于|和)?[^。;]{0,20}(?:约定|签订|签署|写明)",),
        without=("<NOT>",),
    ),
    Cue(
        "what may be shown of one's work, not where one works",
        needs=(r"(?:作品集|简历|署名|展示)[^。;]{0,20}<NOT>|<NOT>[^。;]{0,20}(?:作品集|收录|展示)",),
    ),
    Cue(
        "time away before the end of the work",
        needs=(r"花园假|带薪待岗|带薪离岗|静默期",),
        without=(r"<RIVAL>|受聘|受雇|任职|加入",),
    ),
    Cue(
        "investors and customers are not to be approached",
        needs=(
            r"<NOT>[^。;]{0,6}(?:与|和|同|向)[^。;]{0,40}(?:投资者|投资人|出资人|<CUSTOMER>)[^。;]{0,12}(?:接洽|洽谈|联系|联络|接触|募集|往来|交易)",
        ),
        without=("<RIVAL>|任职|受雇",),
    ),
    Cue("the paper says that nothing is closed", needs=(r"<FREE>",), without=(r"不受(?:地域|地区|区域|时间)",)),
    Cue(
        "it is about customers",
        needs=(_CUSTOMERS,),
        without=(
            "<RIVAL>|竞业|受聘|任职(?!期)|加入|<NOT>[^,。;]{0,10}[为在于][^,。;]{2,40}(?:公司|企业|单位|机构)[^,。;]{0,4}工作",
        ),
    ),
    Cue(
        "the firm's people are not to be handed on or taken into a firm",
        needs=(
            r"<NOT>[^。;,]{0,8}(?:将|把)[^。;,]{0,16}<STAFF>[^。;,]{0,6}(?:推荐|引荐|介绍|转)|<NOT>[^。;,]{0,6}(?:与|和|同)[^。;,]{0,12}(?:员工|雇员|职工|同事|人员|骨干)[^。;,]{0,10}(?:设立|开办|成立|创办|合伙|创业|经营)",
        ),
        without=(r"竞争|同类|同业|相同",),
    ),
    Cue(
        "business with the firm's customers, of whatever trade",
        needs=(r"<NOT>[^。;,]{0,20}(?:与|和|同|向|为|对|从|自)[^。;,]{0,30}<CUSTOMER>",),
        without=(
            r"任职|受雇|受聘|担任|就职|加入|入职|兼职|投资|设立|开办|自营|入股|参股|经营(?!范围)|竞争(?:性)?(?:对手|单位|企业|公司|关系|机构|业务)",
        ),
    ),
    Cue(
        "customers are not to be moved",
        needs=(r"<NOT>[^。;]{0,16}(?:动员|劝说|劝导|劝|诱|承接|招揽|接|拉)[^。;]{0,16}<CUSTOMER>",),
        without=("<RIVAL>|竞业|任职|受聘|加入|就职",),
    ),
    Cue(
        "goods or orders of customers",
        needs=(
            r"<NOT>[^。;]{0,8}[为替给][^,。;]{0,16}(?:货主|客户|患者|学员)[^。;]{0,24}(?:开车|送货|运输|服务|做事|授课|看诊)",
        ),
        without=("<RIVAL>|竞业|任职|受聘|加入",),
    ),
    Cue(
        "it is about investors and goods of customers",
        needs=(r"<NOT>[^。;]{0,30}(?:劝导|诱使|推介|为[^,。;]{0,20}(?:货主|客户))[^。;]{0,40}",),
        without=("<RIVAL>|竞业|任职|受[雇聘]于",),
    ),
    Cue(
        "people and customers are not to be won over, and no work is closed",
        needs=(
            r"<NOT>[^。;]{0,24}(?:游说|引诱|劝诱|诱使|招揽|招徕|怂恿|鼓动|策反|拉拢|挖)[^。;]{0,30}(?:<STAFF>|<CUSTOMER>)",
        ),
        without=(
            r"任职|就职|受雇|受聘|入职|加盟|从事|经营|开办|开设|设立|创办|投资|入股|参股|持股|持有|顾问(?!公司)|服务于|提供[^,。;]{0,14}(?:服务|咨询|支持)|(?:到|去|在|为)[^,。;]{2,40}(?:工作|上班|服务|做事)",
        ),
    ),
    Cue(
        "what a word means",
        needs=(
            r"^(?:前款|上款|前述|本条|本款|上述|本协议|本合同)?(?:所称|所述|所指)(?:的)?[^。;,]{2,20},?(?:是指|系指|指|包括)",
        ),
        without=(r"<NOT>",),
    ),
    Cue(
        "papers not to be copied or carried off",
        needs=(r"<NOT>[^。;]{0,12}(?:复制|摘抄|携带|拷贝|带走|留存)[^。;]{0,30}(?:文件|资料|图纸|数据|载体)",),
        without=(r"任职|受雇|受聘|入职|就职|从事|经营|<RIVAL>",),
    ),
    Cue(
        "rival goods not to be sold to customers, secrets not to be used",
        needs=(
            r"<NOT>[^。;]{0,30}(?:向|对|给)[^。;]{0,24}<CUSTOMER>[^。;]{0,8}(?:推介|推销|销售|推荐|出售)|<NOT>[^。;]{0,10}(?:使用|利用)[^。;]{0,20}(?:秘密|机密|信息|资料)",
        ),
        without=(r"任职(?!期)|就职|受雇|受聘|入职|加入|从事|经营|开办|设立|投资|持股|对手",),
    ),
    Cue(
        "inventions that go to the firm",
        needs=(r"(?:申请|完成|取得|作出)[^。;]{0,30}(?:专利|发明|成果|作品|著作)[^。;]{0,12}(?:归|属于|视为|推定)",),
        without=(r"任职(?!期)|受雇|受聘|入职",),
    ),
    Cue(
        "what is left over at the end of a list",
        needs=(r"^(?:其他|其它|从事其他)[^。;,]{0,30}(?:行为|情形|事项)[。;]?$",),
    ),
    Cue(
        "dealings with customers, an entry of a list",
        needs=(
            r"^(?:\(?[一二三四五六七八九十\d]{1,3}[.)、])?(?:直接|间接|或|以任何[^,。;]{0,8})*(?:与|和|同|向)[^。;]{0,20}<CUSTOMER>[^。;]{0,24}(?:交易|往来|合作|业务关系|联系|接触)",
        ),
        without=(r"任职|就职|受雇|受聘|入职|从事|经营|开办|设立|创办|投资|入股|持股|顾问(?!公司)",),
    ),
    Cue(
        "away from work while the notice runs",
        needs=(r"通知期内|花园假|(?:毋须|无须|无需|不必)(?:上班|到岗|返工)",),
        without=(r"<RIVAL>|受聘|受雇|任职|加入",),
    ),
    Cue(
        "it tells of the paper, not of a duty",
        needs=(r"鉴于|特订立|订立本|签订本协议|达成(?:以下|如下)",),
        without=("<NOT>",),
    ),
    Cue(
        "it is about what is said in public",
        needs=(r"<NOT>[^。;]{0,40}(?:发布|发表|评论|评价|诋毁|贬损|名义或职衔|自称|引用|署名|投稿)",),
    ),
    Cue(
        "how the duty ends",
        needs=(r"(?:终止|免除|豁免|解除)[^。;]{0,12}(?:适用|义务)",),
        without=(r"<NOT>[^。;]{0,30}(?:任职|受雇|从事|加入)",),
    ),
    Cue(
        "the employer's own promise",
        needs=(r"(?:甲方|公司|本公司|我司|单位)(?:承诺|保证|同意)?不(?:得|会|再|予)",),
        without=(r"(?:乙方|员工|本人|您|你|劳动者)[^。;]{0,40}<NOT>",),
    ),
)
