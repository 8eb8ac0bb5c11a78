"""Train data/took-part.tsv: which two people of an article met though no rule says so.

    python benchmarks/took_part.py

It takes some two minutes; `training` says what it needs and how it goes.
"""

import random
from itertools import combinations

from communique.evaluate._matching import same_person
from communique.read.assemble import findings, fold
from communique.read.encounters import put_together
from communique.read.findings import Encounter
from communique.read.took_part.likely import askable
from training import LEFT_OUT, articles, write


def pairs(read, gold):
    """The features of each two people whom rules do not join, and whether they met by the gold:
    a list each time that the article is shown.

    What is only planned is left out: the model tells of what was.
    """
    folded = fold(read)
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


if __name__ == "__main__":
    write(
        "took-part.tsv",
        "which two people of an article met, by graph/read/took_part",
        ((found, weight) for read, gold, weight in articles() for found in pairs(read, gold)),
    )
