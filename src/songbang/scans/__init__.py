"""A picture becomes lines of print with their places; the engine that reads them is optional (`songbang[scan]`)."""
