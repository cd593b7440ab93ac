"""Money and time formulas, written once."""
