"""What the pages of the market share: what was handed in, the work on it, and the sliders of the lab."""
