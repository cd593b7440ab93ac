"""The user's own Word file back: comments at the clauses, tracked changes where a rule gives the words."""
