"""What all figures share: their look, their caption, and how they are written."""

from __future__ import annotations

import io
import textwrap
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import networkx as nx
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure as Canvas
from matplotlib.font_manager import findfont, get_font
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.text import Text

from .. import output
from ..errors import OutputError

INK, QUIET, PALE = "#1f2933", "#5f6b7a", "#d5dbe1"
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7f7f7f")
"""Okabe and Ito's colours, which the colour-blind can tell apart; the last is for the rest."""

_STYLE: Any = {
    "font.family": ["DejaVu Sans"],
    "font.size": 9,
    "text.color": INK,
    "axes.edgecolor": QUIET,
    "axes.labelcolor": INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "xtick.color": QUIET,
    "ytick.color": QUIET,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    # A name with dollar signs is a name, not a formula.
    "text.parse_math": False,
    # Text stays text: it can be searched, and shown in a script that our font has not got.
    "svg.fonttype": "none",
    "svg.hashsalt": "communique",
    "hatch.linewidth": 0.6,
}
_PER_INCH = 16
"""Characters of the caption that an inch holds."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with the sentence that stands below it; `write` draws it into a file."""

    title: str
    caption: str
    size: tuple[float, float]
    paint: Callable[[Canvas], None]


def write(figure: Figure, out: Path) -> None:
    """Write an SVG or PNG. Raises `OutputError` for another ending, or where it cannot be."""
    form = out.suffix.lower().removeprefix(".")
    if form not in ("svg", "png"):
        raise OutputError(f"{out}: a figure is written as .svg or .png")
    output.write(out, to_bytes(figure, form))


def to_bytes(figure: Figure, form: str) -> bytes:
    """The picture as ``svg`` or ``png``, title above and caption below."""
    lines = textwrap.wrap(figure.caption, int(figure.size[0] * _PER_INCH))
    below = 0.17 * (len(lines) + 1)
    width, height = figure.size[0], figure.size[1] + below + 0.4
    with mpl.rc_context(_STYLE), warnings.catch_warnings():
        # An SVG leaves the choice of letters to who shows it, whatever our font has.
        warnings.filterwarnings("ignore", message=r"Glyph .* missing from font")
        warnings.filterwarnings("ignore", message="Matplotlib currently does not support")
        inside = (0, below / height, 1, 1 - (below + 0.35) / height)
        canvas = Canvas(figsize=(width, height), layout=ConstrainedLayoutEngine(rect=inside))
        FigureCanvasAgg(canvas)
        figure.paint(canvas)
        left = 0.1 / width
        canvas.text(left, 1 - 0.1 / height, figure.title, size=12, weight="bold", va="top")
        canvas.text(left, 0.08 / height, "\n".join(lines), size=8, color=QUIET, va="bottom")
        if form == "png":
            _set_in_letters(canvas)
        file = io.BytesIO()
        canvas.savefig(file, format=form, dpi=200, metadata=_metadata(figure, form))
    return file.getvalue()


def _set_in_letters(canvas: Canvas) -> None:
    """Name the script where our font has no letters: boxes would say nothing."""
    known = get_font(findfont(_STYLE["font.family"][0])).get_charmap()
    for text in canvas.findobj(Text):
        assert isinstance(text, Text)
        text.set_text(output.in_letters(text.get_text(), known))


def _metadata(figure: Figure, form: str) -> dict[str, Any]:
    """Title and caption, without the day on which it was drawn."""
    words = {"Title": clean(figure.title), "Description": clean(figure.caption)}
    return words | ({"Date": None} if form == "svg" else {"Software": None})


def clean(text: str) -> str:
    """The text without control characters, which XML cannot hold."""
    return "".join(char if char.isprintable() else " " for char in text)


def short(text: str, width: int = 34) -> str:
    """A name in one line of a bounded width."""
    found = " ".join(clean(text).split())
    return found if len(found) <= width else found[: width - 1].rstrip() + "…"


def corpus(network: nx.MultiGraph[str]) -> str:
    """From how many articles of which time, and with which filters: the end of a caption.

    >>> corpus(nx.MultiGraph(articles=1, first="2025", last="2025"))
    'Read in 1 article, published 2025.'
    """
    about = network.graph
    first, last = about.get("first", ""), about.get("last", "")
    published = f", published {first if first == last else f'{first} to {last}'}" if first else ""
    chosen = about["filters"].describe() if "filters" in about else ""
    shown = f" Shown: {chosen}." if chosen else ""
    return f"Read in {counted(about.get('articles', 0), 'article')}{published}.{shown}"


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "thing"), counted(1200, "thing")
    ('1 thing', '1,200 things')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def dated(network: nx.MultiGraph[str]) -> str:
    """From when to when the things of a network are dated: a part of a caption."""
    dates = sorted(edge["date"] for *_, edge in network.edges(data=True) if edge["date"])
    return f", dated {dates[0]} to {dates[-1]}" if dates else ""


def things(network: nx.MultiGraph[str]) -> dict[str, dict[str, Any]]:
    """The attributes of each thing once, however many it joins."""
    return {key: edge for *_, key, edge in network.edges(keys=True, data=True)}
