"""What the tests of the exports export: the examples, and the readings that try to break out."""

import pytest
from communique.cli.export import _layout
from communique.export import Source, export, formats
from communique.network import Filters, build, choose

from tests import graphs, hostile

GRAPHS = {"examples": graphs, "hostile": hostile}
COMMAND = "communique export g.x --focus 'a -- b'"


def source(where, filters=Filters(), kind="people", **more):  # noqa: B008
    """The whole of a graph, or what the filters leave of it."""
    return Source(
        where.GRAPH,
        lambda: choose(where.GRAPH, filters),
        lambda: build(kind, where.GRAPH, filters),
        _layout,
        whole=filters == Filters(),
        command=COMMAND,
        **more,
    )


def written(name, where, folder, filters=Filters(), **more):  # noqa: B008
    """The files of a format by the ends of their names, and what was said of them."""
    out = folder / f"g{formats()[name].EXTENSIONS[0]}"
    return export(source(where, filters, **more), out, name)


def only(name, where, folder, filters=Filters(), **more):  # noqa: B008
    """The only file of a format."""
    (path,) = written(name, where, folder, filters, **more)
    return path


every_graph = pytest.mark.parametrize("where", GRAPHS.values(), ids=GRAPHS)
