"""The figures of one case: what is due, what is owed, what a breach costs, when it ends. Each says why."""
