from collections import defaultdict
from itertools import combinations

import pytest
from communique.errors import NotFound, QueryError
from communique.model import Article, Entity, Fact
from communique.network import Filters, build, find, people_network, simple
from communique.rdf import to_rdf
from communique.store import in_memory
from communique.vocabulary import expand
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import EXAMPLES, arguments, located, reading, readings
from tests.graphs import GRAPH, quads_of

NETWORK = people_network(GRAPH)


def person(name, network=NETWORK):
    return find(network.nodes, name)


def between(one, other, network=NETWORK):
    return list(network[person(one, network)][person(other, network)].values())


def names(network):
    return {network.nodes[node]["label"] for node in network}


def test_people_who_met_are_joined_and_others_are_not():
    assert names(NETWORK) == {"Arash Rahimi", "Olga Petrova", "Bolat Serik"}
    assert not NETWORK.has_edge(person("Olga Petrova"), person("Bolat Serik"))
    assert NETWORK.graph["all_nodes"] == 4, "Dana Ospan met nobody"


def test_one_meeting_of_two_articles_is_one_edge_with_the_sentences_of_both():
    (meeting,) = between("Arash Rahimi", "Olga Petrova")
    assert (meeting["date"], meeting["place"], meeting["status"], meeting["kind"]) == (
        "2025-03-03",
        "Kazan",
        "held",
        "meeting",
    )
    assert [cited.publisher for cited in meeting["evidence"]] == ["Example News", "Example News"]
    assert [cited.published for cited in meeting["evidence"]] == ["2025-03-04", "2025-06-01"]
    assert meeting["confidence"] == pytest.approx(0.995), "two articles are surer than one"


def test_a_trigger_counts_from_the_start_of_its_sentence():
    first, second = between("Arash Rahimi", "Olga Petrova")[0]["evidence"]
    assert first.quote[slice(*first.trigger)] == "met"
    assert second.quote[slice(*second.trigger)] == "received"


def test_people_carry_offices_with_sentences_aliases_and_country():
    rahimi = NETWORK.nodes[person("Arash Rahimi")]
    (office,) = rahimi["offices"]
    assert office.text == "ambassador of Iran to Russia"
    assert len(office.evidence) == 2, "the shorter form joins the fuller one"
    assert (rahimi["country"], rahimi["aliases"], rahimi["kind"]) == ("IR", ("Rahimi",), "person")


def test_who_serves_no_state_stands_for_the_country_of_the_institution():
    assert NETWORK.nodes[person("Olga Petrova")]["country"] == "RU"


def test_a_former_office_is_called_so():
    visit = Article(text="X\n\nFormer rector Ana Ferro met Bo Wu.", title="X", published="2025")
    here = (located(visit, "Former rector Ana Ferro met Bo Wu.", "met"),)
    ana, bo = (Entity.named("person", name, evidence=here) for name in ("Ana Ferro", "Bo Wu"))
    role = arguments(("org:member", ana.id), ("schema:roleName", "rector"))
    meeting = arguments(
        ("dcterms:type", expand("cdt:meeting")),
        ("cd:participation", ana.id, ""),
        ("cd:participation", bo.id, ""),
    )
    facts = [
        Fact("RoleHolding", role, status="former", evidence=here),
        Fact("Meeting", meeting, status="held", evidence=here),
    ]
    network = people_network(in_memory(quads_of([reading(visit, [ana, bo], facts)])))
    assert [o.text for o in network.nodes[ana.id]["offices"]] == ["former rector"]


@pytest.mark.parametrize(
    ("filters", "left"),
    [
        (Filters(since="2025-03"), {"Arash Rahimi", "Olga Petrova"}),
        (Filters(since="2025-03-04"), set()),
        (Filters(until="2025"), {"Arash Rahimi", "Olga Petrova"}),
        (Filters(until="2025-03-02"), set()),
        (Filters(country="kz"), {"Arash Rahimi", "Bolat Serik"}),
        (Filters(status=("planned",)), set()),
        (Filters(kind=("meeting", "call")), {"Arash Rahimi", "Olga Petrova", "Bolat Serik"}),
        (Filters(min_belief=0.99), {"Arash Rahimi", "Olga Petrova"}),
        (Filters(focus="Serik"), {"Arash Rahimi", "Bolat Serik"}),
        (Filters(focus="Serik", depth=2), {"Arash Rahimi", "Olga Petrova", "Bolat Serik"}),
        (Filters(focus="Dana Ospan"), {"Dana Ospan"}),
        (Filters(min_sources=2), {"Arash Rahimi", "Olga Petrova"}),
        (Filters(min_sources=3), set()),
        (Filters(path=("Petrova", "Rahimi")), {"Arash Rahimi", "Olga Petrova"}),
        (Filters(path=("Petrova", "Serik")), {"Arash Rahimi", "Olga Petrova", "Bolat Serik"}),
    ],
)
def test_filters_choose(filters, left):
    assert names(people_network(GRAPH, filters)) == left


def test_things_left_out_for_want_of_a_date_are_counted():
    assert people_network(GRAPH, Filters(since="2020")).graph["undated"] == 2
    assert NETWORK.graph["undated"] == 0


@pytest.mark.parametrize(
    "wrong",
    [
        {"since": "soon"},
        {"until": "2025-13"},
        {"depth": -1},
        {"min_sources": -1},
        {"min_belief": 1.1},
        {"path": ("Rahimi",)},
        {"path": ("Rahimi", "Serik"), "focus": "Serik"},
        {"status": ("hold",)},
        {"kind": ("encounter",)},
    ],
)
def test_a_filter_that_means_nothing_is_refused(wrong):
    with pytest.raises(QueryError):
        Filters(**wrong)


def test_an_unknown_focus_names_what_is_near():
    with pytest.raises(NotFound, match="did you mean Arash Rahimi"):
        people_network(GRAPH, Filters(focus="Arash Rahimmi"))


def test_a_name_of_two_people_is_not_guessed():
    nodes = {
        "a": {"label": "Li Wei", "aliases": ("Li",)},
        "b": {"label": "Li Na", "aliases": ("Li",)},
    }
    with pytest.raises(NotFound, match="may mean: Li Wei <a>; Li Na <b>"):
        find(nodes, "Li")
    assert find(nodes, "wei li") == "a"
    assert find(nodes, "b") == "b"


def test_countries_are_joined_by_what_involves_both():
    network = build("countries", GRAPH)
    iran, russia = find(network.nodes, "IR"), find(network.nodes, "Russia")
    assert {edge["type"] for edge in network[iran][russia].values()} >= {"Meeting", "Agreement"}
    agreement = next(e for e in network[iran][russia].values() if e["type"] == "Agreement")
    assert agreement["label"] == "memorandum of understanding on film restoration"
    assert agreement["status"] == "in-force"


def test_two_whom_no_way_connects_are_named():
    with pytest.raises(NotFound, match="no way from Olga Petrova to Dana Ospan"):
        people_network(GRAPH, Filters(path=("Petrova", "Ospan")))


def test_institutions_take_part_through_those_who_hold_office_there():
    def found(number, name, body):
        country = "RU" if number else "IR"
        person = Entity.named("person", name, evidence=here)
        place = Entity.named("organization", body, type="museum", country=country, evidence=here)
        role = arguments(
            ("org:member", person.id), ("schema:roleName", "head"), ("org:organization", place.id)
        )
        return person, place, Fact("RoleHolding", role, status="in-office", evidence=here)

    text = "X\n\nAna Li of the Sun Museum met Bo Wu of the Moon Museum."
    article = Article(text=text, title="X", published="2025")
    here = (located(article, text.split("\n\n")[1], "met"),)
    ana, sun, leads = found(0, "Ana Li", "Sun Museum")
    bo, moon, heads = found(1, "Bo Wu", "Moon Museum")
    parts = [("cd:participation", one.id, "") for one in (ana, bo)]
    met = arguments(("dcterms:type", expand("cdt:meeting")), *parts)
    facts = [leads, heads, Fact("Meeting", met, status="held", evidence=here)]
    graph = in_memory(quads_of([reading(article, [ana, bo, sun, moon], facts)]))
    network = build("institutions", graph)
    assert names(network) == {"Sun Museum", "Moon Museum"}
    assert {edge["type"] for *_, edge in network.edges(data=True)} == {"Meeting"}
    assert {node["type"] for _, node in network.nodes(data=True)} == {"museum"}


def test_two_modes_join_people_with_institutions_alone():
    network = build("both", GRAPH)
    for one, other in network.edges():
        assert {network.nodes[end]["kind"] for end in (one, other)} == {"person", "organization"}
    kinds = {edge["kind"] for edge in between("Petrova", "VFI", network)}
    assert kinds == {"office", "memorandum"}


def test_an_agreement_is_joined_with_parties_and_signatories_and_has_its_history():
    network = build("agreements", GRAPH)
    (agreement,) = (iri for iri, node in network.nodes(data=True) if node["kind"] == "agreement")
    assert {network.nodes[end]["label"] for end in network[agreement]} == {
        "Iran", "Volga Film Institute", "Arash Rahimi", "Olga Petrova",
    }  # fmt: skip
    node = network.nodes[agreement]
    assert (node["type"], node["status"]) == ("memorandum", "in-force")
    assert [record.text for record in node["records"]] == ["enter force", "sign"]
    assert all(record.evidence for record in node["records"])
    iran = build("agreements", GRAPH, Filters(country="IR"))
    assert names(iran) == names(network), "one party of Iran is enough for the whole agreement"


def test_a_dossier_has_what_was_said_and_signed():
    sections = [record.section for record in NETWORK.nodes[person("Petrova")]["records"]]
    assert sections == ["Agreements signed", "Statements"]
    assert "“Film is a bridge”" in [r.text for r in NETWORK.nodes[person("Petrova")]["records"]]


def test_an_unknown_network_is_named_with_those_there_are():
    with pytest.raises(NotFound, match="countries, institutions, people"):
        build("planets", GRAPH)


def test_the_simple_network_weighs_ties_and_keeps_their_keys():
    graph = simple(NETWORK)
    pair = graph[person("Arash Rahimi")][person("Olga Petrova")]
    assert (pair["weight"], pair["held"], pair["articles"]) == (1, 1, 2)
    assert (pair["first"], pair["last"]) == ("2025-03-03", "2025-03-03")
    every = {key for *_, keys in graph.edges(data="keys") for key in keys}
    assert every == {key for *_, key in NETWORK.edges(keys=True)}


def test_a_planned_meeting_that_was_held_is_held_and_both_sentences_stay():
    def article(words, status, published):
        text = f"T\n\nAna Li {words} Bo Wu in Oslo on 1 May 2025."
        found = Article(text=text, title="T", published=published)
        here = (located(found, text.split("\n\n")[1], words),)
        people = [Entity.named("person", name, evidence=here) for name in ("Ana Li", "Bo Wu")]
        who = [("cd:participation", one.id, "") for one in people]
        meeting = Fact(
            "Meeting",
            arguments(("dcterms:type", expand("cdt:meeting")), *who),
            status=status,
            date="2025-05-01",
            evidence=here,
        )
        return reading(found, people, [meeting])

    both = [article("is to meet", "planned", "2025-04-01"), article("met", "held", "2025-05-02")]
    network = people_network(in_memory(quads_of(both)))
    (edge,) = (edge for *_, edge in network.edges(data=True))
    assert edge["status"] == "held"
    assert [cited.status for cited in edge["evidence"]] == ["planned", "held"]


def picture(network):
    return list(network.nodes(data=True)), list(network.edges(keys=True, data=True))


def test_the_order_of_articles_changes_nothing():
    turned = people_network(in_memory(quads_of(reversed(EXAMPLES))))
    assert picture(turned) == picture(NETWORK)


@given(st.lists(readings(), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_every_pair_present_is_an_edge_and_no_evidence_is_lost(found):
    network = people_network(in_memory(quad for one in found for quad in to_rdf(one)))
    people = {entity.id for one in found for entity in one.entities if entity.kind == "person"}
    present, sentences = defaultdict(set), defaultdict(set)
    for one in found:
        for fact in one.facts:
            if fact.type in ("Meeting", "Visit"):
                present[fact.id] |= people & set(fact.values("cd:participation"))
                quotes = {evidence.quote(one.article.text) for evidence in fact.evidence}
                sentences[fact.id] |= quotes
    edges = {(key, tuple(sorted((one, other)))) for one, other, key in network.edges(keys=True)}
    assert edges == {
        (key, pair) for key, who in present.items() for pair in combinations(sorted(who), 2)
    }
    for *_, key, edge in network.edges(keys=True, data=True):
        assert {cited.quote for cited in edge["evidence"]} == sentences[key]
        for cited in edge["evidence"]:
            assert 0 <= cited.trigger[0] <= cited.trigger[1] <= len(cited.quote)
