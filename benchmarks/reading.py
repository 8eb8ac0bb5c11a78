"""How fast articles are read: against the bare language pipeline, on the sample corpus.

    python benchmarks/reading.py                 (three rounds, medians)
    python benchmarks/reading.py --rounds 7 --profile

Both run in this process over the same articles, in turn, after one round that is not counted: the
ratio, of processor time, is the cost of our own code on top of the pipeline, and depends little on
the machine and on what else runs there.
"""

import argparse
import cProfile
import os
import platform
import pstats
import resource
import statistics
import sys
import time
from importlib.resources import files
from pathlib import Path

import communique
import spacy
from communique.load import load
from communique.read import read_articles
from communique.read.text.language import parse
from communique.read.text.words import plain, sentences

OURS = Path(communique.__file__).parent
HOTTEST = 15


def bare(articles):
    """What the language pipeline does for these articles, and nothing else."""
    texts = [
        (plain(article.text), [s.start for s in sentences(article.text, article.title)])
        for article in articles
    ]
    return timed(parse(texts))


def reading(articles):
    return timed(read_articles(articles))


def timed(results):
    """Seconds that it takes to go through these results: on the clock, and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    for _ in results:
        pass
    return time.perf_counter() - clock, time.process_time() - processor


def machine():
    name = platform.processor() or platform.machine()
    cpus = Path("/proc/cpuinfo")
    if cpus.exists():
        lines = cpus.read_text(encoding="utf-8").splitlines()
        name = next(
            (x.partition(":")[2].strip() for x in lines if x.startswith("model name")), name
        )
    python = platform.python_version()
    versions = f"Python {python}, spaCy {spacy.__version__}"
    return f"{os.cpu_count()} × {name}, {platform.system()}, {versions}"


def peak_memory():
    """The most that this process has held, in MB."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1_000_000 if sys.platform == "darwin" else 1_000)


def show_hottest(articles):
    profile = cProfile.Profile()
    profile.runcall(reading, articles)
    stats = pstats.Stats(profile).stats
    own = [
        (spent, whole, calls, f"{Path(file).relative_to(OURS)}:{line} {name}")
        for (file, line, name), (_, calls, spent, whole, _) in stats.items()
        if file.startswith(str(OURS))
    ]
    print("\n  own s  with callees      calls  function")
    for spent, whole, calls, where in sorted(own, reverse=True)[:HOTTEST]:
        print(f"{spent:7.2f} {whole:13.2f} {calls:10,}  {where}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--profile", action="store_true", help="show our hottest functions")
    parser.add_argument("articles", nargs="*", help="files and folders; else the sample corpus")
    options = parser.parse_args()
    sources = options.articles or [str(files("communique.data") / "articles")]
    articles = list(load(sources, lambda problem: print(problem, file=sys.stderr)))
    words = sum(len(article.text.split()) for article in articles)
    bare(articles), reading(articles)
    rounds = [(*bare(articles), *reading(articles)) for _ in range(options.rounds)]
    alone, alone_cpu, whole, whole_cpu = (
        statistics.median(times) for times in zip(*rounds, strict=True)
    )
    print(machine())
    print(f"{len(articles)} articles, {words:,} words, medians of {options.rounds} rounds")
    print(f"language pipeline  {alone:6.2f} s, {alone_cpu:6.2f} s of processor time")
    print(f"reading            {whole:6.2f} s, {whole_cpu:6.2f} s of processor time")
    print(f"ratio              {whole_cpu / alone_cpu:6.2f}")
    print(f"articles a second  {len(articles) / whole:6.1f}")
    print(f"peak memory        {peak_memory():6.0f} MB")
    if options.profile:
        show_hottest(articles)


if __name__ == "__main__":
    main()
