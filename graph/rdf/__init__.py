"""Readings as RDF 1.1 quads, and back.

One named graph per article holds what the article says; ``graph/provenance`` the article itself and
the reading that made its graph; ``graph/entities`` one description per entity over all articles.
Every node has an IRI, so that a graph can be replaced and compared.

In an article's graph an entity has the names of that article (``schema:name``); ``skos:prefLabel``
stands only in ``graph/entities``. Context: SPARQL sees all graphs at once, and a person whom ten
articles name in three ways should still have one label. Cost: a second property for names.
"""

from ._read import from_rdf
from ._write import article_to_rdf, entities_to_rdf, ordered, replaced_to_rdf, to_rdf

__all__ = ["article_to_rdf", "entities_to_rdf", "from_rdf", "ordered", "replaced_to_rdf", "to_rdf"]
