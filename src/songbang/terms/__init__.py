"""Values read from clauses: durations, amounts, shares, names, places, triggers."""
