"""Names and descriptions of cultural events."""
