"""Names of firms made comparable, and the table of aliases that a person can look over."""
