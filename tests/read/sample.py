"""The sample corpus, read once for all tests of a run."""

from functools import cache
from importlib.resources import files
from pathlib import Path

import pytest
from communique.load import load
from communique.read import read_articles

FOLDER = Path(str(files("communique.data")))


@cache
def articles():
    """The articles of the sample."""
    return tuple(load([FOLDER / "articles"], pytest.fail))


@cache
def readings():
    """Their readings, in the same order."""
    return tuple(read_articles(articles()))
