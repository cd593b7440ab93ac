"""One person's matter: what the papers say, what happened on which day, what was paid, what proves it."""
