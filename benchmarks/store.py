"""How fast the graph is made, asked and added to: against bare pyoxigraph, on made-up articles.

    python benchmarks/store.py                  (6,500 articles: about a million quads)
    python benchmarks/store.py --articles 500

Everything is measured in one run on one machine, in processor time of this process, so that the
ratios say more than the seconds. Prints each named query, the load, and the cost of one article
more in a workspace of 100 and in the large one.
"""

import argparse
import os
import platform
import tempfile
import time
from pathlib import Path

import pyoxigraph as ox
from communique.pipeline import update
from communique.store import Live, Workspace, by_graph, named_queries
from communique.vocabulary import NAMESPACES
from store_corpus import Corpus

PARAMETERS = {
    "person": "belmir", "party": "belmir", "name": "belmir", "country": "IR", "other": "RU",
    "agreement": "film 7", "event": "week", "article": "report 1234", "class": "agreement",
    "title": "report 123", "words": "restoration agreed", "modality": "denied",
}  # fmt: skip


def timed(act):
    """Processor seconds of a call, and what it gives."""
    begun = time.process_time()
    found = act()
    return time.process_time() - begun, found


def workspace(folder, articles):
    made = Workspace.create(folder)
    for reading in Corpus().readings(0, articles):
        made.keep(reading)
    return made


def show_queries(opened):
    graph = opened.graph()
    print("named queries, with parameters, on disk")
    for name, query in named_queries().items():
        given = {key: PARAMETERS[key] for key in query.parameters if key in PARAMETERS}
        text = query.bound(given, opened.index)
        seconds, rows = min(
            timed(lambda: sum(1 for _ in graph.query(text, prefixes=NAMESPACES)))  # noqa: B023
            for _ in range(3)
        )
        print(f"  {name:22} {seconds * 1000:7.0f} ms {rows:7,} rows")


def show_load(opened, folder):
    quads = list(by_graph(opened.graph()))
    lines = "\n".join(f"{quad} ." for quad in quads).encode("utf-8")
    everything = "\n".join(f"{quad} ." for quad in opened.graph()).encode("utf-8")
    bare, _ = timed(
        lambda: ox.Store(str(folder / "bare")).bulk_load(lines, format=ox.RdfFormat.N_QUADS)
    )
    doubled, _ = timed(
        lambda: ox.Store(str(folder / "all")).bulk_load(everything, format=ox.RdfFormat.N_QUADS)
    )
    live = Live(folder / "ours")
    ours, _ = timed(lambda: live.fill(quads))
    live.close()
    print(f"load of {len(quads):,} quads: {ours:.1f} s; bare bulk load {bare:.1f} s "
          f"(ratio {ours / bare:.2f}), of all that a workspace stores {doubled:.1f} s "
          f"(ratio {ours / doubled:.2f})")  # fmt: skip


def one_more(opened, first):
    """The least of three: processor seconds for one article more."""
    found = []
    for number in range(first, first + 3):
        opened.keep(Corpus().reading(number))
        found.append(timed(lambda: update(opened))[0])
    return min(found)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=6500)
    articles = parser.parse_args().articles
    print(f"{os.cpu_count()} × {platform.machine()}, Python {platform.python_version()}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small, large = workspace(folder / "small", 100), workspace(folder / "large", articles)
        update(small)
        seconds, counts = timed(lambda: update(large))
        print(f"graph of {counts.articles:,} readings: {seconds:.0f} s")
        a, b = one_more(small, 1_000_000), one_more(large, 1_000_000)
        print(f"one article more: {a:.2f} s in 100, {b:.2f} s in {articles:,} (ratio {b / a:.1f})")
        show_queries(large)
        show_load(large, folder)


if __name__ == "__main__":
    main()
