"""A sentence as the rules see it: its people, bodies and dates folded to single symbols."""
