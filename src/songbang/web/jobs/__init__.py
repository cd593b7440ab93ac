"""Long work in processes of its own: told how far it is, stopped when asked, ended when it takes too long."""
