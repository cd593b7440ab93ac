"""What can be asked of Songbang, each once: the faces ask here and only show what comes back."""
