"""Pictures of every kind of map, large and small, light and dark, narrow and wide, to be looked at.

    .venv/bin/python -m benchmarks.gallery FOLDER [KIND …] [--sample WORKSPACE]

The networks are invented (`tests.maps.worlds.world`), with 30, 300 and 2,000 nodes, and around one
node and between two; with ``--sample`` those of a workspace. Each picture is the page as it opens.
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import networkx as nx
from communique import maps, network
from communique.store import Workspace
from playwright.sync_api import Browser, sync_playwright

from tests.maps.worlds import world

SIZES = (30, 300, 2000)
WINDOWS = {"wide": (1440, 900), "narrow": (390, 844)}


def main() -> None:
    """Write the pictures and name each file."""
    given = argparse.ArgumentParser()
    given.add_argument("folder", type=Path)
    given.add_argument("kinds", nargs="*", default=list(maps.kinds()))
    given.add_argument("--sample", type=Path)
    asked = given.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        for kind in asked.kinds:
            drawn = _sample(kind, asked.sample) if asked.sample else _invented(kind)
            for name, built in drawn.items():
                page = asked.folder / f"{kind}-{name}.html"
                maps.write(maps.draw(kind, built), page)
                for picture in _pictures(browser, page):
                    print(picture, flush=True)
        browser.close()


def _invented(kind: str) -> dict[str, nx.MultiGraph[str]]:
    found = {str(size): world(kind, size) for size in SIZES}
    whole = found["300"]
    hub = max(whole, key=lambda node: (whole.degree(node), node))
    far = max(nx.single_source_shortest_path_length(whole, hub).items(), key=lambda item: item[1])
    near = nx.single_source_shortest_path_length(whole, hub, cutoff=1)
    way = {node for found in nx.all_shortest_paths(nx.Graph(whole), hub, far[0]) for node in found}
    return found | {"focus": _part(whole, near, hub), "path": _part(whole, way, hub, far[0])}


def _part(whole: nx.MultiGraph[str], kept: object, *ends: str) -> nx.MultiGraph[str]:
    part = whole.subgraph(kept).copy()
    ordered: nx.MultiGraph[str] = nx.MultiGraph(**part.graph | {"ends": ends})
    ordered.add_nodes_from((node, part.nodes[node]) for node in whole if node in part)
    ordered.add_edges_from(part.edges(keys=True, data=True))
    return ordered


def _sample(kind: str, workspace: Path) -> dict[str, nx.MultiGraph[str]]:
    graph = Workspace.open(workspace).graph()
    return {"sample": network.build(maps.kind(kind).NETWORK, graph)}


def _pictures(browser: Browser, page: Path) -> list[Path]:
    written = []
    for window, (width, height) in WINDOWS.items():
        for scheme in ("light", "dark"):
            opened = browser.new_page(
                viewport={"width": width, "height": height}, color_scheme=scheme
            )
            opened.goto(page.as_uri())
            opened.wait_for_selector("html[data-theme]", state="attached")
            opened.wait_for_timeout(300)
            picture = page.with_name(f"{page.stem}-{window}-{scheme}.png")
            opened.screenshot(path=picture)
            written.append(picture)
            opened.close()
    return written


if __name__ == "__main__":
    main()
