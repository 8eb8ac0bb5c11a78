"""Gazetteers, lexicons, sample articles and their gold."""
