"""Secrecy duty."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import Cue
from songbang.clauses.sieve import words

KIND = Kind.CONFIDENTIALITY
STAGE = 1
SIEVE = words(
    "拷贝|带出|复制|yourself|myself|anyone|带回家|拍照|外人|爆料|外泄|出去|第三方|外部|薪酬|告知他人|媒体|给别人|给外人|reveal|保密|秘密|披露|泄露|泄漏|"
    "透露|保守|外传|外说|泄密|上传|发布|不抄|不拍|告诉|守口|守密|讲|onfiden|secre|disclos"
)

_TELL = r"(?:带回家|带离|拍照|爆料|外泄|给(?:别人|他人|外人|其他人)(?!的)|发给|传给|拿给|披露|泄露|泄漏|透露|公开|公布|告知|传播|传授|复制|拷贝|上传|外传|外泄|发布|使用|利用|提供|转让|讨论|谈论|带出|携带|外说|外人|说出|讲|告诉|泄|抄(?!袭)|拍|上传|泄密|转发|留存)"
_KEPT = r"(?:档案|秘密|保密|机密|信息|资料|数据|技术|文件|内容|名单|配方|图纸|源码|价格|方案|病历|隐私|情况|成果|条款|存在|代码|文档|底稿|题库|讲义|底价|工艺|样品|样本|素材|报价|记录|版图|亲本|内幕)"

CUES = (
    Cue(
        "not to tell or use what is secret",
        needs=(rf"<NOT>[^。;]{{0,60}}?(?:{_TELL})", rf"保密|秘密|机密|{_KEPT}"),
        without=(
            r"^(?!.*(?:披露|泄|秘密|保密|公开|透露|告)).*提供[^。;]{0,30}(?:劳务|服务|顾问|咨询)|避免为[^。;]{0,30}提供",
            r"(?:评价|评论|视频|言论)(?!.*(?:保密|秘密))",
            r"^(?:(?!保密|秘密|机密|信息|资料|数据|名单|文件|技术|档案|内容|配方|图纸|代码|源码|文档|底稿|题库|讲义|底价|工艺|样本|报价|记录|版图).)*$",
            r"(?:甲方|公司|本公司|我司)[^。;,]{0,6}不(?:得|会)[^。;]{0,20}(?:乙方|员工|您|你)的?(?:个人)?(?:信息|隐私)",
        ),
        scene=("worker",),
    ),
    Cue(
        "not to pass it on, said plainly",
        needs=(
            r"(?:不|别|勿|严禁|禁止|不得|不可|永不)[^,。;]{0,10}(?:外传|披露|泄露|外泄|爆料|往外说|对外讲|(?:讲|说|传)出去|跟外人(?:讲|说)|(?:将|把)?[^,。;]{0,8}(?:告诉|告知)[^,。;]{0,8}(?:别人|外人|他人|媒体|第三|的人|任何人)|给(?:别人|外人)(?!的)|泄密)|<NOT>[^,。;]{0,12}(?:透露|打听|泄露|询问)[^,。;]{0,12}(?:薪酬|工资|收入)",
        ),
        scene=("worker",),
    ),
    Cue(
        "papers or data not to be sent to others",
        needs=(
            r"<NOT>[^。;]{0,60}?(?:传输|提供|发送|上传|出示)[^。;]{0,20}|<NOT>[^。;]{0,20}?向[^。;]{0,12}(?:提供|出示)",
            r"资料|数据|信息|文件|内容|样品|图纸|代码",
            r"第三方|外部|他人|以外的|外人|媒体",
        ),
        without=(r"<RIVAL>|任职|招聘|名单|服务|劳务|担保|个人信息(?!数据)",),
        scene=("worker",),
        unless=("trade",),
    ),
    Cue(
        "to keep secret",
        needs=(
            r"(?:<DUTY>|继续|仍|均|严格|严守|永久|对|将)[^。;]{0,70}?(?:保守[^。;]{0,24}(?:秘密|信息)|(?:严格|予以|承担|负有|遵守|履行|继续)?(?:保密|保守义务)(?!津贴|费|办|级|培训|制度培训|委员会|措施|期|管理|方面|意识|工作|信息(?:是|指|包括)))|保守[^。;]{0,20}(?:秘密|信息)|严守[^。;]{0,10}(?:秘密|机密)|(?:绝对|严格)保密|守口如瓶|须守密|仍须守密|保守秘密之责|[^。;]{0,20}都要保密|保密期(?:限)?(?:为|至|自)|(?:负有|承担|履行|遵守)[^。;]{0,14}保密(?:义务|责任|制度)",
        ),
        without=(r"保密(?:津贴|补贴|费|补偿)[^。;]{0,20}(?:元|发放|支付|包含)|负有保密义务的(?:高级|人员|其他)|鉴于",),
        scene=("worker",),
    ),
    Cue(
        "a secret between firms that is kept from the staff",
        needs=(rf"<NOT>[^。;]{{0,30}}?{_TELL}", r"员工|雇员|外界|第三方|任何人", r"备忘|协议|约定|存在|内容"),
        scene=("firms",),
        unless=("trade",),
    ),
    Cue(
        "English: not to disclose, to keep secret",
        needs=(
            r"(?:not|neither|never|refrain)[^.;]{0,160}?(?:disclos|divulg|reveal|communicat|publish|use)[^.;]{0,160}?(?:unreleased|[Cc]onfidential|[Ss]ecret|[Ii]nformation|data|formula|price|title|list)|keep[^.;]{0,80} to (?:yourself|himself|herself|myself)|not (?:tell|pass|share|repeat|talk)[^.;]{0,80}(?:anyone|outside|others)|(?:keep|kept|hold|held|maintain|treat|stay|remain)[^.;]{0,120}(?:secret|confiden)",
        ),
        without=(r"means|includes",),
        scene=("worker",),
    ),
)
NEVER = (
    Cue(
        "seals, keys and things are no secrets",
        needs=(r"印章|用印|印鉴|钥匙|工具|产品样品",),
        without=(r"保密|秘密|机密|信息|数据|资料|图纸|披露|泄露",),
    ),
    Cue(
        "the firm's own promise about what it holds",
        needs=(r"(?:公司|甲方|单位|我司)(?:将|会|承诺|应)[^。;]{0,30}(?:不(?:会)?(?:向|对外)|保密)",),
        without=(r"(?:员工|乙方|本人|您|你)[^。;]{0,20}<NOT>",),
    ),
    Cue(
        "things are handed back",
        needs=(r"(?:交还|归还|返还|移交)[^。;]{0,40}(?:不得)?(?:保留|留存)?|保密费",),
        without=(r"披露|泄露|泄漏|透露|保守|告知|(?:应|须|继续)[^。;]{0,10}保密(?!信息|资料|文件|载体|内容)",),
    ),
    Cue(
        "what the law says, quoted",
        needs=(r"(?:用人单位|劳动者)(?:与|和)(?:劳动者|用人单位)可以(?:在劳动合同中)?约定|是(?:指)?,?用人单位与",),
    ),
    Cue(
        "what a secret is, no duty",
        needs=(r"(?:保密信息|商业秘密|机密信息)[^。;]{0,10}(?:是指|系指|指|包括|包含|范围|不包括)|不属于保密",),
        without=(rf"<NOT>[^。;]{{0,40}}{_TELL}|应(?:当)?[^。;]{{0,20}}保密",),
    ),
    Cue(
        "what the paper rests on",
        needs=(
            r"(?:为|鉴于|根据|依据)[^。;]{0,40}(?:保护|维护)[^。;]{0,40}(?:秘密|权益)[^。;]{0,60}(?:订立|签订|达成|制定|承诺)",
        ),
    ),
    Cue(
        "a breach and what it costs",
        needs=(r"违反[^。;]{0,30}(?:保密|约定)[^。;]{0,60}(?:违约金|赔偿|责任|处分|解除)",),
        without=(rf"<NOT>[^。;]{{0,40}}{_TELL}",),
    ),
    Cue(
        "secrecy for those who report, or for what the firm holds of the person",
        needs=(
            r"(?:对|为)[^。;]{0,10}(?:报告人|举报人|投诉人|申诉人|员工(?:个人)?|个人)(?:的)?(?:信息|身份|隐私|资料)?[^。;]{0,8}(?:严格)?(?:保密|予以保密)",
        ),
    ),
    Cue(
        "a sealed envelope of wages",
        needs=(r"薪酬(?:保密|不公开)|工资保密",),
        without=("离职后|<NOT>[^。;]{0,10}(?:透露|询问|打听)",),
    ),
    Cue("the duty does not hold", needs=(r"不再(?:承担|负有)[^。;]{0,6}保密|无保密义务",)),
)

EXAMPLES = (
    "员工应当保守公司的商业秘密。",
    "乙方不得向任何第三方披露甲方的技术资料。",
    "员工在职期间及离职后均须对客户资料严格保密。",
    "僱員須將僱主之客戶名單保密，不得向第三者披露。",
    "The Employee shall not disclose any Confidential Information to any person.",
    "配料单是店里的命根子，走到哪里都不能说出去。",
    "You must keep what you learn about our customers to yourself, now and after you leave.",
)
COUNTER_EXAMPLES = (
    "保密",
    "本合同所称保密信息，是指员工接触到的未公开信息。",
    "员工每月领取保密津贴300元，离职后停发。",
    "为保护公司商业秘密，公司与员工签订本协议。",
    "员工违反保密规定的，公司可以解除劳动合同。",
    "公司将对您提供的个人资料保密，不会向第三方提供。",
    "保密培训安排在下周，请各部门报名。",
)
