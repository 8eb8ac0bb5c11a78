"""What the scripts share that train the tables of trees which `communique.read.text.trees` asks.

    python benchmarks/fetch.py
    pip install scikit-learn==1.9.1

The rules were tuned on the articles that there are to train on, so what they miss there is not what
they miss elsewhere. Therefore each article is shown several times, with a share of what the rules
found left out by chance, as if they knew less: with articles as they are, the first model trained
so (who took part) found half as much on others. Held-out articles are never trained on. Nothing but
these scripts needs scikit-learn.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np
from communique.evaluate import read_gold
from communique.load import load
from communique.read.document import document
from communique.read.text.language import parse
from communique.read.text.words import plain, sentences
from reliability import HERE, OURS, REAL
from sklearn.ensemble import GradientBoostingClassifier

LEFT_OUT = (0.0, 0.3, 0.3, 0.5, 0.5)
"""The share of what rules found that is left out, each time that an article is shown."""
SMALLEST = 30
"""Features of fewer examples are left out."""
TIMES = 4
"""A real article counts so often: there are few, and they are written as no other."""
MOST = 15
"""An article counts as so many examples at most: one with a long list would outweigh all others."""


def articles(sets=(*((s, 1) for s in OURS), *((s, TIMES) for s in REAL))) -> Iterator:
    """The documents of sets of articles, each with its gold and its weight."""
    for (gold, folder), weight in sets:
        known = read_gold(gold, lambda problem: click.echo(problem, err=True))
        found = [a for a in load([folder], lambda problem: None) if Path(a.source).stem in known]
        split = [sentences(a.text, a.title) for a in found]
        texts = [
            (plain(a.text), [s.start for s in each]) for a, each in zip(found, split, strict=True)
        ]
        for article, each, parsed in zip(found, split, parse(texts), strict=True):
            yield document(article, each, parsed), known[Path(article.source).stem], weight


def fit(shown, **settings):
    """The trees for articles shown, each a list of examples (features, label) with its weight, as
    a scikit-learn model and the names of its columns."""
    counted = Counter(name for article, _ in shown for found, _ in article for name in found)
    names = sorted(name for name, number in counted.items() if number >= SMALLEST)
    column = {name: k for k, name in enumerate(names)}
    every = [
        (found, label, weight * min(1, MOST / len(article)))
        for article, weight in shown
        for found, label in article
    ]
    matrix = np.zeros((len(every), len(names)), np.float32)
    for row, (found, _, _) in zip(matrix, every, strict=True):
        row[[column[name] for name in found if name in column]] = 1
    model = GradientBoostingClassifier(
        **{"n_estimators": 150, "max_depth": 4, "learning_rate": 0.07, "subsample": 0.5,
           "max_features": 0.2, "min_samples_leaf": 15, "random_state": 0} | settings
    )  # fmt: skip
    labels, weights = [label for _, label, _ in every], [weight for *_, weight in every]
    return model.fit(matrix, labels, sample_weight=weights), names


def trees(model, names):
    """The rows of a table: those of `communique.read.text.trees`."""
    odds = model.init_.class_prior_
    yield 0, 0, "", 0, 0, np.log(odds[1] / odds[0])
    for number, (stage,) in enumerate(model.estimators_, 1):
        tree = stage.tree_
        for node in range(tree.node_count):
            leaf = tree.children_left[node] < 0
            feature = "" if leaf else names[tree.feature[node]]
            # A feature that does not hold is 0, and so on the left of every threshold.
            yes, no = (0, 0) if leaf else (tree.children_right[node], tree.children_left[node])
            value = model.learning_rate * tree.value[node, 0, 0] if leaf else 0
            yield number, node, feature, yes, no, value


def write(table, what, shown, **settings):
    """Train a table on what is shown of each article, and write it; ``what`` it says is told in
    its head."""
    shown = [(found, weight) for found, weight in shown if found]
    head = f"""\
# Gradient-boosted trees: {what}.
# A node asks whether a feature holds; a leaf, which has none, adds its value to the log-odds.
tree\tnode\tfeature\tyes\tno\tvalue
"""
    lines = [
        f"{number}\t{node}\t{feature}\t{yes}\t{no}\t{value:.4f}\n"
        for number, node, feature, yes, no, value in trees(*fit(shown, **settings))
    ]
    path = HERE.parent / "data" / table
    path.write_text(head + "".join(lines), encoding="utf-8", newline="\n")
    click.echo(f"{len(shown)} articles shown, {sum(len(found) for found, _ in shown)} examples")
