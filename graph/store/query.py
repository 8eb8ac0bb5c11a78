"""Asking the graph: named queries with parameters, and free SPARQL that may only read.

A named query is a file of ``ontology/queries``. It is valid SPARQL as it stands; each parameter is
a ``VALUES ?name_ { "default" }`` block, and asking with another value replaces the literal in it by
an escaped one. So input never becomes syntax, and the file runs in any other program too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pyoxigraph as ox

from ..errors import NotFound, QueryError
from ..vocabulary import NAMESPACES

Results = ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A query of the ontology; ``parameters`` maps each name to what it means."""

    name: str
    title: str
    parameters: dict[str, str]
    example: str
    text: str

    def bound(self, values: Mapping[str, str]) -> str:
        """The query's text with these values in place of the defaults.

        Raises `QueryError` for a parameter that the query does not have.
        """
        text = self.text
        for name, value in values.items():
            if name not in self.parameters:
                has = ", ".join(self.parameters) or "none"
                raise QueryError(f"{self.name} has no parameter {name!r} (it has: {has})")
            block = f"VALUES ?{name}_ {{ {ox.Literal(value)} }}"
            text = _block(name).sub(block.replace("\\", r"\\"), text)
        return text


def _block(name: str) -> re.Pattern[str]:
    return re.compile(rf'VALUES \?{re.escape(name)}_ \{{ "[^"]*" \}}')


@cache
def named_queries() -> dict[str, NamedQuery]:
    """All named queries by name, in order."""
    folder = files("communique.ontology").joinpath("queries")
    found = sorted((f for f in folder.iterdir() if f.name.endswith(".rq")), key=lambda f: f.name)
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


def query(store: ox.Store, asked: str, parameters: Mapping[str, str] | None = None) -> Results:
    """Ask a store by SPARQL or by the name of a query; the ontology's prefixes are known.

    Raises `QueryError` for what is no query, would write, or would leave this graph; `NotFound` for
    an unknown name.
    """
    if re.fullmatch(r"[\w-]+", asked.strip()):
        text = named_query(asked.strip()).bound(parameters or {})
    elif parameters:
        raise QueryError("parameters go with a named query, not with SPARQL text")
    else:
        text = asked
    refuse_unsafe(text)
    try:
        return store.query(text, prefixes=NAMESPACES)
    except SyntaxError as error:
        raise QueryError(_explained(str(error), text)) from error
    except (RuntimeError, ValueError, OSError) as error:
        raise QueryError(f"the query failed: {error}") from error


def _explained(message: str, text: str) -> str:
    place = re.match(r"error at (\d+):(\d+): (.*)", message, re.DOTALL)
    if not place:
        return f"syntax error: {message}"
    line, column = int(place[1]), int(place[2])
    lines = text.splitlines() or [""]
    shown = lines[min(line, len(lines)) - 1]
    reason = _reason(place[3], text)
    return f"syntax error in line {line}, column {column}{reason}\n  {shown}\n  {'^':>{column}}"


def _reason(expected: str, text: str) -> str:
    """What is wrong, where that can be told.

    The parser's own list of what it expected is left out: it is that of its last attempt, and sends
    people after the wrong thing.
    """
    if "variable that is unbound" in expected:
        return ": a selected variable is neither grouped nor aggregated"
    unknown = sorted({t.partition(":")[0] for kind, t in _tokens(text) if kind == "prefixed"})
    declared = {*NAMESPACES, *re.findall(r"(?i)\bPREFIX\s+([\w.-]*):", text), "_"}
    unknown = [prefix for prefix in unknown if prefix not in declared]
    return f": unknown prefix {unknown[0]}:" if unknown else ""


_TOKEN = re.compile(
    r"""(?P<iri><[^<>"{}|^`\\\s]*>)
      | (?P<comment>\#[^\n\r]*)
      | (?P<string>\"{3}(?:\\.|[^\\])*?\"{3}|'{3}(?:\\.|[^\\])*?'{3}
                  |"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')
      | (?P<variable>[?$]\w+)
      | (?P<tag>@\w+)
      | (?P<prefixed>[\w.-]*:(?:[\w:.%-]|\\.)*)
      | (?P<word>\w+)
      | (?P<other>.)""",
    re.VERBOSE | re.DOTALL,
)
_UPDATES = frozenset({"INSERT", "DELETE", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "LOAD"})


def _tokens(text: str) -> list[tuple[str, str]]:
    """Kinds and texts of the tokens, without comments and blanks."""
    found = [(m.lastgroup or "", m[0]) for m in _TOKEN.finditer(text)]
    return [token for token in found if token[0] != "comment" and token[1].strip()]


def refuse_unsafe(text: str) -> None:
    """Raise `QueryError` where a query would write, or reach the network or the disk.

    Words count only where SPARQL reads them as words: not in strings, comments, IRIs, variables and
    prefixed names.
    """
    tokens = _tokens(text)
    for (kind, word), (_, following) in zip(tokens, [*tokens[1:], ("", "")], strict=True):
        if word == "\\":
            # Outside a string, an escape could spell a keyword that is not seen here.
            raise QueryError("write characters as themselves, not as \\u escapes")
        if kind != "word":
            continue
        if word.upper() == "SERVICE":
            raise QueryError("SERVICE is refused: a query must not reach the network")
        if word.upper() in _UPDATES:
            raise QueryError(f"{word.upper()} is refused: a query may only read")
        if word.upper() in ("FROM", "NAMED") and following.lower().startswith("<file:"):
            raise QueryError("FROM a file is refused: a query must not read the disk")
