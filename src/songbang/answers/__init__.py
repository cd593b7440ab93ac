"""Facts set against the law in force on a day."""
