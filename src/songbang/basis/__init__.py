"""The words that every room of the house shares: span, words, problem, standing, provision, verdict, facts."""
