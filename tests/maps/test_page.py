import base64
import hashlib
import json
import re
import zlib
from importlib.resources import files
from pathlib import Path

import pytest
from communique import maps
from communique.errors import NotFound, OutputError
from communique.maps._legend import OTHERS, Group, marks
from communique.network import Filters, build, find
from communique.store import in_memory

from tests import hostile
from tests.examples import EXAMPLES
from tests.graphs import GRAPH, quads_of
from tests.maps.worlds import crowd

VENDOR = files("communique.maps") / "_vendor"


def page(kind="people", graph=GRAPH):
    return maps.render(maps.draw(kind, build(maps.kind(kind).NETWORK, graph)))


def contents(html):
    """The rows of the page's JSON as dictionaries, by table."""
    block = json.loads(re.search(r'id="data-page">(.*?)</script>', html).group(1))
    if isinstance(block, str):
        block = json.loads(zlib.decompress(base64.b64decode(block)))
    tables = {name: value for name, value in block.items() if "rows" in dict_of(value)}
    return {
        name: [dict(zip(table["columns"], row, strict=True)) for row in table["rows"]]
        for name, table in tables.items()
    }


def dict_of(value):
    return value if isinstance(value, dict) else {}


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


@pytest.mark.parametrize("kind", maps.kinds())
@pytest.mark.parametrize("graph", [GRAPH, hostile.GRAPH], ids=["examples", "hostile"])
def test_nothing_in_the_page_points_outside(graph, kind):
    html = page(kind, graph)
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


@pytest.mark.parametrize("kind", maps.kinds())
@pytest.mark.parametrize("graph", [GRAPH, hostile.GRAPH], ids=["examples", "hostile"])
def test_hostile_texts_cannot_leave_their_json(graph, kind):
    html = page(kind, graph)
    assert html.count("<script") == html.count("</script>") == 5
    assert "<img" not in html.split("<script>")[0]
    blocks = re.findall(r'<script type="application/json" id="data-(\w+)">(.*?)</script>', html)
    found = {name: json.loads(block) for name, block in blocks}
    assert set(found) == {"nodes", "edges", "page"}
    assert len(found["nodes"]) == len(found["page"]["nodes"]["rows"])
    assert len(found["edges"]) == len(found["page"]["ties"]["rows"])


@pytest.mark.parametrize("large", [False, True])
def test_every_meeting_and_every_sentence_is_in_the_page(large, monkeypatch):
    monkeypatch.setattr(maps._page, "LARGE", 0 if large else 10)
    network = build("people", GRAPH)
    html = page()
    assert ("VFI" in html) is not large, "a large map is packed"
    tables = contents(html)
    assert len(tables["things"]) == len({key for *_, key in network.edges(keys=True)})
    quotes = {sentence["quote"] for sentence in tables["quotes"]}
    for *_, edge in network.edges(data=True):
        assert {cited.quote for cited in edge["evidence"]} <= quotes
    assert len(quotes) == len(tables["quotes"]), "each sentence once"


def test_five_thousand_nodes_take_less_than_five_megabytes():
    html = maps.render(maps.draw("people", crowd(5000)))
    assert len(html.encode("utf-8")) < 5_000_000


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
    ("status", "line"),
    [("held", "held"), ("planned", "planned"), ("proposed", "planned"), ("cancelled", "denied"),
     ("signed", "held"), ("former", "held"), ("", "held")],
)  # fmt: skip
def test_a_line_is_as_real_as_what_it_stands_for(status, line):
    assert maps._map.line(status) == line


def test_no_two_countries_look_alike_before_the_marks_run_out():
    look = marks([Group(f"country {number}") for number in range(40)])
    assert len(set(look[:28])) == 28
    assert set(look[28:]) == {OTHERS}
    ring, dot = marks([Group("country not stated"), Group("country 1")])
    assert ring.fill != dot.fill


def test_an_unknown_kind_is_named_with_those_there_are():
    with pytest.raises(NotFound, match="agreements, both, countries, institutions, people"):
        maps.kind("planets")


def test_groups_with_shapes_of_their_own_keep_them_and_differ_in_colour():
    drawn = maps.draw("agreements", build("agreements", GRAPH))
    look = dict(zip([group.name for group, _ in drawn.groups], marks([g for g, _ in drawn.groups]),
                    strict=True))  # fmt: skip
    assert look["agreements concluded"].shape == "diamond"
    assert look["signatories"].shape == "dot"
    assert len({mark.fill for mark in look.values()}) == len(look)


def test_a_map_of_a_part_is_called_so():
    network = build("people", GRAPH, Filters(focus="Petrova"))
    assert maps.draw("people", network).title == "Who met whom, around Olga Petrova"


STORY = "- {text: One., show: Petrova, since: 2025}\n- {text: Two., path: [Petrova, Serik]}\n"


def test_a_story_names_its_nodes(tmp_path):
    path = tmp_path / "story.yaml"
    path.write_text(STORY, encoding="utf-8")
    network = build("people", GRAPH)
    one, two = maps.read_story(path, network, find)
    number = list(network).index
    assert one["show"] == [number(find(network.nodes, "Petrova"))]
    assert (one["since"], one["path"], two["text"]) == ("2025", [], "Two.")
    assert len(two["path"]) == 2


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("text: no list", "a story is a list of steps"),
        ("[]", "a story is a list of steps"),
        ("- title: no text", "step 1: a step has a “text”"),
        ("- {text: a, colour: red}", "no field “colour”"),
        ("- {text: a}\n- {text: b, show: Nobody Known}", "step 2: nobody and nothing called"),
        ("- {text: a, path: [Petrova]}", "a path has two ends"),
        ("- {text: a, show: [Petrova, Serik, Rahimi]}", "one name is shown, or two"),
        ("- {text: [", "story.yaml: while parsing"),
        ("- !!python/object/apply:os.system ['true']", "could not determine a constructor"),
    ],
)
def test_a_story_that_cannot_be_told_says_why(words, message, tmp_path):
    path = tmp_path / "story.yaml"
    path.write_text(words, encoding="utf-8")
    with pytest.raises(OutputError, match=re.escape(message)):
        maps.read_story(path, build("people", GRAPH), find)


def test_the_page_program_has_each_of_its_files_once():
    folder = files("communique.maps") / "_template"
    names = {Path(str(file)).stem for file in folder.iterdir() if str(file).endswith(".js")}
    assert names == set(maps._page.SCRIPTS)
    for name in names:
        source = (folder / f"{name}.js").read_text(encoding="utf-8")
        assert source.count("\n") <= 300
        assert not re.search(r"innerHTML|insertAdjacentHTML|document\.write|eval\(", source)
