"""Sentences that bind: one file a clause kind, with its cues, examples and counter-examples."""
