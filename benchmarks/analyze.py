"""How fast large networks are measured, and in how much memory, against NetworkX in the same run.

    .venv/bin/python benchmarks/analyze.py [NODES TIES]

The network is a Barabási–Albert graph with 20,000 nodes and about 100,000 ties unless told
otherwise. What NetworkX would take hours for is extrapolated from a sample, and said so. Beside the
wall's time stands the processor's, of all threads, which a busy machine changes less.
"""

from __future__ import annotations

import resource
import sys
import time

import networkx as nx
import numpy as np
from communique import analyze

SOURCES = 50
EGOS = 40


class Watch:
    """Processor and wall seconds since the start."""

    def __init__(self):
        self.cpu, self.wall = time.process_time(), time.perf_counter()

    def stop(self, share=1.0):
        """The seconds, divided by the share of the work that was done."""
        cpu, wall = time.process_time() - self.cpu, time.perf_counter() - self.wall
        return cpu / share, wall / share


def timed(function, *arguments, share=1.0, **options):
    watch = Watch()
    found = function(*arguments, **options)
    return found, watch.stop(share)


def line(name, theirs, ours, note):
    print(
        f"{name:16}{theirs[0]:10.2f}{theirs[1]:10.2f}{ours[0]:10.2f}{ours[1]:10.2f}"
        f"{theirs[0] / ours[0]:10.1f}{theirs[1] / ours[1]:10.1f}  {note}",
        flush=True,
    )


def memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main(nodes=20_000, ties=100_000):
    graph = nx.barabasi_albert_graph(nodes, round(ties / nodes), seed=20)
    print(f"{len(graph):,} nodes, {graph.number_of_edges():,} ties; NetworkX {nx.__version__}")
    print(f"{memory():.0f} MB with the graph in NetworkX, before anything is measured")
    print(f"{'':16}{'NetworkX':>20}{'communique':>20}{'times as fast':>20}")
    print(f"{'':16}" + f"{'cpu s':>10}{'wall s':>10}" * 2 + f"{'cpu':>10}{'wall':>10}")

    mine, ours = timed(analyze.communities, graph)
    his, theirs = timed(nx.community.louvain_communities, graph, seed=20)
    quality = [nx.community.modularity(graph, parts) for parts in (his, mine)]
    line("communities", theirs, ours, "modularity {:.4f} and {:.4f}".format(*quality))

    sizes, ours = timed(analyze.effective_size, graph)
    chosen = np.random.default_rng(20).permutation(nodes)[:EGOS].tolist()
    theirs_sizes, theirs = timed(nx.effective_size, graph, chosen, share=EGOS / nodes)
    apart = max(abs(sizes[node] - size) for node, size in theirs_sizes.items())
    line(
        "effective size",
        theirs,
        ours,
        f"NetworkX from {EGOS} nodes; largest difference {apart:.1e}",
    )

    sizes, ours = timed(analyze.constraint, graph)
    theirs_sizes, theirs = timed(nx.constraint, graph, chosen, share=EGOS / nodes)
    apart = max(abs(sizes[node] - size) for node, size in theirs_sizes.items())
    line("constraint", theirs, ours, f"NetworkX from {EGOS} nodes; largest difference {apart:.1e}")

    cores, ours = timed(analyze.core_number, graph)
    his_cores, theirs = timed(nx.core_number, graph)
    line("core", theirs, ours, "equal" if cores == his_cores else "DIFFERENT")

    _, theirs = timed(nx.betweenness_centrality, graph, k=SOURCES, seed=20, share=SOURCES / nodes)
    _, ours = timed(analyze.betweenness, graph)
    line("betweenness", theirs, ours, f"NetworkX from {SOURCES} sources; ours exact")
    print(f"{memory():.0f} MB at the most")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
