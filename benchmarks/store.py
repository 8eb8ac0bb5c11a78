"""How fast the graph is made, asked and added to: against bare pyoxigraph and rdflib.

The articles are made up; about a million quads stand in named graphs, and as many triples again in
their merge, the default graph.

    python benchmarks/store.py                  (6,500 articles)
    python benchmarks/store.py --articles 500

Everything is measured in one run on one machine, in processor time of this process, so that the
ratios say more than the seconds. Prints each named query, the load, six questions in three stores,
and the cost of one article more in a workspace of 100 and in the large one.
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
from store_six import show_six

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
    """Fill what a workspace fills; bare Oxigraph loads the same, and all that is stored then."""
    quads = list(by_graph(opened.graph()))
    same = _bulk_load(ox.Store(str(folder / "same")), quads)
    bare = ox.Store(str(folder / "bare"))
    everything = _bulk_load(bare, opened.graph())
    live = Live(folder / "ours")
    ours, _ = timed(lambda: live.fill(quads))
    live.close()
    print(f"load of {len(quads):,} quads and their merge: {ours:.1f} s; bare bulk load of both "
          f"{everything:.1f} s (ratio {ours / everything:.2f}), without the merge {same:.1f} s "
          f"(ratio {ours / same:.2f})")  # fmt: skip
    bare.optimize()
    return quads, bare


def _bulk_load(store, quads):
    lines = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
    return timed(lambda: store.bulk_load(lines, format=ox.RdfFormat.N_QUADS))[0]


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
        show_six(large, *show_load(large, folder))


if __name__ == "__main__":
    main()
