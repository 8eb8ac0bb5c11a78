"""A workspace on disk, built from the hand-made readings without a language model."""

from __future__ import annotations

from pathlib import Path

from communique.pipeline import build
from communique.store import Workspace

from tests.examples import EXAMPLES, READER


def make_workspace(folder: Path) -> Path:
    """Build the graph over the examples in this folder."""
    readings = {reading.article: reading for reading in EXAMPLES}
    build(
        ["examples"],
        Workspace.create(folder),
        load=lambda sources, on_error: iter(readings),
        read=lambda articles: (readings[article] for article in articles),
        reader=READER,
    )
    return folder
