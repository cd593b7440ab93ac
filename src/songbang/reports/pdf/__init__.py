"""Reports as PDF: what the pages say, typeset with the fonts of the machine; nothing is fetched, nothing is markup."""
