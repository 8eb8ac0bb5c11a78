"""One HTML file from a map: pyvis holds and serializes the picture, the page around it is ours.

pyvis's own template asks content delivery networks for assets in each of its modes, escapes nothing
and leaves the layout to the browser. Here everything stands inside the file, each script and style
is admitted by its hash alone (Content-Security-Policy), and every text of an article reaches the
page as JSON that is shown with ``textContent``.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from .. import output
from ._legend import marks
from ._map import Map

OPTIONS = {
    "autoResize": True,
    "physics": {"enabled": False},
    "layout": {"improvedLayout": False},
    "nodes": {"borderWidth": 2, "chosen": False},
    "edges": {"smooth": False, "hoverWidth": 1, "selectionWidth": 2},
    "interaction": {"hover": True, "selectConnectedEdges": False, "multiselect": False},
}
"""Options of vis-network: nothing moves by itself, lines are straight."""
_DASHES: dict[str, bool | list[int]] = {"held": False, "planned": [8, 6], "denied": [2, 6]}


def render(drawn: Map) -> str:
    """The whole HTML page of a map, the same bytes for the same map."""
    # pyvis imports IPython, for which the rest of the command line should not wait.
    from pyvis.network import Network  # type: ignore[import-untyped]  # noqa: PLC0415

    network = Network()
    network.templateEnv = _environment(drawn)
    network.path = "_page.html"
    network.heading = drawn.title
    network.options = OPTIONS
    look = marks([name for name, _ in drawn.groups])
    network.nodes = [
        {
            "id": number,
            "x": node.x,
            "y": node.y,
            "size": round(min(7 + 3 * node.weight**0.5, 26), 1),
            "shape": look[node.group].shape,
            "color": {"background": look[node.group].fill, "border": look[node.group].outline},
        }
        for number, node in enumerate(drawn.nodes)
    ]
    network.edges = [
        {
            "id": number,
            "from": tie.one,
            "to": tie.other,
            "width": round(min(1.0 + 1.5 * len(tie.things) ** 0.7, 9), 1),
            "dashes": _DASHES[tie.line],
        }
        for number, tie in enumerate(drawn.ties)
    ]
    html: str = network.generate_html()
    return html


def write(drawn: Map, out: Path) -> None:
    """Write the page whole or not at all. Raises `OutputError`."""
    output.write(out, render(drawn))


def _environment(drawn: Map) -> jinja2.Environment:
    environment = jinja2.Environment(
        autoescape=True,
        loader=jinja2.FunctionLoader(_asset),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    scripts = [_asset("_vendor/vis-network.min.js"), _asset("_map.js")]
    style = _asset("_map.css")
    vendored = json.loads(_asset("_vendor/vis-network.json"))
    environment.globals |= {
        "summary": drawn.summary,
        "notes": drawn.notes,
        "page": _contents(drawn),
        # Our own files, not an article's words: they alone enter the page as they are.
        "scripts": [Markup(script) for script in scripts],  # noqa: S704
        "style": Markup(style),  # noqa: S704
        # vis-network puts empty style elements into the page and fills them afterwards.
        "policy": _policy(scripts, [_hash(style), _hash(""), *vendored["styles"]]),
        "vendored": vendored,
    }
    return environment


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode()


def _policy(scripts: list[str], styles: list[str]) -> str:
    """Nothing is fetched, and nothing runs but these scripts. vis-network adds the other styles."""
    allowed = {
        "default-src": ["'none'"],
        "script-src": [f"'{_hash(script)}'" for script in scripts],
        "style-src": [f"'{style}'" for style in styles],
        "img-src": ["data:"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    }
    return "; ".join(f"{name} {' '.join(sources)}" for name, sources in allowed.items())


def _contents(drawn: Map) -> dict[str, Any]:
    """What the page says, as JSON; articles once, sentences by the number of their article."""
    articles: dict[str, int] = {}
    described: list[dict[str, str]] = []

    def cite(citations: Any) -> list[dict[str, Any]]:
        return [_citation(cited, articles, described) for cited in citations]

    nodes = [
        {
            "name": node.label,
            "lines": node.lines,
            "aliases": node.aliases,
            "group": node.group,
            "weight": node.weight,
            "offices": [
                {"text": office.text, "cited": cite(office.evidence)} for office in node.offices
            ],
        }
        for node in drawn.nodes
    ]
    shown = ("kind", "label", "status", "date", "end", "date_text", "place", "confidence", "who")
    things = [
        {name: thing[name] for name in shown} | {"cited": cite(thing["evidence"])}
        for thing in drawn.things
    ]
    look = marks([name for name, _ in drawn.groups])
    return {
        "title": drawn.title,
        "nouns": dict(drawn.nouns),
        "groups": [
            {"name": name, "count": count} | mark._asdict()
            for (name, count), mark in zip(drawn.groups, look, strict=True)
        ],
        "nodes": nodes,
        "ties": [
            {"ends": [tie.one, tie.other], "things": tie.things, "line": tie.line}
            for tie in drawn.ties
        ],
        "things": things,
        "articles": described,
    }


def _citation(
    cited: Any, articles: dict[str, int], described: list[dict[str, str]]
) -> dict[str, Any]:
    if cited.article not in articles:
        articles[cited.article] = len(described)
        names = ("title", "url", "publisher", "published")
        described.append({name: getattr(cited, name) for name in names})
    return {
        "article": articles[cited.article],
        "quote": cited.quote,
        "trigger": cited.trigger,
        "status": cited.status,
    }
