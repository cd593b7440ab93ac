"""Who may speak to the app, from where, and how much at once."""
