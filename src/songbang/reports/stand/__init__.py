"""How a position is told: the first lines, the whole text, the JSON, the picture."""
