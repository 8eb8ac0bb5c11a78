"""Readings in which every field of an article tries to break out of where it is shown."""

from communique.model import Article, Entity, Fact
from communique.store import in_memory
from communique.vocabulary import expand

from tests.examples import arguments, located, reading
from tests.graphs import quads_of

PAYLOADS = (
    "</script><script>window.hacked=1</script>",
    '<img src=x onerror="window.hacked=1">',
    "\"'><svg onload=window.hacked=1>",
    "javascript:window.hacked=1",
    "{{ 7*7 }}{% raw %}${7*7}",
    "=cmd|'/c calc'!A1",
    "\u202eright to left\u2066",
    "bell\x07escape\x1b[31m",
    "a|b`*_[x](javascript:window.hacked=1)<b>",
    "]]>&amp;&lt;--><!--",
    "@SUM(1+1)\t-2\n+3",
)
URLS = (
    "javascript:window.hacked=1",
    "data:text/html,<script>window.hacked=1</script>",
    "https://news.example/'\"><script>window.hacked=1</script>",
    "file:///etc/passwd",
    "//news.example/x",
    "https://",
)


def _reading(number, payload):
    sentence = f"{payload} One met {payload} Two in {payload}."
    article = Article(
        text=f"{payload}\n\n{sentence}",
        title=payload,
        url=URLS[number % len(URLS)],
        publisher=payload,
        published=f"2025-01-{number + 1:02}",
    )
    here = (located(article, sentence, " met ", payload),)
    named = {"aliases": [payload], "evidence": here}
    one = Entity.named("person", f"{payload} One", country="IR", **named)
    two = Entity.named("person", f"{payload} Two", country="FR", **named)
    place = Entity.named("place", f"{payload} Place", country="FR", **named)
    body = Entity.named("organization", f"{payload} Institute", country="FR", **named)
    museum = Entity.named("organization", f"{payload} Museum", country="IR", **named)
    meeting = arguments(
        ("dcterms:type", expand("cdt:meeting")),
        ("cd:participation", one.id, "visitor"),
        ("cd:participation", two.id, "host"),
        ("sem:hasPlace", place.id),
    )
    role = arguments(
        ("org:member", one.id), ("schema:roleName", payload), ("org:organization", body.id)
    )
    agreement = arguments(
        ("dcterms:type", expand("at:treaty")),
        ("skos:prefLabel", payload),
        ("cd:party", body.id),
        ("cd:party", museum.id),
        ("cd:signatory", two.id),
    )
    event = arguments(
        ("dcterms:type", expand("cdt:festival")),
        ("skos:prefLabel", payload),
        ("cd:participation", one.id, "performer"),
        ("sem:hasPlace", place.id),
    )
    said = {"date_text": payload, "scope": article.id, "evidence": here}
    facts = [
        Fact("Meeting", meeting, status="held", **said),
        Fact("RoleHolding", role, status="in-office", **said),
        Fact("Agreement", agreement, status="signed", **said),
        Fact("CulturalEvent", event, status="planned", **said),
    ]
    return reading(article, [one, two, place, body, museum], facts)


READINGS = tuple(_reading(number, payload) for number, payload in enumerate(PAYLOADS))
QUADS = quads_of(READINGS)
GRAPH = in_memory(QUADS)
