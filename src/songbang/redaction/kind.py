"""What personal data there are, and a place of one in a text."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from songbang.basis.words import Words


class Kind(StrEnum):
    """A kind of personal data."""

    NAME = "name"
    FIRM = "firm"
    PHONE = "phone"
    IDENTITY = "identity"
    PASSPORT = "passport"
    CARD = "card"
    EMAIL = "email"
    ACCOUNT = "account"
    ADDRESS = "address"
    PLATE = "plate"
    BIRTHDAY = "birthday"
    CREDIT_CODE = "credit_code"
    LINK = "link"
    NUMBER = "number"


LABELS: Final[dict[Kind, Words]] = {
    Kind.NAME: Words("姓名", "name"),
    Kind.FIRM: Words("公司", "firm"),
    Kind.PHONE: Words("电话", "phone"),
    Kind.IDENTITY: Words("身份证", "identity number"),
    Kind.PASSPORT: Words("证件", "passport"),
    Kind.CARD: Words("银行账号", "bank account"),
    Kind.EMAIL: Words("邮箱", "e-mail"),
    Kind.ACCOUNT: Words("账号", "account"),
    Kind.ADDRESS: Words("地址", "address"),
    Kind.PLATE: Words("车牌", "number plate"),
    Kind.BIRTHDAY: Words("生日", "birthday"),
    Kind.CREDIT_CODE: Words("信用代码", "credit code"),
    Kind.LINK: Words("网址", "link"),
    Kind.NUMBER: Words("编号", "number"),
}


@dataclass(frozen=True, slots=True)
class Found:
    """Personal data of a kind at ``text[start:end]``."""

    kind: Kind
    start: int
    end: int
