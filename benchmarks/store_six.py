"""Six typical questions: as communique asks its graph, and plainly in SPARQL in other stores.

The plain text knows nothing of what this project adds: it begins at the meetings, roles and
agreements of the articles, where a named query has the derived graph and the index of names. All
stores hold the same quads, and all answers are compared. The bare Oxigraph holds the merge of the
graphs too: over a mere union it has a row for each graph that states a triple, and five patterns
about an office of a hundred articles take it hours.
"""

from __future__ import annotations

import time
import warnings

import pyoxigraph as ox
import rdflib
from communique.store import named_query
from communique.vocabulary import NAMESPACES

_TWO_MET = """?m a cd:Meeting ; cd:status ev:held ; cd:participation/prov:agent ?one, ?two
      FILTER(?one != ?two) ."""

PLAIN = {
    "who met somebody": """SELECT DISTINCT ?other ?sentence {
    ?m cd:participation/prov:agent <PERSON>, ?two ; a cd:Meeting ; cd:status ev:held ;
      cd:evidence/oa:hasSelector/oa:exact ?sentence FILTER(?two != <PERSON>) .
    ?two skos:prefLabel ?other }""",
    "pairs of countries": f"""SELECT ?one_ ?two_ (COUNT(DISTINCT ?m) AS ?happenings) {{ {_TWO_MET}
    ?one cd:associatedCountry/cd:iso2 ?one_ . ?two cd:associatedCountry/cd:iso2 ?two_ .
    FILTER(?one_ < ?two_) }} GROUP BY ?one_ ?two_""",
    "offices of a country": """SELECT ?name ?title (COUNT(DISTINCT ?article) AS ?articles) {
    ?role cd:servesCountry <STATE> ; a cd:RoleHolding ; schema:roleName ?title ;
      org:member ?who ; cd:evidence/oa:hasSource ?article .
    ?who skos:prefLabel ?name } GROUP BY ?name ?title""",
    "two steps away": """SELECT DISTINCT ?via ?other {
    ?m cd:participation/prov:agent <FEW>, ?middle ; a cd:Meeting ; cd:status ev:held .
    ?n cd:participation/prov:agent ?middle, ?two ; a cd:Meeting ; cd:status ev:held .
    FILTER(?middle != <FEW> && ?middle != ?two && ?two != <FEW>)
    MINUS { ?k cd:participation/prov:agent <FEW>, ?two ; a cd:Meeting ; cd:status ev:held }
    ?middle skos:prefLabel ?via . ?two skos:prefLabel ?other }""",
    "agreements with evidence": """SELECT DISTINCT ?sentence {
    ?pact cd:party <BODY> ; a cd:Agreement ;
      cd:evidence/oa:hasSelector/oa:exact ?sentence }""",
    "who met most people": f"""SELECT ?name (COUNT(DISTINCT ?two) AS ?met) {{ {_TWO_MET}
    ?one skos:prefLabel ?name }} GROUP BY ?one ?name ORDER BY DESC(?met) ?name
    LIMIT 20""",
}

_MOST = """SELECT ?name (COUNT(?two) AS ?met) {
    ?one cd:metWith ?two ; skos:prefLabel ?name
    } GROUP BY ?one ?name ORDER BY DESC(?met) ?name LIMIT 20"""


class _Asked:
    """Who is asked about: the person, the body and the state of which most is told.

    Two steps from a person who met few people: from others, rdflib needs many minutes.
    """

    def __init__(self, graph: ox.Store) -> None:
        self.person, self.person_name = _top(graph, "cd:metWith")
        self.few, self.few_name = _top(graph, "cd:metWith", order="?n")
        self.body, self.body_name = _top(graph, "^cd:party", "org:Organization")
        self.state, self.state_code = _top(graph, "^cd:servesCountry", "cd:Country", "cd:iso2")

    def plain(self, question: str) -> str:
        text = PLAIN[question].replace("<PERSON>", self.person).replace("<STATE>", self.state)
        text = text.replace("<FEW>", self.few)
        declared = "".join(f"PREFIX {name}: <{iri}> " for name, iri in NAMESPACES.items())
        return declared + text.replace("<BODY>", self.body)

    def named(self, question: str, index: object) -> tuple[str, list[str]]:
        """The text that communique asks, and the variables to compare."""
        name, values, shown = {
            "who met somebody":
                ("whom-has-person-met", {"person": self.person_name}, "met sentence"),
            "pairs of countries": ("country-pairs", {}, "one two happenings"),
            "offices of a country":
                ("roles-for-country", {"country": self.state_code}, "name title articles"),
            "two steps away": ("intermediaries", {"person": self.few_name}, "via other"),
            "agreements with evidence": ("agreements", {"party": self.body_name}, "sentence"),
            "who met most people": ("", {}, "name met"),
        }[question]  # fmt: skip
        text = named_query(name).bound(values, index) if name else _MOST
        return text, shown.split()


def _top(
    graph: ox.Store,
    path: str,
    kind: str = "schema:Person",
    label: str = "skos:prefLabel",
    *,
    order: str = "DESC(?n)",
):
    (row,) = graph.query(
        f"""SELECT ?one ?name {{ {{ SELECT ?one (COUNT(*) AS ?n) {{ ?one a {kind} ; {path} ?any }}
        GROUP BY ?one ORDER BY {order} ?one LIMIT 1 }} ?one {label} ?name }}""",
        prefixes=NAMESPACES,
    )
    return str(row["one"]), row["name"].value


def show_six(opened, quads: list[ox.Quad], bare: ox.Store) -> None:
    """Print the processor time of each question: asked by name in a workspace, plainly in a
    workspace, in a bare Oxigraph on disk and in rdflib.
    """
    graph = opened.graph()
    asked = _Asked(graph)
    dataset = _loaded(quads)
    print("six questions, ms            named     plain      bare       rdflib")
    sums = [0.0] * 4
    for question in PLAIN:
        plain = asked.plain(question)
        times, answers = zip(
            _best(lambda: _named(graph, *asked.named(question, opened.index)), 3),  # noqa: B023
            _best(lambda: _plain(graph, plain), 3),  # noqa: B023
            _best(lambda: _plain(bare, plain), 3),  # noqa: B023
            _best(lambda: {tuple(map(str, row)) for row in dataset.query(plain)}, 1),  # noqa: B023
            strict=True,
        )
        assert all(one == answers[0] for one in answers), f"{question}: not the same answers"
        sums = [a + b for a, b in zip(sums, times, strict=True)]
        _show(question, times)
    _show("together", sums)
    print(f"  of bare Oxigraph's time, a workspace takes {sums[1] / sums[2]:.2f} for the plain "
          f"text and {sums[0] / sums[2]:.2f} for the named queries; rdflib takes "
          f"{sums[3] / sums[0]:.0f} times as long as these")  # fmt: skip


def _show(question: str, times) -> None:
    print(f"  {question:26}" + "".join(f"{found:10,.0f}" for found in times), flush=True)


def _loaded(quads: list[ox.Quad]) -> rdflib.Dataset:
    """A dataset of rdflib with these quads, its own store and its own engine."""
    dataset = rdflib.Dataset(default_union=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        dataset.parse(data=ox.serialize(quads, format=ox.RdfFormat.N_QUADS), format="nquads")
    return dataset


def _best(act, times: int):
    """The least processor time of a call, in ms, and what it gives."""
    found = []
    for _ in range(times):
        begun = time.process_time()
        answer = act()
        found.append((time.process_time() - begun) * 1000)
    return min(found), answer


def _named(graph: ox.Store, text: str, shown: list[str]) -> set[tuple[str, ...]]:
    rows = graph.query(text, prefixes=NAMESPACES)
    return {tuple(row[name].value for name in shown) for row in rows}


def _plain(store: ox.Store, text: str) -> set[tuple[str, ...]]:
    return {tuple(term.value for term in row) for row in store.query(text)}
