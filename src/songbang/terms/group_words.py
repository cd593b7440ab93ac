"""The words that take a firm's group companies along with it, on folded text."""

import re

_BODY = (
    r"(?:关联(?:公司|企业|方|单位|实体|主体|机构|人)|关系企业|关连(?:公司|企业|方)|联属(?:公司|企业)|相联公司|子公司|分公司|母公司|联营(?:公司|企业)|合营(?:公司|企业)|附属(?:公司|机构|企业)|控股(?:公司|企业|股东|子公司)|"
    r"参股(?:公司|企业)|下属(?:公司|企业|单位|机构)|分支(?:机构)?|办事处|分校|分院|分店|门店|(?:集团)?成员(?:公司|企业)|兄弟公司|继受(?:人|者|公司)|"
    r"(?:(?:直接|间接|实际|共同|所|能够|其)(?:或|、|和)?){0,3}(?:控制|投资|控股|持股|设立)的(?:任何|其他|所有)?(?:主体|企业|公司|单位|实体|机构))"
)
_AND = r"(?:、|,|和|及|与|或|以及|或者|及其|和其)"
_KIND = r"(?:(?:全资|控股|参股|各级|各地|境内外|海外|直接|间接|所有|全部|任何|一切|上述|国内|主要)(?:或|、|和)?){0,4}"
OWN_GROUP = re.compile(
    rf"(?:以及|及|和|与|连同|、|,)?(?:其|它|该(?:公司|企业)|该等(?:公司|企业))(?:的)?{_KIND}{_BODY}(?:{_AND}{_KIND}{_BODY})*|"
    rf"(?:及|含){_KIND}{_BODY}(?:{_AND}{_KIND}{_BODY})*(?=$|[、;)])|"
    r",? ?(?:and|or|with|including|together with|as well as) (?:any of |all of |each of )?(?:its|their|his) (?:respective |direct |indirect |or |and |wholly[- ]owned ){0,4}"
    r"(?:affiliates?|subsidiar(?:y|ies)|associated companies|associates?|related (?:companies|entities|corporations)|group companies|group|parent(?: company)?|branch(?:es)?|holding compan(?:y|ies))"
    r"(?:(?:,| and| or|, and|, or) (?:its |their )?(?:affiliates?|subsidiar(?:y|ies)|associated companies|group companies|branches|parent compan(?:y|ies)|holding companies))*"
)
"""Said behind one name: 及其关联公司、子公司; and its affiliates."""

GROUP = re.compile(
    r"关联(?:公司|企业|方|单位|实体|主体|机构|关系)|关系企业|关连(?:公司|企业|方)|联属(?:公司|企业)|相联公司|子公司|分公司|母公司|联营公司|合营公司|附属(?:公司|机构|企业)|控股(?:公司|企业|股东)|"
    r"集团(?:成员|内|旗下|公司及)|集团[^,。;]{0,4}成员|参股公司|下属(?:公司|企业|单位)|旗下(?:公司|企业|单位)|(?:受)?同一(?:实际)?控制|兄弟公司|"
    r"(?:直接|间接|实际)?(?:控制|投资)的(?:任何)?(?:主体|企业|公司|单位|实体)|"
    r"[Aa]ffiliate|[Ss]ubsidiar|[Gg]roup [Cc]ompan|(?:the|of the|any) Group|associated compan|related (?:compan|entit|corporation)|under common control|(?:parent|holding) compan|compan(?:y|ies) of (?:its|the|their) group"
)
"""Said anywhere in a clause: group companies are spoken of."""
