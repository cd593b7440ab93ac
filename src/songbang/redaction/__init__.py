"""Personal data taken out of a text before it is shared: what was found becomes a token, the rest stays."""
