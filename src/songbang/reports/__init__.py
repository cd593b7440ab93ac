"""Every way out of the house; what is shown is computed elsewhere."""
