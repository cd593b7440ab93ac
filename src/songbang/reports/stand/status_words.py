"""What the ways a day can be are called, the two sides, and the points on which they differ."""

from collections.abc import Mapping

from songbang.basis.words import Words
from songbang.position.status import Point, Side, Status

STATUS: Mapping[Status, Words] = {
    Status.EMPLOYED: Words("在职", "employed"),
    Status.BOUND: Words("受约束", "bound"),
    Status.FREE: Words("不受约束", "free"),
    Status.DISPUTED: Words("有争议", "disputed"),
    Status.UNKNOWN: Words("还不知道", "not known"),
}
READING: Mapping[Side, Words] = {
    Side.EMPLOYER: Words("公司可以这样主张", "What the employer can say"),
    Side.WORKER: Words("你可以这样主张", "What you can say"),
}
WHOSE: Mapping[Side, Words] = {
    Side.EMPLOYER: Words("公司", "the employer"),
    Side.WORKER: Words("你", "you"),
}
POINTS: Mapping[Point, Words] = {
    Point.ACTIVATION: Words("有没有启动", "Whether it was started"),
    Point.UNPAID: Words("没有付补偿的后果", "What follows from non-payment"),
    Point.RESCISSION: Words("有没有解除", "Whether it was ended"),
    Point.PERSONS: Words("你是不是可以被约束的人", "Whether you are someone who may be bound"),
    Point.DURATION: Words("期限多长", "How long it runs"),
    Point.RELEASE: Words("公司的解除", "The employer's release"),
    Point.FORMATION: Words("协议有没有成立", "Whether it was agreed"),
    Point.DECISION: Words("裁决有没有生效", "Whether the decision has taken effect"),
}
