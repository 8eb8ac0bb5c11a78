"""What a query may not do, and what is wrong with one that cannot be parsed.

The first of two layers: words that would write, or reach the network or the disk, are refused where
SPARQL would read them as such words. The second is the process that answers (see `_sandbox`).
"""

from __future__ import annotations

import re

from ..errors import QueryError
from ..vocabulary import NAMESPACES

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
_UPDATES = frozenset({"INSERT", "DELETE", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD"})


def _tokens(text: str) -> list[tuple[str, str]]:
    """Kinds and texts of the tokens, without comments and blanks."""
    found = [(m.lastgroup or "", m[0]) for m in _TOKEN.finditer(text)]
    return [token for token in found if token[0] != "comment" and token[1].strip()]


def refuse_unsafe(text: str, *, update: bool = False) -> None:
    """Raise `QueryError` where a query would reach the network or the disk, or write.

    With ``update``, writing is what is asked for. Words count only where SPARQL reads them as
    words: not in strings, comments, IRIs, variables and prefixed names.
    """
    tokens = _tokens(text)
    for (kind, word), (_, following) in zip(tokens, [*tokens[1:], ("", "")], strict=True):
        if word == "\\":
            # Outside a string, an escape could spell a keyword that is not seen here.
            raise QueryError("write characters as themselves, not as \\u escapes")
        if kind != "word":
            continue
        if word.upper() in ("SERVICE", "LOAD"):
            raise QueryError(f"{word.upper()} is refused: a query must not reach the network")
        if word.upper() in _UPDATES and not update:
            raise QueryError(
                f"{word.upper()} is refused: a query may only read; to write, say so with --update"
            )
        if word.upper() in ("FROM", "NAMED", "USING") and following.lower().startswith("<file:"):
            raise QueryError(f"{word.upper()} a file is refused: a query must not read the disk")


def explained(message: str, text: str) -> str:
    """A message of the parser with its line, the place in it, and the reason where it is known."""
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
    unknown = sorted(_used(text) - _declared(text) - NAMESPACES.keys())
    return f": unknown prefix {unknown[0]}:" if unknown else ""


def undeclared(text: str) -> str:
    """The declarations of the ontology's prefixes that a text uses without declaring them."""
    missing = sorted((_used(text) - _declared(text)) & NAMESPACES.keys())
    return "".join(f"PREFIX {prefix}: <{NAMESPACES[prefix]}> " for prefix in missing)


def form_of(text: str) -> str:
    """SELECT, ASK, CONSTRUCT or DESCRIBE: the first of these words in a query; else nothing."""
    words = (word.upper() for kind, word in _tokens(text) if kind == "word")
    return next((w for w in words if w in ("SELECT", "ASK", "CONSTRUCT", "DESCRIBE")), "")


def _used(text: str) -> set[str]:
    return {token.partition(":")[0] for kind, token in _tokens(text) if kind == "prefixed"}


def _declared(text: str) -> set[str]:
    return {"_", *re.findall(r"(?i)\bPREFIX\s+([\w.-]*):", text)}
