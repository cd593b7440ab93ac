"""A paper read whole: language, kind, place, parties, the papers it mentions, its clauses with their terms."""
