"""What proves a matter: copies of files, and a ledger that is only ever added to."""
