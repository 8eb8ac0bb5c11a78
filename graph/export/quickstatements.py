"""QuickStatements: what Wikidata might take over, as a proposal that a person must review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from .. import output
from ..statements import Citation, Statement
from . import Source, Written
from ._tables import Entity, Tables, best
from ._text import Cleaner, counted, days

TITLE = "QuickStatements: a proposal for Wikidata, to be reviewed line by line"
EXTENSIONS = (".quickstatements.txt", ".qs")

_HUMAN, _BODY, _TREATY = "Q5", "Q43229", "Q131569"
_IS, _COUNTRY, _SIGNED_BY, _ON = "P31", "P17", "P1891", "P585"
_URL, _PUBLISHED, _QUOTE = "S854", "S577", "S1683"
_SIGNED = frozenset(
    ["signed", "ratified", "provisionally-applied", "in-force", "extended", "suspended"]
)
_TREATIES = frozenset(["treaty", "agreement", "protocol"])
"""What two states sign: a memorandum of two museums is no treaty."""
_PRECISION = {4: 9, 7: 10, 10: 11}
"""Of a date, by the length of its ISO 8601 prefix: year, month or day."""
_LABEL, _QUOTED, _ADDRESS = 250, 1500, 4000
"""Characters that Wikidata takes of a label or description, a quotation and an address."""
_REVIEW = (
    "A PROPOSAL: look each one up on Wikidata first, and delete what is there already, what is "
    "not notable and what the sentence does not bear out"
)


def write(source: Source, out: Path) -> Written:
    """Write new items for people with an office, institutions, and treaties that were signed.

    Only what Wikidata does not have an item for, as far as the graph knows, and only what a
    sentence with a web address bears out; each statement has that as its reference. A title such
    as "ambassador" is no item, so offices stand in the description.
    """
    clean = Cleaner("QuickStatements", '[\x00-\x1f\x7f\x85\u2028\u2029|"]', by="'")
    tables = Tables.of(source)
    items = [item for item in _items(tables, clean) if item]
    found = counted(len(items), "proposed item")
    about = {"review": _REVIEW, **source.about(found)}
    with output.writing(out) as file:
        for name, told in about.items():
            file.write(f"/* {name}: {clean(_bare(told))} */\n".encode())
        for item in items:
            file.write("\n".join(["CREATE", *item, "", ""]).encode("utf-8"))
    return {out: found + clean.note()}


def _items(tables: Tables, clean: Cleaner) -> Iterator[list[str]]:
    for person in tables.of_kind("person"):
        facts = [fact for fact in tables.naming[person.id] if fact.type == "RoleHolding"]
        offices = tables.offices(person.id)
        if offices and not person.wikidata:
            texts = _names(person, "; ".join(offices))
            yield _item(texts, [(_IS, _HUMAN)], facts, clean)
    for body in tables.of_kind("organization"):
        if not body.wikidata:
            claims = [(_IS, _BODY), *((_COUNTRY, qid) for qid in _countries(tables, body))]
            words = body.type.replace("-", " ")
            yield _item(_names(body, words), claims, tables.naming[body.id], clean)
    for fact in tables.of_type("Agreement"):
        parties = [party for party in tables.named(fact, "cd:party") if party.wikidata]
        if fact.kind in _TREATIES and fact.status in _SIGNED and len(parties) > 1:
            signed = [(_SIGNED_BY, party.wikidata) for party in parties]
            claims = [(_IS, _TREATY), *signed, *((_ON, date) for date in _date(fact.date))]
            words = f"{fact.kind.replace('-', ' ')} of {tables.names(fact, 'cd:party')}"
            yield _item([("Len", tables.words(fact)), ("Den", words)], claims, [fact], clean)


def _names(entity: Entity, description: str) -> list[tuple[str, str]]:
    aliases = (("Aen", alias) for alias in entity.aliases)
    return [("Len", entity.name), ("Den", description), *aliases]


def _item(
    texts: Iterable[tuple[str, str]],
    claims: Iterable[tuple[str, str]],
    facts: Iterable[Statement],
    clean: Cleaner,
) -> list[str]:
    """The lines of one item; none where no sentence with a web address bears it out."""
    cited = next((c for c in map(best, facts) if c and c.url.startswith(("https:", "http:"))), None)
    if cited is None:
        return []
    source = _reference(cited, clean)
    return [
        *("\t".join(["LAST", name, _text(text, clean)]) for name, text in texts if text),
        *("\t".join(["LAST", name, value, *source]) for name, value in claims),
    ]


def _reference(cited: Citation, clean: Cleaner) -> list[str]:
    dated = [part for date in _date(cited.published) for part in (_PUBLISHED, date)]
    quote = _text(cited.quote, clean, _QUOTED)
    return [_URL, _text(cited.url, clean, _ADDRESS), *dated, _QUOTE, f"en:{quote}"]


def _countries(tables: Tables, body: Entity) -> list[str]:
    found = tables.of_kind("country")
    return [one.wikidata for one in found if one.country == body.country and one.wikidata]


def _date(date: str) -> list[str]:
    """A date as QuickStatements has it, if it is one.

    >>> _date("2025-03")
    ['+2025-03-01T00:00:00Z/10']
    """
    first = days(date)[0]
    return [f"+{first}T00:00:00Z/{_PRECISION[len(date)]}"] if first else []


def _text(text: str, clean: Cleaner, longest: int = _LABEL) -> str:
    whole = clean(_bare(text))
    return f'"{whole}"' if len(whole) <= longest else f'"{whole[: longest - 1]}…"'


def _bare(text: str) -> str:
    """A text in which nothing begins or ends a comment of QuickStatements."""
    return text.replace("/*", "/ *").replace("*/", "* /")
