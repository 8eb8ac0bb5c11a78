"""communique: from articles about cultural diplomacy to a knowledge graph."""

__version__ = "0.1.0"
