"""The ledger of evidence, its gaps, cautions and questions as lines for a terminal."""

from collections.abc import Iterable, Iterator, Sequence

from songbang.basis.words import Words
from songbang.law.in_force import Law
from songbang.matter.evidence.append import Added
from songbang.matter.evidence.cautions import Caution, Question
from songbang.matter.evidence.claims import Gaps, claims, exhibits
from songbang.matter.evidence.entry import Action, Entry
from songbang.matter.evidence.verify import Checked
from songbang.reports.cited import cited

_ADDED = {
    Action.ADDED: Words("证据 {number}：{name}（{kind}）", "Exhibit {number}: {name} ({kind})"),
    Action.AMENDED: Words("证据 {about} 的说明已补充：{name}", "Exhibit {about} is described anew: {name}"),
    Action.REMOVED: Words("证据 {about} 已移除：{name}", "Exhibit {about} was taken out: {name}"),
}
_NO_KIND = Words("种类没认出，可用 --kind 写明", "kind not recognised; tell it with --kind")
_MIND = Words("注意：{says}", "Mind: {says}")
_HEAD = Words("清单最后一行的哈希：{head}", "Hash of the last line: {head}")
_KEEP = Words(
    "把这一串发给自己的邮箱、抄下来或做时间戳。光在这台电脑上，它只能说明顺序；别处也存了一份，才能说明之后没改过。",
    "Mail it to yourself, write it down, or have it time-stamped. On this machine alone it shows only the order; kept "
    "elsewhere too it shows that nothing was changed since.",
)
_HOLDS = Words(
    "{count} 行，前后相接；{files} 个文件与加入时一致。",
    "{count} lines, an unbroken chain; {files} files as they were added.",
)
_WRONG = Words("有 {count} 处对不上。", "{count} things do not hold.")
_EXHIBIT = Words(
    "{number}  {name}  证明：{proves}  载体：{medium}", "{number}  {name}  proves: {proves}  medium: {medium}"
)
_EMPTY = Words("还没有证据。用 songbang evidence add 添加。", "No evidence yet. Add some with songbang evidence add.")
_CLAIM = Words("{name}：有 {there} 类，缺 {missing} 类", "{name}: {there} kinds there, {missing} missing")
_THERE = Words("  有  {name}（证据 {numbers}）", "  there    {name} (exhibit {numbers})")
_MISSING = Words("  缺  {name}：{why}{sources}", "  missing  {name}: {why}{sources}")
_SOURCES = Words("［{sources}］", " [{sources}]")
_NOT_ALL = Words(
    "这是仲裁委通常会看的，不是法定清单；缺一样不等于不能主张。",
    "This is what a commission usually looks for, no list of the law; lacking one does not bar the claim.",
)
_ASKS = Words("{number}. {asks}\n   {why}{sources}", "{number}. {asks}\n   {why}{sources}")
_UNSAID = Words("未写", "not told")


def added_lines(added: Sequence[Added], cautions: Iterable[Caution]) -> Iterator[Words]:
    """Yield what was added, what to mind with it, and the hash to keep elsewhere."""
    for one in added:
        entry = one.entry
        kind = exhibits()[entry.kind].name if entry.kind in exhibits() else _NO_KIND
        yield _ADDED[entry.action].fill(number=entry.number, about=entry.about, name=entry.name, kind=kind)
    for caution in cautions:
        yield _MIND.fill(says=caution.says)
    if added:
        yield from _head(added[-1].entry.hash)


def checked_lines(checked: Checked, files: int) -> Iterator[Words]:
    """Yield whether all holds, and the hash to keep elsewhere; what is wrong is told as problems."""
    if checked.wrong:
        yield _WRONG.fill(count=len(checked.wrong))
    else:
        yield _HOLDS.fill(count=len(checked.ledger.entries), files=files)
    if checked.ledger.entries:
        yield from _head(checked.ledger.head)


def list_lines(held: Sequence[Entry], gaps: Sequence[Gaps], law: Law) -> Iterator[Words]:
    """Yield the exhibits that count, then for each claim what is there and what is missing."""
    if not held:
        yield _EMPTY
    for entry in held:
        proves, medium = entry.proves or _UNSAID, entry.medium or _UNSAID
        yield _EXHIBIT.fill(number=entry.number, name=entry.name, proves=proves, medium=medium)
    for one in gaps:
        yield Words("", "")
        yield _CLAIM.fill(name=one.claim.name, there=len(one.there), missing=len(one.missing))
        for want, numbers in one.there:
            yield _THERE.fill(name=want.exhibit.name, numbers=", ".join(map(str, numbers)))
        for want in one.missing:
            yield _MISSING.fill(name=want.exhibit.name, why=want.why, sources=_sources(want.cites, law))
    yield from (Words("", ""), _NOT_ALL) if gaps else (_known_claims(),)


def question_lines(questions: Iterable[Question], law: Law) -> Iterator[Words]:
    """Yield the questions to ask of each exhibit of the other side, each with its reason and source."""
    for number, one in enumerate(questions, 1):
        yield _ASKS.fill(number=number, asks=one.asks, why=one.why, sources=_sources(one.cites, law))


def _known_claims() -> Words:
    listed = ", ".join(claims())
    return Words(
        f"要看某项主张还缺什么，加 --claim：{listed}", f"To see what a claim still lacks, add --claim: {listed}"
    )


def _head(head: str) -> Iterator[Words]:
    yield _HEAD.fill(head=head)
    yield _KEEP


def _sources(cites: Sequence[tuple[str, str]], law: Law) -> Words:
    return _SOURCES.fill(sources=cited(cites, law.instruments)) if cites else Words("", "")
