"""What is said about the time to bring a claim: how it starts, what starts it anew, what does not."""

from songbang.basis.words import Words

START = Words(
    "{start}应付；没付的话，从这天起{years}年，到{last}。", "due on {start}; if unpaid, {years} year from then: {last}"
)
ANEW = Words(
    "{day}{name}，还在时效内，从这天起重新计算，到{last}。", "{name} of {day} came in time: anew from then, to {last}"
)
OPENS = Words(
    "{day}{name}，里面要求了这笔钱的，程序进行中时效不走。",
    "{name} of {day} came in time; if it asks for this money, the time does not run while it is open",
)
CLOSES = Words(
    "{day}{name}，程序结束，从这天起重新计算，到{last}。", "{name} of {day} ended it: anew from then, to {last}"
)
TOO_LATE = Words(
    "{day}{name}时已经过了{last}，不再重新计算。", "{name} of {day} came after {last} and does not start it anew"
)
PROMISED_LATE = Words(
    "不过公司在时效过后又答应付的，不能再用时效来抗辩。",
    "but an employer that agrees to pay after the time is over may no longer plead it",
)
WHO_APPLIED = Words(
    "{day}的仲裁申请没有写是谁提出的，没有算作重新计算。",
    "who applied for arbitration on {day} is not told, so it does not start it anew here",
)
KNOWN_LATER = Words(
    "你说{known}才知道没付，可以主张从那天起算；对方会说应付那天就该知道，所以按早的算。",
    "you say you knew of it on {known} and can say it counts from then; the other side will say that you should have "
    "known on the day it was due, so the earlier day is taken",
)
SUSPENDED = Words(
    "不可抗力等正当理由会让时效暂停，这里没有计算。", "force majeure and the like suspend it; that is not counted here"
)
NOT_HELD = Words("{day}没有记载这样的时效。", "no such limitation is recorded for {day}")
