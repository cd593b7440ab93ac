"""THE LAW AS DATA: places, instruments and minimum wages in TOML, and the reader that asks them on a day."""
