"""Published effects with their definitions, and what the model says where each was measured."""
