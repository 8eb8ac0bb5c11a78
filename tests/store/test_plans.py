"""Named queries begin at what their parameters name: what else is in the graph costs nothing.

Oxigraph has no statistics of the graph and keeps much to the order in which a query is written, so
that a pattern in the wrong place is matched in every article. Its own account of a query counts the
rows of each step; the sum of them is compared, which is the same on every machine.
"""

import json
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pyoxigraph as ox
import pytest
from communique.pipeline import update
from communique.store import Workspace, named_queries
from communique.vocabulary import BASE

from tests.examples import EXAMPLES
from tests.graphs import QUADS

GIVEN = {
    "person": "a", "party": "a", "name": "a", "country": "IR", "other": "KZ",
    "words": "bridge", "modality": "denied", "article": "astana", "title": "ambassador",
    "event": "week", "agreement": "memorandum", "class": "agreement",
}  # fmt: skip
QUERIES = named_queries()
MARK = re.compile(r"# (entities called|sentences with|country) \?")
# Oxigraph takes what these begin with for so much that it reads dates and places of all meetings
# in a row: cheap, but not nothing.
READ_IN_A_ROW = {"who-met-whom", "whom-has-person-met"}
ENTERED = [
    *(name for name in QUERIES if MARK.search(QUERIES[name].text) and name not in READ_IN_A_ROW),
    "not-asserted",
]
LOOKED_THROUGH = [
    name for name, query in QUERIES.items() if query.parameters and name not in ENTERED
]
FEW, MANY = 2, 40


def _elsewhere(number: int) -> list[ox.Quad]:
    """The same facts of other people, bodies and countries, in other articles."""

    def other(term):
        if isinstance(term, ox.Literal) and not term.language and "#string" in str(term.datatype):
            return ox.Literal(term.value[::-1])
        if isinstance(term, ox.NamedNode) and term.value.startswith(BASE):
            for kind in ("id/person/", "id/", "graph/article/", "article/"):
                if term.value.startswith(BASE + kind):
                    return ox.NamedNode(f"{BASE}{kind}z{number}{term.value[len(BASE + kind) :]}")
        return term

    return [
        ox.Quad(other(quad.subject), quad.predicate, other(quad.object), other(quad.graph_name))
        for quad in QUADS
    ]


@pytest.fixture(scope="module")
def grown(tmp_path_factory):
    """Makes the workspace of the examples, with so many copies of them about others."""

    @cache
    def made(copies: int) -> Workspace:
        workspace = Workspace.create(tmp_path_factory.mktemp("grown"))
        for reading in EXAMPLES:
            workspace.keep(reading)
        update(workspace)
        with workspace.write() as live:
            live.fill(quad for number in range(copies) for quad in _elsewhere(number))
            live.publish(live.projection, live.applied)
        return workspace

    return made


def rows(plan: dict) -> int:
    """The rows of a step and of all steps below it."""
    return plan.get("number of results", 0) + sum(map(rows, plan.get("children", ())))


def work(workspace: Workspace, text: str, folder: Path) -> int:
    """How many rows Oxigraph makes for a query, in all of its steps."""
    program = Path(sys.executable).with_name("oxigraph")
    account = folder / "plan.json"
    subprocess.run(
        [program, "query", "--location", workspace.snapshot(), "--query", text,
         "--results-format", "csv", "--explain-file", account, "--stats"],
        check=True, capture_output=True,
    )  # fmt: skip
    return rows(json.loads(account.read_text(encoding="utf-8"))["plan"])


def work_with(name: str, workspace: Workspace, folder: Path) -> int:
    query = QUERIES[name]
    given = {key: GIVEN[key] for key in query.parameters if key in GIVEN}
    return work(workspace, query.bound(given, workspace.index), folder)


@pytest.mark.parametrize("name", ENTERED)
def test_work_does_not_grow_with_what_the_parameters_exclude(name, grown, tmp_path):
    few = work_with(name, grown(FEW), tmp_path)
    assert few
    assert work_with(name, grown(MANY), tmp_path) == few


@pytest.mark.parametrize("name", LOOKED_THROUGH)
def test_what_no_index_finds_is_looked_through_once(name, grown, tmp_path):
    few, many = (work_with(name, grown(copies), tmp_path) for copies in (FEW, MANY))
    assert (many - few) / (MANY - FEW) < len(QUADS) / 4


def test_a_hop_in_the_wrong_place_is_seen(grown, tmp_path):
    text = (QUERIES["offices-over-time"].bound({"person": "a"}, grown(FEW).index)).replace(
        "?role cd:servesCountry ?country }", "?role cd:servesCountry ?country . ?country a ?any }"
    )
    assert work(grown(MANY), text, tmp_path) > work(grown(FEW), text, tmp_path)
