"""Entities over many articles: joined with reasons, kept apart, decided by people, in any order."""

import re
import sqlite3

import pytest
from communique.link import Decision, Identity, contradictions, link, wikidata
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import EXAMPLES, TALKS, readings
from tests.link.examples import body, meeting, office, person, report, stands

RAHIMI = person("Arash Rahimi", "IR")


def articles(*found):
    """One article for each entity, or tuple of an entity and its facts."""
    pairs = [one if isinstance(one, tuple) else (one,) for one in found]
    return [report(f"Report {n}.", pair[:1], pair[1:]) for n, pair in enumerate(pairs)]


def groups(*found, decisions=()):
    """The names that stand for one another, as sorted lists of article numbers."""
    reports = articles(*found)
    identity = link(reports, decisions)
    together = {}
    for number, (one, reading) in enumerate(zip(found, reports, strict=True)):
        entity = one[0] if isinstance(one, tuple) else one
        together.setdefault(stands(identity, reading, entity), []).append(number)
    return sorted(together.values())


def test_one_name_with_and_without_a_state_is_one_person():
    assert groups(person("Emmanuel Macron", "FR"), person("Emmanuel Macron")) == [[0, 1]]


def test_a_name_in_another_spelling_is_the_same_person():
    assert groups(person("Masoud Pezeshkian", "IR"), person("Massoud Pezeshkiyan", "IR")) == [
        [0, 1]
    ]


def test_namesakes_of_two_states_stay_apart_and_nobody_is_guessed():
    assert groups(person("Arash Rahimi", "IR"), person("Arash Rahimi", "AF"),
                  person("Arash Rahimi")) == [[0], [1], [2]]  # fmt: skip


def test_a_common_name_needs_more_than_the_name():
    assert groups(person("Li Wei", "CN"), person("Li Wei")) == [[0], [1]]
    assert groups(person("Li Wei"), person("Li Wei")) == [[0], [1]]
    assert groups(person("Li Wei", "CN"), person("Li Wei", "CN")) == [[0, 1]]


def test_a_common_name_in_the_same_company_is_the_same_person():
    pair, other = [person("Ana Li"), person("Bo Wu")], [person("Ana Li"), person("Juan Wu")]
    reports = [report(f"Report {n}.", who, [meeting(*who, scope=str(n))])
               for n, who in enumerate([pair, pair, other])]  # fmt: skip
    identity = link(reports)
    ids = [stands(identity, reading, pair[0]) for reading in reports]
    assert ids[0] == ids[1] != ids[2]


def test_namesakes_of_one_state_in_far_spheres_are_two_with_two_identifiers():
    official, pianist = (person("Li Wei", "CN") for _ in range(2))
    reports = articles(
        (official, office(official, "ambassador", "CN", "FR")),
        (pianist, office(pianist, "pianist")),
    )
    identity = link(reports)
    ids = [stands(identity, reading, official) for reading in reports]
    assert ids[0] != ids[1]
    assert {identity.entity(id).name for id in ids} == {"Li Wei"}


def test_a_family_name_needs_the_office_besides():
    full, short = person("Kazem Jalali", "IR"), person("Jalali", "IR")
    assert groups(full, short) == [[0], [1]]
    assert groups((full, office(full, "ambassador", "IR", "RU")),
                  (short, office(short, "ambassador", "IR", "RU"))) == [[0, 1]]  # fmt: skip
    assert groups((full, office(full, "ambassador", "IR", "RU")),
                  (short, office(short, "ambassador", "IR", "FR"))) == [[0], [1]]  # fmt: skip


def test_an_initial_that_fits_two_people_joins_neither():
    anna, adam, initial = (person(name, "GB") for name in ("Anna Orme", "Adam Orme", "A. Orme"))
    held = [(one, office(one, "curator", "GB")) for one in (anna, adam, initial)]
    assert groups(*held) == [[0], [1], [2]]
    assert groups(held[0], held[2]) == [[0, 1]]


def test_one_office_in_two_wordings_is_one():
    one, other = person("Dana Ospan", "KZ"), person("Ospan", "KZ")
    assert groups((one, office(one, "minister of culture", "KZ")),
                  (other, office(other, "culture minister", "KZ"))) == [[0, 1]]  # fmt: skip


def test_an_abbreviation_joins_the_one_body_that_bears_it():
    full, short = body("Volga Film Institute", "RU", "VFI"), body("VFI")
    reports = articles(full, short)
    identity = link(reports)
    (standing,) = [e for e in identity.standing() if e.kind == "organization"]
    assert (standing.id, standing.name, standing.aliases) == (full.id, full.name, ("VFI",))


def test_an_abbreviation_of_two_bodies_joins_neither():
    two = [body("Volga Film Institute", "", "VFI"), body("Vienna Fine Inks", "", "VFI")]
    assert groups(*two, body("VFI")) == [[0], [1], [2]]


def test_abbreviations_never_chain_two_states_together():
    chain = [
        body("Alpha House", "IR", "AHA"),
        body("AHA", "", "BHB"),
        body("Beta House", "RU", "BHB"),
    ]
    assert not any({0, 2} <= set(group) for group in groups(*chain))


def test_an_identifier_that_gave_way_tells_what_replaces_it():
    short, full = person("Macron", "FR"), person("Emmanuel Macron", "FR")
    held = [(one, office(one, "president", "FR")) for one in (short, full)]
    first, second = articles(*held)
    identity = Identity(sqlite3.connect(":memory:"))
    identity.put(first)
    assert set(identity.resolve().replaced.values()) == {""}
    identity.put(second)
    changed = identity.resolve()
    assert changed.replaced[short.id] == full.id == stands(identity, first, short)
    identity.remove(second.article.id)
    assert identity.resolve().replaced[short.id] == ""


def test_an_identifier_that_namesakes_share_is_replaced_by_none_of_them():
    kim = person("Kim")
    reports = articles(kim, kim)
    identity = Identity(sqlite3.connect(":memory:"))
    for reading in reports:
        identity.put(reading)
    assert not identity.resolve().replaced[kim.id]
    assert len({stands(identity, reading, kim) for reading in reports} - {kim.id}) == 2


def test_a_body_of_the_authority_file_is_known_in_wikidata():
    unesco = wikidata(body("UNESCO"))
    assert re.fullmatch(r"Q[1-9][0-9]*", unesco)
    assert unesco == wikidata(body("Unesco", "", "United Nations"))
    assert not wikidata(person("UNESCO"))
    assert not wikidata(body("Institute of Which Nobody Heard"))


def test_the_authority_file_knows_translations_and_namesakes():
    assert groups(body("VGIK", "RU"), body("All-Russian State Institute of Cinematography", "RU"),
                  body("Gerasimov Institute of Cinematography", "RU")) == [[0, 1, 2]]  # fmt: skip
    assert groups(body("Louvre", "FR"), body("Louvre Abu Dhabi", "AE")) == [[0], [1]]


def test_a_generic_name_without_its_state_is_a_body_of_its_own_in_every_article():
    assert groups(body("Ministry of Culture", "IR"), body("Ministry of Culture"),
                  body("Ministry of Culture")) == [[0], [1], [2]]  # fmt: skip


def test_a_person_and_a_body_of_one_name_are_two():
    assert groups(person("Alfred Nobel"), body("Alfred Nobel")) == [[0], [1]]


# ---------- decisions of people


def test_two_that_a_person_joined_are_one_until_it_is_taken_back():
    one, other = person("Ana de Sá", "PT"), person("A. Sá")
    reports = articles(one, other)
    identity = link(reports, [Decision("same", one.id, stands(link(reports), reports[1], other))])
    assert stands(identity, reports[0], one) == stands(identity, reports[1], other)
    identity.decide([])
    changes = identity.resolve()
    assert stands(identity, reports[0], one) != stands(identity, reports[1], other)
    assert reports[1].article.id in changes.articles


def test_two_that_a_person_keeps_apart_are_never_joined():
    one, other = person("Emmanuel Macron", "FR"), person("Emmanuel Macron")
    assert groups(one, other, decisions=[Decision("different", one.id, other.id)]) == [[0], [1]]


def test_a_namesake_in_one_article_is_split_off():
    reports = articles(RAHIMI, RAHIMI, RAHIMI)
    apart = Decision("apart", RAHIMI.id, "the poet", reports[1].article.id)
    identity = link(reports, [apart])
    ids = [stands(identity, reading, RAHIMI) for reading in reports]
    assert ids[0] == ids[2] == RAHIMI.id != ids[1]


def test_who_is_split_off_is_not_joined_again_under_another_form_of_the_name():
    known, bare = person("Luc Morel", "FR"), person("Luc Morel")
    reports = articles(known, bare)
    apart = Decision("apart", bare.id, "the pianist", reports[1].article.id)
    assert stands(link(reports), reports[1], bare) == known.id
    assert stands(link(reports, [apart]), reports[1], bare) != known.id


def test_a_name_that_a_person_chose_is_shown():
    identity = link(articles(RAHIMI), [Decision("named", RAHIMI.id, "A. Rahimi")])
    found = identity.entity(RAHIMI.id)
    assert (found.name, found.aliases) == ("A. Rahimi", ("Arash Rahimi",))


def test_decisions_that_cannot_hold_together_are_found_through_a_chain():
    same = [Decision("same", "a", "b"), Decision("same", "b", "c")]
    against = Decision("different", "c", "a")
    assert contradictions([*same, against]) == [(against, *same)]
    assert contradictions([*same, Decision("different", "c", "d")]) == []


# ---------- any order, in one run or in several

NAMES = st.sampled_from(
    ["Li Wei", "Arash Rahimi", "Rahimi", "A. Rahimi", "Arash Rahimy", "Olga Petrova"]
)
BODIES = st.sampled_from(
    ["Volga Film Institute", "VFI", "Ministry of Culture", "Louvre", "Musée du Louvre"]
)
STATES = st.sampled_from(["", "IR", "RU", "FR"])
OFFICES = st.sampled_from(["", "ambassador", "rector", "poet"])


@st.composite
def reports(draw):
    """Articles that name a few people and bodies in the same few ways."""
    number = draw(st.integers(0, 10**6))
    people = draw(st.lists(st.builds(person, NAMES, STATES), min_size=1, max_size=3))
    people = list({one.id: one for one in people}.values())
    bodies = draw(st.lists(st.builds(body, BODIES, STATES, BODIES), max_size=1))
    facts = [office(one, title, draw(STATES)) for one in people if (title := draw(OFFICES))]
    if len(people) > 1:
        facts.append(
            meeting(*people[:2], date=draw(st.sampled_from(["", "2024-05-09", "2024-05"])))
        )
    published = draw(st.sampled_from(["2024-05-10", "2024-05-11", ""]))
    return report(f"Report {number}.", [*people, *bodies], facts, published)


def answer(identity, found):
    """Everything that can be asked of an identity."""
    return (
        list(identity.standing()),
        {reading.article.id: identity.linked(reading) for reading in found},
        {reading.article.id: identity.source(reading.article.id) for reading in found},
    )


@settings(deadline=None, max_examples=40)
@given(st.lists(reports(), max_size=7, unique_by=lambda r: r.article.id), st.data())
def test_one_by_one_in_any_order_gives_what_all_at_once_gives(found, data):
    batch = link(found)
    identity = Identity(sqlite3.connect(":memory:"))
    for reading in data.draw(st.permutations(found)):
        identity.put(reading)
        identity.resolve()
    assert answer(identity, found) == answer(batch, found)


@settings(deadline=None, max_examples=40)
@given(st.lists(reports(), min_size=1, max_size=6, unique_by=lambda r: r.article.id), st.data())
def test_what_is_removed_leaves_no_trace(found, data):
    gone = data.draw(st.sampled_from(found))
    left = [reading for reading in found if reading is not gone]
    identity = link(found)
    identity.remove(gone.article.id)
    identity.resolve()
    assert answer(identity, left) == answer(link(left), left)


@settings(deadline=None, max_examples=40)
@given(st.lists(reports(), min_size=2, max_size=6, unique_by=lambda r: r.article.id))
def test_what_changes_is_told(found):
    identity = link(found[:-1])
    before = answer(identity, found[:-1])
    known = {entity.id: entity for entity in before[0]}
    identity.put(found[-1])
    changes = identity.resolve()
    after = answer(identity, found)
    told = {**known, **{entity.id: entity for entity in changes.standing}}
    assert sorted(e for id, e in told.items() if id not in changes.gone) == sorted(after[0])
    for id, linked in before[1].items():
        assert linked == after[1][id] or id in changes.articles
    for id, source in before[2].items():
        assert source == after[2][id] or id in changes.sources


@settings(deadline=None, max_examples=30)
@given(st.lists(reports(), max_size=6, unique_by=lambda r: r.article.id))
def test_states_that_contradict_are_never_joined(found):
    identity = link(found)
    states = {}
    for reading in found:
        for entity in reading.entities:
            states.setdefault(stands(identity, reading, entity), set()).add(entity.country)
    assert all(len(known - {""}) <= 1 for known in states.values())


@settings(deadline=None, max_examples=20)
@given(readings())
def test_whatever_a_reading_holds_is_linked_to_what_stands(reading):
    identity = link([reading, *EXAMPLES])
    standing = {entity.id for entity in identity.standing()}
    linked = identity.linked(reading)
    assert {entity.id for entity in linked.entities} <= standing
    assert len(linked.facts) == len(reading.facts)


def test_putting_the_same_again_changes_nothing():
    identity = link(EXAMPLES)
    before = answer(identity, EXAMPLES)
    identity.put(TALKS)
    changes = identity.resolve()
    assert changes.articles == {TALKS.article.id}
    assert answer(identity, EXAMPLES) == before


def test_one_more_article_about_somebody_known_costs_no_other_article():
    many = [report(f"Report {n}.", [RAHIMI]) for n in range(30)]
    identity = link(many)
    one_more = report("One more.", [RAHIMI])
    identity.put(one_more)
    assert identity.resolve().articles == {one_more.article.id}


def test_everything_can_be_forgotten():
    identity = link(EXAMPLES)
    identity.forget()
    assert identity.resolve().standing == ()
    with pytest.raises(KeyError):
        identity.entity(RAHIMI.id)
