"""Readings of made-up articles, as many as wanted, in the shape that real ones have.

Some people are in many articles and most in few; every article has a sentence for each fact. About
100 quads for each article, 200 with the merge in the default graph.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta

from communique.model import Argument, Article, Entity, Evidence, Fact, Reading
from communique.vocabulary import expand

READER = "made up 1"
_COUNTRIES = (
    "Iran IR,Russia RU,France FR,Kenya KE,Peru PE,Chile CL,Japan JP,China CN,India IN,Egypt EG,"
    "Turkey TR,Italy IT,Spain ES,Greece GR,Ghana GH,Mexico MX,Cuba CU,Brazil BR,Poland PL,"
    "Norway NO,Sweden SE,Austria AT,Hungary HU,Serbia RS,Croatia HR,Albania AL,Armenia AM,"
    "Georgia GE,Kazakhstan KZ,Uzbekistan UZ,Mongolia MN,Vietnam VN,Thailand TH,Malaysia MY,"
    "Indonesia ID,"
    "Pakistan PK,Oman OM,Qatar QA,Jordan JO,Morocco MA,Tunisia TN,Algeria DZ,Senegal SN,Mali ML"
)
COUNTRIES = [tuple(pair.rsplit(" ", 1)) for pair in _COUNTRIES.split(",")]
_SYLLABLES = (
    "ba do ka li mo na pe ra si ta vu ze sha tro gri lan mir bel dor fen gal hul jor kel"
).split()
_TITLES = ("ambassador", "minister of culture", "deputy minister of culture", "cultural attaché")
_KINDS = ("film", "music", "theatre", "books", "museums", "restoration", "archives", "dance")


def _name(number: int, words: int) -> str:
    """A name for a number, never the same for two."""
    made = random.Random(number)
    parts = ["".join(made.choices(_SYLLABLES, k=3)).capitalize() for _ in range(words - 1)]
    digits = ""
    number += 1
    while number:
        number, digit = divmod(number, len(_SYLLABLES))
        digits += _SYLLABLES[digit]
    return " ".join([*parts, (digits + "ov").capitalize()])


class Corpus:
    """Readings by number: the same number is the same reading in every run."""

    def __init__(self, people: int = 4000, bodies: int = 600) -> None:
        self._people, self._bodies = people, bodies

    def readings(self, first: int, last: int) -> Iterator[Reading]:
        """The readings with these numbers, the last excluded."""
        return (self.reading(number) for number in range(first, last))

    def reading(self, number: int) -> Reading:
        """One article: two or three people of two countries, and what they did."""
        made = random.Random(f"article {number}")
        writer = _Writer(made, number)
        # Squared: a few people are in hundreds of articles, most in a handful.
        known = {int(self._people * made.random() ** 2) for _ in range(made.choice((2, 2, 3)))}
        people = [(n, _name(n, 2), n % len(COUNTRIES)) for n in sorted(known)]
        body = int(self._bodies * made.random() ** 2)
        return writer.write(people, (f"{_name(body, 2)} Institute", body % len(COUNTRIES)))


class _Writer:
    def __init__(self, made: random.Random, number: int) -> None:
        self._made = made
        self._number = number
        day = date(2015, 1, 1) + timedelta(days=made.randrange(3650))
        self._day = day.isoformat()

    def write(self, people: list[tuple[int, str, int]], body: tuple[str, int]) -> Reading:
        made = self._made
        kind = made.choice(_KINDS)
        names = [name for _, name, _ in people]
        title = f"Talks on {kind}, report {self._number}"
        states = sorted({c for _, _, c in people} | {body[1]})
        lines = [f"{' and '.join(names)} met in {COUNTRIES[states[0]][0]} on {self._day}."]
        lines += [
            f"{name} is {_TITLES[n % len(_TITLES)]} of {COUNTRIES[c][0]}." for n, name, c in people
        ]
        quoted = f"“{kind} {self._number}”"
        lines.append(f"They agreed on {kind} with the {body[0]}; {quoted}, said {names[0]}.")
        article = Article(
            f"{title}\n\n{' '.join(lines)}", title, f"https://news.example/{self._number}",
            f"Courier {made.randrange(40)}", self._day,
        )  # fmt: skip
        at = [self._at(article, line) for line in lines]
        states_of = {c: Entity.named("country", COUNTRIES[c][0], country=COUNTRIES[c][1],
                                     evidence=at[:1]) for c in states}  # fmt: skip
        persons = [Entity.named("person", name, country=COUNTRIES[c][1],
                                evidence=[at[0], at[i + 1]])
                   for i, (_, name, c) in enumerate(people)]  # fmt: skip
        institute = Entity.named("organization", body[0], type="institute",
                                 country=COUNTRIES[body[1]][1], evidence=at[-1:])  # fmt: skip
        facts = [_fact("Meeting", [("dcterms:type", expand("cdt:meeting")),
                                   *(("cd:participation", p.id) for p in persons)],
                       at[0], status="held", date=self._day)]  # fmt: skip
        facts += [
            _fact("RoleHolding", [("org:member", person.id), ("cd:servesCountry", states_of[c].id),
                                  ("schema:roleName", _TITLES[n % len(_TITLES)])],
                  at[i + 1], status="in-office")
            for i, ((n, _, c), person) in enumerate(zip(people, persons, strict=True))
        ]  # fmt: skip
        facts.append(_fact("Utterance", [("prov:wasAttributedTo", persons[0].id),
                                         ("schema:text", f"{kind} {self._number}"),
                                         ("schema:about", institute.id)], at[-1],
                           modality="reported"))  # fmt: skip
        if made.random() < 0.5:
            facts.append(self._agreement(kind, states_of[people[0][2]], institute, at[-1]))
        entities = tuple(sorted([*states_of.values(), *persons, institute]))
        return Reading(article, entities, tuple(sorted(facts)), READER)

    def _agreement(self, kind: str, state: Entity, body: Entity, at: Evidence) -> Fact:
        label = f"agreement on {kind} {self._number % 997}"
        status = self._made.choice(("signed", "signed", "planned", "in-force"))
        return _fact("Agreement", [("dcterms:type", expand("at:agreement")),
                                   ("skos:prefLabel", label), ("cd:party", state.id),
                                   ("cd:party", body.id)],
                     at, status=status, date=self._day[:4])  # fmt: skip

    def _at(self, article: Article, line: str) -> Evidence:
        start = article.text.index(line)
        return Evidence(article.id, start, start + len(line), "made-up", (start, start + 4))


def _fact(type: str, said: list[tuple[str, str]], at: Evidence, **fields: str) -> Fact:
    arguments = tuple(sorted(Argument(*pair) for pair in set(said)))
    return Fact(type, arguments, confidence=0.8, evidence=(at,), **fields)
