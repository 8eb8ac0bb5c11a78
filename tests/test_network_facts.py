"""Which facts the filters choose for an export."""

import pytest
from communique.errors import NotFound
from communique.network import Filters, choose
from communique.vocabulary import FOLDERS
from hypothesis import given
from hypothesis import strategies as st

from tests.graphs import GRAPH

EVERY = choose(GRAPH)


def chosen(**filters):
    return choose(GRAPH, Filters(**filters))


def types(facts):
    return {fact.type for fact in facts}


def test_without_filters_all_facts_of_all_classes_are_chosen():
    assert types(EVERY) == set(FOLDERS)
    assert len({fact.iri for fact in EVERY}) == len(EVERY)


def test_the_offices_of_those_who_take_part_go_along():
    facts = chosen(kind=("meeting",), since="2025-03", until="2025-03")
    assert types(facts) == {"Meeting", "RoleHolding"}
    titles = {fact.value("schema:roleName") for fact in facts if fact.type == "RoleHolding"}
    assert titles == {"ambassador", "rector"}


def test_belief_takes_doubtful_offices_away_too():
    facts = chosen(kind=("meeting",), min_belief=0.91)
    assert all(fact.confidence >= 0.91 for fact in facts)
    assert types(facts) == {"Meeting", "RoleHolding"}


def test_a_country_chooses_what_involves_or_names_it():
    facts = chosen(country="kz")
    assert {"Meeting", "Visit", "RoleHolding"} <= types(facts)
    assert not any("Petrova" in str(fact.citations) for fact in facts if fact.type == "Meeting")


def test_a_step_is_a_shared_fact():
    near = {fact.iri for fact in chosen(focus="Bolat Serik")}
    wider = {fact.iri for fact in chosen(focus="Bolat Serik", depth=2)}
    widest = {fact.iri for fact in chosen(focus="Bolat Serik", depth=3)}
    assert near < wider < widest
    # He met the ambassador, who met the rector.
    by_iri = {fact.iri: fact for fact in EVERY}
    met = [sum(by_iri[i].type == "Meeting" for i in part) for part in (near, wider)]
    assert met == [1, 2]


def test_a_country_joins_only_where_it_is_asked_for():
    ospan = chosen(focus="Dana Ospan", depth=9)
    assert types(ospan) == {"Visit", "RoleHolding"}
    assert len(chosen(focus="Kazakhstan", depth=2)) > len(ospan)


def test_a_path_keeps_the_facts_between_two():
    facts = chosen(path=("Bolat Serik", "Olga Petrova"))
    assert {"Meeting"} <= types(facts)
    assert sum(fact.type == "Meeting" for fact in facts) == 2
    with pytest.raises(NotFound, match="no way from Dana Ospan to Olga Petrova"):
        chosen(path=("Dana Ospan", "Olga Petrova"))


@given(
    since=st.sampled_from(["", "2024", "2025-03", "2025-04-01"]),
    country=st.sampled_from(["", "KZ", "IR", "RU", "FR"]),
    belief=st.sampled_from([0.0, 0.5, 0.9, 1.0]),
    focus=st.sampled_from(["", "Olga Petrova", "Iran"]),
)
def test_filters_only_take_away_and_keep_the_order(since, country, belief, focus):
    facts = chosen(since=since, country=country, min_belief=belief, focus=focus)
    kept = {fact.iri for fact in facts}
    assert [fact for fact in EVERY if fact.iri in kept] == list(facts)
    assert all(fact.confidence >= belief for fact in facts)
