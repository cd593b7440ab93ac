"""Words that say a duty has no end, and which kinds may have none."""

from songbang.clauses.clause import Kind
from songbang.clauses.cue import compiled

_SERVES = r"(?:在职|在岗|在任|在园|在院|在校|在站|在队|在店|任职|受聘|受雇|上班|服务|履职|聘用|合作|实习)(?:期间?|时|期内|期间内)?"
_SAME = r"(?:同样|一样|依旧|依然|照样|持续|继续|仍然?|仍旧|都|均|也|亦|一律)"

_FOR_EVER = r"永久|终身|永远|永不|终生|一辈子|无限期|(?:期限|时间)不限|不设(?:定)?期限|indefinite|perpetual|forever|for ever|no end date|(?:no|without) limit (?:of|in|as to) time"
_UNTIL_KNOWN = r"(?:直至|直到|至|到)[^。;]{0,40}?(?:公开|解密|公共领域|公知|公有|公众|众所周知|知悉|失去秘密性)[^。;]{0,12}?(?:为止|止|时|$|[。;])|(?:直至|直到)[^。;]{0,40}(?:公开|解密|公共|公知|公众|知悉|为止)|until[^.;]{0,80}(?:public|known)"
_WHENEVER = r"长期有效|长期(?:负有|保密|有效|保守|承担|履行)|不限(?:期|时)|(?:没有|无|不受)(?:期限|时间)(?:限制)?|任何时(?:候|间)|什么时候|无论何时|(?:无论|不论|不管)[^。;,]{0,6}(?:多久|何时|过去|在职|离职|在岗|离岗)|始终|at any time|at all times|without limit"
_OUTLASTS = (
    # not undone by leaving
    r"不因[^。;]{0,40}(?:解除|终止|离职|失效|改变|推移)[^。;]{0,16}(?:而)?(?:解除|免除|终止|失效|消灭|改变|影响)?|"
    r"(?:<LEAVE>|撤场)[^。;]{0,12}(?:不影响|不免除|不解除)|"
    # after leaving as before
    r"(?:<LEAVE>|离[园校院站所团]|走了|期满|结束|届满)[^,。;]{0,6}(?:之?后|以后)[^。;]{0,16}(?:仍|均|继续|亦|也|依然|都|应|不得|须|同样|一样|持续)|"
    rf"{_SERVES}(?:[、,或及和与]|或者|还是|以及)?(?:<LEAVE>|此后|之后|其后|今后|以后)[^。;]{{0,8}}{_SAME}|(?:<LEAVE>)[^,。;]{{0,8}},?{_SAME}(?:适用|有效|如此|遵守|负|承担)|"
    r"survive|thereafter|(?:now|during|before|[Dd]uring)[^.;]{0,60} (?:and|or) (?:also )?(?:after|following|later)|after you have left|continu\w+ after|whether (?:or not )?(?:you|he|she) (?:are|is|be)[^.;]{0,24}(?:with us|employed|here)|\bnow or later|(?:be )?kept secret[^.;]{0,40}for (?:all time|life)"
)
_ENDLESS = compiled(f"{_FOR_EVER}|{_UNTIL_KNOWN}|{_WHENEVER}|{_OUTLASTS}")
_PLAINLY = compiled(_FOR_EVER)
_NEVER_AGAIN = compiled(
    r"(?:永久|终身|永远)不|[Aa]t any time after (?:the )?(?:[Tt]ermination|[Ll]eaving|[Ee]mployment)(?!.{0,80}(?:Company|Employer) may)"
)
_MAY_BE = (
    Kind.CONFIDENTIALITY,
    Kind.OTHER_RESTRAINT,
    Kind.NON_COMPETE,
    Kind.NON_SOLICIT_EMPLOYEES,
    Kind.NON_SOLICIT_CUSTOMERS,
)


def endless(words: str, kind: Kind) -> tuple[int, int] | None:
    """Return the place of the words by which a duty has no end, ``None`` where it has one or may have none.

    Only secrecy goes on for ever where nothing more is said than that it outlasts the work.
    """
    if kind not in _MAY_BE:
        return None
    if kind is Kind.OTHER_RESTRAINT:
        found = _NEVER_AGAIN.search(words)
        return found.span() if found else None
    found = (_ENDLESS if kind is Kind.CONFIDENTIALITY else _PLAINLY).search(words)
    return found.span() if found else None
