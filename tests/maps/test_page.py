import base64
import hashlib
import json
import re
from importlib.resources import files

import pytest
from communique import maps
from communique.errors import NotFound
from communique.network import build
from communique.store import in_memory

from tests import hostile
from tests.examples import EXAMPLES
from tests.graphs import GRAPH, quads_of

VENDOR = files("communique.maps") / "_vendor"


def page(kind="people", graph=GRAPH):
    return maps.render(maps.draw(kind, build(maps.kind(kind).NETWORK, graph)))


def test_vis_network_is_the_one_that_was_published():
    about = json.loads((VENDOR / "vis-network.json").read_text(encoding="utf-8"))
    script = (VENDOR / "vis-network.min.js").read_bytes()
    assert hashlib.sha256(script).hexdigest() == about["sha256"]
    assert f"@version {about['version']}".encode() in script[:400]
    assert b"\r" not in script, "a browser would hash other bytes than we do"
    for name in ("LICENSE-MIT", "LICENSE-APACHE-2.0"):
        assert (VENDOR / name).is_file()


@pytest.mark.parametrize("kind", maps.kinds())
def test_the_same_graph_gives_the_same_bytes(kind):
    assert page(kind) == page(kind) == page(kind, in_memory(quads_of(reversed(EXAMPLES))))


@pytest.mark.parametrize("graph", [GRAPH, hostile.GRAPH], ids=["examples", "hostile"])
def test_nothing_in_the_page_points_outside(graph):
    html = page(graph=graph)
    outside = re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)
    assert not re.findall(r"""(?:src|href)\s*=\s*["']?\s*(?!data:,)[^"'\s>]""", outside)
    styled = re.sub(r"<style>.*?</style>", "", outside, flags=re.DOTALL)
    assert "://" not in styled and "url(" not in outside


def test_every_script_and_style_stands_in_the_policy():
    html = page()
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', html)
    assert policy.startswith("default-src &#39;none&#39;;")
    assert "unsafe" not in policy
    inline = re.findall(r"<(?:script|style)>(.*?)</(?:script|style)>", html, flags=re.DOTALL)
    assert len(inline) == 3
    for content in inline:
        digest = base64.b64encode(hashlib.sha256(content.encode("utf-8")).digest()).decode()
        assert f"sha256-{digest}" in policy


@pytest.mark.parametrize("graph", [GRAPH, hostile.GRAPH], ids=["examples", "hostile"])
def test_hostile_texts_cannot_leave_their_json(graph):
    html = page(graph=graph)
    assert html.count("<script") == html.count("</script>") == 5
    assert "<img" not in html.split("<script>")[0]
    blocks = re.findall(r'<script type="application/json" id="data-(\w+)">(.*?)</script>', html)
    found = {name: json.loads(block) for name, block in blocks}
    assert set(found) == {"nodes", "edges", "page"}
    assert len(found["nodes"]) == len(found["page"]["nodes"])


def test_every_meeting_and_every_sentence_is_in_the_page():
    network = build("people", GRAPH)
    html = page()
    block = re.search(r'id="data-page">(.*?)</script>', html).group(1)
    things = json.loads(block)["things"]
    assert len(things) == len({key for *_, key in network.edges(keys=True)})
    quotes = {cited["quote"] for thing in things for cited in thing["cited"]}
    for *_, edge in network.edges(data=True):
        assert {cited.quote for cited in edge["evidence"]} <= quotes


def test_a_meeting_of_three_stands_once_and_joins_three_pairs():
    network = build("people", GRAPH).copy()
    one, two, three = sorted(network)
    attributes = dict(next(iter(network.edges(data=True)))[2])
    network.remove_edges_from(list(network.edges(keys=True)))
    for pair in ((one, two), (one, three), (two, three)):
        network.add_edge(*pair, key="together", **attributes)
    drawn = maps.draw("people", network)
    assert [thing["who"] for thing in drawn.things] == [[0, 1, 2]]
    assert [tie.things for tie in drawn.ties] == [(0,), (0,), (0,)]
    assert "3 of 2 ties (1 meeting" in drawn.summary


@pytest.mark.parametrize(
    ("statuses", "line"),
    [
        ({"held", "planned"}, "held"),
        ({"planned", "cancelled"}, "planned"),
        ({"cancelled"}, "denied"),
        ({"signed"}, "held"),
        ({""}, "held"),
    ],
)
def test_a_line_is_as_real_as_its_most_real_meeting(statuses, line):
    assert maps._map._line([{"status": status} for status in statuses]) == line


def test_no_two_countries_look_alike_before_the_marks_run_out():
    look = maps._legend.marks([f"country {number}" for number in range(28)])
    assert len(set(look)) == 28
    ring, dot = maps._legend.marks(["country not stated", "country 1"])
    assert ring.fill != dot.fill


def test_an_unknown_kind_is_named_with_those_there_are():
    with pytest.raises(NotFound, match="countries, people"):
        maps.kind("planets")
