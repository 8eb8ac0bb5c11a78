"""A workspace that is built from the hand-made readings, without reading anything."""

from communique.pipeline import build
from communique.store import Workspace

from tests.examples import EXAMPLES


def built(folder):
    """The path of a new workspace in this folder."""
    workspace = Workspace.create(folder / "workspace")
    for reading in EXAMPLES:
        workspace.keep(reading)
    build([], workspace)
    return str(workspace.path)
