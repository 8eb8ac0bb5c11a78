"""Words that mean people named elsewhere: "the ambassador", "she", "the two ministers"."""
