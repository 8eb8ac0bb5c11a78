"""Noun phrases that name an instrument."""
