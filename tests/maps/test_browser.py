"""The maps as a reader meets them: in Chromium, without a network."""

import pytest
from communique.network import Filters, people_network
from communique.store import in_memory
from playwright.sync_api import expect

from tests import hostile
from tests.graphs import GRAPH
from tests.maps.worlds import PLANNED, RIGHT_TO_LEFT


def found(page, selector):
    return page.locator(selector).all_inner_texts()


def colours(page):
    """How many different colours the picture has."""
    return page.evaluate("""() => {
      const canvas = document.querySelector("#map canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }""")


@pytest.mark.parametrize("kind", ["people", "countries"])
def test_a_map_opens_without_a_request_or_a_complaint(opened, kind):
    opening = opened(GRAPH, kind)
    opening.page.click("#tab-list")
    opening.page.click("tbody button >> nth=0")
    assert opening.requests == []
    assert opening.complaints == []


def test_nodes_lines_and_labels_are_drawn(opened):
    opening = opened(GRAPH)
    assert opening.page.evaluate("window.communique.network.body.nodeIndices.length") == 3
    assert opening.page.evaluate("window.communique.network.body.edgeIndices.length") == 2
    assert colours(opening.page) > 10
    inside = opening.page.evaluate("""() => {
      const box = document.getElementById("map").getBoundingClientRect();
      const { network } = window.communique;
      return Object.values(network.getPositions()).map((spot) => network.canvasToDOM(spot))
        .every(({ x, y }) => x > 0 && y > 0 && x < box.width && y < box.height);
    }""")
    assert inside


def test_the_page_says_what_is_shown(opened):
    opening = opened(GRAPH)
    assert opening.text("h1") == "Who met whom"
    caption = opening.text(".caption p")
    assert "3 of 4 people and 2 of 2 ties" in caption
    assert "3 articles, published 2025-03-04 to 2025-06-01" in caption
    legend = opening.text("#legend")
    assert "held" in legend and "Iran (IR) 1" in legend


def test_a_filter_is_named_on_the_page(opened):
    opening = opened(GRAPH, filters=Filters(since="2025"))
    caption = opening.text(".caption p")
    assert "Shown: since 2025." in caption and "2 left out" in caption


def test_a_click_on_a_line_shows_each_meeting_with_its_sentences(opened):
    opening = opened(GRAPH)
    opening.click_tie("Arash Rahimi", "Olga Petrova")
    expect(opening.page.locator("#dossier h2")).to_have_text("Arash Rahimi – Olga Petrova")
    dossier = opening.text("#dossier")
    assert "2025-03-03" in dossier and "Kazan" in dossier and "held" in dossier
    assert "met Rector Olga Petrova of the Volga Film Institute (VFI) in Kazan" in dossier
    assert found(opening.page, "#dossier mark") == ["met", "received"]
    links = opening.page.locator("#dossier cite a")
    assert links.first.get_attribute("href") == "https://news.example/1"
    assert links.first.get_attribute("rel") == "noopener noreferrer"


def test_a_click_on_a_node_shows_the_dossier(opened):
    opening = opened(GRAPH)
    opening.click_node("Arash Rahimi")
    expect(opening.page.locator("#dossier h2")).to_have_text("Arash Rahimi")
    dossier = opening.text("#dossier")
    assert "ambassador of Iran to Russia" in dossier and "“Rahimi”" in dossier
    assert "Bolat Serik" in dossier and "Olga Petrova" in dossier
    opening.page.keyboard.press("Escape")
    expect(opening.page.locator("#dossier h2")).to_have_text("How to read this map")


@pytest.mark.parametrize("words", ["rahimi", "RAHIMI ara", "Rahïmi"])
def test_search_finds_by_name_or_alias_without_case_and_accents(opened, words):
    opening = opened(GRAPH)
    opening.page.fill("#search", words)
    assert found(opening.page, "#found li button span") == ["Arash Rahimi"]
    opening.page.keyboard.press("Enter")
    expect(opening.page.locator("#dossier h2")).to_have_text("Arash Rahimi")


def test_search_says_when_it_finds_nobody(opened):
    opening = opened(GRAPH)
    opening.page.fill("#search", "nobody at all")
    assert "No such name" in opening.text("#found")


def test_the_list_has_the_same_ties_and_works_by_keyboard_alone(opened):
    page = opened(GRAPH).page
    page.focus("#tab-map")
    page.keyboard.press("ArrowRight")
    assert page.locator("tbody tr").count() == 2
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator("th").first.get_attribute("aria-sort") == "ascending"
    page.locator("tbody button").first.focus()
    page.keyboard.press("Enter")
    assert " – " in page.inner_text("#dossier h2")
    page.fill("#search", "Serik")
    assert page.locator("tbody tr").count() == 1


def test_the_legend_hides_a_country_in_picture_and_list(opened):
    page = opened(GRAPH).page
    page.click("#legend button:has-text('Kazakhstan')")
    page.click("#tab-list")
    assert page.locator("tbody tr").count() == 1
    hidden = "window.communique.network.body.data.nodes.get({filter: (n) => n.hidden}).length"
    assert page.evaluate(hidden) == 1


def test_what_is_only_planned_is_drawn_broken(opened):
    page = opened(PLANNED).page
    dashes = page.evaluate("window.communique.network.body.data.edges.get().map((e) => e.dashes)")
    assert dashes == [[8, 6]]
    assert "planned" in page.inner_text("#legend")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_light_and_dark(opened, scheme):
    page = opened(GRAPH, color_scheme=scheme).page
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(255, 255, 255)") is (scheme == "light")


def test_a_narrow_page_does_not_scroll_sideways(opened):
    page = opened(GRAPH, viewport={"width": 360, "height": 700}).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_an_empty_map_says_so(opened):
    opening = opened(GRAPH, filters=Filters(since="2100"))
    assert "Nothing passes these filters" in opening.text("#map")
    assert opening.complaints == []


def test_hostile_texts_are_shown_as_text_and_do_nothing(opened):
    opening = opened(hostile.GRAPH)
    page = opening.page
    page.click("#tab-list")
    rows = page.locator("tbody tr")
    assert rows.count() == len(hostile.PAYLOADS)
    for number in range(rows.count()):
        rows.nth(number).locator("button").first.click()
        page.evaluate("document.querySelectorAll('#dossier details').forEach((d) => d.open = true)")
    for number in range(2 * rows.count()):
        page.evaluate("(node) => window.communique.choose({ node })", number)
    for payload in hostile.PAYLOADS:
        page.fill("#search", payload)
    page.wait_for_timeout(50)
    assert page.evaluate("window.hacked") is None
    assert opening.complaints == []
    assert [url for url in opening.requests if not url.startswith("data:")] == []
    assert page.locator("img, #dossier script, #dossier svg").count() == 0


def test_only_addresses_of_the_web_become_links(opened):
    opening = opened(hostile.GRAPH)
    hrefs = set()
    for number in range(len(hostile.PAYLOADS)):
        opening.page.evaluate("(tie) => window.communique.choose({ tie })", number)
        links = opening.page.locator("#dossier a")
        hrefs |= {links.nth(i).get_attribute("href") for i in range(links.count())}
    assert hrefs == {"https://news.example/'%22%3E%3Cscript%3Ewindow.hacked=1%3C/script%3E"}


def test_hostile_names_are_whole_in_the_dossier(opened):
    opening = opened(hostile.GRAPH)
    network = people_network(hostile.GRAPH)
    page = opening.page
    for number, (_, label) in enumerate(network.nodes(data="label")):
        page.evaluate("(node) => window.communique.choose({ node })", number)
        assert page.locator("#dossier h2").text_content() == label


def test_a_script_that_got_into_the_page_would_not_run(opened):
    page = opened(GRAPH).page
    page.evaluate("""() => {
      const image = document.createElement("div");
      image.innerHTML = '<img src="data:," onerror="window.hacked = 1">';
      const script = Object.assign(document.createElement("script"), { text: "window.hacked = 1" });
      document.body.append(image, script);
    }""")
    page.wait_for_timeout(50)
    assert page.evaluate("window.hacked") is None


def test_a_map_opens_inside_a_notebook(opened, browser):
    source = opened(GRAPH).page.content()
    context = browser.new_context()
    page = context.new_page()
    page.set_content('<iframe sandbox="allow-scripts" width="900" height="600"></iframe>')
    page.evaluate("(html) => { document.querySelector('iframe').srcdoc = html; }", source)
    frame = page.frame_locator("iframe")
    expect(frame.locator("#dossier h2")).to_have_text("How to read this map")
    context.close()


def test_names_from_right_to_left_do_not_turn_their_neighbours(opened):
    opening = opened(in_memory(RIGHT_TO_LEFT))
    opening.click_tie("علی احمدی", "Olga Petrova")
    heading = opening.page.locator("#dossier h2")
    assert heading.get_attribute("dir") == "auto"
    assert set(heading.text_content().split(" – ")) == {"Olga Petrova", "علی احمدی"}
