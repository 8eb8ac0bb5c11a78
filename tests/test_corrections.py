import json
import shutil
from dataclasses import replace

import pytest
from communique.corrections import Correction, corrected, from_json, resolve, to_json, to_rdf
from communique.errors import CorrectionError, WorkspaceError
from communique.link import Decision, contradictions
from communique.pipeline import build, correct, remove, update
from communique.projection import decisions, without_effect
from communique.store import Workspace, n_quads, query
from communique.vocabulary import BASE, CORRECTIONS_GRAPH, graph_of_article
from hypothesis import given
from hypothesis import strategies as st

from tests.examples import EXAMPLES, FOLLOW_UP, TALKS
from tests.link.examples import office, person, report

A, B, C = (f"{BASE}id/person/{letter}" for letter in "abc")
F, G = (f"{BASE}id/meeting/{letter}" for letter in "fg")
ARTICLE = "sha256-" + "0" * 64


def make(action, *subjects, value="", reason="seen on its website"):
    return Correction(action, subjects, "Ann Analyst", "2025-07-01T09:00:00Z", reason, value)


def resolved(*corrections):
    return resolve(
        corrections, lambda verdicts: contradictions(Decision(*verdict) for verdict in verdicts)
    )


# ---------- one line


lines = st.one_of(
    st.builds(lambda a, b: make("merge", a, b), st.sampled_from([A, B]), st.just(C)),
    st.builds(lambda a: make("split", a, value=ARTICLE), st.sampled_from([A, B])),
    st.builds(lambda a, b: make("split", a, b), st.sampled_from([A, B]), st.just(C)),
    st.builds(lambda a, name: make("rename", a, value=name), st.sampled_from([A, B]),
              st.sampled_from(["Ana de Sá", '"; DROP', "x\\y", "</script>"])),
    st.builds(lambda a: make(a, F), st.sampled_from(["reject", "accept"])),
    st.builds(lambda d: make("date", F, value=d), st.sampled_from(["2025", "2025-06"])),
    st.builds(lambda n: make("undo", str(n)), st.integers(1, 9)),
)  # fmt: skip


@given(lines)
def test_a_line_gives_the_correction_back(one):
    anchored = replace(one, anchors=((ARTICLE, 1, 9, "rule"),))
    assert from_json(to_json(one)) == one
    assert from_json(to_json(anchored)) == anchored
    assert "\n" not in to_json(one)


@pytest.mark.parametrize(
    "line",
    [
        "", "{", "[]", "null", "1", '"x"', "{}", '{"subjects": 1}', '{"subjects": []}',
        to_json(make("marry", A, B)),
        to_json(make("merge", A)),
        to_json(make("split", A)),
        to_json(make("split", A, value="yesterday's paper")),
        to_json(make("reject", "http://elsewhere.example/id/meeting/f")),
        to_json(make("reject", BASE + "id/meeting/f> ?p ?o } ; DROP ALL #")),
        to_json(make("date", F, value="2025-13")),
        to_json(make("date", F, value="last week")),
        to_json(make("date", F)),
        to_json(make("rename", A, value=" ")),
        to_json(make("rename", A, value="two\nlines")),
        to_json(make("undo", "-1")),
        to_json(make("undo", A)),
        to_json(replace(make("reject", F), time="yesterday")),
        to_json(make("reject", F)).replace('"Ann Analyst"', "7"),
        to_json(make("reject", F)).replace('"reason"', '"because"'),
    ],
)  # fmt: skip
def test_a_line_that_is_no_correction_is_a_value_error(line):
    with pytest.raises(ValueError):
        from_json(line)


# ---------- which hold


def test_what_is_undone_does_not_hold_and_an_undo_can_be_undone():
    merge = make("merge", A, B)
    assert resolved(merge).holding == (merge,)
    assert resolved(merge, make("undo", "1")).holding == ()
    assert resolved(merge, make("undo", "1"), make("undo", "2")).holding == (merge,)


@pytest.mark.parametrize(
    "pair",
    [
        (make("reject", F), make("accept", F)),
        (make("date", F, value="2025"), make("date", F, value="2024")),
        (make("rename", A, value="One"), make("rename", A, value="Other")),
        (make("merge", A, B), make("split", A, B)),
        (make("split", B, A), make("merge", A, B)),
    ],
)
def test_corrections_that_contradict_each_other_are_set_aside_and_told(pair):
    other = make("merge", C, C.replace("/c", "/d"))
    found = resolved(other, *pair)
    assert found.holding == (other,)
    assert found.conflicts == (pair,)
    (told,) = found.told()
    assert "2: " in told and "3: " in told and "undo" in told
    assert resolved(other, *pair, make("undo", "3")).holding == (other, pair[0])


def test_a_contradiction_can_go_by_a_chain():
    chain = (make("merge", A, B), make("merge", B, C), make("split", A, C))
    assert set(resolved(*chain).conflicts[0]) == set(chain)


def test_what_is_said_of_all_who_share_a_name_can_contradict_what_is_said_of_one():
    arts, sport = f"{A}-arts", f"{A}-sport"
    for pair in [
        (make("rename", A, value="One"), make("rename", arts, value="Other")),
        (make("merge", C, A), make("split", arts, C)),
    ]:
        assert resolved(*pair).conflicts == (pair,)
    each = (make("rename", sport, value="One"), make("rename", arts, value="Other"))
    assert resolved(*each, make("merge", C, arts), make("split", C, sport)).conflicts == ()


def test_the_same_said_twice_is_no_contradiction():
    assert not resolved(make("reject", F), make("reject", F, reason="again")).conflicts
    assert not resolved(make("reject", F), make("accept", G)).conflicts


# ---------- facts


MEETING = next(fact for fact in TALKS.facts if fact.type == "Meeting")
AGREEMENT = next(fact for fact in TALKS.facts if fact.type == "Agreement")
HERE = TALKS.article.id


def test_a_rejected_agreement_takes_what_was_done_to_it_and_what_is_said_of_it_along():
    kept, about = corrected(TALKS.facts, HERE, [make("reject", AGREEMENT.id)])
    types = [fact.type for fact in kept]
    assert "Agreement" not in types and "AgreementAction" not in types
    assert not any(AGREEMENT.id in fact.values("schema:about") for fact in kept)
    assert AGREEMENT.id in about
    assert "Utterance" in types


def test_a_corrected_date_leaves_the_identifier():
    kept, _ = corrected(TALKS.facts, HERE, [make("date", MEETING.id, value="2025-03-04")])
    (meeting,) = [fact for fact in kept if fact.type == "Meeting"]
    assert (meeting.id, meeting.date, meeting.date_text) == (MEETING.id, "2025-03-04", "")


def test_what_was_accepted_is_certain():
    kept, _ = corrected(TALKS.facts, HERE, [make("accept", MEETING.id)])
    assert next(fact for fact in kept if fact.id == MEETING.id).confidence == 1.0


def test_a_fact_under_another_identifier_is_known_by_where_it_stood():
    (at,) = MEETING.evidence
    anchor = (at.article, at.start, at.end, at.rule)
    one = replace(make("reject", BASE + "id/meeting/before"), anchors=(anchor,))
    kept, about = corrected(TALKS.facts, HERE, [one])
    assert "Meeting" not in [fact.type for fact in kept]
    assert about == {MEETING.id, one.subjects[0]}
    elsewhere = replace(one, anchors=((*anchor[:3], "other-rule"),))
    assert corrected(TALKS.facts, HERE, [elsewhere])[0] == tuple(sorted(TALKS.facts))


# ---------- in a workspace


@pytest.fixture
def workspace(tmp_path):
    made = Workspace.create(tmp_path / "ws")
    for reading in EXAMPLES:
        made.keep(reading)
    build([], made)
    return made


def lines_of(workspace):
    return list(n_quads(workspace.graph()))


def named(workspace):
    rows = query(workspace.graph(), "SELECT ?n ?p { ?p a schema:Person ; skos:prefLabel ?n }")
    return {row["n"].value: row["p"].value for row in rows}


def one(workspace, name):
    return next(iri for label, iri in named(workspace).items() if label == name)


def replacements(workspace):
    """Which entity goes on under which other identifier."""
    rows = query(workspace.graph(), "SELECT ?old ?new { ?old dcterms:isReplacedBy ?new }")
    return {row["old"].value: row["new"].value for row in rows}


def held(workspace):
    rows = query(workspace.graph(), "SELECT ?m { ?m a cd:Meeting ; schema:startDate ?d }")
    return {row["m"].value for row in rows}


def check_followed(workspace):
    """A correction changes the graph as making it anew does."""
    followed = lines_of(workspace)
    update(workspace, anew=True)
    assert lines_of(workspace) == followed


def test_a_merge_makes_one_of_two_and_undo_makes_two_again(workspace):
    before = lines_of(workspace)
    pair = (one(workspace, "Bolat Serik"), one(workspace, "Dana Ospan"))
    correct(make("merge", *pair), workspace)
    (standing,) = {*named(workspace).values()} & {*pair}
    (gone,) = {*pair} - {standing}
    assert replacements(workspace) == {gone: standing}
    check_followed(workspace)
    correct(make("undo", "1"), workspace)
    assert lines_of(workspace) == before


def test_a_split_off_one_article_makes_two(workspace):
    before = set(named(workspace).values())
    serik = one(workspace, "Arash Rahimi")
    correct(make("split", serik, value=FOLLOW_UP.article.id), workspace)
    assert len(set(named(workspace).values()) - before) == 1
    check_followed(workspace)


def test_a_split_means_what_stands_whatever_the_article_calls_it(tmp_path):
    known, bare, other = person("Luc Morel", "FR"), person("Luc Morel"), person("Jean Petit")
    reports = [report("Talks.", [known]), report("A concert.", [bare]), report("Tea.", [other])]
    workspace = Workspace.create(tmp_path / "ws")
    for reading in reports:
        workspace.keep(reading)
    build([], workspace)
    assert len(named(workspace)) == 2
    correct(make("split", known.id, value=reports[1].article.id), workspace)
    found = "SELECT ?p { ?p a schema:Person ; skos:prefLabel 'Luc Morel'@en }"
    assert len(list(query(workspace.graph(), found))) == 2
    check_followed(workspace)
    with pytest.raises(CorrectionError, match="does not name"):
        correct(make("split", known.id, value=reports[2].article.id), workspace)


def test_a_new_name_is_shown_and_the_old_one_kept(workspace):
    correct(make("rename", one(workspace, "Bolat Serik"), value="Bolat A. Serik"), workspace)
    assert "Bolat A. Serik" in named(workspace)
    alias = 'ASK { ?p skos:prefLabel "Bolat A. Serik"@en ; skos:altLabel "Bolat Serik"@en }'
    assert query(workspace.graph(), alias)
    assert not replacements(workspace), "a new name changes no identifier"
    check_followed(workspace)


def test_a_rejected_fact_is_gone_with_what_follows_from_it(workspace):
    before = lines_of(workspace)
    meeting = min(held(workspace))
    met = "SELECT ?a { ?a cd:metWith ?b } "
    pairs = len(list(query(workspace.graph(), met)))
    correct(make("reject", meeting), workspace)
    assert not any(f"<{meeting}>" in line for line in lines_of(workspace)
                   if CORRECTIONS_GRAPH not in line)  # fmt: skip
    assert len(list(query(workspace.graph(), met))) == pairs - 2
    check_followed(workspace)
    correct(make("undo", "1"), workspace)
    assert lines_of(workspace) == before


WEI = person("Li Wei", "CN")
JEAN = person("Jean Petit", "FR")
NAMESAKES = [
    report("Talks.", [WEI], [office(WEI, "ambassador", "CN", "IR")]),
    report("A concert.", [WEI], [office(WEI, "pianist")]),
    report("An evening with Mr Morel.", [person("Morel")]),
    report("Mr Morel played again.", [person("Morel")]),
    report("Tea.", [JEAN]),
]


def namesakes(folder, order=range(5)):
    """A workspace with people of one name kept apart."""
    made = Workspace.create(folder)
    for number in order:
        made.keep(NAMESAKES[number])
    update(made)
    return made


def people(workspace):
    """The names of all people, sorted, and who is who in each article."""
    graph = workspace.graph()
    names = query(graph, "SELECT ?n ?p { ?p a schema:Person ; skos:prefLabel ?n }")
    told = query(graph, "SELECT ?g ?p { ?p a schema:Person GRAPH ?g { ?p schema:name ?n } }")
    return sorted(row["n"].value for row in names), {row["g"].value: row["p"].value for row in told}


def who(workspace, number):
    """Who is named in an article of `NAMESAKES`."""
    return people(workspace)[1][graph_of_article(NAMESAKES[number].article.id)]


def check_replayed(workspace, folder):
    """The store deleted and made again, and articles in another order, give the same graph."""
    before = lines_of(workspace)
    shutil.rmtree(workspace.path / "store")
    update(workspace)
    assert lines_of(workspace) == before
    other = Workspace.create(folder / "another order")
    for reading in reversed(NAMESAKES):
        other.keep(reading)
        shutil.copy(workspace.path / "corrections.jsonl", other.path)
        update(other)
    assert lines_of(other) == before


@pytest.mark.parametrize("one", range(4))
@pytest.mark.parametrize("action", ["merge", "split", "rename"])
def test_a_correction_of_a_namesake_outlives_the_store_and_any_order(tmp_path, action, one):
    workspace = namesakes(tmp_path / "first")
    assert len(set(people(workspace)[1].values())) == 5, "the example is of five people"
    whom, jean = who(workspace, one), who(workspace, 4)
    others = [who(workspace, number) for number in range(4) if number != one]
    if action == "rename":
        correct(make("rename", whom, value="The One"), workspace)
        assert people(workspace)[0].count("The One") == 1
    elif action == "merge":
        correct(make("merge", jean, whom), workspace)
        assert who(workspace, one) == who(workspace, 4)
        assert len({who(workspace, number) for number in range(4)}) == 4
    else:
        correct(make("merge", whom, others[0]), workspace)
        correct(make("undo", "1"), workspace)
        correct(make("split", whom, others[0]), workspace)
        assert len(people(workspace)[0]) == 5
    check_replayed(workspace, tmp_path)


def test_a_merge_of_namesakes_goes_on_when_another_article_comes(tmp_path):
    workspace = namesakes(tmp_path / "first", order=range(4))
    pair = (who(workspace, 2), who(workspace, 3))
    correct(make("merge", *pair), workspace)
    workspace.keep(NAMESAKES[4])
    update(workspace)
    assert who(workspace, 2) == who(workspace, 3)
    (gone,) = {*pair} - {who(workspace, 2)}
    assert replacements(workspace)[gone] == who(workspace, 2)
    check_replayed(workspace, tmp_path)
    correct(make("undo", "1"), workspace)
    assert (who(workspace, 2), who(workspace, 3)) == pair
    check_followed(workspace)


def test_who_was_split_off_can_be_corrected_until_the_split_is_undone(tmp_path):
    workspace = namesakes(tmp_path / "first", order=(0, 4))
    workspace.keep(report("Talks again.", [WEI], [office(WEI, "ambassador", "CN", "IR")]))
    update(workspace)
    correct(make("split", who(workspace, 0), value=NAMESAKES[0].article.id), workspace)
    correct(make("rename", who(workspace, 0), value="The Other"), workspace)
    assert people(workspace)[0] == ["Jean Petit", "Li Wei", "The Other"]
    check_followed(workspace)
    correct(make("undo", "1"), workspace)
    assert people(workspace)[0] == ["Jean Petit", "Li Wei"]
    check_followed(workspace)


def test_a_correction_of_a_namesake_whose_article_is_gone_is_told_and_obeyed_again_with_it(
    tmp_path,
):
    workspace = namesakes(tmp_path / "first")
    correct(make("rename", who(workspace, 3), value="Paul Morel"), workspace)
    correct(make("rename", who(workspace, 1), value="The Pianist"), workspace)
    assert without_effect(workspace, decisions(workspace)) == []
    remove([NAMESAKES[number].article.id for number in (1, 3)], workspace)
    told = without_effect(workspace, decisions(workspace))
    assert ["Paul Morel" in told[0], "The Pianist" in told[1]] == [True, True]
    assert people(workspace)[0] == ["Jean Petit", "Li Wei", "Morel"]
    check_followed(workspace)
    workspace.keep(NAMESAKES[3])
    update(workspace)
    assert "Paul Morel" in people(workspace)[0]


def test_corrections_hold_for_articles_that_come_later(tmp_path):
    workspace = Workspace.create(tmp_path)
    workspace.keep(TALKS)
    update(workspace)
    (row,) = query(workspace.graph(), "SELECT ?a { ?a a cd:Agreement }")
    correct(make("reject", row["a"].value), workspace)
    workspace.keep(FOLLOW_UP)
    update(workspace)
    assert not query(workspace.graph(), "ASK { ?a a cd:Agreement }")
    check_followed(workspace)
    remove([TALKS.article.id], workspace)
    assert not query(workspace.graph(), "ASK { ?a a cd:Agreement }")


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (make("reject", F), "no article states"),
        (make("undo", "7"), "no correction 7; there are 0"),
        (make("rename", A, value=""), "no value for rename"),
    ],
)
def test_a_correction_of_what_is_not_there_is_refused(workspace, wrong, message):
    with pytest.raises(CorrectionError, match=message):
        correct(wrong, workspace)
    assert workspace.corrections() == []


def test_a_correction_that_contradicts_another_is_refused(workspace):
    meeting = min(held(workspace))
    correct(make("reject", meeting), workspace)
    with pytest.raises(CorrectionError, match=r"1: reject .*2: accept"):
        correct(make("accept", meeting), workspace)
    assert len(workspace.corrections()) == 1


def test_a_broken_line_stops_the_build_and_is_named(workspace):
    workspace.correct("{")
    with pytest.raises(WorkspaceError, match=r"corrections\.jsonl, line 1"):
        update(workspace)


def test_corrections_are_in_the_graph_as_activities(workspace):
    serik = one(workspace, "Bolat Serik")
    correct(make("rename", serik, value="B. Serik"), workspace)
    rows = query(workspace.graph(), """SELECT ?action ?author ?time ?reason ?of {
        ?c a prov:Activity ; rdfs:label ?action ; rdfs:comment ?reason ; prov:endedAtTime ?time ;
          prov:wasAssociatedWith/rdfs:label ?author ; prov:used ?of }""")  # fmt: skip
    assert [[term.value for term in row] for row in rows] == [
        ["rename", "Ann Analyst", "2025-07-01T09:00:00Z", "seen on its website", serik]
    ]


def test_conflicting_corrections_are_not_in_the_graph():
    assert to_rdf(resolved(make("reject", F), make("accept", F))) == []


def test_the_file_says_who_when_and_why(workspace):
    correct(make("rename", one(workspace, "Bolat Serik"), value="B. Serik"), workspace)
    (line,) = workspace.corrections()
    record = json.loads(line)
    assert (record["author"], record["time"]) == ("Ann Analyst", "2025-07-01T09:00:00Z")
    assert record["reason"] == "seen on its website"
