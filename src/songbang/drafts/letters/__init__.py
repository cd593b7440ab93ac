"""The letters, a module each: what its places are filled with, what its writer should know first."""
