"""Named queries: files of ``ontology/queries``, with parameters.

A file is valid SPARQL as it stands; each parameter is a ``VALUES ?name_ { "default" }`` block, and
asking with another value replaces the literal in it by an escaped one. So input never becomes
syntax, and the file runs in any other program too.

A comment ``# entities called ?person_ are ?one``, ``# sentences with ?words_ are ?quoted`` or
``# country ?country_ is ?state`` marks where a workspace puts in what its index finds for the
parameter: ``VALUES (?one ?called) { … }``. The parameter's own block then says nothing, and the
query begins at these few instead of filtering all; ``?called`` is bound then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import pyoxigraph as ox

from ..errors import NotFound, QueryError
from ..plugins import extensions
from ..vocabulary import iri_of_entity
from . import text as full_text

_MARK = re.compile(r"# (entities called|sentences with|country) \?(\w+)_ (?:are|is) \?(\w+)")


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query of the ontology; ``parameters`` maps each name to what it means.

    One of which the meaning ends with "needed" must be given: without it, the answer would hold
    nearly all pairs of entities there are.
    """

    name: str
    title: str
    parameters: dict[str, str]
    example: str
    text: str

    def bound(self, values: Mapping[str, str], index: Path | None = None) -> str:
        """The query's text with these values in place of the defaults.

        With an ``index``, what it finds for them is put in. Raises `QueryError` for a parameter
        that the query does not have, and where one is missing that it needs.
        """
        for name, meaning in self.parameters.items():
            if meaning.endswith("; needed") and not values.get(name, "").strip():
                raise QueryError(f"{self.name} needs --{name}: {meaning.removesuffix('; needed')}")
        text = self.text
        if index:
            text, values = _put_in(text, values, index)
        for name, value in values.items():
            if name not in self.parameters:
                has = ", ".join(self.parameters) or "none"
                raise QueryError(f"{self.name} has no parameter {name!r} (it has: {has})")
            block = f"VALUES ?{name}_ {{ {ox.Literal(value)} }}"
            text = _block(name).sub(block.replace("\\", r"\\"), text)
        return text


def _put_in(text: str, values: Mapping[str, str], index: Path) -> tuple[str, dict[str, str]]:
    """The text with what the index finds; and the values that are still to be filtered by."""
    rest = dict(values)
    for kind, name, variable in _MARK.findall(text):
        value = values.get(name, "").strip()
        if not value:
            continue
        if kind == "country":
            found = [iri_of_entity("country", "", value)] if value.isalnum() else []
        elif kind == "entities called":
            found = full_text.entities_called(index, value)
        else:
            found = full_text.sentences_with(index, value)
        if len(found) < full_text.MOST:
            mark = rf"# {kind} \?{name}_ (are|is) \?{variable}\b"
            rows = " ".join(f"(<{iri}> true)" for iri in found)
            text = re.sub(mark, f"VALUES (?{variable} ?called) {{ {rows} }}", text)
            rest[name] = ""
    return text, rest


def _block(name: str) -> re.Pattern[str]:
    return re.compile(rf'VALUES \?{re.escape(name)}_ \{{ "[^"]*" \}}')


@cache
def named_queries() -> dict[str, NamedQuery]:
    """All named queries by name, in order."""
    folders = [*extensions("ontology/queries"), files("communique.ontology").joinpath("queries")]
    every = (f for folder in folders for f in folder.iterdir() if f.name.endswith(".rq"))
    # Sorting keeps the order of those of one name, of which the package's own counts.
    found = sorted(every, key=lambda f: f.name)
    return {f.name[:-3]: _parse(f.name[:-3], f.read_text(encoding="utf-8")) for f in found}


def named_query(name: str) -> NamedQuery:
    """The named query. Raises `NotFound` where there is none."""
    try:
        return named_queries()[name]
    except KeyError:
        names = ", ".join(named_queries())
        raise NotFound(f"no query named {name!r}; there are: {names}") from None


def described_queries() -> str:
    """All named queries with their titles and parameters, for people to read."""
    blocks = []
    for found in named_queries().values():
        lines = [found.name, f"    {found.title}"]
        lines += [f"    --{name}  {meaning}" for name, meaning in found.parameters.items()]
        blocks.append("\n".join(lines))
    return "\n".join(blocks)


def _parse(name: str, text: str) -> NamedQuery:
    def header(key: str) -> list[str]:
        return re.findall(rf"^# {key}: (.+)$", text, re.MULTILINE)

    parameters = dict(line.split(" — ", 1) for line in header("parameter"))
    return NamedQuery(name, header("title")[0], parameters, header("example")[0], text)
