"""The picture of a position over time: bands, bars, marks and what they mean, in plain SVG."""
