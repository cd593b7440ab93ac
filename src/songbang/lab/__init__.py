"""The policy lab: a labour market on a card, and what the models say of a policy in it."""
