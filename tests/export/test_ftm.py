"""What FollowTheMoney's own library says of the export: it reads every entity and loses nothing."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.export.sources import every_graph, only

# The library needs older packages than ours: it lies in a folder of its own.
LIBRARY = Path(__file__).parent.parent.parent / "build/ftm"
READ = """
import json, sys
from followthemoney import model
from followthemoney.exc import InvalidData
from followthemoney.proxy import EntityProxy

problems = []
for line in sys.stdin.buffer:
    entity = json.loads(line)
    schema = model.get(entity["schema"])
    try:
        schema.validate(entity)
    except InvalidData as error:
        told = error.errors["properties"]
        problems += [[schema.name, name, told[name]] for name in told]
    read = EntityProxy.from_dict(entity, cleaned=False)
    for name, values in entity["properties"].items():
        kept = read.get(name) if name in schema.properties else []
        if set(kept) != set(values):
            problems.append([schema.name, name, sorted({*values} ^ {*kept})])
print(json.dumps(problems))
"""


def problems(path):
    """What the library does not take as it stands: schema, property, and what is wrong."""
    if not (LIBRARY / "followthemoney").is_dir():
        pytest.fail("followthemoney is not in build/ftm; run: make ftm")
    # Without -S the packages of this environment would be found beside those of the library.
    done = subprocess.run(
        [sys.executable, "-S", "-c", READ],
        input=path.read_bytes(), capture_output=True, check=False,
        env={**os.environ, "PYTHONPATH": str(LIBRARY)},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr.decode("utf-8")
    return json.loads(done.stdout)


@every_graph
def test_the_library_takes_every_entity_with_every_value(where, tmp_path):
    assert problems(only("ftm", where, tmp_path)) == []


@pytest.mark.parametrize(
    "properties",
    [{"name": ["A"], "country": ["Atlantis"]}, {"name": ["A"], "height of fame": ["1"]}],
)
def test_the_library_would_say_what_is_wrong(properties, tmp_path):
    wrong = {"id": "a", "schema": "Person", "properties": properties}
    path = tmp_path / "wrong.json"
    path.write_text(json.dumps(wrong), encoding="utf-8")
    assert {name for _, name, _ in problems(path)} == {list(properties)[1]}
