"""Train data/took-part.tsv: which two people of an article met though no rule says so.

    python benchmarks/fetch.py
    pip install scikit-learn==1.9.1
    python benchmarks/took_part.py

Gradient-boosted trees over the features of `communique.read.took_part`, on the articles that the
rules were developed on; it takes some two minutes. Held-out articles are never trained on. Nothing
but this script needs scikit-learn.

The rules were tuned on these articles, so what they miss there is not what they miss elsewhere.
Therefore each article is shown several times, with a share of what the rules found left out by
chance, as if they knew less: with articles as they are, the model found half as much on others.
"""

import random
from collections import Counter
from itertools import combinations
from pathlib import Path

import click
import numpy as np
from communique.evaluate import read_gold
from communique.evaluate._matching import same_person
from communique.load import load
from communique.read.assemble import findings, fold
from communique.read.document import document
from communique.read.encounters import put_together
from communique.read.findings import Encounter
from communique.read.text.language import parse
from communique.read.text.words import plain, sentences
from communique.read.took_part.likely import askable
from reliability import HERE, OURS, REAL
from sklearn.ensemble import GradientBoostingClassifier

TABLE = HERE.parent / "data/took-part.tsv"
HEAD = """\
# Gradient-boosted trees: which two people of an article met. A node asks whether a feature holds;
# a leaf, which has none, adds its value to the log-odds. Trained by benchmarks/took_part.py;
# graph/read/took_part says what the features are.
tree\tnode\tfeature\tyes\tno\tvalue
"""
LEFT_OUT = (0.0, 0.3, 0.3, 0.5, 0.5)
"""The share of what rules found that is left out, each time that an article is shown."""
SMALLEST = 30
"""Features of fewer pairs are left out."""
PAIRS = 15
"""An article counts as so many pairs at most: one with a long list would outweigh all others."""
TIMES = 4
"""A real article counts so often: there are few, and in them most people named together only stand
in one report."""


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
    """The features of each two people whom rules do not join, and whether they met by the gold:
    a list each time that the article is shown.

    What is only planned is left out: the model tells of what was.
    """
    named = [
        next((g["name"] for g in gold["people"] if same_person(_entry(p), g)), p.name)
        for p in read.people.people
    ]
    met = {"held": set(), "planned": set()}
    for meeting in gold["meetings"]:
        of = met.get(meeting["status"], set())
        of |= {frozenset(two) for two in combinations(sorted({*meeting["participants"]}), 2)}
    found = [f for f in findings(folded, read) if isinstance(f, Encounter)]
    for time, share in enumerate(LEFT_OUT):
        chance = random.Random(f"{time} {read.article.text}")
        kept = [one for one in found if chance.random() >= share]
        told = put_together(kept, [s.lowers for s in read.sentences])
        asked = [
            (held, frozenset((named[i], named[j]))) for i, j, held, _ in askable(read, folded, told)
        ]
        yield [
            (held, pair in met["held"])
            for held, pair in asked
            if len(pair) == 2 and pair not in met["planned"]
        ]


def _entry(person):
    return {"name": person.name, "aliases": list(person.aliases)}


def fit(known):
    """The trees for articles, each a list of features and labels with its weight, as rows."""
    counted = Counter(name for article, _ in known for found, _ in article for name in found)
    names = sorted(name for name, number in counted.items() if number >= SMALLEST)
    column = {name: k for k, name in enumerate(names)}
    every = [
        (found, met, weight * min(1, PAIRS / len(article)))
        for article, weight in known
        for found, met in article
    ]
    matrix = np.zeros((len(every), len(names)), np.float32)
    for row, (found, _, _) in zip(matrix, every, strict=True):
        row[[column[name] for name in found if name in column]] = 1
    model = GradientBoostingClassifier(
        n_estimators=150, max_depth=4, learning_rate=0.07, subsample=0.5, max_features=0.2,
        min_samples_leaf=15, random_state=0,
    )  # fmt: skip
    model.fit(matrix, [met for _, met, _ in every], sample_weight=[weight for *_, weight in every])
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


def main():
    shown = []
    for sets, weight in ((OURS, 1), (REAL, TIMES)):
        for gold, folder in sets:
            for read, folded, known in articles(gold, folder):
                shown += [(found, weight) for found in pairs(read, folded, known) if found]
    lines = [
        f"{number}\t{node}\t{feature}\t{yes}\t{no}\t{value:.4f}\n"
        for number, node, feature, yes, no, value in fit(shown)
    ]
    TABLE.write_text(HEAD + "".join(lines), encoding="utf-8", newline="\n")
    print(f"{len(shown)} articles shown, {sum(len(found) for found, _ in shown)} pairs")


if __name__ == "__main__":
    main()
