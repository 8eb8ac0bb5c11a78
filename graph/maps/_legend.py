"""Colours and shapes of the groups of a map, to be told apart by colour-blind readers too."""

from __future__ import annotations

from typing import NamedTuple

COLOURS = (
    ("#0072b2", "#00466e"),
    ("#e69f00", "#8a5f00"),
    ("#009e73", "#005f45"),
    ("#d55e00", "#803800"),
    ("#cc79a7", "#8a3f68"),
    ("#56b4e9", "#1f78a8"),
    ("#f0e442", "#8f8600"),
)
"""Fill and outline: Okabe and Ito, *Color Universal Design* (2008), without black."""
SHAPES = ("dot", "square", "diamond", "triangle")
"""After seven groups the colours begin again with the next shape."""


class Mark(NamedTuple):
    """How the nodes of one group are drawn."""

    fill: str
    outline: str
    shape: str


OTHERS = Mark("#9aa0a6", "#5f6368", "dot")
"""For groups past the last shape: the dossier still names them."""
UNSTATED = Mark("#ffffff", "#5f6368", "dot")


def marks(groups: list[str]) -> list[Mark]:
    """The marks of groups in order; a group that is "… not stated" is an empty ring."""
    found = []
    free = (Mark(*colour, shape) for shape in SHAPES for colour in COLOURS)
    for group in groups:
        found.append(UNSTATED if group.endswith("not stated") else next(free, OTHERS))
    return found
