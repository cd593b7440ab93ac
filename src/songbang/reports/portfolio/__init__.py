"""What a roster came to, as a page and as a workbook."""
