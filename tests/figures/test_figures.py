"""Figures are the same bytes each time, hold any name, and say from what they are drawn."""

import xml.etree.ElementTree as ET
from itertools import combinations

import pytest
from communique import analyze, figures
from communique.errors import NotFound, OutputError, QueryError
from communique.figures._figure import to_bytes
from communique.plugins import modules

from tests.analyze.networks import network
from tests.hostile import PAYLOADS

CODES = {"Ana": "IR", "Bo": "FR", "Cy": "DE"}
GRAPH = network(
    [
        ("talks", ("Ana", "Bo"), {"date": "2025-03-01"}),
        ("visit", ("Bo", "Cy"), {"date": "2024-11", "articles": ("a2",)}),
        ("call", ("Ana", "Bo"), {}),
    ],
    CODES,
    ends=("Bo",),
)
TABLE = analyze.analyze("brokers", GRAPH)
NAMES = sorted(modules("communique.figures"))


def words(svg):
    return [text.text for text in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("form", ["svg", "png"])
def test_a_figure_is_the_same_bytes_each_time(name, form):
    first, second = (to_bytes(figures.draw(name, GRAPH, TABLE), form) for _ in range(2))
    assert first == second
    assert first.startswith(b"<?xml" if form == "svg" else b"\x89PNG")
    assert b"<dc:date>" not in first


@pytest.mark.parametrize("name", NAMES)
def test_a_caption_says_how_much_of_when_and_stands_in_the_picture(name):
    drawn = figures.draw(name, GRAPH, TABLE)
    assert "3 things" in drawn.caption
    assert "dated 2024-11 to 2025-03-01" in drawn.caption
    assert drawn.caption.endswith("Read in 3 articles, published 2025-01-01 to 2025-12-31.")
    shown = words(to_bytes(drawn, "svg"))
    assert drawn.title in shown
    assert " ".join(line for line in shown if line in drawn.caption).endswith("2025-12-31.")


def test_names_are_text_that_can_be_searched():
    assert {"Ana", "Bo", "Cy"} <= {*words(to_bytes(figures.draw("ego", GRAPH, TABLE), "svg"))}


@pytest.mark.parametrize("name", NAMES)
def test_hostile_names_stay_names(name):
    named = [f"{payload} 王 राम $x_1$" for payload in PAYLOADS]
    codes = dict(zip(named, PAYLOADS, strict=True))
    things = [(f"m{n}", pair, {"date": "2025-01-01"}) for n, pair in
              enumerate(combinations(named, 2))]  # fmt: skip
    graph = network(things, codes, ends=(named[0],))
    table = analyze.analyze("degree", graph)
    svg = to_bytes(figures.draw(name, graph, table), "svg")
    tags = {element.tag.rpartition("}")[2] for element in ET.fromstring(svg).iter()}
    assert not tags & {"script", "foreignObject", "iframe", "img"}
    assert b"\x1b" not in svg
    assert to_bytes(figures.draw(name, graph, table), "png").startswith(b"\x89PNG")


def test_a_bar_stands_for_each_who_has_any():
    drawn = figures.draw("bars", GRAPH, TABLE)
    assert drawn.caption.startswith("The first 1 of 3 by betweenness")
    assert "articles drawn 200 times again" in drawn.caption


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_network_is_drawn_empty(name):
    graph = network([], {"Bo": ""}, ends=("Bo",), published=(), articles=0, first="", last="")
    table = analyze.analyze("brokers", graph)
    assert to_bytes(figures.draw(name, graph, table), "svg")


def test_years_that_are_many_are_drawn_as_years():
    graph = network([("m", ("Ana", "Bo"), {"date": "1890-05-01"}),
                     ("n", ("Ana", "Bo"), {"date": "2019"})])  # fmt: skip
    drawn = figures.draw("timeline", graph, None)
    assert "1 of 2 things" in drawn.caption and "by year" in drawn.caption
    assert "2025" in " ".join(words(to_bytes(drawn, "svg")))


def test_only_svg_and_png_are_written(tmp_path):
    drawn = figures.draw("heat", GRAPH, TABLE)
    figures.write(drawn, tmp_path / "h.svg")
    assert (tmp_path / "h.svg").read_bytes() == to_bytes(drawn, "svg")
    with pytest.raises(OutputError, match=r"\.svg or \.png"):
        figures.write(drawn, tmp_path / "h.pdf")


def test_an_unknown_figure_and_nobody_in_focus_are_said():
    with pytest.raises(NotFound, match="bars, ego, heat, timeline"):
        figures.draw("pie", GRAPH, TABLE)
    with pytest.raises(QueryError, match="--focus"):
        figures.draw("ego", network([]), TABLE)
