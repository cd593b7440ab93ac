"""How far a list of firms binds: only these, these as examples, or whatever the employer adds."""

import re
from collections.abc import Mapping

from songbang.basis.term import Value

_LIST = r"(?:名单|名录|清单|列表|附件|附录|附表|竞争(?:企业|单位|对手|公司|者)(?:的)?(?:范围)?)"
_EMPLOYER = r"(?:甲方|丙方|公司|本公司|集团|用人单位|雇主|人力资源部|人事部|法务部|HR|管理层|我司|企业方|本单位|单位)"
_CHANGE = r"(?:更新|调整|修改|修订|增减|增补|增加|补充|变更|扩充|扩大|增列|公布|公示|发布|公告|修正|追加|添加)"
_ANY_TIME = (
    r"(?:不时|随时|适时|定期|另行|单方(?:面)?|自行|酌情|有权|届时|每年|每季度?|不定期|动态|滚动|根据[^,。;]{1,20})"
)
_BY_EMPLOYER = re.compile(
    rf"{_LIST}[^。;]{{0,20}}?(?:由|授权)?{_EMPLOYER}[^。;]{{0,24}}?{_CHANGE}|"
    rf"{_LIST}[^。;]{{0,24}}?{_ANY_TIME}[^。;]{{0,10}}?{_CHANGE}|"
    rf"{_EMPLOYER}(?:[^。;]{{0,16}}?(?:有权|可以?|得|保留|将|会|随时|不时|单方|自行|定期|届时))[^。;]{{0,24}}?{_CHANGE}[^。;]{{0,20}}?{_LIST}|"
    rf"{_EMPLOYER}(?:[^。;]{{0,16}}?(?:有权|可以?|得|保留|将|会|随时|不时|单方|自行|定期|届时))[^。;]{{0,12}}?对[^。;]{{0,16}}?{_LIST}[^。;]{{0,8}}?{_CHANGE}|"
    rf"{_LIST}[^。;]{{0,30}}?以[^。;]{{0,30}}?(?:官网|网站|公告|内网|系统|公示|最新|届时|不时|另行|{_EMPLOYER}[^。;]{{0,8}}(?:认定|确定|公布|通知|发布))[^。;]{{0,16}}?为准|"
    rf"以{_EMPLOYER}[^。;]{{0,20}}?(?:官网|网站|公告|内网|系统|最新|届时|不时|公布|公示|发布|通知)[^。;]{{0,20}}?{_LIST}[^。;]{{0,8}}?为准|"
    rf"{_EMPLOYER}(?:[^。;,]{{0,12}})(?:认定|确定|指定|通知|增补|列入|列明|告知)的其他|其他由{_EMPLOYER}[^。;]{{0,8}}(?:增补|补充|认定|指定|确定|通知)|"
    r"(?:[Ll]ist|Schedule|Annex(?:ure)?|Appendix)[^.;]{0,80}?\b(?:updat|amend|vari|varied|revis|supplement|modif|add(?:ed|ition)|publish|chang)\w*[^.;]{0,80}?(?:from time to time|at any time|by the (?:Company|Employer|Firm|Group)|discretion|website|intranet|portal)|"
    r"(?:Company|Employer|Firm|Group|We|we) (?:may|can|is entitled to|shall be entitled to|has the right to|reserves? the right to|will)[^.;]{0,60}?\b(?:update|amend|vary|revise|supplement|modify|add|change|extend)\b[^.;]{0,80}?(?:[Ll]ist|Schedule|Annex|Appendix|compan|competitor|firm|name)|"
    r"as (?:\w+ )?(?:the (?:Company|Employer) may |amended|updated|notified|published|designated|determined)[^.;]{0,60}?(?:from time to time|on (?:its|the) (?:website|intranet))|"
    r"(?:such|any) other (?:compan|firm|person|entit|business|employer)\w*[^.;]{0,50}?(?:notif|designat|specif|determin|nominat|\badd)"
)
_CHANGED_BY = re.compile(
    rf"{_EMPLOYER}[^。;]{{0,16}}?(?:有权|可以?|保留|将|会|随时|不时|定期)[^。;]{{0,24}}?{_CHANGE}|(?:不时|随时|定期|动态|滚动){_CHANGE}|"
    r"(?:may be|is|are) (?:updated|amended|revised|changed|supplemented)[^.;]{0,40}(?:time to time|any time|by the (?:Company|Employer))|(?:Company|Employer) (?:may|can|will|reserves)[^.;]{0,40}(?:updat|amend|revis|chang|\badd|supplement)"
)
_NOT_ALL = re.compile(
    r"不完全列举|未尽列举|不限于(?:以上|上述|此)|仅为?(?:示例|举例|例举)|not exhaustive|non-exhaustive|examples only",
    re.IGNORECASE,
)
_AGREED = re.compile(
    r"双方(?:协商|书面|共同|另行|签字|签署|确认|同意)|经(?:乙方|员工|劳动者|本人|双方)[^,。;]{0,10}?(?:签字|同意|确认|认可)|乙方不签字|协商一致|征得(?:乙方|员工|本人)[^,。;]{0,6}同意|不(?:得|会|再)(?:单方)?[^,。;]{0,4}(?:更新|修改|变更|调整|增加|补充)|"
    r"mutual(?:ly)?|written agreement|(?:agree[ds]?|consent)[^.;]{0,20} (?:in writing|by both|of both|of the Employee|of the Executive)|(?:Employee|Executive)'s (?:prior )?(?:written )?(?:consent|agreement)|(?:may|shall|will|can) ?not (?:be )?(?:\w+ ){0,3}?(?:amend|chang|updat|var|revis|modif|add|supplement)|signed by both|both parties"
)
_OTHER_LIST = re.compile(
    r"(?:客户|员工|供应商|物品|资产|价格|产品|设备|费用|薪酬|福利)[^,。;]{0,6}(?:名单|清单|目录|附件)|(?:customer|client|employee|price|product) list",
    re.IGNORECASE,
)
_EXAMPLES_BEFORE = re.compile(
    r"(?:(?<!仅)(?<!只)包括(?:但不(?:仅)?限于|且不限于)?|(?<!仅)(?<!只)包含|涵盖|(?<!包)含|(?:例|譬|诸|比)?如|不限于|including(?:,? without limitation,?|,? but not limited to,?)?|(?:without|not) limit(?:ation|ed) to|such as|for example,?|e\.g\.,?|among (?:them|others),?)(?:本(?:协议|合同))?[:“\"( ]*$"
)
_LISTS_THEM = re.compile(
    r"(?:名单|名录|清单|附件|附表|具体|分别|以下|仅|只)[^,。;]{0,4}(?:包括|包含|涵盖|含|如下?)[:“\" ]*$"
)
_EXAMPLES_AFTER = re.compile(
    r"^[”\")\]\x00 ]*(?:(?:,|、)?等(?!级)(?![^,。;]{0,6}[两二三四五六七八九十\d]+(?:家|个))|[^。;,]{0,20}?(?:及|以及|和|或|或者|、)(?:任何)?(?:其他|其它)[^。;,]{0,24}?(?:企业|公司|单位|机构|品牌|对手|实体|同行|平台|厂商|竞争者)|,? ?etc\b|[^.;]{0,40}?(?:,|and|or) (?:any |all )?other\b|,? and (?:the like|similar)|,? among others)"
)
_CLOSED = re.compile(
    r"(?:仅|只)(?:限于|包括|限|指)|(?<!不)(?<!但不)限于|为限|除此(?:之外|以外)|(?<!not )limited to|\bonly\b|exhaustive"
)


def openness(before: str, after: str, around: str, notes: str = "") -> Mapping[str, Value]:
    """Return what stands beside a list that is there: ``open_list``, and ``list_kind`` (closed, examples, employer_updates).

    ``before`` and ``after`` are the folded words of the sentence on either side of the names, or of the words that
    point to the list; ``around`` all that the paper says of the list, ``notes`` what stands below it.
    """
    if updates(around) or (_CHANGED_BY.search(notes) and not _AGREED.search(notes)):
        return {"open_list": True, "list_kind": "employer_updates"}
    if _NOT_ALL.search(notes):
        return {"open_list": True, "list_kind": "examples"}
    if not _CLOSED.search(before[-_NEAR:] + "\x00" + after[:_NEAR]):
        by_opening = _EXAMPLES_BEFORE.search(before) and not _LISTS_THEM.search(before)
        if by_opening or _EXAMPLES_AFTER.match(after):
            return {"open_list": True, "list_kind": "examples"}
    return {"open_list": False, "list_kind": "closed"}


_NEAR = 24  # characters


def updates(words: str) -> bool:
    """Tell whether the employer may change the list by itself: not where both sides or the worker must agree."""
    return any(
        _BY_EMPLOYER.search(sentence) and not _AGREED.search(sentence) and not _OTHER_LIST.search(sentence)
        for sentence in re.split(r"[。;\n]|(?<=[a-z)])\. (?=[A-Z])", words)
    )
