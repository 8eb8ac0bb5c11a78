"""Graphs for maps: a meeting only planned, names from right to left, and crowds of any size."""

import random

import networkx as nx
from communique.model import Article, Entity, Fact
from communique.network import Filters, Office
from communique.statements import Citation
from communique.store import in_memory
from communique.vocabulary import expand

from tests.examples import arguments, located, reading
from tests.graphs import quads_of


def meeting_of(one, other, verb, status, date=""):
    """The quads of one article that says one thing about two people."""
    text = f"News\n\n{one} {verb} {other} in Oslo."
    article = Article(text=text, title="News", url="https://news.example/9", published="2025-01-01")
    here = (located(article, text.split("\n\n")[1], verb),)
    people = [Entity.named("person", name, evidence=here) for name in (one, other)]
    who = [("cd:participation", person.id, "") for person in people]
    held = Fact(
        "Meeting",
        arguments(("dcterms:type", expand("cdt:meeting")), *who),
        status=status,
        date=date,
        scope="" if date else article.id,
        evidence=here,
    )
    return quads_of([reading(article, people, [held])])


FIRST = "Amina Bolat Chiara Dmitri Elif Farid Grace Hana Ingrid Jun Kofi Lucía Mehmet Noor".split()
LAST = "Abebe Bianchi Çelik Dumont Eriksson Fofana Gruber Haddad Ito Jansen Kuznetsova Lima".split()
CODES = "AR BR CN DE EG ES FR GB IN IR IT JP KZ NG RU TR US ZA".split()
CORPUS = {"first": "2014-01-04", "last": "2025-11-30", "undated": 0}


def crowd(count, seed=1):
    """A people network of invented meetings as `communique.network` makes it, of any size.

    Few have many ties and many have few (Barabási and Albert, 1999), on average four each.
    """
    draw = random.Random(seed)
    ties = nx.barabasi_albert_graph(count, 2, seed=seed)
    names = [f"{draw.choice(FIRST)} {draw.choice(LAST)}" for _ in range(count)]
    keys = [f"https://w3id.org/communique/id/person/crowd-{number:06}" for number in range(count)]
    network = nx.MultiGraph(
        name="people", filters=Filters(), articles=count, publishers=count // 9 + 1,
        countries={code: code for code in CODES}, all_nodes=count, all_ties=ties.size(), **CORPUS,
    )  # fmt: skip
    for number, (key, name) in enumerate(zip(keys, names, strict=True)):
        words = f"{name}, deputy minister of culture, opened the exhibition on Tuesday evening."
        office = Office(
            "deputy minister of culture", "in-office", (_cited(number, words, "deputy"),)
        )
        network.add_node(
            key, label=name, aliases=(name.split()[1],), kind="person", type="", records=(),
            country=draw.choice(CODES), offices=(office,),
        )  # fmt: skip
    for number, (one, other) in enumerate(ties.edges()):
        words = f"{names[one]} received {names[other]} in Astana, and the two discussed film weeks."
        month, day = draw.randint(1, 12), draw.randint(1, 28)
        date = draw.choice(["", f"{draw.randint(2014, 2025)}-{month:02}-{day:02}"])
        network.add_edge(
            keys[one], keys[other], key=f"https://w3id.org/communique/id/meeting/{number:06}",
            type=draw.choice(["Meeting", "Visit"]), kind="meeting", label="", date=date, end="",
            status=draw.choices(["held", "planned", "cancelled"], [85, 12, 3])[0], date_text="",
            place="Astana", confidence=round(draw.uniform(0.5, 1), 2), sources=draw.randint(1, 3),
            evidence=(_cited(number % count, words, "received"),),
        )  # fmt: skip
    return network


def _cited(article, words, trigger):
    start = words.index(trigger)
    day = f"{2014 + article % 12}-{1 + article % 12:02}-{1 + article % 28:02}"
    return Citation(
        published=day, article=f"article/{article}", start=0, quote=words,
        trigger=(start, start + len(trigger)), rule="by-hand", status="held", modality="asserted",
        confidence=0.9, title=f"Ministers discuss exchange ({article})",
        url=f"https://news.example/{day}/{article}", publisher=f"Courier {article % 40}",
    )  # fmt: skip


PLANNED = in_memory(meeting_of("Ana Li", "Bo Wu", "is to meet", "planned", "2025-05"))
RIGHT_TO_LEFT = meeting_of("علی احمدی", "Olga Petrova", "met", "held")
