"""The maps as a reader meets them: in Chromium, without a network."""

import csv
import io
import struct
from pathlib import Path
from xml.etree import ElementTree

import pytest
from communique import maps
from communique.network import Filters, find, people_network
from communique.store import in_memory
from playwright.sync_api import expect

from tests import hostile
from tests.graphs import GRAPH
from tests.maps.worlds import PLANNED, RIGHT_TO_LEFT, crowd

SVG = "{http://www.w3.org/2000/svg}"


def found(page, selector):
    return page.locator(selector).all_inner_texts()


def colours(page):
    """How many different colours the picture has."""
    return page.evaluate("""() => {
      const canvas = document.querySelector("#map canvas");
      const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    }""")


@pytest.mark.parametrize("kind", maps.kinds())
def test_a_map_opens_without_a_request_or_a_complaint(opened, kind):
    # In the hand-made graph no two institutions deal with each other.
    opening = opened(hostile.GRAPH if kind == "institutions" else GRAPH, kind)
    opening.page.click("#tab-list")
    opening.page.click("tbody button >> nth=0")
    assert opening.requests == []
    assert opening.complaints == []


def test_nodes_lines_and_labels_are_drawn(opened):
    opening = opened(GRAPH)
    assert opening.state("[map.scene().figures.length, map.scene().lines.length]") == [3, 2]
    assert colours(opening.page) > 10
    inside = opening.page.evaluate("""() => {
      const box = document.getElementById("map").getBoundingClientRect();
      const { network } = window.communique;
      return window.communique.scene().figures.map((spot) => network.canvasToDOM(spot))
        .every(({ x, y }) => x > 0 && y > 0 && x < box.width && y < box.height);
    }""")
    assert inside


def test_the_page_says_what_is_shown(opened):
    opening = opened(GRAPH)
    assert opening.text("h1") == "Who met whom"
    caption = opening.text(".summary")
    assert "3 of 4 people and 2 of 2 ties" in caption
    assert "3 articles of 2 publishers, published 2025-03-04 to 2025-06-01" in caption
    legend = opening.text("#legend")
    assert "held" in legend and "Iran (IR) 1" in legend


def test_a_filter_is_named_on_the_page(opened):
    opening = opened(GRAPH, filters=Filters(since="2025"))
    caption = opening.text(".summary")
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
    assert "“Film is a bridge”" not in dossier, "that is another's statement"
    opening.page.keyboard.press("Escape")
    expect(opening.page.locator("#dossier")).to_be_hidden()


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
    page.locator("th button").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("th").first.get_attribute("aria-sort") == "ascending"
    assert page.evaluate("document.activeElement.closest('th') !== null")
    page.locator("tbody button").first.focus()
    page.keyboard.press("Enter")
    assert " – " in page.inner_text("#dossier h2")
    page.fill("#search", "Serik")
    assert page.locator("tbody tr").count() == 1


def test_the_legend_hides_a_country_in_picture_and_list(opened):
    page = opened(GRAPH).page
    page.click("#legend button:has-text('Kazakhstan')")
    assert (
        page.locator("#legend button:has-text('Kazakhstan')").get_attribute("aria-pressed")
        == "false"
    )
    assert "without Kazakhstan (KZ)" in page.inner_text("#count")
    page.click("#tab-list")
    assert page.locator("tbody tr").count() == 1
    assert page.evaluate("window.communique.scene().figures.map(({ id }) => id)") == [0, 2]


def test_what_is_only_planned_is_drawn_broken(opened):
    page = opened(PLANNED).page
    drawing = ElementTree.fromstring(page.evaluate("window.communique.svg()"))
    assert [line.get("stroke-dasharray") for line in drawing.iter(f"{SVG}line")] == ["8 6", "6 4"]
    assert "planned" in page.inner_text("#legend")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_follows_light_and_dark(opened, scheme):
    page = opened(GRAPH, color_scheme=scheme).page
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(255, 255, 255)") is (scheme == "light")


def test_a_narrow_page_does_not_scroll_sideways(opened):
    page = opened(GRAPH, viewport={"width": 360, "height": 700}).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_a_narrow_page_has_a_taller_picture_and_the_same_places_in_its_address(opened):
    spots = "map.scene().figures.map(({ x, y }) => [x, y])"
    wide = opened(crowd(30)).state(spots)
    narrow = opened(crowd(30), viewport={"width": 390, "height": 844})
    taller = narrow.state(spots)
    assert [x for x, _ in taller] == [x for x, _ in wide]
    (factor,) = {round(b / a, 6) for (_, a), (_, b) in zip(wide, taller, strict=True) if a}
    assert factor > 1.2
    narrow.page.click("#whole")
    _, y, _ = narrow.state("map.state().at").split(",")
    assert abs(float(y) * factor - narrow.state("map.network.getViewPosition().y")) <= factor


def test_a_change_of_a_filter_is_drawn_once(opened):
    page = opened(crowd(60)).page
    drawn = page.evaluate("""() => new Promise((done) => {
      let count = 0;
      window.communique.network.on("afterDrawing", () => { count += 1; });
      const frames = (left) => (left ? requestAnimationFrame(() => frames(left - 1)) : done(count));
      window.communique.change({ since: "2018", belief: 0.6 });
      frames(6);
    })""")
    assert drawn == 1


def test_an_empty_map_says_so(opened):
    opening = opened(GRAPH, filters=Filters(since="2100"))
    assert "Nothing passes these filters" in opening.text("#empty")
    assert opening.complaints == []


@pytest.mark.parametrize("kind", maps.kinds())
def test_hostile_texts_are_shown_as_text_and_do_nothing(opened, kind):
    opening = opened(hostile.GRAPH, kind)
    page = opening.page
    page.evaluate("""() => {
      const { choose, change, nodes, ties, svg, csv, caption } = window.communique;
      const details = () => document.querySelectorAll("#dossier details");
      const open = () => details().forEach((one) => { one.open = true; });
      change({ view: "list" });
      change({ table: "nodes" });
      change({ view: "map" });
      nodes.forEach((_, node) => { choose({ node }); open(); });
      ties.forEach((_, tie) => { choose({ tie }); open(); });
      ties.forEach(({ ends }) => { change({ way: ends }); open(); });
      [svg(), csv(), caption()].forEach((words) => { if (!words) throw new Error("empty"); });
    }""")
    for payload in hostile.PAYLOADS:
        page.fill("#search", payload)
    for address in (
        "#node=%E0%A4%A&only=%",
        "#at=1,1,1e9&belief=x&step=-9&open=__proto__&view=<img>",
    ):
        page.evaluate("(hash) => { location.hash = hash; }", address)
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
    expect(frame.locator("h1")).to_have_text("Who met whom")
    frame.locator("#help").click()
    expect(frame.locator("#dossier h2")).to_have_text("How to read this map")
    canvas = frame.locator("#map canvas").bounding_box()
    assert canvas["width"] > 300 and canvas["height"] > 100
    context.close()


def test_names_from_right_to_left_do_not_turn_their_neighbours(opened):
    opening = opened(in_memory(RIGHT_TO_LEFT))
    opening.click_tie("علی احمدی", "Olga Petrova")
    heading = opening.page.locator("#dossier h2")
    assert heading.get_attribute("dir") == "auto"
    assert set(heading.text_content().split(" – ")) == {"Olga Petrova", "علی احمدی"}


# ---------- filters, path and parts


def test_time_narrows_the_map_while_everybody_stays_in_place(opened):
    opening = opened(crowd(30))
    page = opening.page
    places = "Object.fromEntries(map.scene().figures.map(({ id, x, y }) => [id, `${x},${y}`]))"
    before = opening.state(places)
    counts = page.locator("#bars div").evaluate_all("(bars) => bars.map((bar) => bar.title)")
    assert [count.split(":")[0] for count in counts] == [str(year) for year in range(2014, 2026)]
    page.locator("#since").fill("5")
    page.locator("#until").fill("6")
    page.uncheck("#undated")
    assert "2019 to 2020" in page.inner_text("#count")
    shown = opening.state("[...map.shown().ties.values()].flat().map((n) => map.things[n].date)")
    assert shown and {date[:4] for date in shown} <= {"2019", "2020"}
    within = sum(int(count.split(": ")[1]) for count in counts[5:7])
    assert len(set(shown)) <= within == len(shown)
    after = opening.state(places)
    assert after and after == {node: before[node] for node in after}
    page.click("#reset")
    expect(page.locator("#count")).to_have_text("")


def test_evidence_thins_the_map_in_picture_list_and_counts(opened):
    opening = opened(crowd(30))
    page = opening.page
    page.select_option("#sources", "2")
    page.locator("#belief").fill("0.7")
    shown = opening.state(
        "[...map.shown().ties.values()].flat().map((n) => map.things[n])"
        ".map(({ sources, belief }) => [sources, belief])"
    )
    assert shown and all(sources >= 3 and belief >= 0.7 for sources, belief in shown)
    page.click("#tab-list")
    assert page.locator("tbody tr").count() == len(shown)
    assert opening.state("map.scene().lines.length") == len(shown)


def test_a_path_leads_from_one_to_another_with_the_sentences_of_each_step(opened):
    opening = opened(GRAPH)
    page = opening.page
    page.fill("#search", "petrova")
    page.keyboard.press("Enter")
    page.click("#dossier button:has-text('Path to')")
    page.keyboard.type("serik")
    page.keyboard.press("Enter")
    expect(page.locator("#dossier h2")).to_have_text("From Olga Petrova to Bolat Serik")
    steps = page.locator("#dossier h3").all_text_contents()
    assert [step.split(". ")[1] for step in steps] == [
        "Olga Petrova – Arash Rahimi",
        "Arash Rahimi – Bolat Serik",
    ]
    assert "held talks" in found(page, "#dossier mark")
    page.click("#legend button:has-text('Iran')")
    assert "No way connects them" in page.inner_text("#dossier")


def test_a_map_of_a_path_opens_on_it(opened):
    page = opened(GRAPH, filters=Filters(path=("Petrova", "Serik"))).page
    expect(page.locator("h1")).to_have_text("Who met whom: from Olga Petrova to Bolat Serik")
    assert "2 steps" in page.inner_text("#dossier")


def test_neighbours_are_singled_out_added_hidden_and_brought_back(opened):
    opening = opened(GRAPH)
    page = opening.page
    opening.click_node("Bolat Serik")
    page.click("#dossier button:has-text('Only neighbours')")
    assert opening.state("map.shown().count") == 2
    opening.page.evaluate(
        "communique.choose({node: communique.nodes.findIndex((n) => n.name === 'Arash Rahimi')})"
    )
    page.click("#dossier button:has-text('Add neighbours')")
    assert opening.state("map.shown().count") == 3
    page.click("#dossier button:has-text('Hide')")
    assert opening.state("map.shown().count") == 2
    assert "1 person hidden" in page.inner_text("#count")
    page.click("#reset")
    assert opening.state("map.shown().count") == 3


# ---------- views that can be sent


def test_who_opens_the_address_sees_the_same_view(opened):
    first = opened(crowd(30))
    first.page.evaluate("""() => {
      const { change, choose } = window.communique;
      change({ since: "2018", until: "2022", undated: false, belief: 0.6 });
      change({ groups: new Set([1]), types: new Set(["Visit"]) });
      choose({ node: 4 });
    }""")
    address = first.address()
    view = "[map.address(), map.shown().count, [...map.shown().ties.keys()]]"
    again = opened(crowd(30), address=address)
    assert again.state(view) == first.state(view)
    expect(again.page.locator("#dossier h2")).to_have_text(first.page.inner_text("#dossier h2"))
    assert address.count("since=2018") == 1
    assert again.complaints == []


def test_a_story_leads_through_views(opened, tmp_path):
    path = tmp_path / "story.yaml"
    path.write_text(
        "- {title: One, text: The rector., show: Olga Petrova}\n"
        "- {text: The way., path: [Petrova, Serik], since: 2025}\n"
        "- {text: The tie., show: [Petrova, Rahimi]}\n",
        encoding="utf-8",
    )
    network = people_network(GRAPH)
    page = opened(GRAPH, story=maps.read_story(path, network, find)).page
    page.click("#story-next")
    assert (page.inner_text("#story-title"), page.inner_text("#story-text")) == (
        "One",
        "The rector.",
    )
    expect(page.locator("#dossier h2")).to_have_text("Olga Petrova")
    page.click("#story-next")
    expect(page.locator("#dossier h2")).to_have_text("From Olga Petrova to Bolat Serik")
    page.click("#story-next")
    expect(page.locator("#story-next")).to_be_disabled()
    assert " – " in page.inner_text("#dossier h2")
    page.click("#story-back")
    assert page.inner_text("#story-count") == "2 of 3"


# ---------- keyboard and screen reader


def test_arrows_walk_from_one_to_the_next_and_enter_reads(opened):
    opening = opened(GRAPH)
    page = opening.page
    page.focus("#map")
    page.keyboard.press("ArrowRight")
    first = page.inner_text("#dossier h2")
    assert first == "Arash Rahimi", "the one with most meetings"
    for key in ("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown"):
        page.keyboard.press(key)
    assert page.inner_text("#dossier h2") != ""
    page.wait_for_timeout(150)
    assert page.inner_text("#spoken").startswith(page.inner_text("#dossier h2"))
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "dossier"


def test_everything_to_press_has_a_name(opened):
    page = opened(GRAPH).page
    page.click("#tab-list")
    page.locator("tbody button").first.click()
    kinds = "button, input, select, a, textarea"
    nameless = page.evaluate(
        """(kinds) => [...document.querySelectorAll(kinds)]
      .filter((item) => !(item.ariaLabel || item.textContent.trim() || item.labels?.length))
      .map((item) => item.outerHTML)""",
        kinds,
    )
    assert nameless == []


def test_the_list_has_people_too_sorted_by_any_column(opened):
    page = opened(GRAPH).page
    page.click("#tab-list")
    page.click("#tables button:has-text('People')")
    assert page.locator("tbody tr").count() == 3
    page.click("th button:has-text('Person')")
    assert found(page, "tbody td:first-child") == ["Arash Rahimi", "Bolat Serik", "Olga Petrova"]


# ---------- what is taken along


def test_the_drawing_has_what_is_seen(opened):
    opening = opened(hostile.GRAPH)
    drawing = ElementTree.fromstring(opening.state("map.svg()"))
    words = " ".join(drawing.itertext())
    assert "Who met whom" in words and "held" in words and "22 of 22 people" in words
    shapes = [shape for shape in drawing.iter() if shape.get("stroke-width") and shape.get("fill")]
    assert len(shapes) >= 22
    assert not [
        part for part in drawing.iter() if part.tag.rpartition("}")[2] in ("script", "image")
    ]
    few = ElementTree.fromstring(
        opened(GRAPH).state("map.change({groups: new Set([0])}), map.svg()")
    )
    assert len(list(few.iter(f"{SVG}line"))) < 4


def test_the_picture_is_three_times_as_sharp_as_the_screen(opened):
    opening = opened(hostile.GRAPH)
    page = opening.page
    page.click("#save summary")
    with page.expect_download() as download:
        page.click("[data-save=png]")
    raw = Path(download.value.path()).read_bytes()
    width, height = struct.unpack(">II", raw[16:24])
    shown = page.evaluate("document.getElementById('map').clientWidth")
    assert (raw[:8], width) == (b"\x89PNG\r\n\x1a\n", 3 * shown)
    assert height > 600
    assert download.value.suggested_filename == "who-met-whom.png"
    assert opening.complaints == []


def test_the_table_has_each_sentence_and_no_formula(opened):
    opening = opened(hostile.GRAPH)
    text = opening.state("map.csv()")
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))
    assert len(rows) == len(hostile.PAYLOADS)
    assert {row["status"] for row in rows} == {"held"}
    for row in rows:
        for value in row.values():
            assert not value.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    some = list(
        csv.DictReader(io.StringIO(opened(GRAPH).state("map.csv()").removeprefix("\ufeff")))
    )
    assert {row["sentence"] for row in some} >= {
        "Olga Petrova received the Iranian ambassador, Arash Rahimi, on 3 March 2025."
    }


def test_the_caption_says_what_is_seen(opened):
    opening = opened(GRAPH)
    whole = opening.state("map.caption()")
    assert whole.startswith("Who met whom. 3 of 4 people") and "Shown here" not in whole
    part = opening.state("map.change({belief: 0.99}), map.caption()")
    assert "Shown here: 2 people, 1 tie and 1 meeting; belief at least 0.99." in part
    opening.page.click("#save summary")
    opening.page.click("[data-save=words]")
    assert opening.page.input_value("#caption") == part


# ---------- size


def test_three_hundred_are_all_labelled_and_no_label_covers_another(opened):
    opening = opened(crowd(300), viewport={"width": 1440, "height": 900})
    boxes = opening.state("map.labelled().map(({ box }) => box)")
    assert len(boxes) == 300
    for number, (left, top, right, bottom) in enumerate(boxes):
        for other in boxes[number + 1 :]:
            assert left >= other[2] or other[0] >= right or top >= other[3] or other[1] >= bottom


@pytest.fixture
def small_limits(monkeypatch):
    """Maps of more than 20 nodes open on circles, of more than 40 on a search."""
    for module in (maps._placing, maps._map, maps._page):
        monkeypatch.setattr(module, "LARGE", 20)
    monkeypatch.setattr(maps._map, "HUGE", 40)


@pytest.mark.usefixtures("small_limits")
def test_a_large_map_opens_on_circles_that_open(opened):
    opening = opened(crowd(40))
    page = opening.page
    items = "map.scene().figures.map(({ id }) => id)"
    circles = opening.state(items)
    assert 1 < len(circles) < 20 and all(str(item).startswith("circle-") for item in circles)
    opening.state("map.openCircle(0)")
    opened_now = opening.state(items)
    assert "circle-0" not in opened_now and any(isinstance(item, int) for item in opened_now)
    page.fill("#search", opening.state("map.nodes.find((n) => n.circle === 1).name"))
    page.keyboard.press("Enter")
    assert opening.state("map.state().open.has(map.nodes[map.state().chosen.node].circle)")
    assert opening.complaints == [] and opening.requests == []


@pytest.mark.usefixtures("small_limits")
def test_a_huge_map_starts_from_a_search_and_grows(opened):
    opening = opened(crowd(60))
    page = opening.page
    assert "60 people are too many to draw at once" in page.inner_text("#empty")
    page.click("#empty button >> nth=3")
    shown = opening.state("map.shown().count")
    ties = opening.state("map.nodes[map.state().chosen.node].weight")
    assert 1 < shown <= ties + 1
    page.click("#tab-list")
    page.locator("tbody button").first.click()
    page.click("#tab-map")
    opening.state("map.choose({ node: [...map.state().only][1] })")
    page.click("#dossier button:has-text('Add neighbours')")
    assert opening.state("map.shown().count") >= shown
    spots = opening.state("map.scene().figures.map(({ x, y }) => `${x},${y}`)")
    assert len(set(spots)) == len(spots)
