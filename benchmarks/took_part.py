"""Train data/took-part.tsv: which two people of an article met though no rule says so.

    python benchmarks/fetch.py
    python benchmarks/took_part.py

A logistic regression over the features of `communique.read.took_part`, on the articles that the
rules were developed on; it takes half a minute. Held-out articles are never trained on.
"""

from collections import Counter
from itertools import combinations
from pathlib import Path

import click
import numpy as np
from communique.evaluate import read_gold
from communique.evaluate._matching import same_person
from communique.load import load
from communique.read.assemble import fold
from communique.read.document import document
from communique.read.text.language import parse
from communique.read.text.words import plain, sentences
from communique.read.took_part import features
from reliability import HERE, OURS, REAL

TABLE = HERE.parent / "data/took-part.tsv"
HEAD = """\
# Weights of a logistic regression: which two people of an article met. The empty feature is the
# constant. Trained by benchmarks/took_part.py; graph/read/took_part.py says what the features are.
feature\tweight
"""
SMALLEST = 20
"""Features of fewer pairs are left out."""
RIDGE = 10.0
PAIRS = 15
"""An article counts as so many pairs at most: one with a long list would outweigh all others."""
TIMES = 4
"""A real article counts so often: there are few, and in them most people named together only stand
in one report. Without them 2 of 14 pairs that the model added to real articles were right."""


def articles(gold, folder):
    """The documents of a set with their skeletons and gold."""
    known = read_gold(gold, lambda problem: click.echo(problem, err=True))
    found = [a for a in load([folder], lambda problem: None) if Path(a.source).stem in known]
    split = [sentences(a.text, a.title) for a in found]
    texts = [(plain(a.text), [s.start for s in each]) for a, each in zip(found, split, strict=True)]
    for article, each, parsed in zip(found, split, parse(texts), strict=True):
        read = document(article, each, parsed)
        yield read, fold(read), known[Path(article.source).stem]


def pairs(read, folded, gold):
    """The features of each two people of an article, and whether they met by its gold.

    What is only planned is left out: the model tells of what was.
    """
    named = [
        next((g["name"] for g in gold["people"] if same_person(_entry(p), g)), p.name)
        for p in read.people.people
    ]
    told = {"held": set(), "planned": set()}
    for meeting in gold["meetings"]:
        of = told.get(meeting["status"], set())
        of |= {frozenset(two) for two in combinations(sorted({*meeting["participants"]}), 2)}
    for i, j, found in features(read, folded):
        pair = frozenset((named[i], named[j]))
        if len(pair) == 2 and (pair in told["held"] or pair not in told["planned"]):
            yield found, pair in told["held"]


def _entry(person):
    return {"name": person.name, "aliases": list(person.aliases)}


def fit(known):
    """The weights of the features over articles, each a list of features and labels.

    Newton's method (iteratively reweighted least squares) with a ridge penalty.
    """
    counted = Counter(name for article in known for found, _ in article for name in found)
    names = sorted(name for name, number in counted.items() if number >= SMALLEST)
    column = {name: k for k, name in enumerate(names, 1)}
    rows = [
        (found, met, min(1, PAIRS / len(article))) for article in known for found, met in article
    ]
    matrix = np.zeros((len(rows), len(names) + 1))
    matrix[:, 0] = 1
    for row, (found, _, _) in zip(matrix, rows, strict=True):
        row[[column[name] for name in found if name in column]] = 1
    met = np.array([met for _, met, _ in rows], float)
    share = np.array([share for *_, share in rows])
    weights = np.zeros(matrix.shape[1])
    for _ in range(20):
        likely = 1 / (1 + np.exp(-matrix @ weights))
        slope = matrix.T @ ((likely - met) * share) + RIDGE * weights
        curve = (matrix * (likely * (1 - likely) * share)[:, None]).T @ matrix
        weights -= np.linalg.solve(curve + RIDGE * np.eye(len(weights)), slope)
    return dict(zip(["", *names], weights, strict=True))


def main():
    ours, real = (
        [list(pairs(*article)) for gold, folder in sets for article in articles(gold, folder)]
        for sets in (OURS, REAL)
    )
    every = ours + real
    weights = fit([article for article in ours + TIMES * real if article])
    lines = [f"{name}\t{weight:.3f}\n" for name, weight in sorted(weights.items())]
    TABLE.write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(every)} articles, {sum(map(len, every))} pairs, {len(weights)} features")


if __name__ == "__main__":
    main()
