"""How fast the policy lab and the ranking are, and how exactly the simulation keeps to its closed form."""
