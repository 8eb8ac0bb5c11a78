"""Small graphs for maps: a meeting that is only planned, and names from right to left."""

from communique.model import Article, Entity, Fact
from communique.store import in_memory
from communique.vocabulary import expand

from tests.examples import arguments, located, reading
from tests.graphs import quads_of


def meeting_of(one, other, verb, status, date=""):
    """The quads of one article that says one thing about two people."""
    text = f"News\n\n{one} {verb} {other} in Oslo."
    article = Article(text=text, title="News", url="https://news.example/9", published="2025-01-01")
    here = (located(article, text.split("\n\n")[1], verb),)
    people = [Entity.named("person", name, evidence=here) for name in (one, other)]
    who = [("cd:participation", person.id, "") for person in people]
    held = Fact(
        "Meeting",
        arguments(("dcterms:type", expand("cdt:meeting")), *who),
        status=status,
        date=date,
        scope="" if date else article.id,
        evidence=here,
    )
    return quads_of([reading(article, people, [held])])


PLANNED = in_memory(meeting_of("Ana Li", "Bo Wu", "is to meet", "planned", "2025-05"))
RIGHT_TO_LEFT = meeting_of("علی احمدی", "Olga Petrova", "met", "held")
