"""How well the world's words and ways of telling are read.

    python benchmarks/vocabulary.py [dev|heldout] [--errors]

``benchmarks/vocabulary`` has, for every region, people's names as they are written there with
their forms of address, offices with what they are held for, institutions, events and instruments:
each stands here in two simple sentences. Passages of one to three sentences tell, or do not tell,
of meetings and of agreements. Precision, recall and F1 are those of ``communique evaluate``. One
row of two is held out, and Africa's words are: nobody who writes rules reads those, and
``--errors`` prints those of dev only.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from communique.evaluate import Evaluation, Judged, evaluate
from communique.facts import Json, to_json
from communique.model import Article
from communique.read import read_articles

FOLDER = Path(__file__).parent / "vocabulary"
Row = dict[str, str]
Told = tuple[str, Json]
"""A sentence, and the facts that it states."""
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


PEOPLE = (
    {"A": "Marek Novak", "B": "Nadia Rahmani", "C": "Luis Ortega", "D": "Ieva Ozola"},
    {"A": "Samuel Otieno", "B": "Elena Petrova", "C": "Khalid Mansoor", "D": "Maria Silva"},
)
"""Who stands for the letters of a passage, in turn."""


def names(row: Row, form: int, _number: int) -> Told:
    """Somebody with the form of address that is usual there."""
    people = [_person(row["name"]), _person(GUEST)]
    return NAMES[form].format(row["written"]), {"people": people}


def offices(row: Row, form: int, number: int) -> Told:
    """Somebody with an office."""
    holder = HOLDERS[number % len(HOLDERS)]
    states = {of: row[of].split(",") if row[of] else [] for of in ("of", "to")}
    role = {**states, "title": row["title"], "org": row["org"] or None, "former": False}
    sentence = OFFICES[form].format(office=row["written"], name=holder)
    return sentence, {"people": [{**_person(holder), "roles": [role]}]}


def bodies(row: Row, form: int, number: int) -> Told:
    """An institution."""
    holder = HOLDERS[number % len(HOLDERS)]
    return BODIES[form].format(row["name"], holder=holder), {"organizations": [_named(row["name"])]}


def events(row: Row, form: int, _number: int) -> Told:
    """An event, by its name or described."""
    label = _the(row["label"], row["named"] == "named")
    return EVENTS[form].format(label), {"events": [{"label": row["label"]}]}


def instruments(row: Row, form: int, _number: int) -> Told:
    """An instrument between two states."""
    sentence, status = INSTRUMENTS[form]
    return sentence.format(_the(row["label"])), {"agreements": [_agreement("LV, PE", status)]}


def meetings(row: Row, _form: int, number: int) -> Told:
    """A passage that tells who met whom, or that nobody met."""
    people, text = PEOPLE[number % len(PEOPLE)], row["passage"]
    for letter, name in people.items():
        text = text.replace(f"{{{letter}.last}}", name.split()[-1]).replace(f"{{{letter}}}", name)
    pairs = [pair.split("+") for pair in row["pairs"].split(";") if pair != "-"]
    met = [{"participants": [people[a], people[b]], "status": "held"} for a, b in pairs]
    return text, {"people": [_person(name) for name in people.values()], "meetings": met}


def agreements(row: Row, _form: int, _number: int) -> Told:
    """A passage that tells of agreements, or only seems to."""
    told = row["agreements"].split(";;") if row["agreements"] != "-" else []
    every = [_agreement(*one.split("|")) for one in told]
    parties = {party for one in every for party in one["parties"] if len(party) > 2}
    return row["passage"], {"agreements": every, "organizations": [*map(_named, sorted(parties))]}


class Kind(NamedTuple):
    """A list: how a row is told, the class of facts that is judged, the number of forms."""

    tell: Callable[[Row, int, int], Told]
    label: str
    forms: int = 1


KINDS = {
    "names": Kind(names, "people", len(NAMES)),
    "offices": Kind(offices, "roles", len(OFFICES)),
    "bodies": Kind(bodies, "organizations", len(BODIES)),
    "events": Kind(events, "events", len(EVENTS)),
    "instruments": Kind(instruments, "agreements", len(INSTRUMENTS)),
    "meetings": Kind(meetings, "who met whom"),
    "agreements": Kind(agreements, "agreements"),
}
NOTHING = {name: [] for name in ("countries", "people", "organizations", "meetings", "agreements",
                                 "events")}  # fmt: skip


def rows(kind: str, split: str) -> list[Row]:
    """The rows of a list that are in a half."""
    with (FOLDER / f"{kind}.tsv").open(encoding="utf-8", newline="") as lines:
        table = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in table if row["split"] == split]


def told(kind: str, number: int, row: Row) -> Iterator[Told]:
    """The sentences with the words of a row, one or two, and the facts that they state."""
    tell, _, forms = KINDS[kind]
    for form in sorted({number % forms, (number * 2 + 1) % forms}):
        sentence, facts = tell(row, form, number)
        yield sentence[0].upper() + sentence[1:], {**NOTHING, **facts}


def _named(name: str) -> Json:
    return {"name": name, "aliases": []}


def _person(name: str) -> Json:
    return {**_named(name), "roles": []}


def _the(label: str, named: bool = False) -> str:
    if label.lower().startswith(("the ", "a ", "an ", "exchange of", "minutes of")):
        return label
    return f"{'the' if named else 'an' if label[0].lower() in 'aeio' else 'a'} {label}"


def _agreement(parties: str, status: str, signatories: str = "") -> Json:
    def parts(listed: str) -> list[str]:
        return [part.strip() for part in listed.split(",") if part.strip()]

    return {"label": "agreement", "parties": parts(parties), "status": status.strip(),
            "signatories": parts(signatories)}  # fmt: skip


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
    for kind, (_, label, _) in KINDS.items():
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
