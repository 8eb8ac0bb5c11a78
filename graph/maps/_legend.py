"""Colours and shapes of the groups of a map, to be told apart by colour-blind readers too."""

from __future__ import annotations

from collections.abc import Iterable
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


class Group(NamedTuple):
    """An entry of the legend, and the shapes that it may take."""

    name: str
    shapes: tuple[str, ...] = SHAPES


class Mark(NamedTuple):
    """How the nodes of one group are drawn."""

    fill: str
    outline: str
    shape: str


OTHERS = Mark("#9aa0a6", "#5f6368", "dot")
"""For groups past the last shape: the dossier still names them."""


def marks(groups: Iterable[Group]) -> list[Mark]:
    """The marks of groups in order: a colour that none has yet, then a shape that none has with it.

    A group that is "… not stated" is an empty figure.

    >>> [mark.shape for mark in marks([Group("Iran"), Group("museum", ("square",)), Group("Peru")])]
    ['dot', 'square', 'dot']
    """
    found: list[Mark] = []
    for name, shapes in groups:
        if name.endswith("not stated"):
            found.append(Mark("#ffffff", OTHERS.outline, shapes[0]))
            continue
        free = [m for m in (Mark(*c, s) for s in shapes for c in COLOURS) if m not in found]
        used = {mark.fill for mark in found}
        unused = [mark for mark in free if mark.fill not in used]
        found.append(next(iter(unused or free), OTHERS._replace(shape=shapes[0])))
    return found
