"""How well linking tells who is meant: pairwise precision and recall over benchmarks/identity.

    python benchmarks/identity.py [dev|heldout] [--errors]

A pair is two articles that name somebody; the answer is whether linking makes one of the two.
Precision: of the pairs that linking joins, the share that is the same; recall: of the pairs that
are the same, the share that it joins. ``--errors`` prints the pairs it gets wrong: for dev only.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from communique.link import link
from communique.model import Argument, Article, Entity, Evidence, Fact, Reading

PAIRS = Path(__file__).parent / "identity" / "pairs.tsv"
SIDES = (("name", "country", "office", "year"),
         ("other_name", "other_country", "other_office", "other_year"))  # fmt: skip


def reading(kind: str, number: int, side: tuple[str, str, str, str]) -> Reading:
    """An article that names one person or body, with the person's office."""
    name, country, office, year = side
    text = f"Report {number} of {year}\n\n{name} was there."
    article = Article(text, published=year)
    start = text.index(name)
    evidence = (Evidence(article.id, start, len(text), "by-hand", (start, start + len(name))),)
    entity = Entity.named(kind, name, country=country, evidence=evidence)
    entities, arguments = [entity], {("org:member", entity.id)}
    title, *marks = re.split(r" (?=[@>#])|(?<=^)(?=[@>#])", office) if office else [""]
    for mark in marks:
        if mark[0] == "#":
            other = Entity.named("organization", mark[1:], evidence=evidence)
        else:
            other = Entity.named("country", mark[1:], country=mark[1:], evidence=evidence)
        entities.append(other)
        properties = {"@": "cd:servesCountry", ">": "cd:accreditedTo", "#": "org:organization"}
        arguments.add((properties[mark[0]], other.id))
    arguments.add(("schema:roleName", title))
    held = tuple(sorted(Argument(*argument) for argument in arguments))
    facts = (Fact("RoleHolding", held, status="in-office", evidence=evidence),) if title else ()
    return Reading(article, tuple(sorted(set(entities))), facts, "by hand")


def pairs(split: str) -> Iterator[dict[str, str]]:
    """The pairs of a half."""
    lines = PAIRS.read_text(encoding="utf-8").splitlines()
    table = (line for line in lines if not line.startswith("#"))
    for row in csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE):
        if row["split"] == split:
            yield row


def joined(row: dict[str, str]) -> bool:
    """Whether linking makes one of the two sides of a pair."""
    sides = [
        reading(row["kind"], number, tuple(row[column] for column in side))
        for number, side in enumerate(SIDES)
    ]
    identity = link(sides)
    ids = []
    for side, columns in zip(sides, SIDES, strict=True):
        local = Entity.named(row["kind"], row[columns[0]], country=row[columns[1]]).id
        ids.append(identity.stands_for(side.article.id, local))
    return ids[0] == ids[1]


class Score(NamedTuple):
    """Pairs joined rightly, joined wrongly, and left apart wrongly."""

    right: int
    false: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.false)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)


def scored(rows: list[dict[str, str]], errors: bool = False) -> Score:
    """The score over these pairs."""
    right = false = missed = 0
    for row in rows:
        same, found = row["verdict"] == "same", joined(row)
        right, false = right + (same and found), false + (found and not same)
        missed += same and not found
        if errors and same != found:
            sides = (" ".join(filter(None, (row[c] for c in side))) for side in SIDES)
            print("false:" if found else "missed:", " | ".join(sides))
    return Score(right, false, missed)


def main(arguments: list[str]) -> None:
    """Print the scores of the halves asked for."""
    for split in [a for a in arguments if not a.startswith("-")] or ["dev", "heldout"]:
        for kind in ("person", "organization", ""):
            rows = [row for row in pairs(split) if kind in ("", row["kind"])]
            score = scored(rows, "--errors" in arguments and not kind and split == "dev")
            print(f"{split:8} {kind or 'all':13} {len(rows):4} pairs"
                  f"  precision {score.precision:.3f}  recall {score.recall:.3f}")  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
