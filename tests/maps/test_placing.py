import json
from xml.etree import ElementTree

import pytest
from communique import maps, network
from communique.export import Source, export
from communique.maps._placing import layout
from communique.network import Filters, build, slices

from tests.graphs import GRAPH
from tests.maps.worlds import crowd, world

THINNED = [
    Filters(since="2025-04"), Filters(until="2025-03"), Filters(status=("held",)),
    Filters(min_sources=2), Filters(min_belief=0.9),
]  # fmt: skip


def places(drawn):
    return {node.key: (node.x, node.y) for node in drawn.nodes}


@pytest.mark.parametrize("kind", maps.kinds())
@pytest.mark.parametrize("filters", THINNED, ids=lambda filters: filters.describe())
def test_what_time_or_evidence_thins_stays_in_place(kind, filters):
    of = maps.kind(kind).NETWORK
    whole = places(maps.draw(kind, build(of, GRAPH)))
    part = places(maps.draw(kind, build(of, GRAPH, filters)))
    assert part == {node: whole[node] for node in part}


def test_so_does_what_is_near_a_name():
    near = places(maps.draw("people", build("people", GRAPH, Filters(focus="Petrova", depth=2))))
    later = Filters(focus="Petrova", depth=2, since="2025-03")
    part = places(maps.draw("people", build("people", GRAPH, later)))
    assert part == {node: near[node] for node in part}


def test_slices_of_time_have_everybody_where_the_whole_has_them():
    whole = build("people", GRAPH)
    found = slices(whole)
    assert found
    for part in found.values():
        assert layout(part) == layout(whole)


def test_exports_have_the_places_of_the_map(tmp_path):
    whole = build("people", GRAPH)
    drawn = places(maps.draw("people", whole))
    source = Source(GRAPH, tuple, lambda: whole, lambda shown: layout(shown).spots)
    export(source, tmp_path / "g.gexf")
    spots = {}
    for node in ElementTree.parse(tmp_path / "g.gexf").iter("{http://gexf.net/1.3}node"):
        spot = node.find("{http://gexf.net/1.3/viz}position")
        spots[node.get("id")] = (float(spot.get("x")), -float(spot.get("y")))
    assert spots == drawn
    export(source, tmp_path / "g.cyjs")
    elements = json.loads((tmp_path / "g.cyjs").read_text(encoding="utf-8"))["elements"]["nodes"]
    positions = {one["data"]["id"]: tuple(one["position"].values()) for one in elements}
    assert positions == drawn


def test_a_layout_is_kept_and_used_again(tmp_path):
    kept = tmp_path / "layouts"
    first = layout(crowd(60), kept)
    (file,) = kept.iterdir()
    moved = json.loads(file.read_text(encoding="utf-8"))
    some = next(iter(moved["spots"]))
    moved["spots"][some] = [12345, 0]
    file.write_text(json.dumps(moved), encoding="utf-8")
    again = layout(crowd(60), kept)
    assert again.spots[some] == (12345, 0)
    assert {**again.spots, some: first.spots[some]} == first.spots
    layout(crowd(61), kept)
    assert len([*kept.iterdir()]) == 2, "another network has another layout"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b'{"spots": 1}', b'{"spots": {}, "circle_of": {}, "circles": []}',
     b'{"spots": {"a": ["x", null]}, "circle_of": {}, "circles": []}', b"\xff"],
)  # fmt: skip
def test_a_broken_layout_is_drawn_anew(tmp_path, content):
    expected = layout(crowd(20), tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert layout(crowd(20), tmp_path) == expected == layout(crowd(20))


def test_where_nothing_can_be_kept_it_is_drawn_all_the_same(tmp_path):
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert layout(crowd(20), tmp_path / "file") == layout(crowd(20))


def test_a_part_of_a_large_map_has_no_empty_circle(monkeypatch):
    for module in (maps._placing, maps._map, maps._page):
        monkeypatch.setattr(module, "LARGE", 20)
    whole = crowd(80)
    spots = layout(whole)
    some = [node for node in whole if spots.circle_of[node] % 2]
    part = network.people_network(GRAPH)
    part.clear()
    part.graph.update(whole.graph, wider=whole)
    part.add_nodes_from((node, whole.nodes[node]) for node in some)
    drawn = maps.draw("people", part)
    assert drawn.start == "circles"
    assert {node.circle for node in drawn.nodes} == set(range(len(drawn.circles)))
    assert places(drawn) == {node: spots.spots[node] for node in some}


@pytest.mark.parametrize("kind", maps.kinds())
def test_invented_networks_can_be_drawn(kind):
    drawn = maps.draw(kind, world(kind, 60))
    assert len(drawn.nodes) == len(set(places(drawn).values()))
