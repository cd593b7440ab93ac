"""The policy lab as a page, a memo of one page, pictures and tables; nothing is worked out here."""
