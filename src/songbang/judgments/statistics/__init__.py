"""What a table of decisions says in figures: each with its n, its interval, its definition and what it leaves out."""
