"""How a letter goes out, so that it can be proved later; the program itself sends nothing."""

from songbang.basis.words import Words

TO_THE_FIRM = (
    Words(
        "打印、签名，用 EMS 寄到公司的注册地址和合同写的地址；面单的内件栏写明这封信的名称和对方的法务或人力资源部。",
        "Print and sign it, and send it by EMS to the registered address and to the one in the contract; name the"
        " letter on the slip as the content, and legal or HR as the receiver.",
    ),
    Words(
        "留好：签名件的照片、面单、寄件收据、签收记录。合同写明电子邮箱的，同一天也发一份邮件。",
        "Keep a picture of the signed letter, the slip, the receipt and the record of delivery. Where the contract"
        " names an e-mail address, send a copy there on the same day.",
    ),
)
TO_THE_COMMISSION = (
    Words(
        "交到劳动合同履行地或公司所在地的劳动人事争议仲裁委员会，按被申请人的人数准备副本；提交以后要一份收件回执。",
        "Hand it in at the arbitration commission of the place of work or of the employer's seat, with a copy for each"
        " respondent, and ask for a receipt.",
    ),
    Words(
        "很多地方可以网上提交，也有固定的表格：先打电话问，表格不同的，把内容抄过去。",
        "Many places take it online or have a form of their own: ring first, and copy the content over if so.",
    ),
)
EVERY_FACT = Words(
    "每句话都要是真的、你能证明的；不确定的删掉。",
    "Every sentence must be true and one that you can prove; delete what you are not sure of.",
)
EVERY_SUM = Words(
    "对照银行流水和工资条，核对每一个数字。", "Compare every figure with the bank records and the wage slips."
)
"""What every letter asks to be checked."""
