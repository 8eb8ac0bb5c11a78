"""What the RDF formats share."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from .. import output
from ..vocabulary import NAMESPACES
from . import Source, Written


def write_dataset(source: Source, out: Path, format: ox.RdfFormat) -> Written:
    """Write all statements with their named graphs."""
    quads = source.quads()
    output.write(out, serialized(quads, format))
    return {out: f"{len(quads):,} statements"}


def serialized(statements: Iterable[ox.Quad] | Iterable[ox.Triple], format: ox.RdfFormat) -> bytes:
    """The statements in their order, with the prefixes of the vocabulary, also in order."""
    text = ox.serialize(statements, format=format, prefixes=NAMESPACES) or b""
    # pyoxigraph declares prefixes in an order that changes from run to run.
    lines = text.split(b"\n")
    declared = [line for line in lines[: len(NAMESPACES)] if line.startswith(b"@prefix ")]
    return b"\n".join([*sorted(declared), *lines[len(declared) :]])
