"""Countries and places in a sentence."""
