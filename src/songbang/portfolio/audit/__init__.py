"""Each agreement of a roster set against the law of a day: the functions of one person, on more rows."""
