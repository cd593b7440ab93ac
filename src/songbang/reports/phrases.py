"""Every sentence of the reports that is ours, once, in Chinese and English."""

from collections.abc import Mapping

from songbang.basis.words import Words


def _table(*rows: tuple[str, str, str]) -> Mapping[str, Words]:
    return {name: Words(zh, en) for name, zh, en in rows}


PHRASES = _table(
    # The head of the report.
    ("title", "松绑：离职后约束你的条款", "Songbang: what follows you out of the door"),
    ("skip", "跳到正文", "Skip to the content"),
    ("contents", "目录", "Contents"),
    ("read_on", "读了 {papers} 份文件，找到 {clauses} 处条款。法律以 {day}为准。", "Papers read: {papers}. Clauses found: {clauses}. The law is that of {day}."),
    ("reviewed", "{place}的法律核对到 {day}。", "The law of {place} was reviewed up to {day}."),
    # What binds, and until when.
    ("nothing_read", "没有读成任何文件，所以还不能说什么约束你。", "No paper could be read, so nothing can be said yet."),
    ("no_non_compete", "在读到的文件里，没有找到离职后的竞业限制。", "In the papers that were read, no non-compete after leaving was found."),
    ("bound_for", "文件写明：离职后竞业限制 {length}。", "The papers state a non-compete of {length} after leaving."),
    ("bound_differ", "离职后竞业限制的期限，文件写得不一样：{lengths}。", "The papers state different lengths for the non-compete after leaving: {lengths}."),
    ("bound_open", "文件写了离职后竞业限制，没有写到何时结束。", "The papers state a non-compete after leaving, and no end to it."),
    ("bound_blank", "文件写了离职后竞业限制，期限留空未填。", "The papers state a non-compete after leaving; its length was left blank."),
    ("bound_unsaid", "文件写了离职后竞业限制，这一条没有写期限。", "The papers state a non-compete after leaving; the clause states no length."),
    ("from_leaving", "从离职之日起算，所以哪天结束，要看你哪天离职。", "It runs from the end of employment, so its last day depends on the day you leave."),
    ("from_notice", "从公司通知之日起算，所以哪天结束，要看通知的日期。", "It runs from the employer's notice, so its last day depends on that day."),
    ("from_signature", "从签署之日起算，所以哪天结束，要看签署的日期。", "It runs from signature, so its last day depends on that day."),
    ("also_bound", "另外，离职后还有：{kinds}。", "These also last after leaving: {kinds}."),
    ("unread_note", "有 {count} 处没有读成，结论不包括它们。", "What could not be read ({count}) is not part of this."),
    # What matters.
    ("matters", "先看什么", "What matters first"),
    ("matters_none", "没有与法律规定对照的结论。", "There is nothing set against the law here."),
    ("silent", "文件没有写，规定怎么说", "What the rules say where the papers do not"),
    ("kept", "符合规定的地方", "Where the rule is met"),
    ("consequence", "后果：{effect}。", "What follows: {effect}."),
    ("if_broken", "如果不符合：{effect}。", "If the rule is not met: {effect}."),
    ("steps", "怎么得出的", "How this follows"),
    ("flips", "什么会改变这个结论", "What would change this"),
    ("needs", "还需要知道", "Still to be known"),
    ("basis", "依据", "Source"),
    ("papers_alone", "只依据文件本身", "Rests on the papers alone"),
    ("about_clauses", "涉及条款", "Clauses"),
    ("questions", "补上这些事实，结论会更清楚", "With these facts the answer becomes clearer"),
    ("unverified", "条文还没有与官方文本核对", "not yet compared with the official text"),
    ("verified", "条文与一份列明的文本核对过", "compared with a named copy of the text"),
    # Money.
    ("money", "钱", "Money"),
    ("money_none", "文件里没有找到补偿、违约金或返还补偿的条款。", "No clause on compensation, damages or return of compensation was found."),
    ("money_caption", "{paper}：关于钱的条款", "{paper}: the terms about money"),
    ("column_clause", "条款", "Clause"),
    ("column_term", "项目", "Item"),
    ("column_says", "文件怎么写", "What the paper says"),
    ("money_steps", "计算过程", "The arithmetic"),
    # Clauses.
    ("clauses", "条款", "Clauses"),
    ("clauses_none", "没有找到离职后约束你的条款。", "No clause that follows you out of the door was found."),
    ("no_clauses_in", "这份文件里没有找到这样的条款。", "No such clause was found in this paper."),
    ("page", "第 {page} 页", "page {page}"),
    ("terms", "内容", "Terms"),
    ("see_paper", "在原文中看", "See it in the paper"),
    ("see_findings", "相关结论", "What the law makes of it"),
    ("employer", "用人单位", "Employer"),
    ("worker", "劳动者", "Worker"),
    ("kind", "类别", "Kind"),
    ("place", "适用地", "Place"),
    ("place_unknown", "没有写明", "not stated"),
    ("place_option", "{place}（由你指定）", "{place} (as you said)"),
    # What is not there.
    ("missing", "没有写的、不一致的、缺少的", "What is absent, differs, or is missing"),
    ("missing_none", "没有发现缺少的内容，文件之间也没有发现不一致。", "Nothing was found to be absent, and no papers were found to differ."),
    ("absences", "文件没有写的", "What the papers do not say"),
    ("conflicts", "文件之间不一致的", "Where papers differ"),
    ("missing_papers", "提到了却没有的文件", "Papers that are named and not here"),
    ("references", "文件互相提到的", "Papers that name one another"),
    ("refers", "{paper} 提到「{title}」：{found}", "{paper} names “{title}”: {found}"),
    ("not_here", "这里没有", "not here"),
    # The papers.
    ("papers", "文件原文", "The papers"),
    ("papers_note", "找到的条款有底色和下划线。合上的文件不会打印。", "The clauses found are shaded and underlined. A paper that is folded is not printed."),
    ("paper_text", "{paper} 的原文", "Text of {paper}"),
    ("characters", "{count} 字", "{count} characters"),
    ("back", "回到条款：{kind}", "Back to the clause: {kind}"),
    # Sources.
    ("sources", "依据的法律", "Sources"),
    ("sources_none", "这份报告没有引用法律。", "This report cites no law."),
    ("official", "官方文本", "official text"),
    ("reviewed_on", "核对日期 {day}", "reviewed {day}"),
    ("force_note", "标有不是法律的依据，法院可以参考，不必照办。", "A court may look at what is marked as not law; it need not follow it."),
    # What was not read.
    ("unread", "没有读成、没有对照的", "What was not read or not judged"),
    ("unread_none", "交来的文件都读了。", "Everything that was handed in was read."),
    ("next_step", "可以这样做：", "What to do: "),
    ("on_page", "{paper}，第 {page} 页", "{paper}, page {page}"),
    # The foot.
    ("disclaimer", "这是法律信息，不是法律意见。", "This is legal information, not legal advice."),
    ("help", "可以拨打 12348（法律援助）或 12333（劳动保障）问一问。", "In mainland China you can call 12348 (legal aid) or 12333 (labour line)."),
    ("local", "没有任何内容离开这台电脑。", "Nothing left this machine."),
    ("version", "松绑 {version}", "Songbang {version}"),
    # The law of a place.
    ("law_on", "{place}，{day}。法律核对到 {reviewed}。", "{place}, {day}. Reviewed up to {reviewed}."),
    ("law_of_above", "这里没有收录这个地方自己的规定，下面是{place}的；当地可能另有规定。", "No law of this place itself is held here; what follows is that of {place}. Local rules may differ."),
    ("law_none", "这里没有收录在这一天有效的规定。", "No provision in force on this day is held here."),
    ("law_known_from", "这里的记载从 {day}开始；那以前怎么规定，这里不知道。", "What is recorded here begins on {day}; what applied before is not known here."),
    ("law_coming", "以后生效的规定：", "Provisions that begin later:"),
    ("law_unreviewed", "{day}以后没有复核过；之后如有变动，这里还不知道。", "Not reviewed since {day}: what changed after that day is not known here."),
    ("law_wage", "[最低工资] {place}，第 {tier} 档：每月 {wage} 元，自 {day}。（{checked}）", "[Minimum wage] {place}, tier {tier}: {wage} yuan a month, from {day}. ({checked})"),
    ("wage_verified", "与官方页面核对过", "compared with an official page"),
    ("wage_unverified", "还没有与官方页面核对", "not yet compared with an official page"),
    ("law_from", "{day}起：", "From {day}:"),
    # The summary in the terminal.
    ("s_papers", "文件", "Papers"),
    ("s_binds", "约束", "Binds you"),
    ("s_paid", "补偿", "Paid"),
    ("s_breach", "违约", "A breach"),
    ("s_return", "返还", "Return"),
    ("s_first", "先看", "First"),
    ("s_unread", "没读成", "Not read"),
    ("s_not_judged", "没对照", "Not judged"),
    ("s_report", "报告", "Report"),
    ("s_more", "还有 {count} 条，见报告", "{count} more in the report"),
    ("s_none_paid", "没有找到补偿条款", "no clause on compensation was found"),
    ("s_none_breach", "没有找到违约金条款", "no clause on agreed damages was found"),
)  # fmt: skip
