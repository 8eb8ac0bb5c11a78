"""What the reader finds in a few invented sentences, for the tables of the tests beside it."""

from functools import cache
from itertools import combinations

from communique.facts import to_json
from communique.model import Article
from communique.read import read

PUBLISHED = "2025-06-11"
"""A Wednesday."""


@cache
def facts(text, published=PUBLISHED, title=""):
    """The facts of a text as JSON. The title, if any, is its first line."""
    whole = f"{title}\n\n{text}" if title else text
    return to_json(read(Article(whole, title=title, published=published)))


def pairs(text):
    """Unordered pairs of people who met or are to meet, by name."""
    found = facts(text)["meetings"]
    return {frozenset(pair) for m in found for pair in combinations(m["participants"], 2)}


def among(*names):
    """All pairs of these names."""
    return {frozenset(pair) for pair in combinations(names, 2)}


def roles(text):
    """Name, title, states served, states accredited to, body, and whether the office is over."""
    return {
        (p["name"], r["title"], " ".join(r["of"]), " ".join(r["to"]), r["org"], r["former"])
        for p in facts(text)["people"]
        for r in p["roles"]
    }
