"""How well words of the whole world are read: names, offices, bodies, events and instruments.

    python benchmarks/vocabulary.py [dev|heldout] [--errors]

``benchmarks/vocabulary`` has, for every region, people's names as they are written there with
their forms of address, offices with what they are held for, institutions, events and instruments.
Each stands here in two simple sentences; precision, recall and F1 are those of
``communique evaluate``. One row of two is held out, and Africa whole: nobody who writes rules
reads those, and ``--errors`` prints those of dev only.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from communique.evaluate import Evaluation, Judged, evaluate
from communique.facts import Json, to_json
from communique.model import Article
from communique.read import read_articles

FOLDER = Path(__file__).parent / "vocabulary"
Row = dict[str, str]
GUEST = "Luis Ortega"
NAMES = (
    "{} met the ambassador of Peru, Luis Ortega, on Monday.",
    "The Minister of Culture of Latvia, {}, received Luis Ortega.",
    "The meeting was attended by {} and Luis Ortega.",
    "“It is a good day,” said {} after Luis Ortega had spoken.",
    "Latvian Culture Minister {} received Peruvian Ambassador Luis Ortega.",
    "Director of the National Museum of Latvia {} welcomed Luis Ortega.",
    "{} and Luis Ortega signed the memorandum in Riga.",
    "Among the guests were {}, director of the Riga Film Festival, and Luis Ortega.",
    "The delegation was led by {}, and Luis Ortega thanked it.",
)
OFFICES = (
    "{office} {name} spoke on Monday.", "{name}, {office}, said that the museum would open in May.",
    "The fair was opened by {office} {name}.", "{name} is {office}.",
)  # fmt: skip
HOLDERS = ("Marek Novak", "Nadia Rahmani", "Chanda Mwila", "Pham Duc Anh", "Ieva Ozola")
BODIES = (
    "The fair was opened by the {} on Monday.", "{holder}, director of the {}, spoke on Monday.",
    "The delegation visited the {} in Riga.", "An agreement was signed with the {} on Friday.",
    "The exhibition was organized by the {} with the support of the embassy.",
)  # fmt: skip
EVENTS = (
    "{} was held in Riga on 5 May 2024.", "The ministry organized {} in Riga.",
    "The ambassador opened {} on Monday.", "The embassy will host {} in June.",
    "{} opened in Riga on Tuesday.",
)  # fmt: skip
INSTRUMENTS = (
    ("Latvia and Peru signed {} in Riga on Monday.", "signed"),
    ("{} between Latvia and Peru was signed on Friday.", "signed"),
    ("Latvia signed {} with Peru.", "signed"), ("Latvia and Peru plan to sign {}.", "planned"),
)  # fmt: skip


class Kind(NamedTuple):
    """A list of words: the class of facts that its sentences are judged in, and their number."""

    label: str
    forms: int


KINDS = {
    "names": Kind("people", len(NAMES)),
    "offices": Kind("roles", len(OFFICES)),
    "bodies": Kind("organizations", len(BODIES)),
    "events": Kind("events", len(EVENTS)),
    "instruments": Kind("agreements", len(INSTRUMENTS)),
}


def rows(kind: str, split: str) -> list[Row]:
    """The rows of a list that are in a half."""
    with (FOLDER / f"{kind}.tsv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in table if row["split"] == split]


def told(kind: str, number: int, row: Row) -> Iterator[tuple[str, Json]]:
    """Two sentences with the words of a row, and the facts that they state."""
    forms = KINDS[kind].forms
    for form in {number % forms, (number * 2 + 1) % forms}:
        gold: Json = {
            name: [] for name in ("countries", "people", "organizations", "meetings", "agreements",
                                  "events")
        }  # fmt: skip
        yield _told(kind, form, number, row, gold), gold


def _told(kind: str, form: int, number: int, row: Row, gold: Json) -> str:
    holder = HOLDERS[number % len(HOLDERS)]
    if kind == "names":
        gold["people"] = [_person(row["name"]), _person(GUEST)]
        return _capital(NAMES[form].format(row["written"]))
    if kind == "offices":
        states = {of: row[of].split(",") if row[of] else [] for of in ("of", "to")}
        role = {**states, "title": row["title"], "org": row["org"] or None, "former": False}
        gold["people"] = [{**_person(holder), "roles": [role]}]
        return _capital(OFFICES[form].format(office=row["written"], name=holder))
    if kind == "bodies":
        gold["organizations"] = [{"name": row["name"], "aliases": []}]
        return BODIES[form].format(row["name"], holder=holder)
    if kind == "events":
        gold["events"] = [{"label": row["label"]}]
        return _capital(EVENTS[form].format(_the(row["label"], row["named"] == "named")))
    sentence, status = INSTRUMENTS[form]
    gold["agreements"] = [
        {"label": row["label"], "parties": ["LV", "PE"], "status": status, "signatories": []}
    ]
    return _capital(sentence.format(_the(row["label"])))


def _person(name: str) -> Json:
    return {"name": name, "aliases": [], "roles": []}


def _the(label: str, named: bool = False) -> str:
    if label.lower().startswith(("the ", "a ", "an ", "exchange of", "minutes of")):
        return label
    return f"{'the' if named else 'an' if label[0].lower() in 'aeio' else 'a'} {label}"


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def judged(kind: str, split: str, every: int = 1) -> Evaluation:
    """How the sentences of a list are read; of ``every`` rows one is taken."""
    chosen = rows(kind, split)[::every]
    lines = [line for number, row in enumerate(chosen) for line in told(kind, number, row)]
    title = "Culture at home"
    articles = [Article(f"{title}\n\n{sentence}", title) for sentence, _ in lines]
    found = zip(lines, read_articles(articles), strict=True)
    return evaluate(
        Judged(f"{number:05} {sentence}", to_json(reading), gold, [sentence])
        for number, ((sentence, gold), reading) in enumerate(found)
    )


def main(*arguments: str) -> None:
    """Print how each list of a half is read, and with ``--errors`` what is wrong."""
    split = "heldout" if "heldout" in arguments else "dev"
    for kind, (label, _) in KINDS.items():
        evaluation = judged(kind, split)
        score = next(score for score in evaluation.scores() if score.label == label)
        p, r, f1 = score.precision.value, score.recall.value, score.f1.value
        count = score.right + score.missed
        print(f"{kind}: {count} {label}, precision {p:.2f}, recall {r:.2f}, F1 {f1:.2f}")
        if "--errors" in arguments and split == "dev":
            for error in evaluation.errors(label):
                print(f"  {error.kind}: {error.fact} | {error.article[6:]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
