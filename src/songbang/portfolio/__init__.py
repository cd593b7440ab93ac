"""Many people at once: a roster read, each agreement set against the law, what it costs, and what a policy would."""
