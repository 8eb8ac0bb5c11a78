import tempfile
from pathlib import Path

import pyoxigraph as ox
from communique.rdf import to_rdf
from communique.store import Live, in_memory
from communique.vocabulary import DERIVED_GRAPH
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.examples import EXAMPLES, TALKS, readings

subsets = st.lists(st.sampled_from(range(len(EXAMPLES))), max_size=3, unique=True)


def parts(numbers):
    return [(EXAMPLES[n].article.id, _own(EXAMPLES[n])) for n in numbers]


def _own(reading):
    """An article's quads without the graph of entities, which is a part of its own."""
    return [q for q in to_rdf(reading) if not q.graph_name.value.endswith("/entities")]


def quads(store):
    return set(map(str, store))


@settings(max_examples=15)
@given(st.lists(subsets, min_size=1, max_size=4))
def test_changing_step_by_step_equals_filling_at_once(steps):
    with tempfile.TemporaryDirectory() as folder:
        live = Live(Path(folder))
        for numbers in steps:
            live.sync(parts(numbers))
            live.publish()
        expected = in_memory(quad for _, found in parts(steps[-1]) for quad in found)
        assert quads(live.store) == quads(expected)
        live.close()


@settings(max_examples=15)
@given(readings(), readings())
def test_any_article_can_be_replaced_by_any_other(one, other):
    with tempfile.TemporaryDirectory() as folder:
        live = Live(Path(folder))
        for reading in (one, other, one):
            live.sync([(reading.article.id, _own(reading))])
            live.publish()
        assert quads(live.store) == quads(in_memory(_own(one)))
        live.close()


def test_the_default_graph_is_the_merge_of_all_graphs(tmp_path):
    live = Live(tmp_path)
    live.sync(parts([0, 1]))
    live.publish()
    live.sync(parts([1, 2]))
    triples = {(q.subject, q.predicate, q.object) for q in live.store}
    default = [q for q in live.store if isinstance(q.graph_name, ox.DefaultGraph)]
    assert {(q.subject, q.predicate, q.object) for q in default} == triples


def test_a_store_is_dirty_from_the_first_change_until_it_is_published(tmp_path):
    live = Live(tmp_path)
    assert live.dirty
    live.sync(parts([0]))
    live.publish()
    assert not live.dirty
    live.sync(parts([0]))
    assert not live.dirty
    live.put(DERIVED_GRAPH, [])
    assert live.dirty


def test_in_memory_answers_over_all_graphs():
    store = in_memory(to_rdf(TALKS))
    people = "SELECT ?p { ?p a <https://schema.org/Person> }"
    assert len(list(store.query(people))) == 3
