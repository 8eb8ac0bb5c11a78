import tempfile
from pathlib import Path

import pyoxigraph as ox
from communique.rdf import to_rdf
from communique.store import Live, in_memory
from communique.vocabulary import ENTITIES_GRAPH
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import EXAMPLES, TALKS, readings

subsets = st.sets(st.sampled_from(range(len(EXAMPLES))))


def own(reading):
    """An article's quads without the graph of entities, which articles share."""
    return [q for q in to_rdf(reading) if q.graph_name.value != ENTITIES_GRAPH]


def quads(store):
    return set(map(str, store))


@settings(max_examples=12)
@given(st.lists(subsets, min_size=1, max_size=4))
def test_changing_step_by_step_equals_filling_at_once(steps):
    with tempfile.TemporaryDirectory() as folder:
        live = Live(Path(folder))
        standing = set()
        for numbers in steps:
            for n in standing | numbers:
                live.replace_article(EXAMPLES[n].article.id, own(EXAMPLES[n]) * (n in numbers))
            live.forget_runs()
            standing = numbers
        expected = in_memory(quad for n in standing for quad in own(EXAMPLES[n]))
        assert quads(live.store) == quads(expected)
        live.close()


@settings(max_examples=12)
@given(readings(), readings())
def test_any_article_can_be_replaced_by_any_other(one, other):
    with tempfile.TemporaryDirectory() as folder:
        live = Live(Path(folder))
        for reading in (one, other, one):
            live.replace_article(one.article.id, ())
            live.replace_article(other.article.id, ())
            live.replace_article(reading.article.id, own(reading))
        live.forget_runs()
        assert quads(live.store) == quads(in_memory(own(one)))
        live.close()


def test_what_is_said_of_some_subjects_is_replaced_and_the_rest_stays(tmp_path):
    live = Live(tmp_path)
    described = [q for q in to_rdf(TALKS) if q.graph_name.value == ENTITIES_GRAPH]
    live.fill(described)
    person = next(e for e in TALKS.entities if e.kind == "person")
    live.replace_subjects(ENTITIES_GRAPH, [person.id], [])
    rest = [q for q in described if q.subject.value != person.id]
    assert len(rest) < len(described)
    assert quads(live.store) == quads(in_memory(rest))
    live.close()


def test_the_default_graph_is_the_merge_of_all_graphs(tmp_path):
    live = Live(tmp_path)
    for reading in EXAMPLES:
        live.replace_article(reading.article.id, own(reading))
    live.replace_article(TALKS.article.id, ())
    triples = {(q.subject, q.predicate, q.object) for q in live.store
               if not isinstance(q.graph_name, ox.DefaultGraph)}  # fmt: skip
    default = [q for q in live.store if isinstance(q.graph_name, ox.DefaultGraph)]
    assert {(q.subject, q.predicate, q.object) for q in default} == triples
    live.close()


def test_what_is_not_published_is_as_if_it_had_not_been(tmp_path):
    live = Live(tmp_path)
    live.fill(own(TALKS))
    live.index.add_article(TALKS.article.id, "1")
    live.publish("made by a test")
    live.close()
    live = Live(tmp_path)
    live.replace_article(TALKS.article.id, ())
    live.index.remove_article(TALKS.article.id)
    live.close()
    live = Live(tmp_path)
    assert quads(live.store) == quads(in_memory(own(TALKS)))
    assert live.index.signatures() == {TALKS.article.id: "1"}
    assert live.projection == "made by a test"
    live.close()


def test_in_memory_answers_over_all_graphs():
    store = in_memory(to_rdf(TALKS))
    people = "SELECT ?p { ?p a <https://schema.org/Person> }"
    assert len(list(store.query(people))) == 3
