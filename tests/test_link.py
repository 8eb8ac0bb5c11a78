import itertools

from communique.link import link, relinked
from communique.model import Entity
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import EXAMPLES, FOLLOW_UP, TALKS, articles, entities, readings


def person(name, country=""):
    return Entity.named("person", name, country=country)


def body(name, country="", *aliases):
    return Entity.named("organization", name, country=country, aliases=aliases)


def groups(found):
    """The names that stand for one another, as sets of identifiers."""
    linking = link(found)
    together = {}
    for entity in found:
        together.setdefault(linking.names.get(entity.id, entity.id), set()).add(entity.id)
    return sorted(map(sorted, together.values()))


def test_one_name_with_and_without_a_country_is_one_person():
    with_country, without = person("Arash Rahimi", "IR"), person("Arash Rahimi")
    linking = link([without, with_country])
    assert linking.names == {without.id: with_country.id}
    assert "same name" in linking.reasons[without.id]


def test_namesakes_of_two_countries_stay_apart_and_nobody_is_guessed():
    three = [person("Li Wei", "CN"), person("Li Wei", "SG"), person("Li Wei")]
    assert len(groups(three)) == 3


def test_accents_case_and_order_do_not_make_another_person():
    forms = [person("Ana de Sá", "PT"), person("ANA DE SA"), person("Sá de Ana")]
    assert len(groups(forms)) == 1


def test_a_surname_alone_joins_nobody():
    assert len(groups([person("Arash Rahimi"), person("Rahimi")])) == 2


def test_an_abbreviation_joins_the_one_body_that_bears_it():
    full = body("Volga Film Institute", "RU", "VFI")
    short = body("VFI")
    linking = link([short, full])
    assert linking.names == {short.id: full.id}
    assert linking.reasons[short.id].startswith("same abbreviation")
    (standing,) = linking.entities
    assert (standing.name, standing.aliases) == ("Volga Film Institute", ("VFI",))


def test_an_abbreviation_of_two_bodies_joins_neither():
    bodies = [body("Volga Film Institute", "", "VFI"), body("Vienna Fine Inks", "", "VFI")]
    assert len(groups([*bodies, body("VFI")])) == 3


def test_two_full_names_with_one_abbreviation_and_country_are_one():
    one = body("Gerasimov Institute of Cinematography", "RU", "VGIK")
    other = body("All-Russian State Institute of Cinematography", "RU", "VGIK")
    assert len(groups([one, other])) == 1


def test_a_generic_name_of_two_countries_stays_apart():
    ministries = [body("Ministry of Culture", "IR"), body("Ministry of Culture", "RU")]
    assert len(groups([*ministries, body("Ministry of Culture")])) == 3


def test_abbreviations_never_chain_two_countries_together():
    chain = [
        body("Alpha House", "IR", "AHA"),
        body("AHA", "", "BHB"),
        body("Beta House", "RU", "BHB"),
    ]
    linking = link(chain)
    standing = {linking.names.get(e.id, e.id) for e in chain if e.country}
    assert len(standing) == 2


def test_a_person_and_a_body_of_one_name_are_two():
    assert len(groups([person("Nobel"), body("Nobel")])) == 2


@given(st.data())
def test_the_answer_does_not_depend_on_order(data):
    article = data.draw(articles())
    found = data.draw(st.lists(entities(article), max_size=6))
    again = data.draw(st.permutations(found))
    assert link(found) == link(again)


@given(st.data())
def test_countries_that_contradict_are_never_joined(data):
    names = st.sampled_from(["Li Wei", "VFI", "Volga Film Institute"])
    bodies = st.builds(
        lambda kind, name, country, alias: Entity.named(
            kind, name, country=country, aliases=[alias]
        ),
        st.sampled_from(["person", "organization"]),
        names,
        st.sampled_from(["", "CN", "SG", "RU"]),
        names,
    )
    found = data.draw(st.lists(bodies, max_size=8))
    linking = link(found)
    countries = {}
    for entity in found:
        standing = linking.names.get(entity.id, entity.id)
        countries.setdefault(standing, set()).add(entity.country)
    assert all(len(known - {""}) <= 1 for known in countries.values())


def test_every_name_that_gives_way_has_a_reason():
    linking = link(entity for reading in EXAMPLES for entity in reading.entities)
    assert set(linking.names) == set(linking.reasons)
    assert not set(linking.names) & {entity.id for entity in linking.entities}


@given(readings())
def test_relinking_with_no_names_changes_nothing(reading):
    assert relinked(reading, {}) == reading


def test_a_fact_about_a_fact_follows_it_to_its_new_identifier():
    institute = next(e for e in TALKS.entities if e.kind == "organization")
    changed = relinked(TALKS, {institute.id: "https://w3id.org/communique/id/org/new-aaaaaaaaaa"})
    agreement = next(f for f in changed.facts if f.type == "Agreement")
    action = next(f for f in changed.facts if f.type == "AgreementAction")
    utterance = next(f for f in changed.facts if f.type == "Utterance")
    assert action.value("cd:actsOn") == agreement.id
    assert utterance.value("schema:about") == agreement.id
    assert agreement.id not in {f.id for f in TALKS.facts}


def test_two_names_of_one_article_become_one_entity():
    rahimi, serik = (
        next(e for e in FOLLOW_UP.entities if e.name == name)
        for name in ("Arash Rahimi", "Bolat Serik")
    )
    changed = relinked(FOLLOW_UP, {serik.id: rahimi.id})
    joined = changed.entity(rahimi.id)
    assert set(joined.aliases) | {joined.name} == {"Arash Rahimi", "Rahimi", "Bolat Serik"}
    evidence = set(itertools.chain(rahimi.evidence, serik.evidence))
    assert set(joined.evidence) == evidence
