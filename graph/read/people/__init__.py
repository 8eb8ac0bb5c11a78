"""Names of people, and who is who in an article."""
