"""Titles of lists: whether a line is one, whether firms stand below it, and whether these are competitors."""

import re

from songbang.terms.annex_label import labels

LIST_WORD = r"(?:名单|名录|清单|目录|一览表|列表|\b[Ll]ist\b)"
_BODY = r"(?:企业|公司|单位|品牌|机构|对手|厂商|竞品|竞业|同业|主体|平台|门店|医院|学校|同行)"
_ENGLISH_BODY = r"(?:compan(?:y|ies)|competitors?|competing|firms?|employers?|entit(?:y|ies)|business(?:es)?|brands?)"
_RIVALS = re.compile(
    r"竞争(?:对手|者|方|性?企业|性?公司|性?单位|性?机构|性?品牌|主体|厂商)|竞业(?:限制|禁止)?(?:的)?(?:企业|公司|单位|机构|品牌|主体|对象|名单|名录|清单|目录)|竞品(?:企业|公司|单位|品牌|厂商|名单|清单|目录)|"
    r"同业(?:企业|公司|单位|机构|名单)|同类(?:企业|公司|单位|机构|品牌)|(?:限制|禁止|禁入|受限)(?:入职|加入|任职|就业)?(?:的)?(?:企业|公司|单位|机构)|(?:限制|禁入|禁止入职)名单|对手(?:名单|公司|企业|清单)|不得(?:入职|加入|任职|受雇|到|去)[^,。;]{0,30}(?:企业|公司|单位|机构|品牌|平台|厂)[^,。;]{0,16}:$|"
    r"competitors?\b|competing (?:compan|business|firm|entit)|compet\w+ list|restricted (?:compan|firm|employer|entit|business)\w*(?: list)?|prohibited (?:compan|employer|firm)|non-?compet\w* (?:list|compan|schedule)|rivals?\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"客户|供应商|供货商|经销商|员工|人员|职工|候选|股东|股权|合伙人|合作(?:方|伙伴)|投标|采购|竞争性谈判|设施|设备|交接|物品|费用|培训|专利|知识产权|薪酬|绩效|审批|联系|通讯录|customers?\b|clients?\b|suppliers?\b|employees?\b|staff\b|shares?\b",
    re.IGNORECASE,
)
_FIRMS = re.compile(
    rf"{_BODY}[^,。;]{{0,10}}{LIST_WORD}|{LIST_WORD}[^,。;]{{0,4}}{_BODY}|(?:下列|以下|如下|下述)[^。;]{{0,24}}{_BODY}[^。;]{{0,24}}:$|"
    rf"{_ENGLISH_BODY}[\w ]{{0,16}}list\b|list of (?:[\w-]+ ){{0,3}}{_ENGLISH_BODY}|following[\w ,]{{0,40}}{_ENGLISH_BODY}[\w ,]{{0,40}}:$",
    re.IGNORECASE,
)
_LONGEST, _LONGEST_LATIN = 50, 100  # characters
_SENTENCE = re.compile(r"[。;!?]|,(?=[一-鿿])|[一-鿿],")


def may_be_title(words: str) -> bool:
    """Tell whether a line is short and no sentence, or opens what stands below it with a colon."""
    longest = _LONGEST_LATIN if words.isascii() else _LONGEST
    if words.endswith(":"):
        return len(words) <= 2 * longest and not re.search(r"[。;]", words)
    bare = re.sub(r"\([^()]*\)", "", words)
    return len(words) <= longest and not _SENTENCE.search(bare[:-1])


def of_rivals(title: str) -> bool:
    """Tell whether a title says that competitors stand below it."""
    return may_be_title(title) and bool(_RIVALS.search(title)) and not _OTHERS.search(_RIVALS.sub("", title))


def of_firms(title: str) -> bool:
    """Tell whether a title says that firms stand below it, of whatever kind."""
    return of_rivals(title) or (may_be_title(title) and bool(_FIRMS.search(title)) and not _OTHERS.search(title))


def of_annex(title: str) -> bool:
    """Tell whether a line opens an annex: 附件一, Schedule 2."""
    return may_be_title(title) and bool(labels(title[:_OPENING]))


_OPENING = 14  # characters in which an annex says that it is one
