"""The words that English cues are made of: how papers say leaving, for a time after, not to, work for, entice."""

from songbang.clauses.english.stretches import NEAR

ENGLISH: dict[str, str] = {
    # The end of the work; leave that is taken is none.
    "ELEFT": (
        r"(?:[Tt]erminat\w+|TERMINATION|[Cc]essation|(?<!arden )(?<!ardening )(?<!annual )(?<!Annual )(?<!sick )(?<!on )\b[Ll]eav(?:e|es|ing)\b|\bleft\b|\bgone\b|(?:you|he|she|they) go\b|[Mm]ov(?:e|ed|ing) on\b|[Dd]epart(?:s|ed|ing|ure)\b|"
        r"[Rr]esign\w*|[Rr]etire\w*|[Cc]eas(?:e|es|ed|ing)\b|[Ss]eparation|[Cc]onclusion|[Ll]ast (?:working )?day|\bend(?:s|ed)?\b|[Ee]xpir(?:y|ation|es|ed)|(?:step|stand)(?:s|ped|ping)? down|\bstood down|(?:comes?|come|brought) to (?:an end|a close)|[Dd]ismissal|[Rr]escission)"
    ),
    # A time that the paper has named for it, or has just spoken of.
    "EPERIOD": (
        r"(?:(?:[Rr]estrict\w+|[Rr]estraint|[Cc]ovenant|[Nn]on-?[Cc]ompet\w+|[Nn]on-?[Ss]olicit\w+|[Pp]rotect\w+|[Cc]ooling-[Oo]ff|[Pp]ost-?[Tt]ermination|[Ll]ock-?[Oo]ut) [Pp]eriods?|"
        r"\b(?:[Tt]hat|[Ss]uch|[Ss]ame|[Ss]aid|[Tt]hose|[Tt]hese) (?:[\w()-]+ ){0,3}?(?:months?|years?|weeks?|period|time)\b|"
        r"\b(?:[Ss]eparation|[Tt]ermination|[Cc]essation|[Dd]eparture|[Ll]eaving|[Ee]xit|[Ee]xpiry|[Rr]elevant|[Rr]etirement) Date\b|(?:first|second|third) anniversary|[Tt]hereafter|[Pp]ost-?(?:[Tt]ermination|[Ee]mployment))"
    ),
    "ELATER": (
        rf"(?:\b(?:[Aa]fter|[Ff]ollow(?:ing|s)?|[Ss]ince|[Uu]pon|[Oo]nce|[Bb]eyond|[Ww]hen you|[Ww]hen (?:he|she)|[Ff]rom (?:the |your |his |her |my |our )?(?=date|day|time|last|end))\b{NEAR}<ELEFT>|"
        r"\b[Ff]rom (?:the )?(?:termination|cessation|expiry|leaving)|[Oo]n (?:the )?(?:termination|cessation|leaving)|[Ff]rom that date|after (?:that|it)\b|<EPERIOD>)"
    ),
    # A stated time, whatever it is counted from.
    "ESTATED": r"\b(?:[Ff]or|[Dd]uring|[Ww]ithin|[Ii]n|[Ii]nside|[Uu]ntil)\b[^.;,。]{0,24}?\b(?:months?|years?|weeks?|days?|quarter)\b",
    "ESERVING": (
        rf"(?:\b(?:[Dd]uring|[Tt]hroughout|[Ww]hil(?:e|st)|(?:[Ff]or )?(?:[Aa]s|[Ss]o) long as|for the (?:duration|continuance) of)\b{NEAR}"
        r"(?:[Ee]mploy\w*|\b[Ss]ervice\b|[Aa]ppointment|[Ee]ngage\w*|[Tt]enure|labou?r relation\w*|labou?r contract|(?:the|its) [Tt]erm\b|in (?:post|office)|with (?:us|the (?:Company|Firm|Group|Bank))|\blasts?\b|this [Aa]greement (?:continues|is in force|lasts)|signed on|payroll|\bhere\b|a director|advis\w+ us\b|act(?:ing)? for us\b|work(?:ing)? for us\b)|"
        r"in (?:our|its|their|the Company's) (?:service|employ)\b|\bin the employment of\b|[Ww]hen employed)"
    ),
    # Not to; what only counts, permits or construes is no bar.
    "ENOT": (
        r"(?:\b(?:[Nn]ot(?! (?:less|more|later|only|exceed\w*|appl\w+|prevent|preclude|restrict|limit|affect|prohibit|constitut\w+|yet|necessarily|limited|form\b|unreasonabl\w+|be (?:entitled|required|obliged|liable|paid|payable|constru\w+|deemed|treated|bound|reduced|unreasonabl\w+|prevented)))|"
        r"[Nn]ever|[Nn]either|[Nn]or|won't|[Dd]on't|mustn't|cannot|can't|refrain\w*|abstain\w*|prohibited|forbidden|precluded|[Ll]eave alone|(?:keep|stay) (?:out|clear|away))\b|"
        r"\b[Nn]o (?=(?:[A-Z][a-z]+|staff|employee|leaver|side|outside|other|moonlight\w*|private)\b)|for no other)"
    ),
    # To work for, own or run; who merely "was employed by the Company" is spoken of, not barred.
    "EWORK": (
        r"(?:\bwork(?:s|ing)?\b|(?<!was )(?<!is )(?<!are )(?<!were )(?<!been )(?<!person )(?<!anyone )(?<!people )(?<!those )\bemployed\b|\bemployment with|\bengag(?:e|ed|ing)\b|\bconcerned\b|\binterested\b|\binterests?\b|\binvolved\b|\bhold\b|\bown(?:ing|ership)?\b(?! (?:behalf|account))|"
        r"\bserv(?:e|es|ing|ices?)\b|\brender\w*|\bconsult\w*|\badvis(?:e|es|er|ing)\b|\bact(?:ing)?\b|\bjoin(?:ing)?\b|\binvest\w*|\bestablish\w*|\bset(?:ting)? up|\bstart(?:ing)?\b|\bopen(?:ing)?\b|\bcarry(?:ing)? on|\bmanag(?:e|ing)\b|"
        r"\boperat(?:e|ing)\b|\bcontrol\b|\bparticipat\w+|\bcompet(?:e|es|ing)\b|\btak(?:e|ing) (?:up|office|on|an?|any|part)\b|\baccept\w* (?:any |an? |other )?(?:employment|job|position|post|office|engagement)|"
        r"\bbe (?:an? )?(?:partner|director|employee|agent|owner|shareholder|broker)|\bpracti[sc](?:e|ing)\b|\bteach(?:ing)?\b|\bprovid(?:e|ing) (?:any )?(?:[\w-]+ ){0,4}?(?:services?|consult\w+|advice|assistance)|\bassist\b|\bfinanc(?:e|ing)\b|\bkeep out\b|\bstay (?:out|away|clear)\b|\bdo (?:any )?(?:work|the same))"
    ),
    "ERIVAL": (
        r"(?:[Cc]ompet(?:e|es|ing|itor\w*|itive|ition)\b|\brivals?\b|\banother\b|\bother\b|\bsame\b|\bsimilar\b|[Bb]usiness\w*|\bcompan(?:y|ies)\b|\bfirms?\b|\bentit(?:y|ies)\b|\bundertakings?\b|\benterprises?\b|\borgani[sz]ations?\b|\bunits?\b|"
        r"\bindustry\b|\btrade\b|\b[Pp]ractice\b|\bmedicine\b|\bsector\b|\bcent(?:re|er)\b|\bclinics?\b|\bbanks?\b|\bschools?\b|\bagency\b|\bhospitals?\b|\bstudios?\b|\bshops?\b|\brestaurants?\b|\bhouse\b|\binsurers?\b|\bLimited\b|\bLtd\b|\bInc\b|\bemployer\b|\belsewhere\b|person (?:that|which|engaged)|\bmiles?\b|\bkilomet\w+|\b(?:site|location)\b|anyone else|(?:Consulting|Partners|Holdings|Capital|Technolog(?:y|ies)|Labs?|Systems|Solutions|Ventures|Industries)\b)"
    ),
    "ELURE": (
        r"(?:solicit|entic|induc|recruit|\bhir(?:e|es|ing)\b|\bemploy(?:ing)?\b|\bengag(?:e|ing)\b|poach|persuad|encourag|\blur(?:e|ing)\b|canvass|head-?hunt|tempt(?!\w*ed)|\bapproach|\binvit(?:e|ing)|\boffer(?:ing)?\b|\btak(?:e|ing)\b|\bget\b|\binterfere|\bask(?:ing)?\b|\brefer\b|\burg(?:e|ing)\b|\bsuggest)"
    ),
    "ESTAFF": (
        r"(?:\bemployees?\b|\bstaff\b|\bpersonnel\b|\bcolleagues?\b|\bworkers?\b|\bteams?\b|(?:\bour|\bits|'s) people\b|\bRestricted (?:Person|Employee)s?|\b(?:any|other|a) (?:person|individual|one|body)s? (?:who|employed|that)|\banyone (?:who|employed|in|working)|"
        r"\b(?:fee-?earners?|providers?|members? of (?:the|our) team|engineers?|designers?|managers?|officers?|executives?|directors?|technicians?|associates?|analysts?|artists?|scientists?|consultants?|advis[eo]rs?|agents?|brokers?|traders?|teachers?|tutors?|doctors?|nurses?|chefs?|cooks?|drivers?|developers?|solicitors?|trainees?|drillers?|reps?|representatives?|salespeople|salesm[ae]n|programmers?|"
        r"merchandis\w+|receptionists?|assistants?|craftsmen|stylists?|lawyers?|accountants?|pilots?|members? of (?:the |its )?(?:senior )?management)\b)"
    ),
    "ECLIENT": (
        r"(?:\b[Cc]lients?\b|\b[Cc]ustomers?\b|\b[Ss]uppliers?\b|\b[Dd]istributors?\b|\b[Vv]endors?\b|\b[Ii]nvestors?\b|\b[Pp]atients?\b|\b[Ss]tudents?\b|\b[Pp]upils?\b|\b[Bb]orrowers?\b|\b[Bb]uyers?\b|\b[Mm]erchants?\b|\b[Rr]etailers?\b|\b[Dd]ealers?\b|"
        r"\b[Hh]ospitals?\b|\bpolicy-?holders?\b|\b[Aa]ccount holders?\b|\b(?:lending|business|trade|channel|referral) partners?\b|\b[Aa]dvertisers?\b|\b[Ss]ubscribers?\b|\b[Ll]icensees?\b|\b[Ff]ranchisees?\b|\bfactor(?:y|ies)\b|\bassured\b|\bunderwriters?\b|\b[Tt]enants?\b|\b[Gg]uests?\b|\b[Mm]embers\b|\bprospects?\b|\b[Ss]ponsors?\b|\bassignments?\b|\bany account\b|\b(?:with|for|to|from) whom (?:you|he|she|I|they|the [A-Z]\w+) (?:had |have )?(?:act|quot|deal|dealt|work|serv|sold|sell|business|advis|treat)\w*|\b\w+s (?:that |which |whom )?(?:you|he|she|I|they) (?:managed|served|looked after|dealt with|handled|covered|treated|advised|serviced|introduced))"
    ),
    "EMONEY": r"(?:(?:HK\$|US\$|S\$|A\$|NT\$|RMB|CNY|HKD|USD|SGD|GBP|EUR|[$£€¥]) ?\d[\d,.]*)",
}
