"""What is no ban on competing after the job, though it speaks of other work: during it, permitted, told, or another duty."""

from songbang.clauses.cue import Cue

_CUSTOMERS = r"<NOT>[^。;]{0,40}(?:患者|业主|业委会|出资人|客户|学员|幼儿)[^。;]{0,24}(?:转|募集|推销|委托|发送|招生)|<NOT>[^。;]{0,24}(?:与|和|同|向|为|接触|联系|招揽|拉拢|诱|劝)[^。;]{0,40}?<CUSTOMER>[^。;]{0,30}(?:往来|交易|合作|联系|接触|服务|业务关系|业务)"

NO_NON_COMPETE = (
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
    Cue("it is about customers", needs=(_CUSTOMERS,), without=("<RIVAL>|竞业|受聘|任职|加入",)),
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
        without=("<RIVAL>|竞业|任职|受雇于",),
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
