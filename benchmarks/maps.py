"""How soon a map is drawn, and how soon a filter acts, beside pyvis as it is shipped.

    .venv/bin/python -m benchmarks.maps 1000 5000

One invented network of each size (`tests.maps.worlds.crowd`) is drawn by both and opened in
headless Chromium, all requests refused. The first drawing is the first dot on the canvas, counted
from the start of the page's loading; filters are changed with all circles open. pyvis gets the
same nodes, labels and ties through ``from_nx`` and its own template, with its defaults; where it
draws nothing in half an hour, that is its figure.
"""

from __future__ import annotations

import shutil
import statistics
import sys
import tempfile
import time
from itertools import chain
from pathlib import Path

import networkx as nx
from communique import maps
from playwright.sync_api import Browser, TimeoutError, sync_playwright
from pyvis.network import Network

from tests.maps.worlds import crowd

PATIENCE = 1800
WATCH = """(() => {
  const { arc } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.arc = function (...shape) {
    window.firstDrawing ??= performance.now();
    return arc.apply(this, shape);
  };
})()"""
FILTER = """(patch) => new Promise((done) => {
  const start = performance.now();
  window.communique.change(patch);
  requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
})"""
OPEN_ALL = """() => {
  const circles = window.communique.nodes.map((node) => node.circle).filter((one) => one >= 0);
  window.communique.change({ open: new Set(circles) });
}"""
PATCHES = ({"since": "2018"}, {"until": "2022"}, {"belief": 0.7}, {"sources": 2}, {"belief": 0})


def main(sizes: list[int]) -> None:
    """Print one line of figures for each size."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for size in sizes:
            network = crowd(size)
            start = time.perf_counter()
            ours = Path(folder) / "ours.html"
            maps.write(maps.draw("people", network), ours)
            drawn = time.perf_counter() - start
            first, filters = zip(*(_open(browser, ours) for _ in range(3)), strict=True)
            soon, quick = statistics.median(first), statistics.median(chain(*filters))
            print(
                f"{size:,} nodes: written in {drawn:.1f} s, {ours.stat().st_size / 1e6:.2f} MB; "
                f"first drawing {soon:.2f} s; a filter {quick * 1000:.0f} ms",
                flush=True,
            )
            theirs = Path(folder) / "theirs.html"
            theirs.write_text(_as_shipped(network), encoding="utf-8")
            late = _first_drawing(browser, theirs)
            print(
                f"  pyvis as shipped: first drawing {late:.1f} s, {late / soon:.0f} times as late"
            )
        browser.close()


def _open(browser: Browser, path: Path) -> tuple[float, list[float]]:
    """Seconds to the first drawing, and of each change of a filter."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.add_init_script(WATCH)
    page.goto(path.as_uri())
    page.wait_for_selector("html[data-theme]", state="attached")
    first = page.evaluate("window.firstDrawing") / 1000
    page.evaluate(OPEN_ALL)
    filters = [page.evaluate(FILTER, patch) / 1000 for patch in PATCHES]
    page.close()
    return first, filters


def _first_drawing(browser: Browser, path: Path) -> float:
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(PATIENCE * 1000)
    page.add_init_script(WATCH)
    page.route("http*://**/*", lambda route: route.abort())
    page.goto(path.as_uri(), wait_until="commit")
    try:
        page.wait_for_function("window.firstDrawing !== undefined")
        return float(page.evaluate("window.firstDrawing")) / 1000
    except TimeoutError:
        return float(PATIENCE)
    finally:
        page.close()


def _as_shipped(network: nx.MultiGraph[str]) -> str:
    plain = nx.Graph()
    plain.add_nodes_from((key, {"label": node["label"]}) for key, node in network.nodes(data=True))
    plain.add_edges_from(network.edges())
    shipped = Network(cdn_resources="in_line")
    shipped.from_nx(plain)
    return str(shipped.generate_html())


if __name__ == "__main__":
    main([int(size) for size in sys.argv[1:]] or [1000, 5000])
