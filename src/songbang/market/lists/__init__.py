"""Lists of rivals read and made a graph: who names whom, year by year."""
