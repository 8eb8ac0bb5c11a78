"""A real browser for the maps. Without one these tests fail: nobody knows an unopened map."""

import shutil

import networkx as nx
import pytest
from communique import maps, network
from playwright.sync_api import sync_playwright

NO_FILTERS = network.Filters()
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


@pytest.fixture(scope="session")
def browser():
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.fail("Chromium is missing; on Debian: apt-get install chromium")
    with sync_playwright() as playwright:
        found = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield found
        found.close()


class Opened:
    """A map in the browser, and everything that it asked for or complained of."""

    def __init__(self, page, path, address=""):
        self.page = page
        self.requests, self.complaints = [], []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("dialog", lambda dialog: self.complaints.append(dialog.message))
        page.goto(path.as_uri() + address)
        # The page has its theme when it has started. (A function would be refused by its policy.)
        page.wait_for_selector("html[data-theme]", state="attached")
        self.requests.remove(path.as_uri())

    def state(self, expression):
        """What the page's own state says: a JavaScript expression over ``map``."""
        return self.page.evaluate(
            f"(() => {{ const map = window.communique; return {expression}; }})()"
        )

    def address(self):
        """The part of the address that holds the view, once it is written."""
        self.page.wait_for_timeout(250)
        return self.page.evaluate("location.hash")

    def text(self, selector):
        return self.page.inner_text(selector)

    def click_node(self, name):
        """Click where the picture has a node."""
        self._click("""name => {
          const { network, nodes } = window.communique;
          const id = nodes.findIndex((node) => node.name === name);
          return network.canvasToDOM(nodes[id]);
        }""", name)  # fmt: skip

    def click_tie(self, one, other):
        """Click on the middle of the line between two nodes."""
        self._click("""names => {
          const { network, nodes } = window.communique;
          const [a, b] = names.map((name) => network.canvasToDOM(
            nodes.find((node) => node.name === name)));
          return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        }""", [one, other])  # fmt: skip

    def _click(self, place, argument):
        spot = self.page.evaluate(place, argument)
        box = self.page.locator("#map").bounding_box()
        self.page.mouse.click(box["x"] + spot["x"], box["y"] + spot["y"])


@pytest.fixture
def opened(browser, tmp_path):
    """A function that draws a map of a graph and opens it."""
    contexts = []

    def open_map(graph, kind="people", filters=NO_FILTERS, address="", story=(), **options):
        path = tmp_path / "map.html"
        built = graph
        if not isinstance(graph, nx.MultiGraph):
            built = network.build(maps.kind(kind).NETWORK, graph, filters)
        maps.write(maps.draw(kind, built, story), path)
        contexts.append(browser.new_context(**options))
        contexts[-1].set_default_timeout(10_000)
        return Opened(contexts[-1].new_page(), path, address)

    yield open_map
    for context in contexts:
        context.close()
