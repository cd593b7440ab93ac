"""What a new firm's promise to pay is worth, and what belongs into such a letter."""

from songbang.basis.words import Words
from songbang.position.options.choices import Choices
from songbang.position.results import Reason

NO_SHIELD = Words(
    "新公司书面答应替你付，公司可以向你要的钱一分不少；你付了，才轮到你去找新公司。",
    "A written promise of the new firm to pay takes nothing off what may be claimed from you; you pay first and then"
    " turn to the new firm.",
)
KNEW = Words(
    "这样的承诺也说明双方都知道有限制，可能对你不利。",
    "Such a promise also shows that both knew of the restraint, which may count against you.",
)
HEAD = Words(
    "新公司愿意写承诺函的，请它逐项写清下面几点；它只管你们之间怎么分担。",
    "If the new firm offers such a letter, have it settle the points below; it only shares the cost between the two of"
    " you.",
)
LETTER = (
    Words(
        "承诺函写明管哪些钱：违约金、退还的补偿、仲裁和诉讼费用。",
        "Which sums the letter covers: damages, pay to return, costs.",
    ),
    Words(
        "写明什么时候付：公司主张时先垫，还是裁决生效后付。",
        "When it pays: as soon as it is claimed, or once an award stands.",
    ),
    Words("写明你离开新公司以后仍然有效。", "That it holds after you leave the new firm."),
    Words("写明被判停止工作时，工资和职位怎么办。", "What becomes of pay and post if you are ordered to stop."),
    Words(
        "写明谁请律师、谁决定和解，和解要你同意。",
        "Who takes the lawyer and decides on a settlement, and that you must agree.",
    ),
    Words(
        "由有权签字的人签，加盖公章；数额大的要担保。",
        "Signed by who may sign, sealed, and secured if the sum is large.",
    ),
    Words(
        "写明你不带任何前公司资料，你会如实报告就业。",
        "That you bring nothing of the old employer, and report your work truly.",
    ),
)
"""The points of the letter, in the order in which they matter to the person."""


def about(view: Choices) -> tuple[Reason, ...]:
    """Return what the promise does not change, and the provisions that say so."""
    promise = view.rests("new_employer.promise")
    return (
        Reason(NO_SHIELD, promise),
        *view.says("new_employer.promise", "new_employer.joint", "new_employer.third_party"),
    )
