"""Which office is told, and whose it is."""
