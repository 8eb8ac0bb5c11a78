"""Graphs for maps: a meeting only planned, names from right to left, and crowds of any size."""

import csv
import random
from importlib.resources import files

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
STATES = tuple(csv.DictReader(
    (files("communique.data") / "countries.tsv").read_text("utf-8").splitlines(), delimiter="\t"
))  # fmt: skip
CORPUS = {"first": "2014-01-04", "last": "2025-11-30", "undated": 0}


def crowd(count, seed=1):
    """A people network of invented meetings as `communique.network` makes it, of any size.

    Few have many ties and many have few (Barabási and Albert, 1999), on average four each.
    """
    draw = random.Random(seed)
    ties = nx.barabasi_albert_graph(count, 2, seed=seed)
    names = [f"{draw.choice(FIRST)} {draw.choice(LAST)}" for _ in range(count)]
    network = _empty("people", count, ties.size())
    for number, name in enumerate(names):
        network.add_node(_key("person", number), **_person(number, name, draw))
    for number, (one, other) in enumerate(ties.edges()):
        words = f"{names[one]} received {names[other]} in Astana, and the two discussed film weeks."
        network.add_edge(
            _key("person", one), _key("person", other), key=_key("meeting", number),
            **_thing(draw, ["Meeting", "Visit"], "meeting"),
            evidence=(_cited(number % count, words, "received"),),
        )  # fmt: skip
    return network


def world(kind, count, seed=1):
    """An invented network of any kind, with about so many nodes; of countries at most 190."""
    if kind == "people":
        return crowd(count, seed)
    draw = random.Random(seed)
    if kind in ("countries", "institutions"):
        count = min(count, 190 if kind == "countries" else count)
        nodes = [_state(n) if kind == "countries" else _body(n, draw) for n in range(count)]
        pairs = [*nx.barabasi_albert_graph(count, 2, seed=seed).edges()]
        of = ["CulturalEvent" if n % 4 else "Agreement" for n in range(len(pairs))]
    else:
        hubs = count // 4 if kind == "both" else count // 3
        first = [_body(n, draw) if kind == "both" else _agreement(n, draw) for n in range(hubs)]
        others = [_member(kind, n, draw) for n in range(count - hubs)]
        nodes = [*first, *others]
        pairs = [
            (min(draw.randrange(hubs), draw.randrange(hubs)), hubs + n)
            for n in range(len(others)) for _ in range(draw.choice([1, 1, 2, 3]))
        ]  # fmt: skip
        of = ["RoleHolding" if kind == "both" else "Agreement"] * len(pairs)
    network = _empty(kind, len(nodes), len(set(pairs)))
    for number, node in enumerate(nodes):
        network.add_node(_key(node["kind"], number), **node)
    keys = list(network)
    for number, ((one, other), type) in enumerate(zip(pairs, of, strict=True)):
        words = f"{nodes[one]['label']} and {nodes[other]['label']} signed a programme in Astana."
        network.add_edge(
            keys[one], keys[other], key=_key("thing", number), **_thing(draw, [type], "programme"),
            evidence=(_cited(number % len(nodes), words, "signed"),),
        )  # fmt: skip
    return network


def _empty(kind, nodes, ties):
    return nx.MultiGraph(
        name=kind, filters=Filters(), articles=nodes, publishers=nodes // 9 + 1,
        countries={code: code for code in CODES}, all_nodes=nodes, all_ties=ties, **CORPUS,
    )  # fmt: skip


def _key(kind, number):
    return f"https://w3id.org/communique/id/{kind}/crowd-{number:06}"


PLAIN = {"aliases": (), "type": "", "country": "", "offices": (), "records": ()}


def _person(number, name, draw):
    words = f"{name}, deputy minister of culture, opened the exhibition on Tuesday evening."
    office = Office("deputy minister of culture", "in-office", (_cited(number, words, "deputy"),))
    return PLAIN | {
        "label": name, "aliases": (name.split()[1],), "kind": "person",
        "country": draw.choice(CODES), "offices": (office,),
    }  # fmt: skip


def _state(number):
    row = STATES[number]
    return PLAIN | {"label": row["name"], "kind": "country", "country": row["iso2"]}


BODIES = {"museum": "National Museum", "ministry": "Ministry", "university": "State University",
          "theatre": "Academic Theatre", "foundation": "Foundation", "": "House"}  # fmt: skip
FIELDS = "Culture,Fine Arts,Folk Music and Dance,Cinema,Archaeology,Applied Art,Letters".split(",")


def _body(number, draw):
    type = draw.choice([*BODIES])
    label = f"{BODIES[type]} of {draw.choice(FIELDS)} of {STATES[number % len(STATES)]['name']}"
    return PLAIN | {
        "label": label,
        "kind": "organization",
        "type": type,
        "country": draw.choice(CODES),
    }


def _agreement(number, draw):
    kind = draw.choice(["memorandum", "treaty", "programme"])
    label = f"{kind.capitalize()} on Cooperation in {draw.choice(FIELDS)} {2014 + number % 12}"
    status = draw.choice(["signed", "in-force", "planned"])
    return PLAIN | {"label": label, "kind": "agreement", "type": kind, "status": status}


def _member(kind, number, draw):
    if kind == "both" or number % 3 == 0:
        return _person(number, f"{draw.choice(FIRST)} {draw.choice(LAST)}", draw)
    return _state(number // 3) if number % 3 == 1 and number < 570 else _body(number, draw)


def _thing(draw, types, kind):
    month, day = draw.randint(1, 12), draw.randint(1, 28)
    return {
        "date": draw.choice(["", f"{draw.randint(2014, 2025)}-{month:02}-{day:02}"]),
        "type": draw.choice(types), "kind": kind, "label": "", "end": "", "date_text": "",
        "place": "Astana",
        "status": draw.choices(["held", "planned", "cancelled"], [85, 12, 3])[0],
        "confidence": round(draw.uniform(0.5, 1), 2), "sources": draw.randint(1, 3),
    }  # fmt: skip


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
