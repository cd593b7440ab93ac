"""Screens, devices, code, mail, location watched."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.MONITORING
STAGE = 1
SIEVE = words(
    "messag|e-mail|侧录|留痕|闭路电视|日志|回看|taped|recorded|统计|监控|监测|监视|监管|截图|截屏|录屏|录像|摄像|录音|定位|采集|记录|审查|查看|存档|扫描|"
    "审计|备份|检查|读取|监听|归档|阅览|查验|镜像|抓取|提取|inspect|intercept|monitor|record|review"
)

_WATCH = r"(?:归档|检索|阅览|侧录|留痕|统计|有日志|操作日志|闭路电视|回看|监控|监测|监视|监听|监看|截图|截屏|录屏|录像|摄像|录音|采集|(?:进行|予以|自动|作)?记录|审查|查看|查阅|调阅|读取|存档|留存|扫描|审计|备份|抓取|检查|抽查|追踪|定位|查验|镜像存储|抓取|inspect)"
_THING = r"(?:电脑|计算机|笔记本|手机|终端|设备|屏幕|画面|键盘|邮箱|邮件|通讯|通信|聊天|账号|账户|代码|仓库|网络|上网|网址|流量|网盘|工位|办公区|办公场所|收银|门店|车间|仓库|走廊|后厨|宿舍|位置|轨迹|行踪|微信|企业微信|钉钉|操作日志|日志|应用程序|网站|随身碟|云桌面|机房|开发区|训练机|剪贴板|U盘|摄像头|车辆|人脸|考勤机|指纹)"
_WHO = r"(?:公司|甲方|单位|合规系统|研究院|学校|医院|银行|我行|系统|信息安全部|信息部|人力资源部|后台|平台|雇主|集团|俱乐部|酒店|本院|中心|总部|安装)"

CUES = (
    Cue(
        "the firm watches devices, mail, places",
        needs=(
            rf"(?:{_WHO})[^。;]{{0,90}}?(?:{_WATCH})|(?:{_WATCH})[^。;]{{0,50}}?(?:{_WHO})|(?:已装|安装|装有|设有|配备|启用|有)[^。;]{{0,30}}(?:监控|摄像|录音|管理软件|监测|闭路电视|审计|录屏|录像|按键记录)|(?:全程|全天|全天候|二十四小时|24小时|自动|实时|定时|逐条|随时|全量)[^,。;]{{0,8}}(?:录像|侧录|录屏|监控|记录|留痕|采集|保留)",
            rf"{_THING}",
            rf"{_WATCH}",
        ),
        without=(
            r"^(?:(?!监控|监测|监视|监听|截图|截屏|录屏|录像|摄像|录音|采集|审查|查看|查阅|存档|扫描|审计|备份|记录|读取|抓取|定位|检查|抽查|调阅|留存|监看|查验|镜像|侧录|留痕|闭路电视|有日志|操作日志|统计).)*$",
            r"(?:员工|乙方|本人)[^。;,]{0,20}(?:应|须|负责|将)[^。;]{0,20}(?:记录|备份|检查|填写|登记|存档|拍照)",
        ),
        scene=("worker",),
        unless=("trade",),
    ),
    Cue(
        "the person agrees to be watched",
        needs=(
            r"(?:同意|知悉|接受|认可|理解|确认)[^。;]{0,60}?(?:监控|监测|监视|监听|截屏|截图|录像|录音|采集|定位|查看|审查|检查|扫描)",
            rf"{_THING}|使用情况|行为|活动|办公",
        ),
        scene=("worker",),
    ),
    Cue(
        "English: the firm may monitor, intercept, record",
        needs=(
            r"(?:may|will|shall|consent|acknowledge|are|is)[^.;]{0,100}(?:\btaped|\bread\b|listen|intercept|monitor|record|review|access|track|inspect)",
            r"communicat|e-?mail|chat|[Tt]elephone|device|system|internet|computer|location|messag|telephone|CCTV|laptop",
        ),
        without=(r"disclos|Employee shall (?:keep|maintain) record",),
        scene=("worker",),
    ),
)
NEVER = (
    Cue(
        "against fire and theft, in a house or a store",
        needs=(r"防火防盗|公寓|小区|住户|业主",),
        without=(r"员工(?:的)?(?:手机|电脑|邮件|行为)",),
    ),
    Cue("a time sheet is filled in later", needs=(r"补填|补卡|补登|未能(?:打卡|记录)",)),
    Cue(
        "a picture of the screen that the person sends in",
        needs=(r"(?:请|应|须|将|把)[^。;]{0,30}(?:截图|截屏|录屏)[^。;]{0,12}(?:发|提交|上传|寄)",),
    ),
    Cue(
        "a secret that must not be copied",
        needs=(r"不得[^。;]{0,10}(?:拍照|截屏|截图|录音|录像)",),
        without=("公司(?:可|有权)",),
    ),
    Cue("an inquiry into one leak", needs=(r"怀疑[^。;]{0,10}(?:泄密|违约)|司法鉴定",)),
    Cue(
        "papers looked at before they are published",
        needs=(r"(?:论文|投稿|稿件|博客)[^。;]{0,40}审查",),
        without=("监控|监测|截屏",),
    ),
    Cue(
        "not watched",
        needs=(
            r"不(?:在|属于)?(?:监[测控]|采集)(?:之列|范围)?|不(?:会|得|予|作)?(?:对)?[^。;]{0,16}(?:监控|监测|监视|采集)",
        ),
    ),
    Cue(
        "what it is for and how long it is kept",
        needs=(r"(?:监[测控](?:仅|只)?用于|(?:监控|记录)?(?:目的|用途)|不作为绩效)",),
        without=("安装|采集[^。;]{0,20}(?:网址|屏幕)",),
    ),
    Cue(
        "production and safety",
        needs=(
            r"(?:设备|机器|温度|食品|消防|巡检|点检|维护|质量|库存|烟雾|水电|锅炉|盘点)[^。;]{0,16}(?:检查|记录|监测|监控|保养)",
        ),
        without=("员工(?:使用|行为)|屏幕|邮件|邮箱|聊天|网络|办公设备|电脑|手机|微信|账号|录像",),
    ),
    Cue(
        "attendance and accounts",
        needs=(r"(?:考勤记录|打卡记录|工资记录|缴费记录|缴纳记录|社保|病历|学籍|会议记录|培训记录|交接|面谈)",),
        without=("监控|截屏|截图|屏幕|定位|人脸",),
    ),
    Cue("return or theft of devices", needs=(r"(?:归还|交还|领用|妥善保管|折旧)",), without=("监控|监测|截|定位",)),
)

EXAMPLES = (
    "公司在员工的办公电脑上安装监控软件，定时截屏。",
    "员工同意公司对企业邮箱和聊天记录进行审查。",
    "門店安裝攝像及錄音設備，公司可隨時查看員工工作錄像。",
    "The Employee acknowledges that the Company may monitor all e-mail sent on its systems.",
    "仓库和分拣线二十四小时录像，人事可以随时调看。",
    "公司在电脑里装软件记录大家的上网情况。",
)
COUNTER_EXAMPLES = (
    "员工应当每日记录设备运行温度，检查消防设备。",
    "公司不对员工个人手机进行监控。",
    "员工离职时应当归还公司电脑和手机。",
    "The Employee shall keep records of working time in the system.",
    "论文投稿前要经过审查会。",
    "仓库二十四小时供电，保安按时巡检。",
)
