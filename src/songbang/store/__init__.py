"""What the web app keeps: folders of files, results, drafts of forms, jobs; one SQLite file, or PostgreSQL."""
