"""The words by which damages are measured: multiples, months and years of pay, and what each is taken of."""

import re

from songbang.clauses.cue import compiled
from songbang.terms.numbers import ENGLISH_NUMBER, NUMBER

TIMES = re.compile(
    rf"(?P<n>{NUMBER}|_{{2,}}|【[_ ]*】)\s?(?:\(\s?[\d一二三四五六七八九十]+\s?\))?\s?倍"
    rf"|\b(?P<e>{ENGLISH_NUMBER})(?: \(\d+\))? times|\b(?P<w>twice|double|triple|thrice)|(?P<d>双倍|加倍)",
    re.IGNORECASE,
)
MONTHS = re.compile(
    rf"(?P<n>{NUMBER})\s?(?:\(\d+\))?(?:个月|月)(?!起|份|以来|以后|底|初|\d)(?:的|之)?(?P<b>[^,。;、]{{0,16}}?(?:工资|薪[酬资金水]?|收入|补偿(?:金|费)?|报酬|服务费))(?!的?\s?(?:{NUMBER}|_{{2,}}|[^,。;]{{0,6}}?倍)|[^,。;]{{0,8}}倍)"
    rf"|\b(?P<e>{ENGLISH_NUMBER})(?: \(\d+\))? months'?(?:' )?(?: of)?(?P<f> (?:\w+ ){{0,3}}?(?:salary|wages|pay|remuneration|compensation))",
    re.IGNORECASE,
)
YEARS = re.compile(
    rf"(?P<n>{NUMBER})年(?:度)?(?:的)?[^,。;、前后内]{{0,10}}?(?:工资|薪[酬资金水]?|收入|报酬)(?![^,。;]{{0,10}}倍)"
    rf"|(?:(?:12|十二)个月|前一(?:个)?(?:年|自然年)度?|一年|上(?:一)?年度?|全年|年度)(?:内)?(?:的)?(?:[^,。;]{{0,24}}?)(?:工资|薪[酬资金水]?|收入|报酬|所得)(?:总额|总和|总计|之和)?(?![^,。;]{{0,14}}倍)"
    rf"|(?:annual|one year's|12 months'?|twelve months'?) (?:\w+ ){{0,3}}?(?:salary|wages|remuneration|pay)",
    re.IGNORECASE,
)
BASES = (
    (
        "compensation_paid",
        compiled(
            r"(?:已|业已|实际)(?:经)?(?:支付|付(?!清|款|费)|领取|领(?!导)|拿|收|收取|发放|获得|取得|收到|给付)[^,。;]{0,20}?(?:补偿|款)|compensation (?:already )?(?:paid|received)"
        ),
    ),
    (
        "monthly_compensation",
        compiled(
            r"(?:每月|月度?|月均|个月)(?:的)?[^,。;总]{0,10}(?:补偿|补助|补贴)(?:金|费|标准|数额)?|(?:补偿|补贴)(?:金|费)?(?:的)?(?:月标准|月额)|month\w*(?: of)?(?: \w+){0,2} compensation"
        ),
    ),
    (
        "total_compensation",
        compiled(
            r"(?:补偿|补助|补贴)(?:金|费|款)?[^,。;]{0,10}(?:总额|总和|总数|总计|合计|之和)|(?:总|全部|约定|应付|应得)[^,。;]{0,14}(?:补偿|补助|补贴)|补偿(?:金|费)?(?:的)?$|total(?: amount of)?(?: \w+){0,3} compensation|all (?:payments|sums|amounts|compensation)|(?:该|上述|前述)(?:笔)?款项"
        ),
    ),
    (
        "annual_wage_before_exit",
        compiled(
            r"年(?:度)?(?:的)?[^,。;]{0,16}(?:工资|薪|收入|报酬|所得)|(?:12|十二)个月[^,。;]{0,24}(?:工资|薪|收入|报酬|所得)|annual|year|twelve months|12 months"
        ),
    ),
    (
        "monthly_wage",
        compiled(
            r"月(?:均|平均|度)?[^,。;年]{0,10}(?:工资|薪|收入|报酬)|(?:工资|薪[酬资金水]?)$|monthly (?:salary|wage)|month"
        ),
    ),
)
# 与所得收益同等金额的违约金: once what stands before
EQUAL = re.compile(r"(?:等额|同等(?:金额|数额)|相同(?:金额|数额)|同额)(?:的)?(?=违约金|赔偿)")
OTHERS_WAGE = re.compile(
    r"(?:被(?:挖|录用|聘|招|雇)|该(?:名)?(?:人员|员工)|其人员|录用人员|market|市值|服务费|律师费|顾问费|佣金|股|损失|获利|利润|收益|培训费|\bfees?\b)"
)
RETURNS = re.compile(r"(?:返还|退还|退回|归还|交还|退)[^,。;]{0,24}$")
RETURNED = re.compile(r"(?:的)?(?:数额)?(?:予以)?(?:返还|退还|退回|归还|交还|退|还)")
BREACH = re.compile(r"违反|违背|违者|违约(?!金)|[Bb]reach|[Vv]iolat")
GIVEN = re.compile(r"作为?[^,。;]{0,4}补偿|发给|发放|付给|补贴|生活费")
SKIP = re.compile(r"(?:补偿|工资|薪|月薪|培训费)[^,。;倍或]{0,6}(?:为|是|:|共)?$")
