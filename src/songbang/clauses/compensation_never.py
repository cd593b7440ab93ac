"""What is not money for the non-compete, though its words come near: severance, release, told history, other allowances."""

from songbang.clauses.cue import Cue

NO_COMPENSATION = (
    Cue(
        "the head of a column",
        needs=(r"^(?:每月|月度?)?(?:竞业限制)?补偿(?:金)?(?:标准)?(?:\([^)]*\))?$",),
        scene=("in_table",),
    ),
    Cue(
        "what was signed once, told",
        needs=(r"(?:签过|签署过|签订过|曾(?:经)?(?:签|与))[^。;]{0,60}(?:写有|约定|载明)",),
    ),
    Cue(
        "paid till now and told, or paid no longer",
        needs=(
            r"已(?:经)?(?:按月|按约|足额|陆续)?[^。;,]{0,10}(?:向(?:您|你|乙方))?(?:支付|发放)[^。;]{0,30}(?:至|共计|合计|截至|个月)|自\d[^,。;]{0,12}起[^。;]{0,10}(?:按月|每月)?向(?:您|你)(?:支付|发放)[^。;]{0,24},截至|(?:发|付|支付|发放)到[^。;]{0,8}(?:为止|止)",
        ),
    ),
    Cue(
        "no duty, no pay",
        needs=(
            r"(?:未(?:发出|收到|通知)|不(?:再)?(?:负有|承担|履行)|无需履行|豁免|放弃|免除)[^。]{0,80}(?:不(?:再|予)?|无需|无须)[^。;]{0,8}支付",
        ),
        without=(r"<SHARE>|<MONEY>",),
    ),
    Cue(
        "there is no restraint and so no pay",
        needs=(
            r"未曾?(?:签订|签署|约定)[^。;]{0,10}<NC>|(?:自由|自主)(?:选择)?(?:就业|择业)|不(?:对|作)[^。;]{0,20}(?:任何)?限制",
        ),
        without=(r"<SHARE>|<MONEY>",),
    ),
    Cue(
        "a wish to pay, without what",
        needs=(r"愿意[^。;]{0,40}补偿[。;]?$",),
        without=(r"<MONEY>|<SHARE>|标准|每月|按月",),
    ),
    Cue("a duty not kept", needs=(r"没做到|做不到",), without=(r"每月|按月",)),
    Cue("who bears the tax on it", needs=(r"个人所得税|税款|税费",), without=(r"<MONEY>|<SHARE>",)),
    Cue(
        "what paying or not paying does to the restraint",
        needs=(
            r"(?:选择不|不)(?:再)?支付[^。;]{0,12}补偿[^。;]{0,10}(?:则|的|,)[^。;]{0,20}不(?:再)?受|(?:支付|发放)[^。;]{0,16}补偿[^。;]{0,16}(?:视为|即)[^。;]{0,6}(?:启动|启用|要求)|(?:支付|发放)[^。;]{0,12}补偿[^。;]{0,8}之日起?[^。;]{0,6}(?:生效|有效|起算)",
        ),
    ),
    Cue("where it is paid to", needs=(r"开户行|账号[:_]|户名",), without=(r"<SHARE>|\d元|_元|最低工资|补偿",)),
    Cue("changes of the account", needs=(r"以免影响|(?:账户|银行卡)[^。;]{0,12}(?:变更|变化)",)),
    Cue(
        "what a breach costs",
        needs=(r"^(?:如|若)?(?:乙方|员工|本人|您|你)?(?:如|若)?违(?:反|约)[^。]{0,40}(?:给付|支付|付|赔)",),
    ),
    Cue(
        "the months that the law adds on release",
        needs=(r"(?:额外|另行|另外|再|加付)(?:向[^,。;]{1,6})?(?:支付|给付|发放)[^。;]{0,20}(?:个月|月)的?",),
        without=(r"每月|按月|逐月",),
    ),
    Cue(
        "severance by its reason",
        needs=(r"终止劳动合同的经济补偿|解除劳动合同的经济补偿|依法向(?:您|你|乙方)支付[^。;]{0,20}经济补偿",),
        without=(r"竞业限制(?:的)?(?:经济)?补偿",),
    ),
    Cue(
        "pay that waits for a report",
        needs=(
            r"(?:未(?:按期|及时)?(?:提交|报告)|逾期|不(?:予)?回复|未回复)[^。;]{0,40}(?:补偿|支付)|(?:暂缓|延迟|缓)(?:发放|支付)",
        ),
        without=(r"<SHARE>|<MONEY>",),
    ),
    Cue(
        "until when it is paid",
        needs=(r"(?:支付|发放|发|付)(?:至|到)[^。;]{0,24}(?:之日|当日|为止|日)",),
        without=(r"<SHARE>|<MONEY>",),
    ),
    Cue("what the person pays for lodging and board", needs=(r"自付|管理费|房租|租金|押金|餐费|水电",)),
    Cue(
        "severance for the end of the contract",
        needs=(
            r"经济补偿金|离职(?:经济)?补偿|工作年限|本单位工作的年限|遣散|长期服务金|代通知金|第四十[六七]条|N\+1|解除劳动(?:合同|关系)(?:的)?(?:经济)?补偿",
        ),
        without=(r"竞业|限制期",),
    ),
    Cue(
        "statutory severance said in passing",
        needs=(r"依法(?:支付|给予|发放)?(?:的)?(?:经济)?补偿",),
        without=(r"竞业|限制期",),
    ),
    Cue(
        "money that goes back or is a multiple for damages",
        needs=(r"<BACK>|违约金|赔偿",),
        without=(
            r"(?:甲方|公司|单位)[^。;]{0,30}(?:按月|每月|每季度)[^。;]{0,10}(?:支付|发放|给付)|计入|包含|<NC>[^。;]{0,20}补偿[^。;]{0,10}(?:为|按|标准)",
        ),
    ),
    Cue(
        "release, and no more pay from then on",
        needs=(
            r"(?:停止|不再|无需|无须|毋须|终止|免除|免于)(?:再)?(?:另行|额外|继续)?(?:支付|给付|发放|负有支付|承担)[^。;]{0,30}补偿",
        ),
        without=(r"每月|按月|%|百分之|全部对价|元",),
    ),
    Cue(
        "what has been paid so far, told",
        needs=(r"(?:已|并自)[^。;]{0,30}(?:向(?:您|你|乙方))?支付[^。;]{0,30}(?:每月|至今|共计)|目前补偿|补偿发放至",),
        without=("将(?:按月|每月)",),
    ),
    Cue(
        "late or failed payment",
        needs=(
            r"(?:逾期|迟延|未[^。;,]{0,14}支付|未(?:按时|足额|能|支付)|暂停|拒绝|拒收|退回)[^。;]{0,30}(?:支付|发放|补偿)?",
        ),
        without=(r"<MONEY>|<SHARE>|最低工资",),
    ),
    Cue(
        "the worker ends it for lack of pay",
        needs=(r"(?:乙方|员工|劳动者|本人)[^。;]{0,10}(?:有权|可以?)[^。;]{0,20}(?:解除|不再履行)",),
    ),
    Cue(
        "other losses made good",
        needs=(
            r"(?:搬家|经济损失|工伤|医疗|征收|培训费|年假|未休|交通|通讯|住房|餐)[^。;]{0,8}(?:补偿|补贴|津贴|补助)",
        ),
        without=("竞业",),
    ),
    Cue("secrecy allowance is wages", needs=(r"保密(?:津贴|补贴|费)",), without=(r"竞业",)),
    Cue("a list of what has been settled", needs=(r"(?:已|均已)[^。;]{0,10}(?:结清|付清|全部支付)",)),
)
