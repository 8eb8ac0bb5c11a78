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
import zlib
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import jinja2
from markupsafe import Markup

from .. import output
from ._contents import contents
from ._map import Map
from ._placing import LARGE

OPTIONS = {"autoResize": True, "physics": {"enabled": False}, "layout": {"improvedLayout": False}}
"""Options of vis-network: nothing moves by itself."""
SCRIPTS = (
    "elements", "model", "state", "shown", "scene", "lines", "figures", "picture", "labels",
    "dossier", "filters", "search", "list", "drawing", "export", "story", "start",
)  # fmt: skip
"""The files of the page's script, in the order in which they need each other: one program."""


def render(drawn: Map) -> str:
    """The whole HTML page of a map, the same bytes for the same map."""
    # pyvis imports IPython, for which the rest of the command line should not wait.
    from pyvis.network import Network  # type: ignore[import-untyped]  # noqa: PLC0415

    network = Network()
    network.templateEnv = _environment(drawn)
    network.path = "page.html"
    network.heading = drawn.title
    network.options = OPTIONS
    # Lists of our own: add_edge looks through all edges each time, and drops the second of a pair.
    network.nodes = [
        {"id": number, "x": node.x, "y": node.y, "size": node.size}
        for number, node in enumerate(drawn.nodes)
    ]
    network.edges = [{"from": tie.one, "to": tie.other} for tie in drawn.ties]
    html: str = network.generate_html()
    return html


def write(drawn: Map, out: Path) -> None:
    """Write the page whole or not at all. Raises `OutputError`."""
    output.write(out, render(drawn))


def _environment(drawn: Map) -> jinja2.Environment:
    environment = jinja2.Environment(
        autoescape=True,
        loader=jinja2.FunctionLoader(lambda name: _asset(f"_template/{name}")),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.policies["json.dumps_kwargs"] = {
        "ensure_ascii": False,
        "separators": (",", ":"),
        "sort_keys": False,
    }
    scripts = [_asset("_vendor/vis-network.min.js"), _script()]
    style = _asset("_template/page.css")
    vendored = json.loads(_asset("_vendor/vis-network.json"))
    environment.globals |= {
        "summary": drawn.summary,
        "notes": drawn.notes,
        "page": contents(drawn) if len(drawn.nodes) <= LARGE else _packed(contents(drawn)),
        # Our own files, not an article's words: they alone enter the page as they are.
        "scripts": [Markup(script) for script in scripts],  # noqa: S704
        "style": Markup(style),  # noqa: S704
        # vis-network puts empty style elements into the page and fills them afterwards.
        "policy": _policy(scripts, [_hash(style), _hash(""), *vendored["styles"]]),
        "vendored": vendored,
    }
    return environment


def _packed(page: dict[str, Any]) -> str:
    """The contents of a large map in a third of the room: deflated JSON, as base64."""
    text = json.dumps(page, ensure_ascii=False, separators=(",", ":"))
    return base64.b64encode(zlib.compress(text.encode("utf-8"), 9)).decode()


@cache
def _asset(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _script() -> str:
    parts = [_asset(f"_template/{name}.js") for name in SCRIPTS]
    return '"use strict";\n(async () => {\n' + "\n".join(parts) + "})();\n"


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
