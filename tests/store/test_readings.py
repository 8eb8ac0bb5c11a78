import json
from dataclasses import replace

import pytest
from communique.store.readings import from_json, to_json
from hypothesis import given

from tests.examples import TALKS, readings


def everything(reading):
    return (
        reading,
        [entity.evidence for entity in reading.entities],
        [(fact.evidence, fact.confidence) for fact in reading.facts],
    )


@given(readings())
def test_a_record_gives_the_reading_back(reading):
    assert everything(from_json(to_json(reading))) == everything(reading)


def test_a_record_does_not_say_where_the_file_lay():
    moved = replace(TALKS, article=replace(TALKS.article, source="/home/somebody/talks.txt"))
    assert to_json(moved) == to_json(TALKS)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"version": 2}', '{"version": 1, "article": {}}', to_json(TALKS)[:500]],
)
def test_what_is_no_record_is_a_value_error(text):
    with pytest.raises(ValueError):
        from_json(text)


@pytest.mark.parametrize("field", ["article", "entities", "facts", "reader"])
def test_an_incomplete_record_is_a_value_error(field):
    record = json.loads(to_json(TALKS))
    del record[field]
    with pytest.raises(ValueError):
        from_json(json.dumps(record))
