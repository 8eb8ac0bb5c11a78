from dataclasses import replace

import pytest
from communique.store import Index, entities_called, sentences_with
from communique.vocabulary import iri_of_article

from tests.examples import FOLLOW_UP, TALKS

PETROVA = next(e for e in TALKS.entities if e.name == "Olga Petrova")


@pytest.fixture
def index(tmp_path):
    made = Index(tmp_path / "index.sqlite")
    yield made
    made.close()


def test_totals_count_each_fact_once_and_not_the_rejected(index):
    for reading in (TALKS, FOLLOW_UP):
        id = reading.article.id
        index.add_article(id, "1")
        index.set_stated(id, ["same fact", f"fact of {id}"], ["rejected"], ())
    index.set_standing((), [PETROVA])
    assert index.totals() == {"articles": 2, "people": 1, "organizations": 0, "facts": 3}
    assert index.articles_stating(["rejected"]) == {TALKS.article.id, FOLLOW_UP.article.id}
    index.remove_article(FOLLOW_UP.article.id)
    assert index.stated([TALKS.article.id]) == {"same fact", f"fact of {TALKS.article.id}"}
    assert index.articles_stating(["same fact"]) == {TALKS.article.id}


def test_entities_stand_without_evidence_and_witness_their_country(index):
    index.set_standing((), TALKS.entities)
    stands = index.standing([PETROVA.id, "unknown"])
    assert stands == {PETROVA.id: PETROVA} and not stands[PETROVA.id].evidence
    assert index.witness("IR") is not None
    index.set_standing([entity.id for entity in TALKS.entities if entity.country == "IR"], [])
    assert index.witness("IR") is None


def found(index, tmp_path, ask, words):
    index.commit("snapshot-1", "test", "")
    return ask(tmp_path / "index.sqlite", words)


SENTENCE = "The Grütters papers were signed in Łódź, she said."


@pytest.mark.parametrize(
    ("words", "hit"),
    [
        ("signed papers", True),
        ("GRUTTERS", True),
        ("grutt", True),
        ("gru signed", False),
        ("łódź", True),
        ("burned", False),
        ('"signed', True),
        ("signed OR burned", False),
        ("words:", False),
        ("*", False),
        ("(", False),
        ("-signed", True),
        ("", False),
    ],
)
def test_sentences_are_found_by_their_words(index, tmp_path, words, hit):
    id = TALKS.article.id
    index.add_article(id, "1")
    index.set_stated(id, (), (), [(3, 53, SENTENCE)])
    expected = [f"{iri_of_article(id)}#s3-53-q"] if hit else []
    assert found(index, tmp_path, sentences_with, words) == expected


def test_sentences_of_a_removed_article_are_not_found(index, tmp_path):
    id = TALKS.article.id
    index.add_article(id, "1")
    index.set_stated(id, (), (), [(3, 53, SENTENCE)])
    index.remove_article(id)
    assert found(index, tmp_path, sentences_with, "signed") == []


@pytest.mark.parametrize(
    ("part", "hit"),
    [("trova", True), ("PÉTR", True), ("ov", True), ("olga p", True), ("petrov b", False),
     ('"', False), ("%", False), ("rektor", True)],
)  # fmt: skip
def test_entities_are_found_by_part_of_any_name(index, tmp_path, part, hit):
    entity = replace(PETROVA, aliases=("Rektor",))
    index.set_standing((), [replace(entity, name="Somebody Else")])
    index.set_standing((), [entity])
    assert found(index, tmp_path, entities_called, part) == [PETROVA.id] * hit
