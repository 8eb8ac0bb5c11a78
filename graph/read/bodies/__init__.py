"""Organizations: their names, and which is which in an article."""
