"""Cues of other matters: what a clause speaks of when it is none of the five, or only near one of them."""

from songbang.english.cue import Cue

TOPIC = (
    Cue("disparages", "speaking ill is no competing", r"\bdisparag\w*|\bderogat\w+|\bdefam\w+"),
    Cue("insures", "insurance", r"\binsur\w+"),
    Cue("licenses", "a licence", r"\bhereby grants?\b|\blicen[sc]es?\b|\blicensed\b"),
    Cue("assigns", "handing the contract on", r"\bassign\w*\b|\btransfer\w*"),
    Cue("audits", "looking into books", r"\b(?:audit|inspect|records|books)\b"),
    Cue("secret", "secrets", r"\bconfidential\w*|\bdisclos\w+"),
    Cue("contests", "attacking a right in court", r"\b(?:challenge|contest|sue|claim|validity|infring\w+|oppose)\b"),
    Cue("rights", "who owns what was made", r"\b(?:intellectual property|patents?|title|ownership|copyrights?|trademarks?)\b"),
    Cue("law", "which law governs", r"\bgovern(?:ed|ing)\b"),
    Cue("warrants", "a warranty", r"\bwarrant\w*"),
    Cue("minimum", "a quota", r"\bminimum\b|\bat least\b|\bno(?:t)? less than\b|\bquota"),
    Cue("renews", "renewal", r"\brenew\w*|\bextend\w*"),
    Cue("control", "a change of owners", r"\bchange (?:of|in) control\b|\bmerger\b|\bacquisition\b|\bacquirer\b"),
    Cue("affiliates", "group companies", r"\baffiliates?\b|\bsubsidiar\w+"),
    Cue("injunction", "court orders, as they follow restraints", r"\binjunct\w*|\bequitable relief\b|\birreparable\b"),
    Cue("survives", "what outlives the contract", r"\bsurviv\w+"),
    Cue("copies", "copying and taking apart", r"\b(?:reverse engineer\w*|decompil\w+|disassembl\w+|derivative works?|sublicens\w+|copy|modify|reproduce)\b"),
    Cue("franchise", "a franchise", r"\bfranchis\w+"),
    Cue("advertises", "sponsors and advertising", r"\bsponsor\w*|\bendorse\w*|\badvertis\w+"),
)  # fmt: skip
"""What else clauses speak of."""
