"""The forms in which a restraint says where it holds, on folded text; the words stand in the group ``w``."""

import re
from functools import lru_cache

from songbang.terms.place_names import place_names, region_names


@lru_cache(maxsize=1)
def territory_forms() -> tuple[tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]:
    """Return the forms of a territory, and those of a distance among them; made once, for they hold every place name."""
    han = [name for name in (*place_names(), *region_names()) if not name.isascii()]
    plain = "|".join(re.escape(name) for name in sorted(set(han), key=lambda name: -len(name)))
    region = rf"(?:(?:{plain})(?:省|市|自治区|特别行政区|地区|区|县)?(?!有限|股份)|[一-鿿]{{2,6}}?(?:省|市|自治区|区|县|州)|(?:本|全|我)(?:省|市|县|区)(?!场|级))"
    units = r"(?:省市?|市|地|区|县|港|镇|乡|州|口岸|城市?|港口)"
    tail = rf"(?:沿海|沿江|内(?=[两二三四五六七八九十]区))?(?:[两二三四五六七八九十各]个?{units}区?)?(?:(?:[一-鿿]{{2}})?(?:境内|全境|地区|行政区域|行政区划|范围|辖区|区域|赛区|产区|片区|一带|等地))*"
    listed = rf"{region}(?:(?:境内|全境|地区)?(?:[、和及与或]|以及|或者){region})*{tail}(?:\([^)]{{1,20}}\))?(?:境内|范围|地区)?(?:之?内)?"
    doing = r"(?:从事|设立|开设|开办|举办|创办|组建|注册|自设|承包|受雇|受聘|任职|经营|开|办|招揽|提供|担任|工作|就业|替|代)"
    then = rf"(?=[,。;]|(?<=内)|到|自|与|以|就|直接|间接|为|的|任何|其他|同类|{doing}|有效|(?<=[区地县市镇省岸])(?:做|生产|销售|研发|制造)|$)"
    # Small places that no table of names holds: known by a list of two and more before 的其他 or a verb of working.
    small = r"(?:(?!公司|单位|企业|甲方|乙方|本|其|任何|同类|相同|竞争|行业|领域|期)[一-鿿]){2,5}?"
    small_ones = rf"{small}(?:[、及和与]{small})+(?:一带|等地|[两二三四五六七八九十](?:区|地|县|市|镇|省|口岸))?"
    far = r"(?:公里|千米|[\d两二三四五六七八九十百]里|(?<=\d)里|米)"
    limits = r"(?:以内|之内|半径内|范围内|内)"
    distances = (
        re.compile(rf"(?:在|到|于)(?P<w>[^,。;在到]{{2,16}}?(?:方圆|周边|半径)[^,。;]{{1,12}}?{far}{limits}*)"),
        re.compile(
            rf"(?P<w>(?:距离?|离)[^,。;]{{2,24}}?{far}{limits}*|(?<![^,。;在到于])[^,。;在]{{2,16}}?(?:方圆|周边|半径)[^,。;]{{1,12}}?{far}{limits}*)"
        ),
        re.compile(rf"(?:在|到|于)(?P<w>(?:[^,。;在]|所在){{2,24}}?[\d一二两三四五六七八九十百]+{far}{limits})"),
    )
    forms = (
        re.compile(
            r"(?:地域|(?:区域|地区|地理|领土)(?=范围|限制))(?:范围|限制|限定)?(?:\([^)]{0,12}\))?(?:仅)?(?:为|是|:|包括|限于|及于|涵盖|覆盖|系指):?[“\"]?(?P<w>[^。;\n]{2,60}?)(?:[”\"]|,(?!且)|[。;]|$)"
        ),
        re.compile(
            r"(?P<w>不(?:受|限)(?:于)?(?:任何)?(?:地域|地区|区域|地理)(?:的)?(?:限制|范围|约束)?|不(?:分|论|问)(?:其|其所)?(?:所?在)?(?:的)?(?:地域|地区|国家(?:或|和|、)地区|国家|境内外)[^,。;]{0,8}|(?:无|没有)?地域(?:没有|不作|不设)?限制|不限地域)"
        ),
        re.compile(rf"限制(?:的)?(?:仅)?(?:适用于|及于|限于|在)(?P<w>{listed})"),
        re.compile(rf"(?:在|于|到|去|为|至|以|应聘|进入|前往|回避|避开)(?:以下地区:)?(?P<w>{listed}){then}"),
        re.compile(rf"(?P<w>{region}(?:[、和及与]{region})*{tail}(?:范围|境内|地区|之?内)+)"),
        *distances,
        re.compile(
            r"(?:在|于|到)(?P<w>(?:(?!不得)[^,。;在到于]){2,14}所在(?:地|城市|省|市|区|省份|区域)(?:(?:[及和、与或]|以及)(?:(?!不得)[^,。;在到于]){2,12}所在(?:地|城市|省|市|区|省份))*)"
        ),
        re.compile(
            rf"(?:不在|不去|不到|不得到|不得在|不得于|不可于|不可在|不会于|不会在|在|于|(?<=[准许去可能])到|进入|前往)(?P<w>{small_ones})(?=的?(?:其他|任何|同类|别的)|{doing}|入股|的|(?<=[区地县市镇省岸])(?:生产|销售|研发|制造|做|运营))"
        ),
        re.compile(r"(?P<w>全(?:国|球|世界)(?:范围)?|世界范围|国内外|境内外|海内外)(?:内|以?内|有效|适用)?"),
        re.compile(
            r"(?P<w>within (?:an? )?(?:radius of )?[\w() -]{1,40}?(?:miles?|kilomet(?:re|er)s?|km)\b(?: radius)?(?: of| from) [^.;,]{3,100}?)(?=[.;,]|$)"
        ),
        re.compile(r"(?P<w>within the territory of (?:the )?(?:[A-Z][\w']+(?: of| and)? ?){1,6})(?=[\s,.;)]|$)"),
        re.compile(
            r"\b(?:within|in|throughout|anywhere in|inside)(?: the territory of| the area of)? (?P<w>(?:the |mainland )?(?:[A-Z][\w'-]+(?:[ ,]+(?:and |or |of |the )*)?){1,8}|the world|any country)(?=[\s,.;)]|$)"
        ),
        re.compile(r"(?P<w>worldwide|anywhere in the world)"),
    )
    return forms, distances
