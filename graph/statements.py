"""What the graph states, over all articles, as values for the stages that show it.

The network, the maps and the report say the same about a meeting because they ask here. A store is
anything with pyoxigraph's ``query`` whose default graph is the merge of its named graphs: the graph
of a workspace, or what `communique.store.in_memory` makes of quads.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

from .vocabulary import ENTITIES_GRAPH, NAMESPACES, expand, shorten


class Queryable(Protocol):
    """What is asked of a store: SPARQL."""

    def query(self, query: str, *, prefixes: Any) -> Any:
        """The solutions of a SELECT query."""


class Citation(NamedTuple):
    """One sentence that states something, with the article in which it stands.

    ``trigger`` are offsets in ``quote`` of the words that carry the statement, ``(0, 0)`` if none.
    ``status``, ``modality`` and ``confidence`` are what this article says; articles may differ.
    """

    published: str
    article: str
    start: int
    quote: str
    trigger: tuple[int, int]
    rule: str
    status: str
    modality: str
    confidence: float
    title: str
    url: str
    publisher: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A fact over all articles: ``values`` by prefixed property, sorted; citations by date."""

    iri: str
    type: str
    values: Mapping[str, tuple[str, ...]]
    citations: tuple[Citation, ...]

    def value(self, property: str) -> str:
        """The first value of a property, or an empty string."""
        return next(iter(self.values.get(property, ())), "")

    @property
    def kind(self) -> str:
        """The local name of the concept that says which kind ("signing"); empty if none does."""
        return self.value("dcterms:type").rpartition("/")[2]

    @property
    def date(self) -> str:
        """An ISO 8601 prefix; empty where no article gives a date."""
        return self.value("schema:startDate")

    @property
    def end(self) -> str:
        """The last day as an ISO 8601 prefix; empty where no article gives one."""
        return self.value("schema:endDate")

    @property
    def status(self) -> str:
        """The status over all articles; of a graph without derived statements, the latest one."""
        derived = self.value("cd:currentStatus").rpartition("/")[2]
        return derived or (self.citations[-1].status if self.citations else "")

    @property
    def confidence(self) -> float:
        """Belief over all articles; of a graph without derived statements, the highest of one."""
        belief = self.value("cd:belief")
        return float(belief) if belief else max((c.confidence for c in self.citations), default=0.0)

    @property
    def sources(self) -> int:
        """How many independent sources say so; of a graph without derived statements, articles."""
        known = self.value("cd:sources")
        return int(known) if known else len({c.article for c in self.citations})


def rows(store: Queryable, query: str) -> Iterator[dict[str, str]]:
    """The solutions of a SELECT query, unbound variables left out."""
    solutions = store.query(query, prefixes=NAMESPACES)
    names = [variable.value for variable in solutions.variables]
    for solution in solutions:
        yield {name: solution[name].value for name in names if solution[name] is not None}


def statements(store: Queryable, type: str) -> tuple[Statement, ...]:
    """All facts of a class of the ontology ("Meeting") in order of date, undated first."""
    values: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    query = f"SELECT DISTINCT ?fact ?property ?value {{ ?fact a cd:{type} ; ?property ?value }}"
    for row in rows(store, query):
        values[row["fact"]][row["property"]].add(row["value"])
    agents = f"""
        SELECT DISTINCT ?fact ?agent {{
          ?fact a cd:{type} ; cd:participation ?part . ?part prov:agent ?agent
        }}"""
    for row in rows(store, agents):
        values[row["fact"]][expand("prov:agent")].add(row["agent"])
    cited = _citations(store, type)
    found = (
        Statement(
            iri,
            type,
            {shorten(name): tuple(sorted(said)) for name, said in sorted(properties.items())},
            cited.get(iri, ()),
        )
        for iri, properties in values.items()
    )
    return tuple(sorted(found, key=lambda fact: (fact.date, fact.iri)))


def labels(store: Queryable) -> dict[str, str]:
    """The one name to show of each person, organization, country and place, by IRI."""
    query = (
        f"SELECT ?entity ?name {{ GRAPH <{ENTITIES_GRAPH}> {{ ?entity skos:prefLabel ?name }} }}"
    )
    found: dict[str, str] = {}
    for row in rows(store, query):
        found[row["entity"]] = min(row["name"], found.get(row["entity"], row["name"]))
    return found


def articles(store: Queryable) -> dict[str, dict[str, str]]:
    """Title, url, publisher and day of publication of each article, by IRI, where known."""
    query = """
        SELECT ?article ?title ?url ?publisher ?published {
          ?article a schema:NewsArticle
          OPTIONAL { ?article schema:headline ?title }
          OPTIONAL { ?article schema:url ?url }
          OPTIONAL { ?article schema:publisher ?publisher }
          OPTIONAL { ?article schema:datePublished ?published }
        } ORDER BY ?article"""
    return {row.pop("article"): row for row in rows(store, query)}


def office_words(role: Statement, names: Mapping[str, str]) -> str:
    """A role holding in words: "ambassador of Iran to Russia", "former rector, Volga Institute"."""

    def named(property: str) -> str:
        return " and ".join(sorted(names.get(iri, iri) for iri in role.values.get(property, ())))

    of, to, body = map(named, ("cd:servesCountry", "cd:accreditedTo", "org:organization"))
    title = " / ".join(role.values.get("schema:roleName", ()))
    text = title + (f" of {of}" if of else "") + (f" to {to}" if to else "")
    tenure = {"former": "former ", "designate": "designated "}.get(role.status, "")
    return tenure + text + (f", {body}" if body else "")


def fullest(offices: Iterable[str]) -> dict[str, str]:
    """For each office the form that says most: one article tells less of an office than another.

    A form joins a fuller one only where there is one alone: nobody knows which of two was meant.

    >>> fullest(["ambassador of Iran", "ambassador of Iran to Russia"])["ambassador of Iran"]
    'ambassador of Iran to Russia'
    """
    forms = sorted(set(offices))
    longer = {
        form: [other for other in forms if other.startswith((form + " ", form + ","))]
        for form in forms
    }
    ends = {
        form: [other for other in others if not longer[other]] for form, others in longer.items()
    }
    return {form: found[0] if len(found) == 1 else form for form, found in ends.items()}


def _citations(store: Queryable, type: str) -> dict[str, tuple[Citation, ...]]:
    # Status and confidence are one article's: they are read in the graph that has the evidence.
    query = f"""
        SELECT DISTINCT
          ?fact ?article ?quote ?start ?from ?to ?rule ?status ?modality ?confidence {{
          GRAPH ?graph {{
            ?fact a cd:{type} ; cd:evidence ?evidence .
            ?evidence oa:hasSource ?article ; cd:ruleId ?rule ; oa:hasSelector ?words, ?position .
            ?words oa:exact ?quote .
            ?position oa:start ?start .
            OPTIONAL {{ ?fact cd:status ?status }}
            OPTIONAL {{ ?fact cd:modality ?modality }}
            OPTIONAL {{ ?fact cd:confidence ?confidence }}
            OPTIONAL {{ ?evidence cd:trigger ?trigger . ?trigger oa:start ?from ; oa:end ?to }}
          }}
        }}"""
    known = articles(store)
    found: dict[str, set[Citation]] = defaultdict(set)
    for row in rows(store, query):
        found[row["fact"]].add(_citation(row, known.get(row["article"], {})))
    return {fact: tuple(sorted(cited)) for fact, cited in found.items()}


def _citation(row: dict[str, str], article: dict[str, str]) -> Citation:
    start = int(row["start"])
    first, last = int(row.get("from", start)) - start, int(row.get("to", start)) - start
    return Citation(
        published=article.get("published", ""),
        article=row["article"],
        start=start,
        quote=row["quote"],
        trigger=(first, last),
        rule=row["rule"],
        status=row.get("status", "").rpartition("/")[2],
        modality=row.get("modality", "").rpartition("/")[2],
        confidence=float(row.get("confidence", 0)),
        title=article.get("title", ""),
        url=article.get("url", ""),
        publisher=article.get("publisher", ""),
    )
