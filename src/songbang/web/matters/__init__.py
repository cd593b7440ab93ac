"""What the pages of a person's matter share: the matter found, its position, its forms, what is handed in and out."""
