"""What the web app keeps: folders of files, results, drafts of forms; one SQLite file, or PostgreSQL."""
