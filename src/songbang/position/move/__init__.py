"""Whether a firm is closed: by name against the lists, then by substance as questions with the evidence they need."""
